package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.document.DocumentVersion;

/// Findings of all kinds as they were made, for people to decide about. A column that a kind does
/// not have is empty.
public final class StoredFindings {
  private static final String PLACE =
      """
      JOIN rule u ON u.id = f.rule
      JOIN version v ON v.reading = f.reading
      JOIN document d ON d.id = v.document
      JOIN blob b ON b.id = v.blob
      LEFT JOIN standing s ON s.finding = f.id
      """;

  private static final String COLUMNS =
      "%s, f.detail, d.name AS document, b.sha256, v.number, d.reading = f.reading AS current,"
          + " coalesce(s.verdict, ''), json_extract(f.detail, '$.confidence') AS confidence,"
          + " f.reading, f.ordinal";

  private static final String NORM =
      "f.start AS start, f.quote, u.name, f.id AS id, 'obligation', f.modality, f.force, f.bearer";
  private static final String EVENT =
      "f.start AS start, f.quote, u.name, f.id AS id, 'event', f.type, '', NULL";

  private final Reads reads;

  StoredFindings(Reads reads) {
    this.reads = reads;
  }

  /// A finding by its identifier: from the current version of its document, else from the latest
  /// version that had it.
  public Optional<StoredFinding> byId(String id) {
    return reads.read(session ->
        session
            .one(one(NORM, "obligation"), StoredFindings::found, id)
            .or(() -> session.one(one(EVENT, "event"), StoredFindings::found, id)));
  }

  private static String one(String columns, String table) {
    return select(columns, table)
        + " WHERE f.id = ? ORDER BY current DESC, f.reading DESC, f.ordinal";
  }

  private static String select(String columns, String table) {
    return "SELECT " + COLUMNS.formatted(columns) + " FROM " + table + " f " + PLACE;
  }

  /// Those of current versions that fit, the least certain first.
  public List<StoredFinding> queue(QueueQuery query) {
    Sql sql = all(query);
    sql.add(
        "ORDER BY confidence, document, start, id LIMIT ? OFFSET ?", query.limit(), query.offset());
    return reads.read(session -> session.all(sql.text(), StoredFindings::found, sql.arguments()));
  }

  /// How many findings fit, whatever part of them the query asks for.
  public int count(QueueQuery query) {
    Sql inner = all(query);
    String sql = "SELECT count(*) FROM (" + inner.text() + ")";
    return reads.read(
        session -> session.one(sql, row -> row.getInt(1), inner.arguments()).orElse(0));
  }

  private static Sql all(QueueQuery query) {
    Sql sql = new Sql();
    boolean isEvents = query.kind().filter(kind -> kind == FindingKind.EVENT).isPresent();
    boolean isNorms = query.kind().filter(kind -> kind == FindingKind.OBLIGATION).isPresent();
    if (!isEvents) {
      narrowed(sql.add(select(NORM, "obligation")), query);
    }
    if (!isEvents && !isNorms) {
      sql.add("UNION ALL");
    }
    if (!isNorms) {
      narrowed(sql.add(select(EVENT, "event")), query);
    }
    return sql;
  }

  private static void narrowed(Sql sql, QueueQuery query) {
    sql.add("WHERE d.version = v.id");
    if (!query.verdicts().isEmpty()) {
      in(sql.add("AND coalesce(s.verdict, '') IN"), query.verdicts());
    }
    sql.addIf("AND json_extract(f.detail, '$.confidence') < CAST(? AS REAL)", query.below())
        .addIf("AND d.name = ?", query.document());
    query
        .within()
        .ifPresent(names -> {
          in(sql.add("AND (f.id IN"), names);
          in(sql.add("OR d.name IN"), names);
          sql.add(")");
        });
  }

  private static void in(Sql sql, Set<String> values) {
    String list = new Fields().put("all", values.stream().sorted().toList()).json();
    sql.add("(SELECT value FROM json_each(?, '$.all'))", list);
  }

  private static StoredFinding found(ResultSet row) throws SQLException {
    FindingRows rows =
        new FindingRows(
            new DocumentVersion(row.getString(10), HexFormat.of().formatHex(row.getBytes(11))));
    Finding finding =
        row.getString(5).equals("event")
            ? new Finding.Event(rows.queuedEvent(row))
            : new Finding.Norm(rows.queuedObligation(row));
    return new StoredFinding(
        row.getString(10), row.getInt(12), row.getInt(13) == 1, row.getString(14), finding);
  }
}
