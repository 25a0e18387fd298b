package org.inforce.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.inforce.analysis.ProceedingReport;

/// What documents say of measures and proceedings, without their texts: one report for each version
/// that ever counts, in order of document and, within it, of knowledge. A report counts until the
/// next one of the same document is known; no two of one document are known from the same day.
/// Reports of later versions that say nothing are among them.
public final class Reports {
  /// Versions that count at some time, of documents that say anything.
  private static final String COUNTING =
      """
      FROM document d
      JOIN version v ON v.document = d.id
      WHERE d.speaks = 1 AND v.reading IS NOT NULL
        AND (v.known_until IS NULL OR v.known_until > v.known_from)
      """;

  private final Reads reads;

  Reports(Reads reads) {
    this.reads = reads;
  }

  public List<ProceedingReport> all() {
    return of(readings());
  }

  /// Those of these documents.
  public List<ProceedingReport> of(Collection<String> documents) {
    return documents.isEmpty() ? List.of() : of(readings().among(documents));
  }

  /// Those that count on a day of knowledge: one for each document then known.
  public List<ProceedingReport> knownOn(LocalDate day) {
    return of(readings().counting(Optional.of(day)));
  }

  private static Sql readings() {
    return new Sql().add("SELECT v.reading").add(COUNTING);
  }

  private List<ProceedingReport> of(Sql readings) {
    return reads.read(session -> new ReportQueries(session).reports(readings));
  }
}
