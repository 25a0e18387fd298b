package org.inforce.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.inforce.search.Expression.Cited;
import org.inforce.search.Expression.Everything;
import org.inforce.search.Expression.Fuzzy;
import org.inforce.search.Expression.Named;
import org.inforce.search.Expression.Phrase;
import org.inforce.search.Expression.Wildcard;
import org.inforce.search.Expression.Words;

/// Cuts a query into tokens.
final class QueryLexer {
  /// Longer queries are cut off here.
  static final int LONGEST = 2000;

  private static final int LONG_WORD = 6;
  private static final int SENTENCE = 20;
  private static final int PASSAGE = 80;
  private static final int FARTHEST = 200;

  private final String query;
  private final List<QueryProblem> problems;
  private final Deque<QueryCitations.Found> citations;
  private int at;

  QueryLexer(String query, List<QueryProblem> problems) {
    this.query = query;
    this.problems = problems;
    this.citations = new ArrayDeque<>(QueryCitations.find(query));
  }

  QueryToken next() {
    while (at < query.length() && Character.isWhitespace(query.charAt(at))) {
      at++;
    }
    int start = at;
    if (at >= query.length()) {
      return new QueryToken.End(start);
    }
    Optional<Expression> cited = citation();
    if (cited.isPresent()) {
      return new QueryToken.Term(cited.get(), start);
    }
    return switch (query.charAt(at)) {
      case '(' -> step(new QueryToken.Open(start));
      case ')' -> step(new QueryToken.Close(start));
      case '&' -> operator('&', new QueryToken.And(start));
      case '|' -> operator('|', new QueryToken.Or(start));
      case '%', '!' -> step(new QueryToken.Not(start));
      case '-' -> isBeforeTerm() ? step(new QueryToken.Not(start)) : skip();
      case '+' -> skip();
      default -> isQuote(query.charAt(at)) ? new QueryToken.Term(phrase(), start) : word();
    };
  }

  private QueryToken step(QueryToken token) {
    at++;
    return token;
  }

  private QueryToken skip() {
    at++;
    return next();
  }

  private QueryToken operator(char sign, QueryToken token) {
    while (at < query.length() && query.charAt(at) == sign) {
      at++;
    }
    return token;
  }

  private boolean isBeforeTerm() {
    return at + 1 < query.length() && !Character.isWhitespace(query.charAt(at + 1));
  }

  /// The citation that starts here, if one does.
  private Optional<Expression> citation() {
    while (!citations.isEmpty() && citations.peek().start() < at) {
      citations.poll();
    }
    if (citations.isEmpty() || citations.peek().start() != at) {
      return Optional.empty();
    }
    QueryCitations.Found found = citations.poll();
    at = found.end();
    if (!found.names().isEmpty()) {
      return Optional.of(new Named(found.names(), found.words(), found.start()));
    }
    return Optional.of(new Cited(found.words(), query.substring(found.start(), at), found.start()));
  }

  private Expression phrase() {
    int open = at++;
    int close = at;
    while (close < query.length() && !isQuote(query.charAt(close))) {
      close++;
    }
    if (close >= query.length()) {
      problems.add(new QueryProblem(open, "this quotation mark is never closed"));
    }
    String words = query.substring(at, close);
    at = Math.min(close + 1, query.length());
    return new Phrase(words, tilde(0), open);
  }

  /// The number after `~`, zero if there is none; `bare` if the sign stands alone.
  private int tilde(int bare) {
    if (at >= query.length() || query.charAt(at) != '~') {
      return 0;
    }
    at++;
    int start = at;
    while (at < query.length() && Character.isDigit(query.charAt(at)) && at - start < 4) {
      at++;
    }
    return at == start ? bare : Math.min(FARTHEST, Integer.parseInt(query.substring(start, at)));
  }

