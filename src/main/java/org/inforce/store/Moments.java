package org.inforce.store;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/// Moments as text whose order is that of time: always with milliseconds.
final class Moments {
  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private Moments() {}

  static String text(Instant moment) {
    return FORMAT.format(moment);
  }
}
