package org.inforce.ingest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import org.inforce.analysis.Analysis;
import org.inforce.document.Metadata;
import org.inforce.review.Reviews;
import org.inforce.search.IndexedDocument;
import org.inforce.search.SearchIndex;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;
import org.inforce.store.Touched;

/// Keeps the search index at the store's revision: gives it what changed since its own last commit,
/// so that an index left behind by a crash catches up by the same way. New documents it is given
/// while they are written; all else once the run is over.
public final class Indexer implements Follower {
  private static final int BATCH = 500;

  private final SearchIndex index;
  private final LongConsumer listener;

  /// The revisions as which new documents were given ahead, by identifier.
  private final Map<String, Long> ahead = new ConcurrentHashMap<>();

  /// `listener` hears how many documents were given so far.
  public Indexer(SearchIndex index, LongConsumer listener) {
    this.index = Objects.requireNonNull(index, "index");
    this.listener = Objects.requireNonNull(listener, "listener");
  }

  @Override
  public void announce(Analysis fresh) {
    give(fresh, fresh.document().metadata());
  }

  @Override
  public void wrote(Collection<String> documents, long revision) {
    documents.forEach(document -> ahead.put(document, revision));
  }

  @Override
  public void catchUp(Store store) {
    long wanted = store.revision();
    long reached = index.revision();
    if (reached > wanted) {
      index.clear();
      ahead.clear();
      reached = 0;
    }
    if (reached < wanted) {
      giveSince(store, reached);
      index.commit(wanted);
    }
    ahead.clear();
  }

  /// Gives the index everything anew, whatever it holds; readers keep what it held until that is
  /// done.
  public void rebuild(Store store) {
    long wanted = store.revision();
    index.clear();
    ahead.clear();
    giveSince(store, 0);
    index.commit(wanted);
  }

  private void giveSince(Store store, long revision) {
    long reached = revision;
    long given = 0;
    for (List<Touched> batch = store.touchedSince(reached, BATCH);
        !batch.isEmpty();
        batch = store.touchedSince(reached, BATCH)) {
      for (Touched touched : batch) {
        if (!isAhead(touched)) {
          store.document(touched.document()).ifPresent(document -> give(store, document));
        }
      }
      reached = batch.getLast().revision();
      given += batch.size();
      listener.accept(given);
    }
  }

  /// Given already, and not touched since.
  private boolean isAhead(Touched touched) {
    return ahead.getOrDefault(touched.document(), -1L) >= touched.revision();
  }

  private void give(Store store, StoredDocument document) {
    if (document.isRemoved()) {
      index.remove(document.id());
      return;
    }
    store
        .analysis(document.id())
        .map(new Reviews(store)::applied)
        .ifPresent(analysis -> give(analysis, document.metadata()));
  }

  private void give(Analysis analysis, Metadata metadata) {
    index.replace(new IndexedDocument(analysis, knownFrom(metadata)));
  }

  private static LocalDate knownFrom(Metadata metadata) {
    return metadata
        .knownFrom()
        .or(() -> metadata.retrieved().map(taken -> LocalDate.ofInstant(taken, ZoneOffset.UTC)))
        .orElse(LocalDate.MIN);
  }
}
