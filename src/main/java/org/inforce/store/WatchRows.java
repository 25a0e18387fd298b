package org.inforce.store;

import java.time.Instant;
import java.util.List;

/// Watches in the store.
final class WatchRows {
  private final Session session;

  WatchRows(Session session) {
    this.session = session;
  }

  /// In order of identifier.
  List<Watch> all() {
    return session.all(
        "SELECT id, kind, query, frequency, channel, created, key, language FROM watch ORDER BY id",
        row ->
            new Watch(
                row.getString(1),
                Codes.of(Watch.Kind.class, row.getString(2)),
                row.getString(3),
                Codes.of(Watch.Frequency.class, row.getString(4)),
                row.getString(5),
                Instant.parse(row.getString(6)),
                row.getString(7),
                Codes.of(Watch.Language.class, row.getString(8))));
  }

  void put(Watch watch) {
    session.update(
        "INSERT OR REPLACE INTO watch (id, kind, query, frequency, channel, created, key,"
            + " language) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        watch.id(),
        watch.kind().code(),
        watch.query(),
        watch.frequency().code(),
        watch.channel(),
        Moments.text(watch.created()),
        watch.key(),
        watch.language().code());
  }

  void remove(String id) {
    session.update("DELETE FROM watch WHERE id = ?", id);
    new AlertRows(session).removeOf(id);
  }
}
