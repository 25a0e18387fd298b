package org.inforce.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/// The baseline that ours is measured against: BM25 over the bare text, title first, cut by the
/// standard analyzer; a query is its words, any of which may be met.
final class PlainIndex implements AutoCloseable {
  private final Directory directory;
  private final IndexWriter writer;
  private final StandardAnalyzer analyzer = new StandardAnalyzer();

  PlainIndex(Path path) throws IOException {
    directory = FSDirectory.open(path);
    writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
  }

  void add(IndexedDocument source) throws IOException {
    Document entry = new Document();
    org.inforce.document.Document document = source.analysis().document();
    entry.add(new StringField("id", source.id(), Field.Store.YES));
    entry.add(
        new TextField(
            "text", document.metadata().title() + "\n" + document.text(), Field.Store.NO));
    writer.updateDocument(new Term("id", source.id()), entry);
  }

  void commit() throws IOException {
    writer.commit();
  }

  List<String> search(String query, int limit) throws IOException {
    Query words = new QueryBuilder(analyzer).createBooleanQuery("text", query);
    List<String> ids = new ArrayList<>();
    if (words == null) {
      return ids;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      for (ScoreDoc hit : searcher.search(words, limit).scoreDocs) {
        ids.add(searcher.storedFields().document(hit.doc).get("id"));
      }
    }
    return ids;
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}
