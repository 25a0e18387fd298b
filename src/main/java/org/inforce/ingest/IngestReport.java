package org.inforce.ingest;

import java.util.List;
import java.util.Objects;
import org.inforce.review.CarriedReview;
import org.inforce.store.ChangeEntry;
import org.inforce.store.Failure;
import org.inforce.store.Moved;
import org.inforce.store.RunRecord.Counts;
import org.inforce.store.RunRecord.Visit;

/// What came of one run: how many documents were new, changed or unchanged, which could not be
/// read, what changed in meaning (`moved` counts it, new documents included), and what became of
/// people's decisions about documents that were read anew. `visits` tell what became of each
/// source. `run` is its number in the store.
public record IngestReport(
    long run,
    Counts counts,
    Moved moved,
    List<Visit> visits,
    List<Failure> failures,
    List<ChangeEntry> changes,
    List<CarriedReview> carried) {
  public IngestReport {
    Objects.requireNonNull(counts, "counts");
    Objects.requireNonNull(moved, "moved");
    visits = List.copyOf(visits);
    failures = List.copyOf(failures);
    changes = List.copyOf(changes);
    carried = List.copyOf(carried);
  }

  /// True when every document could be read.
  public boolean isComplete() {
    return failures.isEmpty();
  }
}
