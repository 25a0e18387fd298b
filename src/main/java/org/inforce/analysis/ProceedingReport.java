package org.inforce.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.citation.DocumentRelation;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Metadata;
import org.inforce.document.Structure.Caption;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.MeasureMention;

/// What one version of a document says of measures and proceedings, and the day from which that is
/// known: its updated day, else its published day, else the day it was retrieved. `docket` is what
/// it says of its case, when it is a docket or an entry of one; `relations` what it does to other
/// documents.
public record ProceedingReport(
    DocumentVersion version,
    Metadata metadata,
    LocalDate knownFrom,
    List<MeasureMention> measures,
    List<CourtEvent> events,
    Optional<Caption> docket,
    List<DocumentRelation> relations) {
  public ProceedingReport {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(knownFrom, "knownFrom");
    measures = List.copyOf(measures);
    events = List.copyOf(events);
    Objects.requireNonNull(docket, "docket");
    relations = List.copyOf(relations);
  }

  /// The report of a document that acts on no other.
  public ProceedingReport(
      DocumentVersion version,
      Metadata metadata,
      LocalDate knownFrom,
      List<MeasureMention> measures,
      List<CourtEvent> events,
      Optional<Caption> docket) {
    this(version, metadata, knownFrom, measures, events, docket, List.of());
  }

  /// The report of a document that is no docket.
  public ProceedingReport(
      DocumentVersion version,
      Metadata metadata,
      LocalDate knownFrom,
      List<MeasureMention> measures,
      List<CourtEvent> events) {
    this(version, metadata, knownFrom, measures, events, Optional.empty());
  }
}
