package org.inforce.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// The views of an index that are open: the newest, a few before it, and those that cursors lately
/// handed out point into, for scores of one view mean nothing in another. Notices commits of other
/// processes.
final class Views implements AutoCloseable {
  private static final int MOST = 4;
  private static final int MOST_READ_ON = 16;
  private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(250);

  private final Path path;

  /// Of frozen views, those they were taken from.
  private final @Nullable Views origin;

  private final Deque<IndexView> views = new ArrayDeque<>();
  private @Nullable Directory directory;
  private long lookedAt = System.nanoTime();

  private Views(Path path, @Nullable Views origin) {
    this.path = path;
    this.origin = origin;
  }

  /// @throws IOException if what is there cannot be read as an index of this format
  static Views at(Path path) throws IOException {
    Views views = new Views(path, null);
    views.views.addFirst(views.openNewest());
    return views;
  }

  /// The newest view, which does not move on; cursors still find those before it.
  synchronized Views frozen() throws IOException {
    refresh();
    Views frozen = new Views(path, this);
    frozen.views.addFirst(acquire(Optional.empty()));
    return frozen;
  }

  /// Does `work` on the newest view.
  <T> T use(IndexView.IndexWork<T> work) {
    return use(Optional.empty(), work);
  }

  /// Does `work` on the view of that version if it is still open, else on the newest.
  <T> T use(Optional<Long> version, IndexView.IndexWork<T> work) {
    IndexView view = acquire(version);
    try {
      return view.run(work);
    } finally {
      view.release();
    }
  }

  private synchronized IndexView acquire(Optional<Long> version) {
    if (views.isEmpty()) {
      throw new SearchIndexException("the index was closed");
    }
    if (origin == null && System.nanoTime() - lookedAt > LOOK_EVERY) {
      try {
        refresh();
      } catch (IOException e) {
        throw new SearchIndexException("the search index cannot be read", e);
      }
    }
    return version.flatMap(this::retained).orElseGet(() -> retained(views.getFirst()));
  }

  private synchronized Optional<IndexView> retained(long version) {
    Optional<IndexView> own =
        views.stream().filter(view -> view.version() == version).findFirst().map(Views::retained);
    return own.isPresent() || origin == null ? own : origin.retained(version);
  }

  private static IndexView retained(IndexView view) {
    view.retain();
    return view;
  }

  /// Opens the newest commit if it is not open yet.
  synchronized void refresh() throws IOException {
    lookedAt = System.nanoTime();
    IndexView newest = views.getFirst();
    Optional<IndexView> newer =
        directory == null && hasCommit()
            ? Optional.of(openNewest())
            : Optional.ofNullable(DirectoryReader.openIfChanged(newest.reader()))
                .map(IndexView::new);
    if (newer.isPresent()) {
      drop(old(views.stream().filter(view -> !view.isReadOn()).toList(), MOST - 1));
      drop(
          old(
              views.stream()
                  .filter(IndexView::isReadOn)
                  .sorted(Comparator.comparingLong(IndexView::readOnAt).reversed())
                  .toList(),
              MOST_READ_ON));
      views.addFirst(newer.get());
    }
  }

  /// All of `kept`, the best first, but the first `most`.
  private static List<IndexView> old(List<IndexView> kept, int most) {
    return kept.subList(Math.min(most, kept.size()), kept.size());
  }

  private void drop(List<IndexView> old) {
    views.removeAll(old);
    old.forEach(IndexView::release);
  }

  private boolean hasCommit() throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Directory there = FSDirectory.open(path)) {
      return DirectoryReader.indexExists(there);
    }
  }

  private IndexView openNewest() throws IOException {
    if (!hasCommit()) {
      return new IndexView(DirectoryReader.open(emptyIndex()));
    }
    Directory opened = FSDirectory.open(path);
    DirectoryReader reader = DirectoryReader.open(opened);
    Map<String, String> said = reader.getIndexCommit().getUserData();
    if (!said.isEmpty() && !LuceneIndex.FORMAT.equals(said.get(LuceneIndex.FORMAT_KEY))) {
      reader.close();
      opened.close();
      throw new IndexFormatTooOldException(path.toString(), "it was built by another version");
    }
    directory = opened;
    return new IndexView(reader);
  }

  private static Directory emptyIndex() throws IOException {
    Directory empty = new ByteBuffersDirectory();
    new IndexWriter(empty, new IndexWriterConfig()).close();
    return empty;
  }

  @Override
  public synchronized void close() {
    views.forEach(IndexView::release);
    views.clear();
    if (directory != null) {
      try {
        directory.close();
      } catch (IOException e) {
        throw new SearchIndexException("the search index cannot be closed", e);
      }
    }
  }
}
