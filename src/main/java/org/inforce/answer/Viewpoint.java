package org.inforce.answer;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// From where a reader looks: what holds on `asOf`, as far as was known on `knownAsOf`, for `party`
/// if one is named. `today` is the reader's present day.
public record Viewpoint(
    LocalDate today, LocalDate asOf, LocalDate knownAsOf, Optional<String> party) {
  public Viewpoint {
    Objects.requireNonNull(today, "today");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(knownAsOf, "knownAsOf");
    party = party.map(String::strip).filter(name -> !name.isEmpty());
  }

  /// What holds today, with all that is known.
  public static Viewpoint present(LocalDate today) {
    return new Viewpoint(today, today, today, Optional.empty());
  }

  /// True if the reader looks at another day than today, or with less than today's knowledge.
  public boolean isElsewhere() {
    return !asOf.equals(today) || !knownAsOf.equals(today);
  }

  /// True if the reader looks with less than today's knowledge.
  public boolean isPastKnowledge() {
    return knownAsOf.isBefore(today);
  }
}
