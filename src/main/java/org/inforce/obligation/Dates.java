package org.inforce.obligation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/// Dates and numbers as they stand in prose, word by word.
final class Dates {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("jan", 1),
          Map.entry("february", 2),
          Map.entry("feb", 2),
          Map.entry("march", 3),
          Map.entry("mar", 3),
          Map.entry("april", 4),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("jun", 6),
          Map.entry("july", 7),
          Map.entry("jul", 7),
          Map.entry("august", 8),
          Map.entry("aug", 8),
          Map.entry("september", 9),
          Map.entry("sept", 9),
          Map.entry("sep", 9),
          Map.entry("october", 10),
          Map.entry("oct", 10),
          Map.entry("november", 11),
          Map.entry("nov", 11),
          Map.entry("december", 12),
          Map.entry("dec", 12));
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("twelve", 12),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("twenty", 20),
          Map.entry("twenty-one", 21),
          Map.entry("thirty", 30),
          Map.entry("forty-five", 45),
          Map.entry("sixty", 60),
          Map.entry("ninety", 90),
          Map.entry("a", 1),
          Map.entry("an", 1));

  /// A date of the text: words [`start`, `end`); `day` is absent while the year is not stated.
  record Found(int start, int end, MonthDay monthDay, Optional<LocalDate> day) {}

  private Dates() {}

  /// The date that starts at `index`: `September 9, 2026`, `9 September 2026`, `September 9`.
  static Optional<Found> at(Clause clause, int index) {
    Optional<Integer> month = month(clause, index);
    if (month.isPresent() && number(clause, index + 1).isPresent()) {
      int after = clause.isMark(index + 2, ',') ? index + 3 : index + 2;
      return found(clause, index, index + 2, number(clause, index + 1).get(), month.get(), after);
    }
    Optional<Integer> day = number(clause, index);
    Optional<Integer> later = month(clause, index + 1);
    return day.isPresent() && later.isPresent()
        ? found(clause, index, index + 2, day.get(), later.get(), index + 2)
        : Optional.empty();
  }

  private static Optional<Found> found(
      Clause clause, int start, int end, int day, int month, int yearAt) {
    Optional<Integer> year = number(clause, yearAt).filter(y -> y > 1700 && y < 2200);
    try {
      MonthDay monthDay = MonthDay.of(month, day);
      return Optional.of(
          year.isEmpty()
              ? new Found(start, end, monthDay, Optional.empty())
              : new Found(
                  start, yearAt + 1, monthDay, Optional.of(LocalDate.of(year.get(), month, day))));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> month(Clause clause, int index) {
    boolean capital = clause.at(index).isCapitalized();
    return capital ? Optional.ofNullable(MONTHS.get(clause.norm(index))) : Optional.empty();
  }

  /// A whole number in digits or words, at most four digits.
  static Optional<Integer> number(Clause clause, int index) {
    String norm = clause.norm(index);
    if (!norm.isEmpty() && norm.length() <= 4 && norm.chars().allMatch(Character::isDigit)) {
      return Optional.of(Integer.parseInt(norm));
    }
    return Optional.ofNullable(NUMBERS.get(norm));
  }
}
