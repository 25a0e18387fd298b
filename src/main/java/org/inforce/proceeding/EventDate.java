package org.inforce.proceeding;

import java.time.LocalDate;
import java.util.Objects;

/// A day, month or year as a document gives it: the true day lies in [`from`, `to`], both
/// inclusive. `basis` says how it was found (`stated`, `Monday before 2025-12-30`, `document
/// date`). With `yearInferred` the year was not stated; it yields to any source that states it.
public record EventDate(LocalDate from, LocalDate to, String basis, boolean yearInferred) {
  public EventDate {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(basis, "basis");
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "a date may not end before it begins: " + from + ", " + to);
    }
  }

  public enum Precision {
    DAY,
    MONTH,
    YEAR
  }

  public static EventDate day(LocalDate day, String basis) {
    return new EventDate(day, day, basis, false);
  }

  public Precision precision() {
    if (from.equals(to)) {
      return Precision.DAY;
    }
    return from.getMonth() == to.getMonth() && from.getYear() == to.getYear()
        ? Precision.MONTH
        : Precision.YEAR;
  }

  /// `2025-12-29`, `2025-12` or `2025`, as precise as the date is.
  public String iso() {
    return switch (precision()) {
      case DAY -> from.toString();
      case MONTH -> from.toString().substring(0, 7);
      case YEAR -> from.toString().substring(0, 4);
    };
  }

  /// True if the two may be the same day.
  public boolean mayEqual(EventDate other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }
}
