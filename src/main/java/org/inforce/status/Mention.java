package org.inforce.status;

import java.time.LocalDate;
import java.util.Objects;
import org.inforce.document.SourceKind;
import org.inforce.proceeding.CourtEvent;

/// One report of an event: what a document says, how far it is to be trusted and since when it is
/// known. `rank` 1 is the best source.
public record Mention(
    CourtEvent event, SourceKind sourceKind, int rank, LocalDate knownFrom, LocalDate reported) {
  public Mention {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(sourceKind, "sourceKind");
    Objects.requireNonNull(knownFrom, "knownFrom");
    Objects.requireNonNull(reported, "reported");
  }
}
