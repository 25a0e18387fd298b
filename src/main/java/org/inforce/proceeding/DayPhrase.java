package org.inforce.proceeding;

import java.util.Set;

/// A day that stands between a verb and what belongs to it: `declined on Tuesday to block`,
/// `refused late last week to stay`.
final class DayPhrase {
  private static final Set<String> WORDS =
      Set.of(
          "on",
          ",",
          "late",
          "last",
          "this",
          "today",
          "yesterday",
          "morning",
          "afternoon",
          "night",
          "week");

  private DayPhrase() {}

  /// Back over a day that stands between a verb and its infinitive: `declined on Tuesday to block`.
  static int over(Sentence s, int i) {
    int at = i;
    while (at > 0 && i - at < 7 && isOfDay(s, at)) {
      at--;
    }
    return at;
  }

  /// Forward over the same.
  static int past(Sentence s, int i) {
    int at = i;
    while (at < s.size() && at - i < 7 && isOfDay(s, at)) {
      at++;
    }
    return at;
  }

  private static boolean isOfDay(Sentence s, int i) {
    String word = s.lower(i);
    return DateReader.isMonth(word)
        || DateReader.isWeekday(word)
        || s.at(i).isNumber()
        || WORDS.contains(word);
  }
}
