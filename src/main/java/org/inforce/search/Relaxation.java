package org.inforce.search;

/// When too few documents have all the words of a query.
final class Relaxation {
  /// Fewer hits than this, and those with most of the words are shown too.
  static final int TOO_FEW = 10;

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
        && (part instanceof Expression.Words || part instanceof Expression.Cited);
  }

  /// How many of `words` a document must have at least: all but one of up to four, then two thirds.
  static int needed(int words) {
    return words <= 4 ? Math.max(1, words - 1) : (2 * words + 2) / 3;
  }
}
