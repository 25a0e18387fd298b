package org.inforce.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.inforce.search.Expression.Cited;
import org.inforce.search.Expression.Named;
import org.inforce.search.Expression.Phrase;

/// Cuts a query into tokens.
final class QueryLexer {
  /// Longer queries are cut off here.
  static final int LONGEST = 2000;

  private final String query;
  private final List<QueryProblem> problems;
  private final Deque<QueryCitations.Found> citations;
  private int at;

  QueryLexer(String query, List<QueryProblem> problems) {
    this.query = query;
    this.problems = problems;
    this.citations = new ArrayDeque<>(QueryCitations.find(query));
  }

  boolean isBlank() {
    return query.isBlank();
  }

  QueryToken next() {
    Optional<QueryToken> token = read();
    while (token.isEmpty()) {
      token = read();
    }
    return token.get();
  }

  /// The token that starts here; empty after a sign that means nothing where it stands.
  private Optional<QueryToken> read() {
    while (at < query.length() && Character.isWhitespace(query.charAt(at))) {
      at++;
    }
    int start = at;
    if (at >= query.length()) {
      return Optional.of(new QueryToken.End(start));
    }
    Optional<Expression> cited = citation();
    if (cited.isPresent()) {
      return Optional.of(new QueryToken.Term(cited.get(), start));
    }
    return switch (query.charAt(at)) {
      case '(' -> step(new QueryToken.Open(start));
      case ')' -> step(new QueryToken.Close(start));
      case '&' -> operator('&', new QueryToken.And(start));
      case '|' -> operator('|', new QueryToken.Or(start));
      case '%', '!' -> step(new QueryToken.Not(start));
      case '-' -> isBeforeTerm() ? step(new QueryToken.Not(start)) : skip();
      case '+', '~' -> skip();
      default -> isQuote(query.charAt(at)) ? quoted() : word();
    };
  }

  private Optional<QueryToken> step(QueryToken token) {
    at++;
    return Optional.of(token);
  }

  private Optional<QueryToken> skip() {
    at++;
    return Optional.empty();
  }

  private Optional<QueryToken> operator(char sign, QueryToken token) {
    while (at < query.length() && query.charAt(at) == sign) {
      at++;
    }
    return Optional.of(token);
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

  /// A phrase; without a second mark the words go on as if the first were not there.
  private Optional<QueryToken> quoted() {
    int open = at++;
    int close = at;
    while (close < query.length() && !isQuote(query.charAt(close))) {
      close++;
    }
    if (close >= query.length()) {
      problems.add(new QueryProblem(open, "this quotation mark is never closed"));
      return Optional.empty();
    }
    String words = query.substring(at, close);
    at = close + 1;
    if (!TypedWord.isSaying(words)) {
      problems.add(new QueryProblem(open, "there is nothing between these quotation marks"));
      return Optional.empty();
    }
    return Optional.of(new QueryToken.Term(new Phrase(words, distance(), open), open));
  }

  /// How many words may stand between those of a phrase.
  private int distance() {
    int sign = at;
    int distance = tilde(-1);
    if (distance < 0) {
      problems.add(new QueryProblem(sign, "say how many words may stand between, as in ~5"));
    }
    return Math.max(0, distance);
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
    return at == start
        ? bare
        : Math.min(TypedWord.FARTHEST, Integer.parseInt(query.substring(start, at)));
  }

  private Optional<QueryToken> word() {
    int start = at;
    while (at < query.length() && isInWord(query.charAt(at))) {
      if (query.charAt(at) == ':' && at > start) {
        Optional<QueryField> field = field(start);
        if (field.isPresent()) {
          return Optional.of(new QueryToken.Field(field.get(), value(field.get()), start));
        }
        if (at > start && query.charAt(at - 1) == ':') {
          return Optional.empty();
        }
      }
      at++;
    }
    TypedWord word = new TypedWord(query.substring(start, at), start);
    Optional<QueryToken> operator = word.operator();
    if (operator.isPresent()) {
      return operator;
    }
    Optional<Expression> term =
        at < query.length() && query.charAt(at) == '~' && TypedWord.isSaying(word.text())
            ? Optional.of(word.fuzzy(tilde(word.usualEdits())))
            : word.term(endsQuestion(start));
    return term.map(meant -> new QueryToken.Term(meant, start));
  }

  /// Whether nothing but blanks follows a word that is not the first.
  private boolean endsQuestion(int start) {
    return query.substring(at).isBlank() && !query.substring(0, start).isBlank();
  }

  /// The field whose colon stands here, which is then behind; empty when there is none of that
  /// name. Then, unless the whole is an address or ends here, it is told and what follows the colon
  /// is searched anywhere.
  private Optional<QueryField> field(int start) {
    String name = query.substring(start, at);
    if (!name.chars().allMatch(Character::isLetter)) {
      return Optional.empty();
    }
    Optional<QueryField> field = QueryField.tryParse(name);
    if (field.isEmpty() && (query.startsWith("//", at + 1) || !isBeforeTerm())) {
      return Optional.empty();
    }
    if (field.isEmpty()) {
      problems.add(
          new QueryProblem(
              start, "there is no field \"" + name + "\"; searched everywhere instead"));
    }
    at++;
    return field;
  }

  private Optional<Expression> value(QueryField field) {
    if (at >= query.length() || Character.isWhitespace(query.charAt(at))) {
      return Optional.empty();
    }
    if (query.charAt(at) == '(') {
      return Optional.empty();
    }
    if (field.isDay() || DayRangeReader.isSign(query.charAt(at))) {
      return days(field);
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

  private Optional<Expression> days(QueryField field) {
    List<QueryProblem> found = new ArrayList<>();
    DayRangeReader reader = new DayRangeReader(query, at, found);
    Optional<Expression> range = reader.read();
    if (!field.isDay()) {
      found = List.of(new QueryProblem(at, field.code() + ": has no days to lie between"));
      range = Optional.empty();
    }
    problems.addAll(found);
    at = reader.end();
    return range;
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
