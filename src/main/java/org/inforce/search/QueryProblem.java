package org.inforce.search;

import java.util.Objects;

/// Where a query could not be read as it stands, at UTF-16 offset `at` of the query, and what was
/// made of it.
public record QueryProblem(int at, String message) {
  public QueryProblem {
    Objects.requireNonNull(message, "message");
    if (at < 0) {
      throw new IllegalArgumentException("an offset is not negative, was " + at);
    }
  }
}
