package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.inforce.authority.AuthorityId;
import org.inforce.document.DocumentVersion;

/// Reads citations and relations across documents.
final class FindingQueries {
  static final String OF_VERSION =
      """
      JOIN rule u ON u.id = f.rule
      JOIN version v ON v.reading = f.reading
      JOIN document d ON d.id = v.document
      JOIN blob b ON b.id = v.blob
      """;

  static final String VERSION_COLUMNS = ", d.name, b.sha256, v.number, d.reading = f.reading";

  private final Session session;

  FindingQueries(Session session) {
    this.session = session;
  }

  /// Counted first: the passages of all who cite a statute that everybody cites take seconds.
  CitedBy citing(CitingQuery query, int shown) {
    List<String> documents = documentsCiting(query);
    List<String> first = documents.subList(0, Math.min(shown, documents.size()));
    return new CitedBy(documents.size(), first.isEmpty() ? List.of() : passages(query, first));
  }

  private List<String> documentsCiting(CitingQuery query) {
    Sql sql =
        new Sql()
            .add("SELECT DISTINCT d.name FROM citation_authority c")
            .add("JOIN version v ON v.reading = c.reading")
            .add("JOIN document d ON d.id = v.document WHERE c.authority IN")
            .under(query.authority())
            .counting(query.knownOn())
            .add("ORDER BY d.name");
    return session.all(sql.text(), row -> row.getString(1), sql.arguments());
  }

  private List<CitingPassage> passages(CitingQuery query, Collection<String> documents) {
    Sql sql =
        new Sql()
            .add("SELECT " + FindingRows.CITATION_COLUMNS + VERSION_COLUMNS)
            .add("FROM citation f " + OF_VERSION)
            .add("WHERE (f.reading, f.ordinal) IN (SELECT reading, ordinal FROM citation_authority")
            .add("WHERE authority IN")
            .under(query.authority())
            .add(")")
            .among(documents)
            .counting(query.knownOn())
            .add("ORDER BY d.name, v.number, f.ordinal");
    return session.all(
        sql.text(),
        row -> new CitingPassage(row.getString(5), row.getInt(7), rows(row, 5).citation(row)),
        sql.arguments());
  }

  List<CitedAuthority> citedUnder(AuthorityId authority) {
    Sql sql =
        new Sql()
            .add("SELECT DISTINCT a.path, v.document FROM citation_authority c")
            .add("JOIN authority a ON a.id = c.authority")
            .add("JOIN version v ON v.reading = c.reading")
            .add("JOIN document d ON d.id = v.document AND d.version = v.id")
            .add("WHERE c.authority IN")
            .strictlyUnder(authority);
    Map<AuthorityId, Set<Long>> citing = new TreeMap<>();
    session.each(
        sql.text(),
        row -> {
          Optional<AuthorityId> child = childOf(authority, row.getString(1));
          long document = row.getLong(2);
          child.ifPresent(id -> citing.computeIfAbsent(id, key -> new HashSet<>()).add(document));
        },
        sql.arguments());
    return citing.entrySet().stream()
        .map(entry -> new CitedAuthority(entry.getKey(), entry.getValue().size()))
        .toList();
  }

  /// The authority right under `ancestor` that `path` is or lies under.
  private static Optional<AuthorityId> childOf(AuthorityId ancestor, String path) {
    int from = ancestor.path().length() + 1;
    if (path.length() <= from) {
      return Optional.empty();
    }
    int end = path.indexOf('/', from);
    return AuthorityId.tryParse(end < 0 ? path : path.substring(0, end));
  }

  /// What current versions do to documents that go by any of the keys; in order of document.
  List<StoredRelation> relationsNaming(Collection<String> keys) {
    Map<String, StoredRelation> found = new TreeMap<>();
    for (String key : keys) {
      session.each(
          "SELECT "
              + FindingRows.RELATION_COLUMNS
              + ", d.name, b.sha256, f.ordinal FROM relation_key k"
              + " JOIN relation f ON f.reading = k.reading AND f.ordinal = k.ordinal "
              + OF_VERSION
              + " WHERE k.hash = ? AND d.version = v.id",
          row ->
              found.put(
                  row.getString(6) + " " + row.getInt(8),
                  new StoredRelation(row.getString(6), rows(row, 6).relation(row))),
          NameHash.of(key));
    }
    return List.copyOf(found.values());
  }

  /// The documents that go by a key, in order of identifier, at most `limit`.
  List<String> keyed(String key, int limit) {
    return session.all(
        "SELECT d.name FROM document_key k JOIN document d ON d.id = k.document"
            + " WHERE k.hash = ? AND d.erased = 0 ORDER BY d.name LIMIT ?",
        row -> row.getString(1),
        NameHash.of(key),
        limit);
  }

  /// `column` holds the document's identifier, the next the digest of its bytes.
  static FindingRows rows(ResultSet row, int column) throws SQLException {
    return new FindingRows(
        new DocumentVersion(
            row.getString(column), HexFormat.of().formatHex(row.getBytes(column + 1))));
  }
}
