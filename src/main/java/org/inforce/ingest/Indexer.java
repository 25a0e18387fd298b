package org.inforce.ingest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.inforce.document.Metadata;
import org.inforce.review.Reviews;
import org.inforce.search.IndexedDocument;
import org.inforce.search.SearchIndex;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;

/// Keeps the search index at the store's revision: gives it what changed since its own last commit,
/// so that an index left behind by a crash catches up by the same way.
public final class Indexer implements Follower {
  private static final int BATCH = 500;

  private final SearchIndex index;
  private final LongConsumer listener;

  /// `listener` hears how many documents were given so far.
  public Indexer(SearchIndex index, LongConsumer listener) {
    this.index = Objects.requireNonNull(index, "index");
    this.listener = Objects.requireNonNull(listener, "listener");
  }

  @Override
  public void catchUp(Store store) {
    long wanted = store.revision();
    long reached = index.revision();
    if (reached == wanted) {
      return;
    }
    if (reached > wanted) {
      index.clear();
      reached = 0;
    }
    long given = 0;
    for (List<StoredDocument> batch = store.documentsSince(reached, BATCH);
        !batch.isEmpty();
        batch = store.documentsSince(reached, BATCH)) {
      batch.forEach(document -> give(store, document));
      reached = batch.getLast().revision();
      given += batch.size();
      listener.accept(given);
    }
    index.commit(wanted);
  }

  private void give(Store store, StoredDocument document) {
    if (document.isRemoved()) {
      index.remove(document.id());
      return;
    }
    store
        .analysis(document.id())
        .map(new Reviews(store)::applied)
        .ifPresent(analysis ->
            index.replace(new IndexedDocument(analysis, knownFrom(document.metadata()))));
  }

  private static LocalDate knownFrom(Metadata metadata) {
    return metadata
        .knownFrom()
        .or(() -> metadata.retrieved().map(taken -> LocalDate.ofInstant(taken, ZoneOffset.UTC)))
        .orElse(LocalDate.MIN);
  }
}
