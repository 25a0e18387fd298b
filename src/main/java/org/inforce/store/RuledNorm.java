package org.inforce.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.inforce.obligation.Obligation;

/// A norm as people's word has it on the days of knowledge from `from` until `until` (exclusive);
/// without a norm it is rejected on these days.
public record RuledNorm(LocalDate from, Optional<LocalDate> until, Optional<Obligation> norm) {
  public RuledNorm {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(norm, "norm");
  }
}
