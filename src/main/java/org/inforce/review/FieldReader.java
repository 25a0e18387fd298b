package org.inforce.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.inforce.proceeding.EventDate;

/// Reads what a person sets a field to. An empty value clears the field; the items of a list stand
/// apart by semicolons.
final class FieldReader {
  private static final String BASIS = "a reviewer's word";

  private FieldReader() {}

  static Optional<String> text(String value) {
    return Optional.of(value.strip()).filter(words -> !words.isEmpty());
  }

  static List<String> list(String value) {
    return Arrays.stream(value.split(";"))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  /// A day, month or year: `2025-12-29`, `2025-12`, `2025`.
  ///
  /// @throws IllegalArgumentException if it is none
  static Optional<EventDate> date(String value) {
    return text(value).map(FieldReader::someDay);
  }

  private static EventDate someDay(String value) {
    try {
      return switch (value.length()) {
        case 4 -> {
          LocalDate first = LocalDate.of(Integer.parseInt(value), 1, 1);
          yield new EventDate(first, first.plusYears(1).minusDays(1), BASIS, false);
        }
        case 7 -> {
          YearMonth month = YearMonth.parse(value);
          yield new EventDate(month.atDay(1), month.atEndOfMonth(), BASIS, false);
        }
        default -> EventDate.day(LocalDate.parse(value), BASIS);
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException(
          "“" + value + "” is no day (2025-12-29), month (2025-12) or year (2025)", e);
    }
  }

  /// @throws IllegalArgumentException if it is no day
  static Optional<LocalDate> day(String value) {
    return date(value)
        .map(date -> {
          if (date.precision() != EventDate.Precision.DAY) {
            throw new IllegalArgumentException("“" + value + "” is no day such as 2025-12-29");
          }
          return date.from();
        });
  }

  /// A value of a closed set.
  ///
  /// @throws IllegalArgumentException if `found` is empty
  static <T> T known(Optional<T> found, String value, String what) {
    return found.orElseThrow(() -> new IllegalArgumentException("“" + value + "” is not " + what));
  }
}
