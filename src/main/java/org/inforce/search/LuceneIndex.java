package org.inforce.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/// The index on Lucene.
final class LuceneIndex implements SearchIndex {
  /// Raised whenever documents are indexed differently; an older index is then built again.
  static final String FORMAT = "5";

  static final String FORMAT_KEY = "format";
  static final String REVISION_KEY = "revision";
  private static final double RAM_BUFFER_MB = 96;

  private final Views views;
  private final @Nullable IndexWriter writer;

  private LuceneIndex(Views views, @Nullable IndexWriter writer) {
    this.views = views;
    this.writer = writer;
  }

  static Opening open(Path path, Access access) {
    try {
      if (access == Access.WRITE) {
        Files.createDirectories(path);
      }
      return switch (access) {
        case READ -> new Opening.Opened(new LuceneIndex(Views.at(path), null));
        case WRITE -> openWriter(path);
      };
    } catch (LockObtainFailedException e) {
      return new Opening.Held(path);
    } catch (IOException | IllegalArgumentException e) {
      return new Opening.Damaged(path, Optional.ofNullable(e.getMessage()).orElse(e.toString()));
    }
  }

  private static Opening openWriter(Path path) throws IOException {
    Directory directory = FSDirectory.open(path);
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setRAMBufferSizeMB(RAM_BUFFER_MB)
            .setCommitOnClose(false)
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
    IndexWriter writer = new IndexWriter(directory, config);
    try {
      return new Opening.Opened(new LuceneIndex(Views.at(path), writer));
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  private interface Writing {
    void on(IndexWriter writer) throws IOException;
  }

  private void write(String what, Writing step) {
    if (writer == null) {
      throw new IllegalStateException("the index was opened for reading only");
    }
    try {
      step.on(writer);
    } catch (IOException e) {
      throw new SearchIndexException("the search index cannot " + what, e);
    }
  }

  @Override
  public void replace(IndexedDocument... documents) {
    for (IndexedDocument document : documents) {
      write(
          "take document " + document.id(),
          open ->
              open.updateDocuments(
                  new Term(IndexFields.BLOCK, document.id()), DocumentBlock.of(document)));
    }
  }

  @Override
  public void remove(String documentId) {
    write(
        "remove document " + documentId,
        open -> open.deleteDocuments(new Term(IndexFields.BLOCK, documentId)));
  }

  @Override
  public void clear() {
    write("be emptied", IndexWriter::deleteAll);
  }

  @Override
  public void purge() {
    write(
        "be freed of what was removed",
        open -> {
          MergePolicy before = open.getConfig().getMergePolicy();
          open.getConfig()
              .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
          try {
            open.forceMergeDeletes();
          } finally {
            open.getConfig().setMergePolicy(before);
          }
        });
  }

  @Override
  public void commit(long storeRevision) {
    write(
        "be committed",
        open -> {
          open.setLiveCommitData(
              Map.of(FORMAT_KEY, FORMAT, REVISION_KEY, Long.toString(storeRevision)).entrySet());
          open.commit();
          views.refresh();
        });
  }

  @Override
  public long revision() {
    return views.use(IndexView::revision);
  }

  @Override
  public int size() {
    return views.use(
        view -> view.reader().docFreq(new Term(IndexFields.LEVEL, IndexFields.DOCUMENT_LEVEL)));
  }

  @Override
  public SearchIndex frozen() {
    try {
      return new LuceneIndex(views.frozen(), null);
    } catch (IOException e) {
      throw new SearchIndexException("the search index cannot be read", e);
    }
  }

  @Override
  public Optional<String> damage() {
    try {
      return views.use(view -> {
        for (LeafReaderContext segment : view.reader().leaves()) {
          segment.reader().checkIntegrity();
        }
        return Optional.empty();
      });
    } catch (SearchIndexException e) {
      return Optional.of(
          Optional.ofNullable(e.getCause()).map(Throwable::getMessage).orElse("unreadable"));
    }
  }

  @Override
  public SearchResult search(SearchQuestion question) {
    Optional<Long> version = question.cursor().flatMap(Cursor::tryParse).map(Cursor::version);
    return views.use(version, view -> new Search(view, question).run());
  }

  @Override
  public List<Suggestion> suggest(String typed, int limit) {
    return views.use(view -> view.suggester().suggest(typed, limit));
  }

  @Override
  public List<SearchHit> moreLike(String documentId, int limit) {
    return views.use(view -> new MoreLike(view).of(documentId, limit));
  }

  @Override
  public List<SavedQuery.Match> match(
      Collection<SavedQuery> queries,
      Collection<IndexedDocument> documents,
      Map<String, Set<String>> statuses) {
    try {
      return SavedQueryMatcher.match(queries, documents, statuses);
    } catch (IOException e) {
      throw new SearchIndexException("saved queries cannot be matched", e);
    }
  }

  @Override
  public void close() {
    views.close();
    try {
      if (writer != null) {
        Directory directory = writer.getDirectory();
        writer.rollback();
        directory.close();
      }
    } catch (IOException e) {
      throw new SearchIndexException("the search index cannot be closed", e);
    }
  }
}
