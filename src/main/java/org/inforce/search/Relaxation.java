package org.inforce.search;

import java.util.List;

/// When too few documents have all the words of a query.
final class Relaxation {
  /// Fewer hits than this, and those with most of the words are shown too.
  static final int TOO_FEW = 10;

  /// The shares of a query's worth that a document must have, tried until one finds something.
  static final List<Double> SHARES = List.of(0.4, 0.2);

  private Relaxation() {}

  /// True if a query that found so few documents should be put less strictly. Two words are let
  /// apart only when nothing has both.
  static boolean applies(Expression.All all, int found) {
    long loose = all.parts().stream().filter(Relaxation::isLoose).count();
    return !all.isExplicit() && loose > 1 && found < (loose == 2 ? 1 : TOO_FEW);
  }

  /// Words and citations may be missing; what a person took care to write otherwise may not.
  static boolean isLoose(Expression part) {
    return !WordForms.isStop(part)
        && (part instanceof Expression.Words
            || part instanceof Expression.Cited
            || part instanceof Expression.Named);
  }

  static List<Expression> looseParts(Expression expression) {
    return expression instanceof Expression.All all
        ? all.parts().stream().filter(Relaxation::isLoose).toList()
        : List.of();
  }
}
