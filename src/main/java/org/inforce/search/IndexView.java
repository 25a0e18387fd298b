package org.inforce.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// The index as it was at one commit. Searches that started on it, and cursors that point into it,
/// keep it while the index moves on.
final class IndexView {
  /// Repetition and length count less than by default: a rule of two hundred pages is not the worse
  /// answer for its length, nor a passage the better for saying a word ten times.
  private static final Similarity SIMILARITY = new BM25Similarity(0.9f, 0.4f);

  private static final int MOST_STATUSES = 8;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Map<Facet, FacetColumn> columns = new EnumMap<>(Facet.class);
  private final Map<Map<String, Set<String>>, FacetColumn> statuses = new IdentityHashMap<>();
  private final Suggester suggester;
  private volatile boolean isReadOn;
  private volatile long readOnAt;

  IndexView(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    searcher.setSimilarity(SIMILARITY);
    this.suggester = new Suggester(searcher);
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  Suggester suggester() {
    return suggester;
  }

  /// Tells views apart; the same for the same commit in every process.
  long version() {
    return reader.getVersion();
  }

  /// The store's revision this view was built from; 0 when none was named.
  long revision() throws IOException {
    String revision = reader.getIndexCommit().getUserData().get(LuceneIndex.REVISION_KEY);
    return revision == null ? 0 : Long.parseLong(revision);
  }

  /// The values of a facet, read when first wanted.
  FacetColumn column(Facet facet) {
    synchronized (columns) {
      return columns.computeIfAbsent(facet, this::read);
    }
  }

  /// The statuses given, as a facet. The columns of the maps last given are kept, so that it costs
  /// little to give the same map again.
  FacetColumn statuses(Map<String, Set<String>> byDocument) {
    synchronized (statuses) {
      if (statuses.size() >= MOST_STATUSES && !statuses.containsKey(byDocument)) {
        statuses.clear();
      }
      return statuses.computeIfAbsent(byDocument, this::read);
    }
  }

  private FacetColumn read(Map<String, Set<String>> byDocument) {
    return orFail(() -> "cannot read the statuses", () -> FacetColumn.given(byDocument, reader));
  }

  private FacetColumn read(Facet facet) {
    return orFail(
        () -> "cannot read the facet " + facet.code(), () -> FacetColumn.of(facet, reader));
  }

  /// What a segment of the index holds; a convenience for callers that walk documents in order.
  LeafReaderContext segmentOf(int document) {
    return reader
        .leaves()
        .get(org.apache.lucene.index.ReaderUtil.subIndex(document, reader.leaves()));
  }

  /// Does `work` for one who holds the view.
  <T> T run(IndexWork<T> work) {
    return orFail(() -> "the search index cannot be read", () -> work.on(this));
  }

  /// Notes that somebody was given a cursor into this view.
  void readOn() {
    readOnAt = System.nanoTime();
    isReadOn = true;
  }

  /// Whether any cursor points into it.
  boolean isReadOn() {
    return isReadOn;
  }

  /// When a cursor into it was last given, by the clock of [System#nanoTime].
  long readOnAt() {
    return readOnAt;
  }

  /// Holds the view open until [#release].
  void retain() {
    reader.incRef();
  }

  void release() {
    orFail(
        () -> "the search index cannot be closed",
        () -> {
          reader.decRef();
          return true;
        });
  }

  /// Something done with a view.
  interface IndexWork<T> {
    T on(IndexView view) throws IOException;
  }

  private interface Step<T> {
    T take() throws IOException;
  }

  private static <T> T orFail(Supplier<String> what, Step<T> step) {
    try {
      return step.take();
    } catch (IOException e) {
      throw new SearchIndexException(what.get(), e);
    }
  }
}