  private QueryToken word() {
    int start = at;
    while (at < query.length() && isInWord(query.charAt(at))) {
      if (query.charAt(at) == ':' && at > start) {
        Optional<QueryToken> field = field(start);
        if (field.isPresent()) {
          return field.get();
        }
      }
      at++;
    }
    String word = query.substring(start, at);
    Optional<QueryToken> operator = operatorOf(word, start);
    if (operator.isPresent()) {
      return operator.get();
    }
    if (at < query.length() && query.charAt(at) == '~') {
      int usual = word.length() < LONG_WORD ? 1 : 2;
      return new QueryToken.Term(new Fuzzy(word, Math.min(2, tilde(usual)), start), start);
    }
    return new QueryToken.Term(termOf(word, start), start);
  }

  private static Expression termOf(String word, int start) {
    if (word.chars().allMatch(c -> c == '*')) {
      return new Everything();
    }
    boolean isWildcard = word.indexOf('*') >= 0 || (word.indexOf('?') >= 0 && !isAsked(word));
    return isWildcard ? new Wildcard(word, start) : new Words(word, start);
  }

  /// A question mark at the end of a word ends a question.
  private static boolean isAsked(String word) {
    return word.indexOf('?') == word.length() - 1;
  }

  private static Optional<QueryToken> operatorOf(String word, int at) {
    return switch (word) {
      case "AND" -> Optional.of(new QueryToken.And(at));
      case "OR" -> Optional.of(new QueryToken.Or(at));
      case "NOT" -> Optional.of(new QueryToken.Not(at));
      default -> within(word).map(distance -> new QueryToken.Within(distance, at));
    };
  }

  /// `/5`, `w/5`, `NEAR/5`, `/s` (a sentence), `/p` (a paragraph).
  private static Optional<Integer> within(String word) {
    int slash = word.indexOf('/');
    String before = slash < 0 ? "-" : word.substring(0, slash);
    if (!before.isEmpty() && !before.equalsIgnoreCase("w") && !before.equals("NEAR")) {
      return Optional.empty();
    }
    String distance = word.substring(slash + 1);
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

  /// The field whose colon stands here, with its value; empty, with a message, when there is none
  /// of that name.
  private Optional<QueryToken> field(int start) {
    String name = query.substring(start, at);
    if (!name.chars().allMatch(Character::isLetter)) {
      return Optional.empty();
    }
    Optional<QueryField> field = QueryField.tryParse(name);
    if (field.isEmpty()) {
      return withoutField(name, start);
    }
    at++;
    return Optional.of(new QueryToken.Field(field.get(), value(field.get()), start));
  }

  /// What follows the colon is searched anywhere, unless the whole is an address or ends here.
  private Optional<QueryToken> withoutField(String name, int start) {
    if (query.startsWith("//", at + 1) || !isBeforeTerm()) {
      return Optional.empty();
    }
    problems.add(
        new QueryProblem(start, "there is no field \"" + name + "\"; searched everywhere instead"));
    at++;
    return Optional.of(next());
  }

  private Optional<Expression> value(QueryField field) {
    if (at >= query.length() || Character.isWhitespace(query.charAt(at))) {
      return Optional.empty();
    }
    if (query.charAt(at) == '(') {
      return Optional.empty();
    }
    if (field.isDay()) {
      DayRangeReader reader = new DayRangeReader(query, at, problems);
      Optional<Expression> range = reader.read();
      at = reader.end();
      return range;
    }
    return switch (next()) {
      case QueryToken.Term term -> Optional.of(term.expression());
      case QueryToken.And _,
          QueryToken.Or _,
          QueryToken.Not _,
          QueryToken.Within _,
          QueryToken.Open _,
          QueryToken.Close _,
          QueryToken.Field _,
          QueryToken.End _ ->
          Optional.empty();
    };
  }

  private boolean isInWord(char c) {
    return !Character.isWhitespace(c)
        && c != '('
        && c != ')'
        && c != '|'
        && c != '~'
        && !isQuote(c)
        && !startsCitation();
  }

  private boolean startsCitation() {
    return citations.stream().anyMatch(found -> found.start() == at);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\u201c' || c == '\u201d';
  }
}
