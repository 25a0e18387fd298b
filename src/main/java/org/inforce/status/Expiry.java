package org.inforce.status;

import java.time.LocalDate;
import java.util.Objects;

/// An order or a measure whose stated end is near. `isMeasure`: the subject is a measure.
public record Expiry(
    LocalDate day, String subject, String title, boolean isMeasure, Reason because) {
  public Expiry {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(because, "because");
  }
}
