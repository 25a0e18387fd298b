package org.inforce.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Metadata;

/// One version of a document, without its text. `number` counts from 1 in order of arrival. It
/// counts as known from `knownFrom` (inclusive) until `knownUntil` (exclusive), the day a later
/// version is known. `rules` found what is known of it.
public record StoredVersion(
    DocumentVersion version,
    int number,
    Metadata metadata,
    Instant retrieved,
    LocalDate knownFrom,
    Optional<LocalDate> knownUntil,
    String rules) {
  public StoredVersion {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(retrieved, "retrieved");
    Objects.requireNonNull(knownFrom, "knownFrom");
    Objects.requireNonNull(rules, "rules");
    if (number < 1) {
      throw new IllegalArgumentException("versions count from 1, was " + number);
    }
  }

  /// True if this version is the one that counts on a day of knowledge.
  public boolean isKnownOn(LocalDate day) {
    return !day.isBefore(knownFrom) && knownUntil.map(day::isBefore).orElse(true);
  }
}
