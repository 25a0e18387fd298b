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

  /// `to` moved back before `amid ...`, `, writing that ...`, `as the administration pursues`.
  static int end(Sentence s, int from, int to) {
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
