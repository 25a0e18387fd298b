package org.inforce.proceeding;

import java.util.Set;

/// Whether a verb has a court for its subject: a court, a judge or another who can act in law, by
/// name or pronoun.
final class CourtSubject {
  private static final Set<String> COURTS = Set.copyOf(WordLists.lines("court-subjects.txt"));

  private CourtSubject() {}

  /// A court, a judge or one of the two by pronoun stands before the verb as its subject.
  static boolean stands(Sentence s, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 14); i--) {
      String word = s.lower(i);
      if (word.equals(";") || word.equals(".") || word.equals(":")) {
        return false;
      }
      if (COURTS.contains(word) && !isComplement(s, i, verb)) {
        return true;
      }
    }
    return false;
  }

  /// `the motion asked the court to ...`: the court is then no subject.
  private static boolean isComplement(Sentence s, int court, int verb) {
    return s.find("to", court, verb) == court + 1
        || s.lower(court + 1).equals("'s")
        || s.has("that", court + 1, verb) && s.find("that", court + 1, verb) == verb - 1;
  }
}
