package org.inforce.status;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/// Days on which a period does not end: weekends and the legal holidays of Fed. R. Civ. P. 6(a)(6)
/// (5 U.S.C. 6103), observed on Friday or Monday when they fall on a weekend.
final class Holidays {
  private Holidays() {}

  /// The last day of a period of `days` after `trigger`: the first day excluded, the last rolled on
  /// to a day that counts where `court` sits (Fed. R. Civ. P. 6(a)(1)); `-` while it is unknown.
  static LocalDate lastDay(LocalDate trigger, int days, String court) {
    LocalDate day = trigger.plusDays(days);
    while (isWeekend(day) || isHoliday(day) || StateHolidays.isHoliday(day, court)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  static boolean isHoliday(LocalDate day) {
    return isFixed(day)
        || day.getDayOfWeek() == DayOfWeek.FRIDAY && isFixed(day.plusDays(1))
        || day.getDayOfWeek() == DayOfWeek.MONDAY && (isFixed(day.minusDays(1)) || isMonday(day))
        || day.equals(thanksgiving(day.getYear()));
  }

  private static boolean isFixed(LocalDate day) {
    return switch (day.getMonth()) {
      case JANUARY -> day.getDayOfMonth() == 1;
      case JUNE -> day.getDayOfMonth() == 19 && day.getYear() >= 2021;
      case JULY -> day.getDayOfMonth() == 4;
      case NOVEMBER -> day.getDayOfMonth() == 11;
      case DECEMBER -> day.getDayOfMonth() == 25;
      case FEBRUARY, MARCH, APRIL, MAY, AUGUST, SEPTEMBER, OCTOBER -> false;
    };
  }

  private static boolean isMonday(LocalDate day) {
    int week = (day.getDayOfMonth() + 6) / 7;
    return switch (day.getMonth()) {
      case JANUARY, FEBRUARY -> week == 3;
      case MAY -> day.getDayOfMonth() > 24;
      case SEPTEMBER -> week == 1;
      case OCTOBER -> week == 2;
      case MARCH, APRIL, JUNE, JULY, AUGUST, NOVEMBER, DECEMBER -> false;
    };
  }

  private static LocalDate thanksgiving(int year) {
    return LocalDate.of(year, Month.NOVEMBER, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
  }
}
