package org.inforce.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.inforce.search.IndexedDocument;

/// SQLite's full-text search, as one would set it up in an afternoon: title and text, the Porter
/// stemmer, BM25, any of the words.
final class Fts5 implements AutoCloseable {
  private static final int BATCH = 5000;

  private final Connection connection;

  Fts5(Path file) {
    try {
      connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static void build(Path file, List<IndexedDocument> documents) {
    try (Fts5 fts = new Fts5(file);
        Statement statement = fts.connection.createStatement()) {
      statement.execute(
          "CREATE VIRTUAL TABLE d USING fts5(id UNINDEXED, title, body, tokenize='porter')");
      fts.connection.setAutoCommit(false);
      fts.fill(documents);
      fts.connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void fill(List<IndexedDocument> documents) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO d(id, title, body) VALUES (?, ?, ?)")) {
      int waiting = 0;
      for (IndexedDocument document : documents) {
        var read = document.analysis().document();
        insert.setString(1, document.id());
        insert.setString(2, read.metadata().title());
        insert.setString(3, read.text());
        insert.addBatch();
        if (++waiting % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }

  /// The identifiers of the best documents, with a snippet read for each.
  List<String> search(String query, int limit) {
    String words =
        String.join(
            " OR ",
            List.of(query.split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .map(word -> '"' + word + '"')
                .toList());
    String sql =
        "SELECT id, snippet(d, 2, '[', ']', '…', 32) FROM d WHERE d MATCH ? ORDER BY rank LIMIT ?";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, words);
      select.setInt(2, limit);
      List<String> ids = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getString(1));
        }
      }
      return ids;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
