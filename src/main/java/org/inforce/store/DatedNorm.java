package org.inforce.store;

import java.time.LocalDate;
import java.util.Objects;

/// A norm as a document on record states it, and the day from which that is known.
public record DatedNorm(StoredObligation stored, LocalDate known) {
  public DatedNorm {
    Objects.requireNonNull(stored, "stored");
    Objects.requireNonNull(known, "known");
  }
}
