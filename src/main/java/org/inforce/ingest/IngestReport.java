package org.inforce.ingest;

import java.util.List;
import java.util.Objects;
import org.inforce.store.ChangeEntry;
import org.inforce.store.Failure;
import org.inforce.store.RunRecord.Counts;

/// What came of one run: how many documents were new, changed or unchanged, which could not be
/// read, and what changed in meaning. `run` is its number in the store.
public record IngestReport(
    long run, Counts counts, List<Failure> failures, List<ChangeEntry> changes) {
  public IngestReport {
    Objects.requireNonNull(counts, "counts");
    failures = List.copyOf(failures);
    changes = List.copyOf(changes);
  }

  /// True when every document could be read.
  public boolean isComplete() {
    return failures.isEmpty();
  }
}
