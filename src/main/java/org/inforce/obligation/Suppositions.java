package org.inforce.obligation;

/// Lists of what is only supposed: `may reimburse, provided that all of the following conditions
/// are met: (a) ...; (b) ...`. An item of such a list says when another norm holds and is none
/// itself, unless it commands by shall or must.
final class Suppositions {
  private static final int LONGEST_LEAD = 12;

  private Suppositions() {}

  /// The colon from which on the clause only supposes; the clause's size if it has no such list.
  static int from(Clause clause) {
    for (int i = 2; i < clause.size(); i++) {
      if ((clause.isMark(i, ':') || clause.isMark(i, '—')) && isSupposed(clause, i)) {
        return i;
      }
    }
    return clause.size();
  }

  /// True if the lead-in of a list ends in words that make its items conditions.
  static boolean opensList(Clause leadIn) {
    int end = leadIn.size();
    while (end > 0 && leadIn.isMark(end - 1)) {
      end--;
    }
    return isSupposed(leadIn, end);
  }

  /// `if:`, `provided that:`, `where each of the following requirements is met:`
  private static boolean isSupposed(Clause clause, int end) {
    if (isCondition(clause, end - 1) || clause.matches(end - 2, "provided that")) {
      return true;
    }
    boolean met =
        switch (clause.norm(end - 1)) {
          case "met", "fulfilled", "satisfied" -> clause.is(end - 2, WordClass.BE_PRESENT);
          case "apply", "applies", "occurs", "exists" -> true;
          default -> false;
        };
    for (int i = end - 2; met && i >= Math.max(0, end - LONGEST_LEAD); i--) {
      if (isCondition(clause, i) || clause.isWord(i, "provided")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCondition(Clause clause, int index) {
    return switch (clause.norm(index)) {
      case "if", "unless", "when", "where", "whenever" -> true;
      default -> false;
    };
  }
}
