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
    return session.all(ROW + "WHERE state = ? ORDER BY at, id", AlertRows::read, state.code());
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
            alert.wording().title(),
            alert.wording().detail(),
            alert.wording().reason(),
            alert.wording().path(),
            alert.state().code(),
            alert.delivery().attempts(),
            Moments.text(alert.delivery().nextTry()),
            alert.delivery().message().orElse(null),
            alert.delivery().settled().map(Moments::text).orElse(null),
            alert.delivery().problem().orElse(null))
        > 0;
  }

  void put(Alert alert) {
    Alert.Delivery delivery = alert.delivery();
    session.update(
        "UPDATE alert SET state = ?, attempts = ?, next_try = ?, message = ?, settled = ?, problem"
            + " = ? WHERE id = ?",
        alert.state().code(),
        delivery.attempts(),
        Moments.text(delivery.nextTry()),
        delivery.message().orElse(null),
        delivery.settled().map(Moments::text).orElse(null),
        delivery.problem().orElse(null),
        alert.id());
  }

  /// Forgets what a watch told. What others were to tell by it, and it did not, they tell
  /// themselves.
  void removeOf(String watch) {
    session.update(
        "UPDATE alert SET state = ?, attempts = 0, next_try = due, message = NULL, settled = NULL"
            + " WHERE state = ? AND message IN"
            + " (SELECT id FROM alert WHERE watch = ? AND state <> ?)",
        Alert.State.WAITING.code(),
        Alert.State.TOLD.code(),
        watch,
        Alert.State.SENT.code());
    session.update("DELETE FROM alert WHERE watch = ?", watch);
  }

  private static Alert read(ResultSet row) throws SQLException {
    return new Alert(
        row.getString(1),
        row.getString(2),
        Instant.parse(row.getString(3)),
        Instant.parse(row.getString(4)),
        new Alert.Wording(row.getString(5), row.getString(6), row.getString(7), row.getString(8)),
        new Alert.Delivery(
            Codes.of(Alert.State.class, row.getString(9)),
            row.getInt(10),
            Instant.parse(row.getString(11)),
            Optional.ofNullable(row.getString(12)),
            Optional.ofNullable(row.getString(13)).map(Instant::parse),
            Optional.ofNullable(row.getString(14))));
  }
}
