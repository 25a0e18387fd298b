package org.inforce.store;

import java.time.Instant;
import java.util.Objects;

/// What was last taken in whole from a place (a file, an archive's member, an address):
/// `fingerprint` names its bytes and those of its sidecar, `rules` the rules that read it.
/// `documents` were read from it and `failures` could not be.
public record Intake(
    String location,
    String fingerprint,
    String rules,
    int documents,
    int failures,
    Instant checked) {
  public Intake {
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(fingerprint, "fingerprint");
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(checked, "checked");
  }
}
