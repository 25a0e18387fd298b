package org.inforce.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Metadata;

/// One version of a document, without its text. `number` counts from 1 in order of arrival. It
/// counts as known from `knownFrom` (inclusive) until `knownUntil` (exclusive), the day a later
/// version is known. `rules` found what is known of it. `location` is the file or address its bytes
/// came from.
public record StoredVersion(
    DocumentVersion version,
    int number,
    Metadata metadata,
    Instant retrieved,
    LocalDate knownFrom,
    Optional<LocalDate> knownUntil,
    String rules,
    String location) {
  public StoredVersion {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(retrieved, "retrieved");
    Objects.requireNonNull(knownFrom, "knownFrom");
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(location, "location");
    if (number < 1) {
      throw new IllegalArgumentException("versions count from 1, was " + number);
    }
  }

  /// The same version, with what other forms of it state besides.
  public StoredVersion stating(Metadata joined) {
    return new StoredVersion(
        version, number, joined, retrieved, knownFrom, knownUntil, rules, location);
  }

  /// True of a version that never counts on any day: another form of one that does, or one that was
  /// replaced on the day it came.
  public boolean neverCounts() {
    return knownUntil.map(knownFrom::equals).orElse(false);
  }

  /// True if this version is the one that counts on a day of knowledge.
  public boolean isKnownOn(LocalDate day) {
    return !day.isBefore(knownFrom) && knownUntil.map(day::isBefore).orElse(true);
  }
}
