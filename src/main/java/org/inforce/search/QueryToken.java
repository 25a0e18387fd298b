package org.inforce.search;

import java.util.Optional;

/// What the lexer makes of a stretch of a query; `at` is where it starts.
sealed interface QueryToken {
  int at();

  record And(int at) implements QueryToken {}

  record Or(int at) implements QueryToken {}

  record Not(int at) implements QueryToken {}

  /// `/5`: what stands before and after must be that near.
  record Within(int distance, int at) implements QueryToken {}

  record Open(int at) implements QueryToken {}

  record Close(int at) implements QueryToken {}

  /// A field and its value, unless the value is in parentheses and follows.
  record Field(QueryField field, Optional<Expression> value, int at) implements QueryToken {}

  record Term(Expression expression, int at) implements QueryToken {}

  record End(int at) implements QueryToken {}
}
