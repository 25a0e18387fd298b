package org.inforce.store;

import java.time.LocalDate;
import java.util.Objects;

/// Why a document no longer counts, and since when. `isErased`: its bytes and findings are gone, on
/// legal demand; otherwise its publisher withdrew it and all is kept.
public record Removal(LocalDate day, String reason, boolean isErased) {
  public Removal {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(reason, "reason");
  }
}
