package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Reads what failed, what ran, where from, and how it is set.
final class RecordQueries {
  private final Session session;

  RecordQueries(Session session) {
    this.session = session;
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
