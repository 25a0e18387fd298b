package org.inforce.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Numbers and months as English words write them, one word at a time.
public final class TimeWords {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Map<String, Integer> SHORT =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));
  private static final int DIGITS = 4;

  private TimeWords() {}

  /// A whole number below 10,000 in digits, or below one hundred in words: `30`, `fourteen`,
  /// `twenty-one`; not `1.5`, `thirtieth`.
  public static Optional<Integer> number(String word) {
    if (isDigits(word)) {
      return Optional.of(Integer.parseInt(word));
    }
    String lower = word.toLowerCase(Locale.ROOT);
    int small = SMALL.indexOf(lower);
    if (small >= 0) {
      return Optional.of(small);
    }
    int hyphen = lower.indexOf('-');
    int tens = TENS.indexOf(hyphen < 0 ? lower : lower.substring(0, hyphen));
    int ones = hyphen < 0 ? 0 : SMALL.indexOf(lower.substring(hyphen + 1));
    boolean known = tens >= 0 && ones >= 0 && ones < 10 && (hyphen < 0 || ones > 0);
    return known ? Optional.of(20 + 10 * tens + ones) : Optional.empty();
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty()
        && word.length() <= DIGITS
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// 1 to 12 for a month's name, whole or as it is abbreviated, without its full stop.
  public static Optional<Integer> month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int whole = MONTHS.indexOf(lower);
    return whole >= 0 ? Optional.of(whole + 1) : Optional.ofNullable(SHORT.get(lower));
  }
}
