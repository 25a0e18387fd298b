package org.inforce.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.search.Expression.All;
import org.inforce.search.Expression.Any;
import org.inforce.search.Expression.Cited;
import org.inforce.search.Expression.Everything;
import org.inforce.search.Expression.Fielded;
import org.inforce.search.Expression.Near;
import org.inforce.search.Expression.Not;
import org.inforce.search.Expression.Phrase;
import org.inforce.search.Expression.Words;

/// Reads the query language; never throws. In order of binding, tightest first:
///
/// - `"exact words"`, `"near words"~5`, `word~` or `word~2` (spelling), `inject*`, `wom?n`
/// - `field:value`, `field:"value"`, `field:[a TO b]`, `field:>=a`, `field:(...)`
/// - `NOT x`, `-x`, `%x`; `x /5 y` and `x w/5 y` (within five words)
/// - `x AND y`, `x & y`, `x y`
/// - `x OR y`, `x | y`
///
/// Citations (`8 U.S.C. § 1373(a)`) and docket numbers are one term each. Operators are capitals.
final class QueryParser {
  private static final int DEEPEST = 40;

  private final QueryLexer lexer;
  private final List<QueryProblem> problems;
  private QueryToken token;
  private int depth;

  private QueryParser(String query, List<QueryProblem> problems) {
    this.problems = problems;
    this.lexer = new QueryLexer(query, problems);
    this.token = lexer.next();
  }

  static ParsedQuery parse(String query) {
    List<QueryProblem> problems = new ArrayList<>();
    String text = query;
    if (query.length() > QueryLexer.LONGEST) {
      problems.add(
          new QueryProblem(
              QueryLexer.LONGEST, "the query is too long; what follows here was left out"));
      text = query.substring(0, QueryLexer.LONGEST);
    }
    QueryParser parser = new QueryParser(text, problems);
    Expression expression = parser.everything();
    return new ParsedQuery(query, expression, problems);
  }

  private Expression everything() {
    List<Expression> parts = new ArrayList<>();
    while (!(token instanceof QueryToken.End)) {
      if (token instanceof QueryToken.Close close) {
        problems.add(new QueryProblem(close.at(), "this parenthesis closes none"));
        advance();
      } else {
        or().ifPresent(parts::add);
      }
    }
    if (parts.isEmpty() && !lexer.isBlank() && problems.isEmpty()) {
      problems.add(new QueryProblem(0, "there is nothing to look for in this query"));
    }
    return all(parts, false).orElse(new Everything());
  }

  private Optional<Expression> or() {
    List<Expression> parts = new ArrayList<>();
    and().ifPresent(parts::add);
    while (token instanceof QueryToken.Or operator) {
      advance();
      Optional<Expression> right = and();
      right.ifPresent(parts::add);
      if (right.isEmpty() || parts.size() < 2) {
        problems.add(new QueryProblem(operator.at(), "OR needs something on both sides"));
      }
    }
    return switch (parts.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(parts.getFirst());
      default -> Optional.of(new Any(parts));
    };
  }

  private Optional<Expression> and() {
    List<Expression> parts = new ArrayList<>();
    boolean isExplicit = false;
    while (true) {
      if (token instanceof QueryToken.And operator) {
        isExplicit = true;
        advance();
        if (parts.isEmpty() || !startsTerm()) {
          problems.add(new QueryProblem(operator.at(), "AND needs something on both sides"));
        }
      } else if (token instanceof QueryToken.Within within) {
        advance();
        near(parts, within);
      } else if (startsTerm()) {
        not().ifPresent(parts::add);
      } else {
        return all(parts, isExplicit);
      }
    }
  }

  private boolean startsTerm() {
    return !(token instanceof QueryToken.End
        || token instanceof QueryToken.Close
        || token instanceof QueryToken.Or
        || token instanceof QueryToken.And
        || token instanceof QueryToken.Within);
  }

  /// Joins the last part and the next term by their distance, where both are words.
  private void near(List<Expression> parts, QueryToken.Within within) {
    Optional<Expression> right = startsTerm() ? not() : Optional.empty();
    Optional<String> left = parts.isEmpty() ? Optional.empty() : wordsOf(parts.getLast());
    Optional<String> other = right.flatMap(QueryParser::wordsOf);
    if (left.isPresent() && other.isPresent()) {
      parts.removeLast();
      parts.add(new Near(left.get(), other.get(), within.distance(), within.at()));
    } else {
      problems.add(
          new QueryProblem(within.at(), "a distance needs a word or a phrase on both sides"));
      right.ifPresent(parts::add);
    }
  }

  private static Optional<String> wordsOf(Expression expression) {
    return switch (expression) {
      case Words words -> Optional.of(words.text());
      case Phrase phrase -> Optional.of(phrase.text());
      case Cited cited -> Optional.of(cited.text());
      case Expression.Named named -> Optional.of(named.text());
      case Everything _,
          Near _,
          Expression.Wildcard _,
          Expression.Fuzzy _,
          Expression.Range _,
          Fielded _,
          All _,
          Any _,
          Not _ ->
          Optional.empty();
    };
  }

  private Optional<Expression> not() {
    if (token instanceof QueryToken.Not operator) {
      advance();
      if (!startsTerm()) {
        problems.add(new QueryProblem(operator.at(), "NOT needs something after it"));
        return Optional.empty();
      }
      return not().map(Not::new);
    }
    return primary();
  }

  private Optional<Expression> primary() {
    return switch (token) {
      case QueryToken.Open open -> group(open);
      case QueryToken.Field field -> fielded(field);
      case QueryToken.Term term -> {
        advance();
        yield Optional.of(term.expression());
      }
      case QueryToken.And _,
          QueryToken.Or _,
          QueryToken.Not _,
          QueryToken.Within _,
          QueryToken.Close _,
          QueryToken.End _ ->
          Optional.empty();
    };
  }

  private Optional<Expression> group(QueryToken.Open open) {
    advance();
    if (++depth > DEEPEST) {
      problems.add(new QueryProblem(open.at(), "parentheses are nested too deeply here"));
      depth--;
      return Optional.empty();
    }
    int told = problems.size();
    Optional<Expression> inner = or();
    depth--;
    if (inner.isEmpty() && problems.size() == told) {
      problems.add(new QueryProblem(open.at(), "there is nothing between these parentheses"));
    }
    if (token instanceof QueryToken.Close) {
      advance();
    } else {
      problems.add(new QueryProblem(open.at(), "this parenthesis is never closed"));
    }
    return inner;
  }

  private Optional<Expression> fielded(QueryToken.Field field) {
    advance();
    Optional<Expression> value = field.value();
    if (value.isEmpty() && token instanceof QueryToken.Open open) {
      value = group(open);
    }
    boolean isTold = problems.stream().anyMatch(problem -> problem.at() >= field.at());
    if (value.isEmpty() && !isTold) {
      problems.add(
          new QueryProblem(field.at(), field.field().code() + ": needs a value right after it"));
    }
    return value
        .flatMap(inner -> new FieldValues(field.field(), field.at(), problems).checked(inner))
        .map(inner -> new Fielded(field.field(), inner, field.at()));
  }

  private static Optional<Expression> all(List<Expression> parts, boolean isExplicit) {
    return switch (parts.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(parts.getFirst());
      default -> Optional.of(new All(parts, isExplicit));
    };
  }

  private void advance() {
    token = lexer.next();
  }
}
