package org.inforce;

import org.inforce.answer.Answers;
import org.inforce.search.SearchIndex;
import org.inforce.store.SqliteStore;
import org.inforce.web.Present.Moment;

/// Store and index as of one moment, kept while anybody holds them. Held at first by whoever made
/// it.
final class Snapshot {
  private final long pulse;
  private final SqliteStore store;
  private final SearchIndex index;
  private final Answers answers;
  private int holders = 1;

  /// `pulse` is that of the living store, from before.
  Snapshot(long pulse, SqliteStore store, SearchIndex index, Answers answers) {
    this.pulse = pulse;
    this.store = store;
    this.index = index;
    this.answers = answers;
  }

  long pulse() {
    return pulse;
  }

  /// The store's revision that the index holds.
  long indexed() {
    return index.revision();
  }

  SqliteStore store() {
    return store;
  }

  /// Nobody holds it but whoever made it.
  synchronized boolean isAlone() {
    return holders == 1;
  }

  synchronized Moment hold() {
    holders++;
    return new Moment() {
      @Override
      public Answers answers() {
        return answers;
      }

      @Override
      public boolean isStill() {
        return true;
      }

      @Override
      public void close() {
        release();
      }
    };
  }

  synchronized void release() {
    holders--;
    if (holders == 0) {
      store.close();
      index.close();
    }
  }
}
