package org.inforce.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// Where a subject of decisions stands now, for lists: `verdict` is a code.
public record StandingRow(
    String finding,
    FindingKind kind,
    String verdict,
    Optional<String> owner,
    Optional<LocalDate> due,
    Optional<String> document) {
  public StandingRow {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(verdict, "verdict");
  }
}
