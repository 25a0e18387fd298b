package org.inforce.proceeding;

import java.util.Set;

/// Where the words of a report stop telling the act and start to comment on it.
final class Wording {
  private static final Set<String> COMMENTS =
      Set.of(
          "amid",
          "according",
          "despite",
          "although",
          "though",
          "whereas",
          "saying",
          "writing",
          "citing",
          "arguing",
          "finding",
          "concluding",
          "handing",
          "marking",
          "dealing");

  private Wording() {}

  /// The comma before `, a lawyer briefed on the talks said`; -1 without one.
  private static int attribution(Sentence s, int from, int to) {
    for (int i = to - 1; i > from && i >= to - 4; i--) {
      if (s.lower(i).equals("said") || s.lower(i).equals("says")) {
        for (int comma = i - 1; comma > from; comma--) {
          if (s.lower(comma).equals(",")) {
            return comma;
          }
        }
      }
    }
    return -1;
  }

  /// `to` moved back before `amid ...`, `, writing that ...`, `as the administration pursues`.
  static int end(Sentence s, int from, int to) {
    int said = attribution(s, from, to);
    if (said > from) {
      return said;
    }
    for (int i = from + 1; i < to; i++) {
      boolean isAs =
          s.lower(i).equals("as")
              && (s.lower(i + 1).equals("the") || s.lower(i + 1).equals("a"))
              && !s.lower(i - 1).equals("such")
              && !s.lower(i + 2).equals("injunction");
      if (COMMENTS.contains(s.lower(i)) || isAs) {
        return Clauses.withoutLinks(s, from + 1, i);
      }
    }
    return to;
  }
}
