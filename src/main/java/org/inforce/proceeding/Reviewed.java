package org.inforce.proceeding;

import java.util.Set;

/// What a higher court acts upon: the order of another court, as reports name it (`the lower
/// court's order`, `a judge's ruling`).
final class Reviewed {
  private static final Set<String> PAPERS =
      Set.of("order", "orders", "ruling", "rulings", "injunction", "injunctions", "decision");
  private static final Set<String> COURTS = Set.of("court", "court's", "judge", "judges", "courts");
  private static final int REACH = 8;

  private Reviewed() {}

  /// `halted the lower court's order`, `blocked an injunction`; not `blocked the executive order`.
  static boolean isOrder(Sentence s, int from) {
    boolean isOfCourt = false;
    for (int i = from; i < Math.min(s.size(), from + REACH); i++) {
      String word = s.lower(i);
      if (word.equals("from") || word.equals("that") || word.equals(",")) {
        return false;
      }
      isOfCourt |= COURTS.contains(word) || word.startsWith("lower");
      boolean isExecutive = s.lower(i - 1).equals("executive");
      if (PAPERS.contains(word) && !isExecutive) {
        return isOfCourt || word.startsWith("injunction") || word.startsWith("ruling");
      }
    }
    return false;
  }
}
