package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What changed, as recorded.
public final class Changes {
  private static final String CHANGE =
      "SELECT id, at, kind, subject, before, after, quote, document, why, ours, weight FROM change"
          + " ";

  private final Reads reads;

  Changes(Reads reads) {
    this.reads = reads;
  }

  /// Those that fit, in order of time, latest first.
  public List<ChangeEntry> matching(ChangeQuery query) {
    Sql sql = narrowed(new Sql().add(CHANGE), query);
    sql.add("ORDER BY at DESC, id DESC LIMIT ? OFFSET ?", query.limit(), query.offset());
    return reads.read(session ->
        session.all(sql.text(), Changes::numbered, sql.arguments()).stream()
            .map(change -> withParts(session, change))
            .toList());
  }

  /// How many changes fit, whatever part of them the query asks for.
  public int count(ChangeQuery query) {
    Sql sql = narrowed(new Sql().add("SELECT count(*) FROM change"), query);
    return reads.read(
        session -> session.one(sql.text(), row -> row.getInt(1), sql.arguments()).orElse(0));
  }

  /// Nearly every change is a whole one, so that the index of parts is no help: `+` keeps to the
  /// order of time.
  private static Sql narrowed(Sql sql, ChangeQuery query) {
    sql.add("WHERE +whole IS NULL")
        .addIf("AND at >= ?", query.since().map(Moments::text))
        .addIf("AND at < ?", query.until().map(Moments::text))
        .addIf("AND document = ?", query.document());
    query
        .kind()
        .map(ChangeKind::code)
        .ifPresent(kind ->
            sql.add(
                "AND (kind = ? OR id IN (SELECT whole FROM change WHERE kind = ?))", kind, kind));
    if (!query.isWithOurs()) {
      sql.add("AND ours = 0");
    }
    for (Weight weight : Weight.values()) {
      if (!weight.isAtLeast(query.least())) {
        sql.add("AND weight <> ?", weight.code());
      }
    }
    return sql;
  }

  /// Changes recorded after the one numbered `number` (0 starts), oldest first, at most `limit`.
  public List<NumberedChange> after(long number, int limit) {
    return reads.read(session ->
        session
            .all(
                CHANGE + "WHERE whole IS NULL AND id > ? ORDER BY id LIMIT ?",
                Changes::numbered,
                number,
                limit)
            .stream()
            .map(change -> new NumberedChange(change.row(), withParts(session, change)))
            .toList());
  }

  private static ChangeEntry withParts(Session session, Numbered whole) {
    List<Numbered> parts =
        session.all(CHANGE + "WHERE whole = ? ORDER BY id", Changes::numbered, whole.row());
    return parts.isEmpty()
        ? whole.entry()
        : whole.entry().with(parts.stream().map(part -> withParts(session, part)).toList());
  }

  private record Numbered(long row, ChangeEntry entry) {}

  private static Numbered numbered(ResultSet row) throws SQLException {
    ChangeEntry entry =
        new ChangeEntry(
            Instant.parse(row.getString(2)),
            ChangeKind.tryParse(row.getString(3)).orElseThrow(),
            row.getString(4),
            Optional.ofNullable(row.getString(5)),
            Optional.ofNullable(row.getString(6)),
            Optional.ofNullable(row.getString(7)),
            Optional.ofNullable(row.getString(8)),
            row.getString(9),
            row.getInt(10) == 1,
            Codes.of(Weight.class, row.getString(11)),
            List.of());
    return new Numbered(row.getLong(1), entry);
  }
}
