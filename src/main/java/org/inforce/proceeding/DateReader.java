package org.inforce.proceeding;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inforce.document.TimeWords;

/// Reads the dates of a sentence: full dates, days and months without a year, weekdays, `today`.
/// What is relative is resolved against `anchor`, the day of the document, and says so in its
/// basis; a missing year becomes the nearest that fits the tense (STATUS.md, rule 9).
final class DateReader {
  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

  private final Optional<LocalDate> anchor;

  DateReader(Optional<LocalDate> anchor) {
    this.anchor = anchor;
  }

  /// In order of appearance. `isPast`: the sentence tells what has happened.
  List<DateMention> find(Sentence sentence, boolean isPast) {
    List<DateMention> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<DateMention> mention = at(sentence, at, isPast);
      if (mention.isPresent()) {
        found.add(DateRoles.assign(sentence, mention.get()));
        at = mention.get().to();
      } else {
        at++;
      }
    }
    return DateRoles.ranges(sentence, found);
  }

  static boolean isMonth(String word) {
    return TimeWords.month(word).isPresent();
  }

  static boolean isWeekday(String word) {
    return WEEKDAYS.containsKey(word);
  }

  private Optional<DateMention> at(Sentence s, int i, boolean isPast) {
    String word = s.lower(i);
    boolean isFuture = !isPast || DateRoles.looksAhead(s, i);
    if (isMonth(word) && (s.at(i).isCapitalised())) {
      return monthFirst(s, i, isFuture);
    }
    boolean isOrdinal =
        word.length() <= 4 && s.lower(i + 1).equals("day") && dayNumber(word).isPresent();
    if (isOrdinal || (s.at(i).isNumber() && word.length() <= 2)) {
      return dayFirst(s, i, isFuture);
    }
    if (WEEKDAYS.containsKey(word) && s.at(i).isCapitalised()) {
      return weekday(s, i, isFuture);
    }
    if (word.equals("today") || word.equals("yesterday") || word.equals("tomorrow")) {
      int days = word.equals("today") ? 0 : word.equals("yesterday") ? -1 : 1;
      return anchor.map(
          day -> mention(i, i + 1, EventDate.day(day.plusDays(days), word + " in " + day)));
    }
    return numeric(s, i).or(() -> bareYear(s, i));
  }

  /// `in 2013`, `since at least 2013`.
  private static Optional<DateMention> bareYear(Sentence s, int i) {
    String lead = s.lower(i - 1);
    boolean isLed = lead.equals("in") || lead.equals("since") || lead.equals("least");
    Optional<Integer> year = isLed ? yearNumber(s.lower(i)) : Optional.empty();
    return year.map(y ->
        mention(
            i,
            i + 1,
            new EventDate(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31), "stated", false)));
  }

  /// `March 2, 2026`, `Mar. 2`, `August 2025`, `in August`.
  private Optional<DateMention> monthFirst(Sentence s, int i, boolean isFuture) {
    int month = TimeWords.month(s.lower(i)).orElse(1);
    int next = s.lower(i + 1).equals(".") ? i + 2 : i + 1;
    Optional<Integer> day = dayNumber(s.lower(next));
    if (day.isPresent()) {
      int after = s.lower(next + 1).equals(",") ? next + 2 : next + 1;
      Optional<Integer> year = yearNumber(s.lower(after));
      return year.isPresent()
          ? stated(i, after + 1, year.get(), month, day.get())
          : yearless(i, next + 1, month, day.get(), isFuture);
    }
    int after = s.lower(next).equals(",") || s.lower(next).equals("of") ? next + 1 : next;
    Optional<Integer> year = yearNumber(s.lower(after));
    if (year.isPresent()) {
      return Optional.of(mention(i, after + 1, month(YearMonth.of(year.get(), month), "stated")));
    }
    return hasMonthLead(s, i) ? bareMonth(i, month, isFuture) : Optional.empty();
  }

  private static boolean hasMonthLead(Sentence s, int i) {
    String before = s.lower(i - 1);
    return before.equals("in")
        || before.equals("since")
        || before.equals("last")
        || before.equals("early")
        || before.equals("late")
        || before.equals("until")
        || before.equals("through")
        || before.equals("this");
  }

  /// `2 March 2026`, `the 3rd day of March, 2026`.
  private Optional<DateMention> dayFirst(Sentence s, int i, boolean isFuture) {
    int monthAt = s.lower(i + 1).equals("day") && s.lower(i + 2).equals("of") ? i + 3 : i + 1;
    Optional<Integer> named = TimeWords.month(s.lower(monthAt));
    if (named.isEmpty() || !s.at(monthAt).isCapitalised()) {
      return numeric(s, i);
    }
    int month = named.get();
    int day = dayNumber(s.lower(i)).orElse(0);
    int after = s.lower(monthAt + 1).equals(",") ? monthAt + 2 : monthAt + 1;
    Optional<Integer> year = yearNumber(s.lower(after));
    return year.isPresent()
        ? stated(i, after + 1, year.get(), month, day)
        : yearless(i, monthAt + 1, month, day, isFuture);
  }

  /// `08/15/2025`, `2025-08-15`.
  private Optional<DateMention> numeric(Sentence s, int i) {
    String word = s.lower(i);
    if (word.length() == 10 && word.charAt(4) == '-' && word.charAt(7) == '-') {
      return digits(word.substring(0, 4), word.substring(5, 7), word.substring(8))
          .map(day -> mention(i, i + 1, EventDate.day(day, "stated")));
    }
    boolean isSlashed = s.lower(i + 1).equals("/") && s.lower(i + 3).equals("/");
    if (!isSlashed || !s.at(i).isNumber()) {
      return Optional.empty();
    }
    return digits(s.lower(i + 4), word, s.lower(i + 2))
        .map(day -> mention(i, i + 5, EventDate.day(day, "stated")));
  }

  private static Optional<LocalDate> digits(String year, String month, String day) {
    boolean areNumbers = (year + month + day).chars().allMatch(c -> c >= '0' && c <= '9');
    if (!areNumbers
        || year.length() != 4
        || month.length() > 2
        || day.length() > 2
        || month.isEmpty()
        || day.isEmpty()) {
      return Optional.empty();
    }
    return date(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  /// `Monday`, `next Monday`, `last Friday`.
  private Optional<DateMention> weekday(Sentence s, int i, boolean isFuture) {
    if (anchor.isEmpty()) {
      return Optional.empty();
    }
    Optional<DateMention> dated = weekdayWithDate(s, i, isFuture);
    if (dated.isPresent()) {
      return dated;
    }
    LocalDate today = anchor.get();
    DayOfWeek weekday = WEEKDAYS.get(s.lower(i));
    String lead = s.lower(i - 1);
    boolean isNext = lead.equals("next") || lead.equals("coming");
    boolean isLast = lead.equals("last");
    LocalDate day;
    if (isNext || (isFuture && !isLast)) {
      day = today.with(TemporalAdjusters.next(weekday));
    } else if (isLast) {
      day = today.with(TemporalAdjusters.previous(weekday));
    } else {
      day = today.with(TemporalAdjusters.previousOrSame(weekday));
    }
    int from = isNext || isLast ? i - 1 : i;
    String side = day.isAfter(today) ? " after " : " before ";
    String basis = s.words(from, i + 1) + side + today;
    return Optional.of(mention(from, i + 1, EventDate.day(day, basis)));
  }

  /// `Monday, December 29`: the weekday adds nothing.
  private Optional<DateMention> weekdayWithDate(Sentence s, int i, boolean isFuture) {
    int next = s.lower(i + 1).equals(",") ? i + 2 : i + 1;
    if (!isMonth(s.lower(next))) {
      return Optional.empty();
    }
    return monthFirst(s, next, isFuture).map(m -> mention(i, m.to(), m.date()));
  }

  private Optional<DateMention> stated(int from, int to, int year, int month, int day) {
    return date(year, month, day).map(d -> mention(from, to, EventDate.day(d, "stated")));
  }

  private Optional<DateMention> yearless(int from, int to, int month, int day, boolean isFuture) {
    return anchor.flatMap(today -> {
      Optional<LocalDate> thisYear = date(today.getYear(), month, day);
      Optional<LocalDate> fitting =
          isFuture
              ? thisYear
                  .filter(d -> !d.isBefore(today))
                  .or(() -> date(today.getYear() + 1, month, day))
              : thisYear
                  .filter(d -> !d.isAfter(today))
                  .or(() -> date(today.getYear() - 1, month, day));
      String basis = "stated without a year, nearest to " + today;
      return fitting.map(d -> mention(from, to, new EventDate(d, d, basis, true)));
    });
  }

  private Optional<DateMention> bareMonth(int i, int month, boolean isFuture) {
    return anchor.map(today -> {
      YearMonth thisYear = YearMonth.of(today.getYear(), month);
      YearMonth now = YearMonth.from(today);
      YearMonth fitting =
          isFuture
              ? (thisYear.isBefore(now) ? thisYear.plusYears(1) : thisYear)
              : (thisYear.isAfter(now) ? thisYear.minusYears(1) : thisYear);
      EventDate date = month(fitting, "month without a year, nearest to " + today);
      return mention(i, i + 1, new EventDate(date.from(), date.to(), date.basis(), true));
    });
  }

  static EventDate month(YearMonth month, String basis) {
    return new EventDate(month.atDay(1), month.atEndOfMonth(), basis, false);
  }

  private static DateMention mention(int from, int to, EventDate date) {
    return new DateMention(from, to, date, DateMention.Role.WHEN);
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> dayNumber(String word) {
    String digits = word.replaceFirst("(st|nd|rd|th)$", "");
    if (digits.isEmpty() || digits.length() > 2 || !digits.chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    int day = Integer.parseInt(digits);
    return day >= 1 && day <= 31 ? Optional.of(day) : Optional.empty();
  }

  private static Optional<Integer> yearNumber(String word) {
    boolean isYear =
        word.length() == 4
            && word.chars().allMatch(c -> c >= '0' && c <= '9')
            && (word.startsWith("19") || word.startsWith("20"));
    return isYear ? Optional.of(Integer.parseInt(word)) : Optional.empty();
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> weekdays = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays.put(day.name().toLowerCase(Locale.ROOT), day);
    }
    return Map.copyOf(weekdays);
  }
}
