package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

/// Reads citations and norms across documents.
final class FindingQueries {
  private static final String OF_VERSION =
      """
      JOIN rule u ON u.id = f.rule
      JOIN version v ON v.reading = f.reading
      JOIN document d ON d.id = v.document
      JOIN blob b ON b.id = v.blob
      """;

  /// As [FindingRows#OBLIGATION_COLUMNS], of norms as people's word has them.
  private static final String RULED_COLUMNS =
      "f.start, f.quote, u.name, f.id, %s, %s, %s, %s"
          .formatted(ruled("modality"), ruled("force"), ruled("bearer"), ruled("detail"));

  private static final String VERSION_COLUMNS =
      ", d.name, b.sha256, v.number, d.reading = f.reading";

  private final Session session;

  FindingQueries(Session session) {
    this.session = session;
  }

  List<CitingPassage> citing(AuthorityId authority, Optional<LocalDate> knownOn) {
    Sql sql =
        new Sql()
            .add("SELECT " + FindingRows.CITATION_COLUMNS + VERSION_COLUMNS)
            .add("FROM citation f " + OF_VERSION)
            .add("WHERE (f.reading, f.ordinal) IN (SELECT reading, ordinal FROM citation_authority")
            .add("WHERE authority IN")
            .under(authority)
            .add(")")
            .counting(knownOn)
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
            .under(authority);
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

  List<StoredObligation> obligations(ObligationQuery query) {
    Sql sql = narrowed(new Sql().add("SELECT " + RULED_COLUMNS + VERSION_COLUMNS), query);
    sql.add("ORDER BY d.name, v.number, f.ordinal LIMIT ? OFFSET ?", query.limit(), query.offset());
    return session.all(sql.text(), FindingQueries::obligation, sql.arguments());
  }

  List<DatedNorm> obligationsAbout(String subject, Optional<LocalDate> knownOn) {
    Sql sql =
        held(new Sql().add("SELECT " + RULED_COLUMNS + VERSION_COLUMNS + ", v.known_from"), knownOn)
            .add("AND f.subject = ?", subject)
            .counting(knownOn)
            .add("ORDER BY v.known_from, d.name, f.ordinal");
    return session.all(
        sql.text(),
        row -> new DatedNorm(obligation(row), LocalDate.parse(row.getString(13))),
        sql.arguments());
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

  /// How many there are, whatever part of them the query asks for.
  int obligationCount(ObligationQuery query) {
    Sql sql = narrowed(new Sql().add("SELECT count(*)"), query);
    return session.one(sql.text(), row -> row.getInt(1), sql.arguments()).orElse(0);
  }

  /// From the norms as people's word has them.
  private static Sql narrowed(Sql sql, ObligationQuery query) {
    held(sql, query.knownOn());
    query.authority().ifPresent(authority -> under(sql, authority));
    sql.addIf(
            "AND instr(' ' || lower(" + ruled("bearer") + "), ' ' || lower(?)) > 0", query.bearer())
        .addIf("AND " + ruled("modality") + " = ?", query.modality().map(Codes::code))
        .addIf("AND " + ruled("force") + " = ?", query.force().map(Codes::code))
        .addIf("AND " + ruled("due") + " < ?", query.dueBefore())
        .addIf("AND d.name = ?", query.document())
        .counting(query.knownOn());
    return sql;
  }

  /// From the norms that no person had rejected by that day; `w` is what people made of each.
  private static Sql held(Sql sql, Optional<LocalDate> knownOn) {
    sql.add("FROM obligation f " + OF_VERSION);
    sql.add("LEFT JOIN ruled_obligation w ON w.finding = f.id AND");
    knownOn.ifPresentOrElse(
        day ->
            sql.add("w.known_from <= ? AND (w.known_until IS NULL OR w.known_until > ?)", day, day),
        () -> sql.add("w.known_until IS NULL"));
    return sql.add("WHERE coalesce(w.rejected, 0) = 0");
  }

  private static String ruled(String column) {
    return "CASE WHEN w.finding IS NULL THEN f." + column + " ELSE w." + column + " END";
  }

  private static void under(Sql sql, AuthorityId authority) {
    sql.add("AND (f.reading, f.ordinal) IN (SELECT reading, ordinal")
        .add("FROM obligation_authority WHERE authority IN")
        .under(authority)
        .add("UNION SELECT o.reading, o.ordinal FROM ruled_authority r")
        .add("JOIN obligation o ON o.id = r.finding WHERE r.authority IN")
        .under(authority)
        .add(") AND (w.finding IS NULL OR EXISTS (SELECT 1 FROM ruled_authority r")
        .add("WHERE r.finding = w.finding AND r.known_from = w.known_from AND r.authority IN")
        .under(authority)
        .add("))");
  }

  Optional<StoredObligation> obligation(String id) {
    return session.one(
        obligationsSelected()
            + " WHERE f.id = ? ORDER BY d.reading = f.reading DESC, f.reading DESC, f.ordinal",
        FindingQueries::obligation,
        id);
  }

  private static String obligationsSelected() {
    return "SELECT "
        + FindingRows.OBLIGATION_COLUMNS
        + VERSION_COLUMNS
        + " FROM obligation f "
        + OF_VERSION;
  }

  private static StoredObligation obligation(ResultSet row) throws SQLException {
    return new StoredObligation(
        row.getString(9), row.getInt(11), row.getInt(12) == 1, rows(row, 9).obligation(row));
  }

  /// `column` holds the document's identifier, the next the digest of its bytes.
  private static FindingRows rows(ResultSet row, int column) throws SQLException {
    return new FindingRows(
        new DocumentVersion(
            row.getString(column), HexFormat.of().formatHex(row.getBytes(column + 1))));
  }
}
