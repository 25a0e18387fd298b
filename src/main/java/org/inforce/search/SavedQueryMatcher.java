package org.inforce.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.inforce.search.SearchQuestion.Sort;

/// Puts saved queries to new documents by indexing those alone, in memory, so that a watch means
/// exactly what the same search means. Queries are never relaxed here.
final class SavedQueryMatcher {
  private SavedQueryMatcher() {}

  /// By query, in the order given, then newest first.
  static List<SavedQuery.Match> match(
      Collection<SavedQuery> queries,
      Collection<IndexedDocument> documents,
      Map<String, Set<String>> statuses)
      throws IOException {
    if (queries.isEmpty() || documents.isEmpty()) {
      return List.of();
    }
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        for (IndexedDocument document : documents) {
          writer.addDocuments(DocumentBlock.of(document));
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexView view = new IndexView(reader);
        List<SavedQuery.Match> matches = new ArrayList<>();
        for (SavedQuery query : queries) {
          matches.addAll(match(query, view, statuses));
        }
        return matches;
      }
    }
  }

  private static List<SavedQuery.Match> match(
      SavedQuery query, IndexView view, Map<String, Set<String>> byDocument) throws IOException {
    Expression expression = QueryParser.parse(query.query()).expression();
    FacetColumn statuses = view.statuses(byDocument);
    Matches matches =
        new Matcher(view, false, Long.MAX_VALUE)
            .match(new QueryTranslator(statuses, false).translate(expression));
    List<HitOrder.Place> places =
        new HitOrder(view, Sort.NEWEST)
            .page(matches, java.util.Optional.empty(), Integer.MAX_VALUE);
    return new HitReader(view, statuses, expression)
        .read(places).stream()
            .map(hit -> new SavedQuery.Match(query.name(), hit.document(), hit.passages()))
            .toList();
  }
}
