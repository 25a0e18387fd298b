package org.inforce.search;

import java.util.List;
import java.util.Optional;
import org.inforce.search.Expression.Any;
import org.inforce.search.Expression.Everything;
import org.inforce.search.Expression.Fuzzy;
import org.inforce.search.Expression.Wildcard;
import org.inforce.search.Expression.Words;

/// A word of a query as typed at `at`, and what may be meant by it: an operator, a pattern, a word.
record TypedWord(String text, int at) {
  /// So many words may stand between others at most.
  static final int FARTHEST = 200;

  private static final int LONG_WORD = 6;
  private static final int SENTENCE = 20;
  private static final int PASSAGE = 80;

  /// False for signs alone.
  static boolean isSaying(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }

  Optional<QueryToken> operator() {
    return switch (text) {
      case "AND" -> Optional.of(new QueryToken.And(at));
      case "OR" -> Optional.of(new QueryToken.Or(at));
      case "NOT" -> Optional.of(new QueryToken.Not(at));
      default -> within().map(distance -> new QueryToken.Within(distance, at));
    };
  }

  /// `/5`, `w/5`, `NEAR/5`, `/s` (a sentence), `/p` (a paragraph).
  private Optional<Integer> within() {
    int slash = text.indexOf('/');
    String before = slash < 0 ? "-" : text.substring(0, slash);
    if (!before.isEmpty() && !before.equalsIgnoreCase("w") && !before.equals("NEAR")) {
      return Optional.empty();
    }
    String distance = text.substring(slash + 1);
    if (distance.equals("s")) {
      return Optional.of(SENTENCE);
    }
    if (distance.equals("p")) {
      return Optional.of(PASSAGE);
    }
    boolean isNumber =
        !distance.isEmpty()
            && distance.length() <= 3
            && distance.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber
        ? Optional.of(Math.min(FARTHEST, Integer.parseInt(distance)))
        : Optional.empty();
  }

  /// A word or pattern; empty for a sign that is no word. The mark at the end of a word that ends a
  /// question stands for nothing.
  Optional<Expression> term(boolean endsQuestion) {
    if (!isSaying(text)) {
      boolean isStar = !text.isEmpty() && text.chars().allMatch(c -> c == '*');
      return isStar ? Optional.of(new Everything()) : Optional.empty();
    }
    if (isAsked()) {
      Expression asked = new Words(text.substring(0, text.length() - 1), at);
      return Optional.of(endsQuestion ? asked : new Any(List.of(asked, new Wildcard(text, at))));
    }
    boolean isWildcard = text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
    return Optional.of(isWildcard ? new Wildcard(text, at) : new Words(text, at));
  }

  /// `records?` may end a question or stand for one letter more.
  private boolean isAsked() {
    return text.indexOf('?') == text.length() - 1 && text.indexOf('*') < 0;
  }

  /// It and the words that differ from it by up to `edits` letters, two at most.
  Expression fuzzy(int edits) {
    return new Fuzzy(text, Math.min(2, edits), at);
  }

  /// How many letters may differ when none are named.
  int usualEdits() {
    return text.length() < LONG_WORD ? 1 : 2;
  }
}
