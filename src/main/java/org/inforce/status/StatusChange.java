package org.inforce.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// From `day` on, `status` holds; `because` gives the events of that day that brought it, or the
/// first reasons of the answer when time alone did.
public record StatusChange(LocalDate day, Status status, List<Reason> because) {
  public StatusChange {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(status, "status");
    because = List.copyOf(because);
  }
}
