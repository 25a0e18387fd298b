package org.inforce.search;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.inforce.analysis.Analysis;

/// One document as the index takes it: what was found in its current version, the day from which it
/// counts as known, and the labels of status its measures and authorities go by at present (codes
/// of STATUS.md such as `enjoined_in_part`; empty when nothing is known).
public record IndexedDocument(Analysis analysis, LocalDate knownFrom, Set<String> statuses) {
  public IndexedDocument {
    Objects.requireNonNull(analysis, "analysis");
    Objects.requireNonNull(knownFrom, "knownFrom");
    statuses = Set.copyOf(statuses);
  }

  /// The document's lasting identifier.
  public String id() {
    return analysis.document().version().document();
  }
}
