package org.inforce.search;

import java.time.LocalDate;

/// Days as the index keeps them.
final class Days {
  private Days() {}

  /// Days since 1970-01-01; far-off days count as the farthest that fits.
  static int point(LocalDate day) {
    return Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }
}
