package org.inforce.obligation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/// Counts periods as the law does: the day of the event is excluded, the last day rolls off
/// weekends and federal holidays (Fed. R. Civ. P. 6(a)(1) and (6); 1 CFR 18.17). Holidays are those
/// of 5 U.S.C. 6103.
final class LegalDays {
  private static final int JUNETEENTH_SINCE = 2021;

  private LegalDays() {}

  /// The day on which a period of `days` calendar days after `event` ends.
  static LocalDate after(LocalDate event, int days) {
    return forward(event.plusDays(days));
  }

  /// The day on which a period of `days` business days after `event` ends.
  static LocalDate businessDaysAfter(LocalDate event, int days) {
    LocalDate day = event;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (isBusinessDay(day)) {
        left--;
      }
    }
    return day;
  }

  /// The first business day on or after `day`.
  static LocalDate forward(LocalDate day) {
    LocalDate last = day;
    while (!isBusinessDay(last)) {
      last = last.plusDays(1);
    }
    return last;
  }

  /// The last business day on or before `day`, for periods that count back (Fed. R. Civ. P.
  /// 6(a)(5)).
  static LocalDate backward(LocalDate day) {
    LocalDate last = day;
    while (!isBusinessDay(last)) {
      last = last.minusDays(1);
    }
    return last;
  }

  static boolean isBusinessDay(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend && !isHoliday(day);
  }

  /// True on a federal holiday or the weekday on which it is observed.
  static boolean isHoliday(LocalDate day) {
    return switch (day.getMonth()) {
      case JANUARY -> isObserved(day, 1, 1) || isNth(day, 3, DayOfWeek.MONDAY);
      case FEBRUARY -> isNth(day, 3, DayOfWeek.MONDAY);
      case MAY -> day.equals(day.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
      case JUNE -> day.getYear() >= JUNETEENTH_SINCE && isObserved(day, 6, 19);
      case JULY -> isObserved(day, 7, 4);
      case SEPTEMBER -> isNth(day, 1, DayOfWeek.MONDAY);
      case OCTOBER -> isNth(day, 2, DayOfWeek.MONDAY);
      case NOVEMBER -> isObserved(day, 11, 11) || isNth(day, 4, DayOfWeek.THURSDAY);
      case DECEMBER -> isObserved(day, 12, 25) || isEve(day);
      case MARCH, APRIL, AUGUST -> false;
    };
  }

  private static boolean isNth(LocalDate day, int nth, DayOfWeek weekday) {
    return day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday)));
  }

  /// On the day itself, the Friday before a Saturday, the Monday after a Sunday.
  private static boolean isObserved(LocalDate day, int month, int dayOfMonth) {
    LocalDate holiday = LocalDate.of(day.getYear(), month, dayOfMonth);
    LocalDate observed =
        switch (holiday.getDayOfWeek()) {
          case SATURDAY -> holiday.minusDays(1);
          case SUNDAY -> holiday.plusDays(1);
          case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> holiday;
        };
    return day.equals(holiday) || day.equals(observed);
  }

  /// 31 December when New Year's Day is a Saturday.
  private static boolean isEve(LocalDate day) {
    return day.getDayOfMonth() == 31
        && day.getDayOfWeek() == DayOfWeek.FRIDAY
        && day.getMonth() == Month.DECEMBER;
  }
}
