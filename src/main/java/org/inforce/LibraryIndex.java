package org.inforce;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.inforce.analysis.Analysis;
import org.inforce.cli.Library.ProgressListener;
import org.inforce.ingest.Follower;
import org.inforce.ingest.Indexer;
import org.inforce.search.SearchIndex;
import org.inforce.search.SearchIndex.Access;
import org.inforce.search.SearchIndex.Opening;
import org.inforce.store.Flaw;
import org.inforce.store.Store;
import org.jspecify.annotations.Nullable;

/// The search index of a data directory, opened when somebody first needs it. Whoever may write
/// makes a damaged one anew: it holds nothing that the store does not.
final class LibraryIndex implements Follower {
  /// The index advises, on every start, to run with an incubating module; kept here so that its
  /// level lasts.
  private static final Logger ADVICE = Logger.getLogger("org.apache.lucene.internal.vectorization");

  static {
    ADVICE.setLevel(Level.SEVERE);
  }

  private final Path directory;
  private final Store store;
  private final boolean isWriter;
  private @Nullable SearchIndex open;
  private @Nullable Indexer indexer;

  LibraryIndex(Path directory, Store store, boolean isWriter) {
    this.directory = directory;
    this.store = store;
    this.isWriter = isWriter;
  }

  /// The open index.
  ///
  /// @throws org.inforce.search.SearchIndexException if it is damaged and may only be read
  synchronized SearchIndex get() {
    SearchIndex known = open;
    if (known == null) {
      known = isWriter ? openForWriting() : SearchIndex.open(directory, Access.READ).orThrow();
      open = known;
    }
    return known;
  }

  private synchronized Indexer indexer() {
    Indexer known = indexer;
    if (known == null) {
      known = new Indexer(get(), done -> {});
      indexer = known;
    }
    return known;
  }

  @Override
  public void announce(Analysis fresh) {
    indexer().announce(fresh);
  }

  @Override
  public void wrote(Collection<String> documents, long revision) {
    indexer().wrote(documents, revision);
  }

  @Override
  public void catchUp(Store followed) {
    indexer().catchUp(followed);
  }

  /// Everything anew from the store.
  void rebuild(ProgressListener listener) {
    new Indexer(get(), done -> listener.progressed(done, store.documentCount())).rebuild(store);
  }

  /// Nothing is left in its files of what was taken out.
  void purge() {
    get().purge();
    get().commit(store.revision());
  }

  /// What is wrong with the index, if anything is; all its files are read. While a run is open, or
  /// was cut off, the index may be behind the store: the run brings it up to date, or the next one.
  Optional<Flaw> flaw(boolean isRunOpen) {
    return switch (SearchIndex.open(directory, Access.READ)) {
      case Opening.Damaged damaged -> Optional.of(flaw(damaged.reason()));
      case Opening.Held held -> Optional.empty();
      case Opening.Opened opened -> {
        try (SearchIndex index = opened.index()) {
          yield index.damage().or(() -> atOtherRevision(index, isRunOpen)).map(LibraryIndex::flaw);
        }
      }
    };
  }

  private Optional<String> atOtherRevision(SearchIndex index, boolean mayBeBehind) {
    long indexed = index.revision();
    long stored = store.revision();
    return indexed == stored || mayBeBehind && indexed < stored
        ? Optional.empty()
        : Optional.of("is at revision " + indexed + ", the store at " + stored);
  }

  private static Flaw flaw(String problem) {
    return new Flaw("search index", problem, "run inforce rebuild");
  }

  private SearchIndex openForWriting() {
    Opening opening = SearchIndex.open(directory, Access.WRITE);
    if (opening instanceof Opening.Damaged) {
      delete(directory);
      opening = SearchIndex.open(directory, Access.WRITE);
    }
    return opening.orThrow();
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : innermostFirst) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete the damaged index in " + folder, e);
    }
  }

  synchronized void close() {
    if (open != null) {
      open.close();
      open = null;
      indexer = null;
    }
  }
}
