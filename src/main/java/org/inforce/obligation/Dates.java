package org.inforce.obligation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.inforce.document.TimeWords;

/// Dates and numbers as they stand in prose, word by word.
final class Dates {
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
    return capital ? TimeWords.month(clause.norm(index)) : Optional.empty();
  }

  /// A whole number of one word, in digits or words.
  static Optional<Integer> number(Clause clause, int index) {
    return TimeWords.number(clause.norm(index));
  }

  /// How many: the number that words [`start`, `end`) tell.
  record Count(int value, int end) {}

  /// `30th`, `21st`; empty for ordinals in words.
  private static Optional<Integer> ordinal(String norm) {
    int end = norm.length() - 2;
    boolean digits = end > 0 && end < 4 && Character.isLetter(norm.charAt(end));
    for (int i = 0; digits && i < end; i++) {
      digits = Character.isDigit(norm.charAt(i));
    }
    boolean ending =
        digits
            && switch (norm.substring(end)) {
              case "st", "nd", "rd", "th" -> true;
              default -> false;
            };
    return ending ? Optional.of(Integer.valueOf(norm.substring(0, end))) : Optional.empty();
  }

  /// `30`, `30th`, `a`, `ninety`, `one hundred eighty`, `one hundred and twenty`.
  static Optional<Count> count(Clause clause, int index) {
    boolean one = clause.isWord(index, "a") || clause.isWord(index, "an");
    Optional<Integer> first = one ? Optional.of(1) : number(clause, index);
    Optional<Integer> ordinal = first.isEmpty() ? ordinal(clause.norm(index)) : Optional.empty();
    if (ordinal.isPresent()) {
      return Optional.of(new Count(ordinal.get(), index + 1));
    }
    if (first.isEmpty() || !clause.isWord(index + 1, "hundred")) {
      return first.map(value -> new Count(value, index + 1));
    }
    int hundreds = 100 * first.get();
    int rest = clause.isWord(index + 2, "and") ? index + 3 : index + 2;
    Optional<Integer> more = number(clause, rest).filter(value -> value < 100);
    return Optional.of(
        more.map(value -> new Count(hundreds + value, rest + 1))
            .orElse(new Count(hundreds, index + 2)));
  }
}
