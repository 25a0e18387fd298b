package org.inforce.ingest;

import java.util.Collection;
import org.inforce.analysis.Analysis;
import org.inforce.store.Store;

/// Something derived from the store that is brought up to the store's revision after each run, and
/// after a run that was cut off by the next.
@FunctionalInterface
public interface Follower {
  /// Follows nothing.
  Follower NONE = store -> {};

  void catchUp(Store store);

  /// A document that was never there before and is about to be written: may be prepared for, from
  /// several threads at a time, so that [#catchUp] has less to do. Nothing may come of it unless
  /// [#wrote] tells that it was written.
  default void announce(Analysis fresh) {}

  /// These documents, announced before, are in the store, as `revision` or an earlier one left
  /// them.
  default void wrote(Collection<String> documents, long revision) {}
}
