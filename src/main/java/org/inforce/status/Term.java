package org.inforce.status;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.inforce.proceeding.EventDate;

/// When something holds: surely on [`surelyFrom`, `surelyUntil`], perhaps on [`maybeFrom`,
/// `maybeUntil`], both inclusive, and never outside.
record Term(
    LocalDate maybeFrom, LocalDate surelyFrom, LocalDate surelyUntil, LocalDate maybeUntil) {
  static final Term ALWAYS = new Term(LocalDate.MIN, LocalDate.MIN, LocalDate.MAX, LocalDate.MAX);
  static final Term NEVER = new Term(LocalDate.MAX, LocalDate.MAX, LocalDate.MIN, LocalDate.MIN);

  /// How an end is worded: `through` a day holds on it, `before` a day does not, `until` leaves it
  /// open (STATUS.md, rule 9).
  enum Edge {
    INCLUSIVE,
    EXCLUSIVE,
    OPEN
  }

  Truth at(LocalDate day) {
    if (day.isBefore(maybeFrom) || day.isAfter(maybeUntil)) {
      return Truth.NO;
    }
    return day.isBefore(surelyFrom) || day.isAfter(surelyUntil) ? Truth.MAYBE : Truth.YES;
  }

  /// From `start` on, the day itself included. A year nobody stated leaves the days between the two
  /// readings open: of what `reported` tells as past, an earlier year may be meant, else a later.
  static Term from(EventDate start, LocalDate reported) {
    if (!start.yearInferred()) {
      return new Term(start.from(), start.to(), LocalDate.MAX, LocalDate.MAX);
    }
    return start.from().isAfter(reported)
        ? new Term(start.from(), LocalDate.MAX, LocalDate.MAX, LocalDate.MAX)
        : new Term(LocalDate.MIN, start.to(), LocalDate.MAX, LocalDate.MAX);
  }

  /// The same start, with this end.
  Term until(EventDate end, Edge edge, LocalDate reported) {
    LocalDate surely =
        edge == Edge.INCLUSIVE && end.from().equals(end.to())
            ? end.from()
            : end.from().minusDays(1);
    LocalDate maybe = edge == Edge.EXCLUSIVE ? end.to().minusDays(1) : end.to();
    if (end.yearInferred()) {
      return end.from().isBefore(reported)
          ? ending(LocalDate.MIN, maybe)
          : ending(surely, LocalDate.MAX);
    }
    return ending(surely, maybe);
  }

  Term ending(LocalDate surely, LocalDate maybe) {
    return new Term(
        maybeFrom, surelyFrom, earlier(surelyUntil, surely), earlier(maybeUntil, maybe));
  }

  /// The time when this one is over.
  Term after() {
    return new Term(next(surelyUntil), next(maybeUntil), LocalDate.MAX, LocalDate.MAX);
  }

  private static LocalDate next(LocalDate day) {
    return isDay(day) ? day.plusDays(1) : day;
  }

  /// Perhaps from now on, never surely.
  Term doubtful() {
    return new Term(maybeFrom, LocalDate.MAX, LocalDate.MIN, maybeUntil);
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  /// The days on which something may change.
  Set<LocalDate> turns() {
    Set<LocalDate> days = new TreeSet<>();
    for (LocalDate day : new LocalDate[] {maybeFrom, surelyFrom}) {
      if (isDay(day)) {
        days.add(day);
      }
    }
    for (LocalDate day : new LocalDate[] {surelyUntil, maybeUntil}) {
      if (isDay(day)) {
        days.add(day.plusDays(1));
      }
    }
    return days;
  }

  private static boolean isDay(LocalDate day) {
    return !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX);
  }
}
