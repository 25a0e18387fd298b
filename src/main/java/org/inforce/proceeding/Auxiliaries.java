package org.inforce.proceeding;

import java.util.Set;

/// The auxiliary verbs, by what they say of the act: that it is done, was done, or only may be.
final class Auxiliaries {
  static final Set<String> BE_NOW = Set.of("is", "are", "'s");
  static final Set<String> BE_PAST = Set.of("was", "were", "been", "got");
  static final Set<String> HAVE = Set.of("has", "have", "had");

  static final Set<String> UNREAL =
      Set.of("may", "might", "could", "would", "should", "can", "cannot", "must");

  private Auxiliaries() {}

  /// A form of `be` stands in the clause up to the verb at `before`.
  static boolean stand(Sentence s, int before) {
    for (int i = Math.max(0, before - 12); i < before; i++) {
      String word = s.lower(i);
      if (BE_NOW.contains(word) && !word.equals("'s") || BE_PAST.contains(word)) {
        return true;
      }
      if (word.equals(";") || word.equals(".")) {
        return false;
      }
    }
    return false;
  }

  /// No form of `be` or `have` and no semicolon stands in [`from`, `to`).
  static boolean areAbsent(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = s.lower(i);
      if (BE_NOW.contains(word)
          || BE_PAST.contains(word)
          || HAVE.contains(word)
          || word.equals(";")) {
        return false;
      }
    }
    return true;
  }
}
