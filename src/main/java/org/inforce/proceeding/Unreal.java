package org.inforce.proceeding;

import java.util.Set;

/// Verbs that tell no act though they name one: what hangs on a condition, what a party contends,
/// what is denied or only possible.
final class Unreal {
  private static final Set<String> CONDITIONS =
      Set.of("if", "whether", "unless", "until", "once", "should", "when", "lest", "upon", "till");

  private static final Set<String> CONTENDING =
      Set.of(
          "argue",
          "argues",
          "argued",
          "contend",
          "contends",
          "contended",
          "assert",
          "asserts",
          "asserted",
          "insist",
          "insists",
          "insisted",
          "claim",
          "claims",
          "claimed",
          "maintain",
          "maintains",
          "allege",
          "alleges",
          "alleged",
          "suggest",
          "suggests",
          "urge",
          "urges");

  private Unreal() {}

  /// The verb hangs on a condition: `until the stay is lifted`.
  static boolean isConditional(Sentence s, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 14); i--) {
      String word = s.lower(i);
      if (word.equals(";")) {
        return false;
      }
      if (CONDITIONS.contains(word) && !word.equals("should")) {
        return !(word.equals("until") || word.equals("upon") || word.equals("when"))
            || !closesBefore(s, i, verb);
      }
    }
    return false;
  }

  /// `The Bureau argues that the case is moot`: a party's word, not the court's.
  static boolean isContended(Sentence s, int verb) {
    for (int i = verb - 2; i >= Math.max(0, verb - 14); i--) {
      if (s.lower(i).equals(";")) {
        return false;
      }
      if (CONTENDING.contains(s.lower(i))) {
        return s.has("that", i, verb) && !s.has(",", i, verb);
      }
    }
    return false;
  }

  /// A comma closes a `when` clause that comes first: `When it ruled, the court granted`.
  private static boolean closesBefore(Sentence s, int conjunction, int verb) {
    return s.has(",", conjunction, verb);
  }

  /// `did not grant`, `may be vacated`.
  static boolean isNegated(Sentence s, int verb) {
    for (int i = Math.max(0, verb - 3); i < verb; i++) {
      String word = s.lower(i);
      if (word.equals("not")
          || word.equals("never")
          || word.equals("n't")
          || word.endsWith("n't")) {
        return true;
      }
      if (Auxiliaries.UNREAL.contains(word) && !s.at(verb).isAllCapitals()) {
        return true;
      }
    }
    return false;
  }
}
