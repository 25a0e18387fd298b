package org.inforce.proceeding;

import java.util.Set;

/// Where the noun phrase around a word begins and ends.
final class NounPhrases {
  private static final Set<String> STOPS =
      Set.of(
          ",",
          ";",
          ":",
          ".",
          "and",
          "but",
          "that",
          "which",
          "who",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "to",
          "of",
          "in",
          "on",
          "by",
          "for",
          "from",
          "with",
          "because",
          "while",
          "has",
          "have",
          "had",
          "as",
          "or",
          "if",
          "when",
          "after",
          "before",
          "hereby",
          "(",
          ")",
          "\"",
          "“",
          "”",
          "we",
          "he",
          "she",
          "it",
          "they",
          "against",
          "at",
          "until",
          "under",
          "granting",
          "denying",
          "also",
          "ordered",
          "[",
          "]",
          "—",
          "–");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "that", "its", "their", "his", "her", "these", "those");
  private static final Set<String> TAILS =
      Set.of("of", "entered", "issued", "dated", "on", "in", "filed", "against");
  private static final int LONGEST = 12;

  private NounPhrases() {}

  /// The first token of the phrase whose head stands at `head`.
  static int start(Sentence s, int head) {
    int at = head;
    while (at > 0 && head - at < LONGEST && !STOPS.contains(s.lower(at - 1))) {
      at--;
      if (DETERMINERS.contains(s.lower(at))) {
        return at;
      }
    }
    return afterDates(s, at, head);
  }

  /// `, 2026 order`: a year after a comma belongs to the phrase, with its month and day.
  private static int afterDates(Sentence s, int at, int head) {
    boolean isYear = at >= 3 && at < head && s.at(at).isNumber() && s.lower(at - 1).equals(",");
    return isYear && s.at(at - 2).isNumber() ? start(s, at - 1) : at;
  }

  /// The token after the phrase: with its date or its `of ...`, up to `limit`.
  static int end(Sentence s, int to, int limit) {
    int at = to;
    if (!TAILS.contains(s.lower(at))) {
      return to;
    }
    at++;
    while (at < limit && at - to < LONGEST && !isVerbal(s.lower(at)) && !s.lower(at).equals(";")) {
      at++;
    }
    while (at > to && !s.at(at - 1).isWord()) {
      at--;
    }
    return at;
  }

  private static boolean isVerbal(String word) {
    return word.equals("is")
        || word.equals("are")
        || word.equals("was")
        || word.equals("were")
        || word.equals("be")
        || word.equals("shall")
        || word.equals("has")
        || word.equals("will")
        || word.equals("that")
        || word.equals("insofar")
        || word.equals("to")
        || word.equals("and")
        || word.equals("pending")
        || word.equals("until");
  }
}
