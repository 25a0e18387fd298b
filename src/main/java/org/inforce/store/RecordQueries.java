package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Reads what moved, what failed, what ran, and what people decided.
final class RecordQueries {
  private static final String REVIEW = "SELECT " + ReviewRows.COLUMNS + " FROM review ";

  private static final String STANDING =
      "SELECT s.finding, s.kind, s.verdict, s.owner, s.due, s.document FROM standing s ";

  private static final String CHANGE =
      "SELECT id, at, kind, subject, before, after, quote, document, why, ours, weight FROM change"
          + " ";

  private final Session session;

  RecordQueries(Session session) {
    this.session = session;
  }

  List<ChangeEntry> changes(ChangeQuery query) {
    Sql sql = narrowed(new Sql().add(CHANGE), query);
    sql.add("ORDER BY at DESC, id DESC LIMIT ? OFFSET ?", query.limit(), query.offset());
    return session.all(sql.text(), RecordQueries::numbered, sql.arguments()).stream()
        .map(this::withParts)
        .toList();
  }

  int changeCount(ChangeQuery query) {
    Sql sql = narrowed(new Sql().add("SELECT count(*) FROM change"), query);
    return session.one(sql.text(), row -> row.getInt(1), sql.arguments()).orElse(0);
  }

  private static Sql narrowed(Sql sql, ChangeQuery query) {
    sql.add("WHERE whole IS NULL")
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

  List<NumberedChange> changesAfter(long number, int limit) {
    return session
        .all(
            CHANGE + "WHERE whole IS NULL AND id > ? ORDER BY id LIMIT ?",
            RecordQueries::numbered,
            number,
            limit)
        .stream()
        .map(change -> new NumberedChange(change.row(), withParts(change)))
        .toList();
  }

  private ChangeEntry withParts(Numbered whole) {
    List<Numbered> parts =
        session.all(CHANGE + "WHERE whole = ? ORDER BY id", RecordQueries::numbered, whole.row());
    return parts.isEmpty()
        ? whole.entry()
        : whole.entry().with(parts.stream().map(this::withParts).toList());
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

  List<Failure> failures() {
    return session.all(
        "SELECT path, reason, action, sha256, at FROM failure ORDER BY path",
        RecordQueries::failure);
  }

  List<Failure> failures(String location) {
    return session.all(
        "SELECT path, reason, action, sha256, at FROM failure WHERE place ="
            + " (SELECT id FROM place WHERE location = ?) ORDER BY path",
        RecordQueries::failure,
        location);
  }

  private static Failure failure(ResultSet row) throws SQLException {
    byte[] sha256 = row.getBytes(4);
    return new Failure(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        Optional.ofNullable(sha256).map(bytes -> HexFormat.of().formatHex(bytes)),
        Instant.parse(row.getString(5)));
  }

  List<RunRecord> runs(int limit) {
    return session.all(
        "SELECT id, command, started, ended, detail FROM run ORDER BY id DESC LIMIT ?",
        row ->
            RunJson.read(
                row.getLong(1),
                row.getString(2),
                Instant.parse(row.getString(3)),
                Optional.ofNullable(row.getString(4)).map(Instant::parse),
                row.getString(5)),
        limit);
  }

  Optional<Intake> intake(String location) {
    return session.one(
        "SELECT location, fingerprint, rules, documents, failures, checked FROM place"
            + " WHERE location = ? AND fingerprint IS NOT NULL",
        row ->
            new Intake(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getInt(5),
                Instant.parse(row.getString(6))),
        location);
  }

  Optional<Instant> lastChecked(String document) {
    return session
        .one(
            "SELECT max(p.checked) FROM document d JOIN version v ON v.document = d.id"
                + " JOIN place p ON p.id = v.place WHERE d.name = ?",
            row -> Optional.ofNullable(row.getString(1)),
            document)
        .flatMap(text -> text.map(Instant::parse));
  }

  List<Review> reviews(String finding) {
    return session.all(REVIEW + "WHERE finding = ? ORDER BY id", ReviewRows::read, finding);
  }

  List<Review> reviews() {
    return session.all(
        REVIEW + "WHERE id IN (SELECT max(id) FROM review GROUP BY finding) ORDER BY finding",
        ReviewRows::read);
  }

  List<Review> rulings() {
    return session.all(REVIEW + "WHERE kind <> 'obligation' ORDER BY id", ReviewRows::read);
  }

  List<Review> reviewsIn(String document) {
    return session.all(REVIEW + "WHERE document = ? ORDER BY id", ReviewRows::read, document);
  }

  List<StandingRow> standings() {
    return session.all(STANDING + "ORDER BY s.finding", RecordQueries::standing);
  }

  List<StandingRow> orphans() {
    return session.all(
        STANDING
            + "WHERE s.verdict NOT IN ('moved', 'unreviewed') AND (s.kind = 'obligation'"
            + " AND NOT EXISTS (SELECT 1 FROM obligation f JOIN document d ON d.reading = f.reading"
            + " WHERE f.id = s.finding) OR s.kind = 'event'"
            + " AND NOT EXISTS (SELECT 1 FROM event f JOIN document d ON d.reading = f.reading"
            + " WHERE f.id = s.finding)) ORDER BY s.finding",
        RecordQueries::standing);
  }

  private static StandingRow standing(ResultSet row) throws SQLException {
    return new StandingRow(
        row.getString(1),
        Codes.of(FindingKind.class, row.getString(2)),
        row.getString(3),
        Optional.ofNullable(row.getString(4)),
        Optional.ofNullable(row.getString(5)).map(LocalDate::parse),
        Optional.ofNullable(row.getString(6)));
  }

  Optional<String> setting(String key) {
    return session.one("SELECT value FROM setting WHERE key = ?", row -> row.getString(1), key);
  }

  List<Setting> settings(String prefix) {
    return session.all(
        "SELECT key, value FROM setting WHERE substr(key, 1, ?) = ? ORDER BY key",
        row -> new Setting(row.getString(1), row.getString(2)),
        prefix.length(),
        prefix);
  }
}
