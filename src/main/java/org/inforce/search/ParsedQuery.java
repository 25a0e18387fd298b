package org.inforce.search;

import java.util.List;

/// A query as understood, and where it could not be read.
record ParsedQuery(String text, Expression expression, List<QueryProblem> problems) {
  ParsedQuery {
    problems = List.copyOf(problems);
  }
}
