package org.inforce.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Metadata;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.MeasureMention;

/// What one version of a document says of measures and proceedings, and the day from which that is
/// known: its updated day, else its published day, else the day it was retrieved.
public record ProceedingReport(
    DocumentVersion version,
    Metadata metadata,
    LocalDate knownFrom,
    List<MeasureMention> measures,
    List<CourtEvent> events) {
  public ProceedingReport {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(knownFrom, "knownFrom");
    measures = List.copyOf(measures);
    events = List.copyOf(events);
  }
}
