package org.inforce.search;

import java.time.LocalDate;
import java.util.Objects;
import org.inforce.analysis.Analysis;

/// One document as the index takes it: what was found in its current version, and the day from
/// which it counts as known.
public record IndexedDocument(Analysis analysis, LocalDate knownFrom) {
  public IndexedDocument {
    Objects.requireNonNull(analysis, "analysis");
    Objects.requireNonNull(knownFrom, "knownFrom");
  }

  /// The document's lasting identifier.
  public String id() {
    return analysis.document().version().document();
  }
}
