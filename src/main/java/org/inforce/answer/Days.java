package org.inforce.answer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.inforce.proceeding.EventDate;

/// Days in the words of one language. `range` and `inferred` are formats: of two days, and of a day
/// whose year no source states.
public record Days(DateTimeFormatter day, DateTimeFormatter month, String range, String inferred) {
  /// `December 29, 2025`
  public static final Days ENGLISH =
      new Days(
          pattern("MMMM d, uuuu", Locale.US),
          pattern("MMMM uuuu", Locale.US),
          "%s to %s",
          "%s (year inferred)");

  /// `29 de diciembre de 2025`
  public static final Days SPANISH =
      new Days(
          pattern("d 'de' MMMM 'de' uuuu", Locale.of("es", "US")),
          pattern("MMMM 'de' uuuu", Locale.of("es", "US")),
          "del %s al %s",
          "%s (año inferido)");

  public Days {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(month, "month");
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(inferred, "inferred");
  }

  private static DateTimeFormatter pattern(String pattern, Locale locale) {
    return DateTimeFormatter.ofPattern(pattern, locale);
  }

  public String of(LocalDate when) {
    return day.format(when);
  }

  /// As precise as the date is; says when its year was not stated.
  public String of(EventDate date) {
    String shown = isOneWord(date) ? oneWord(date) : range(date);
    return date.yearInferred() ? inferred.formatted(shown) : shown;
  }

  /// A day, a whole month or a whole year; anything else is a range of days.
  private static boolean isOneWord(EventDate date) {
    return switch (date.precision()) {
      case DAY -> true;
      case MONTH ->
          date.from().getDayOfMonth() == 1
              && date.to().equals(date.from().withDayOfMonth(date.from().lengthOfMonth()));
      case YEAR -> date.from().getDayOfYear() == 1 && date.from().getYear() == date.to().getYear();
    };
  }

  private String oneWord(EventDate date) {
    return switch (date.precision()) {
      case DAY -> of(date.from());
      case MONTH -> month.format(date.from());
      case YEAR -> Integer.toString(date.from().getYear());
    };
  }

  private String range(EventDate date) {
    return range.formatted(of(date.from()), of(date.to()));
  }
}
