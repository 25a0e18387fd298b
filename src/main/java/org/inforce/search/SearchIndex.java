package org.inforce.search;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The full-text index of one data directory. It holds no truth: everything in it was given by
/// [#replace] and can be given again. Safe for use by many threads; readers keep their view until
/// the next [#commit].
public interface SearchIndex extends AutoCloseable {

  /// Opens the index in `directory`, which need not exist yet. With [Access#WRITE] this process
  /// becomes the only writer until [#close]. Never throws for what may be found on the disk.
  static Opening open(Path directory, Access access) {
    return LuceneIndex.open(directory, access);
  }

  /// Puts documents in, each in place of the one with the same identifier. Seen by readers after
  /// the next [#commit].
  void replace(IndexedDocument... documents);

  /// Takes a document out; does nothing when it is not there.
  void remove(String documentId);

  /// Empties the index, to be filled anew.
  void clear();

  /// Makes everything so far durable and visible, as the store's revision `storeRevision`.
  void commit(long storeRevision);

  /// Writes anew what holds documents that were taken out, so that nothing of them is left in its
  /// files; seen after the next [#commit].
  void purge();

  /// The store's revision of the last commit; 0 when there was none.
  long revision();

  /// How many documents readers see.
  int size();

  /// The index as of its newest commit: later ones are not seen in it, and nothing can be written
  /// through it. To be closed when nobody reads it any more.
  SearchIndex frozen();

  /// Reads everything and says what is wrong; empty when the index is sound. Takes time in
  /// proportion to its size.
  Optional<String> damage();

  /// What the index finds; never throws on a query a person typed.
  SearchResult search(SearchQuestion question);

  /// Up to `limit` ways to complete what was typed so far, best first.
  List<Suggestion> suggest(String typed, int limit);

  /// Up to `limit` documents on the same subject, nearest first; empty if the document is not here.
  List<SearchHit> moreLike(String documentId, int limit);

  /// Which of `queries` each of `documents` fits, as a search for the query would; for watches.
  /// `statuses` are those of each document, as [SearchQuestion#withStatuses] takes them.
  List<SavedQuery.Match> match(
      Collection<SavedQuery> queries,
      Collection<IndexedDocument> documents,
      Map<String, Set<String>> statuses);

  /// Gives up what was not committed, frees the lock and the files.
  @Override
  void close();

  /// What a process wants of the index.
  enum Access {
    READ,
    WRITE
  }

  /// What came of opening an index.
  sealed interface Opening {

    /// It is sound, or new and empty.
    record Opened(SearchIndex index) implements Opening {}

    /// Another process writes it. Reading is still possible.
    record Held(Path directory) implements Opening {}

    /// It cannot be read; delete the directory and build it again from the store.
    record Damaged(Path directory, String reason) implements Opening {}

    /// The index, for callers that can do nothing without.
    ///
    /// @throws SearchIndexException if it is held or damaged; the message says what to do
    default SearchIndex orThrow() {
      return switch (this) {
        case Opened(SearchIndex index) -> index;
        case Held(Path directory) ->
            throw new SearchIndexException("another run writes the search index in " + directory);
        case Damaged(Path directory, String reason) ->
            throw new SearchIndexException(
                "the search index in " + directory + " is damaged (" + reason + "); run rebuild");
      };
    }
  }
}
