package org.inforce.ingest;

import org.inforce.store.Store;

/// Something derived from the store that is brought up to the store's revision after each run, and
/// after a run that was cut off by the next.
@FunctionalInterface
public interface Follower {
  /// Follows nothing.
  Follower NONE = store -> {};

  void catchUp(Store store);
}
