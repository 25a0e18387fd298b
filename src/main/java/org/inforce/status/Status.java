package org.inforce.status;

import java.util.Locale;
import java.util.Optional;

/// What holds for a measure on a day, all orders counted.
public enum Status {
  IN_FORCE(Operative.YES),
  ENJOINED(Operative.NO),
  ENJOINED_IN_PART(Operative.PARTLY),
  STAYED(Operative.NO),
  VACATED(Operative.NO),
  RESCINDED(Operative.NO),
  REPEALED(Operative.NO),
  EXPIRED(Operative.NO),
  NOT_YET_EFFECTIVE(Operative.NO),
  UNCERTAIN(Operative.UNKNOWN);

  private final Operative operative;

  Status(Operative operative) {
    this.operative = operative;
  }

  /// May the measure be acted on?
  public Operative operative() {
    return operative;
  }

  /// As in JSON: `enjoined_in_part`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Status> tryParse(String code) {
    for (Status status : values()) {
      if (status.code().equals(code)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
