package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Alerts in the store.
final class AlertRows {
  private static final String ROW =
      "SELECT id, watch, at, due, title, detail, reason, path, state, attempts, next_try,"
          + " message, settled, problem FROM alert ";

  private final Session session;

  AlertRows(Session session) {
    this.session = session;
  }

  List<Alert> in(Alert.State state) {
    return session.all(ROW + "WHERE state = ? ORDER BY at, id", AlertRows::read, Codes.code(state));
  }

  List<Alert> of(String watch, int limit) {
    return session.all(
        ROW + "WHERE watch = ? ORDER BY at DESC, id LIMIT ?", AlertRows::read, watch, limit);
  }

  /// Whether it was not there before.
  boolean add(Alert alert) {
    return session.update(
            "INSERT OR IGNORE INTO alert (id, watch, at, due, title, detail, reason, path, state,"
                + " attempts, next_try, message, settled, problem)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            alert.id(),
            alert.watch(),
            Moments.text(alert.at()),
            Moments.text(alert.due()),
            alert.title(),
            alert.detail(),
            alert.reason(),
            alert.path(),
            Codes.code(alert.state()),
            alert.attempts(),
            Moments.text(alert.nextTry()),
            alert.message().orElse(null),
            alert.settled().map(Moments::text).orElse(null),
            alert.problem().orElse(null))
        > 0;
  }

  void put(Alert alert) {
    session.update(
        "UPDATE alert SET state = ?, attempts = ?, next_try = ?, message = ?, settled = ?, problem"
            + " = ? WHERE id = ?",
        Codes.code(alert.state()),
        alert.attempts(),
        Moments.text(alert.nextTry()),
        alert.message().orElse(null),
        alert.settled().map(Moments::text).orElse(null),
        alert.problem().orElse(null),
        alert.id());
  }

  private static Alert read(ResultSet row) throws SQLException {
    return new Alert(
        row.getString(1),
        row.getString(2),
        Instant.parse(row.getString(3)),
        Instant.parse(row.getString(4)),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        Codes.of(Alert.State.class, row.getString(9)),
        row.getInt(10),
        Instant.parse(row.getString(11)),
        Optional.ofNullable(row.getString(12)),
        Optional.ofNullable(row.getString(13)).map(Instant::parse),
        Optional.ofNullable(row.getString(14)));
  }
}
