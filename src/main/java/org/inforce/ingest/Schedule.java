package org.inforce.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;

/// Once every day at a time of day as the clocks of a place show it. On a day when the clocks jump
/// over that time it is the moment after the jump; on a day when they show it twice, the first.
public record Schedule(LocalTime time, ZoneId zone) {
  public Schedule {
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(zone, "zone");
  }

  /// `04:15` and `America/New_York`.
  ///
  /// @throws IllegalArgumentException quoting what is no time or no zone
  public static Schedule parse(String time, String zone) {
    LocalTime read;
    try {
      read = LocalTime.parse(time.length() == 4 ? "0" + time : time);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("“" + time + "” is no time of day such as 04:15", e);
    }
    try {
      return new Schedule(read, ZoneId.of(zone));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "“" + zone + "” is no time zone such as America/New_York", e);
    }
  }

  /// The last moment at or before `now` when a run was due.
  public Instant due(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    Instant first = at(today);
    return first.isAfter(now) ? at(today.minusDays(1)) : first;
  }

  /// The first moment after `now` when a run will be due.
  public Instant next(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    Instant first = at(today);
    return first.isAfter(now) ? first : at(today.plusDays(1));
  }

  private Instant at(LocalDate day) {
    return day.atTime(time).atZone(zone).toInstant();
  }
}
