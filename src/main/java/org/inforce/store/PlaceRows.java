package org.inforce.store;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Where bytes came from: files and addresses, when each was last looked at, and what failed there.
final class PlaceRows {
  private final Session session;
  private final Map<String, Long> rows = new HashMap<>();

  PlaceRows(Session session) {
    this.session = session;
  }

  /// The row of a location, written if it is new.
  long row(String location) {
    return rows.computeIfAbsent(
        location,
        key -> {
          session.update("INSERT OR IGNORE INTO place (location) VALUES (?)", key);
          return session
              .one("SELECT id FROM place WHERE location = ?", row -> row.getLong(1), key)
              .orElseThrow();
        });
  }

  void add(Intake intake) {
    session.update(
        "UPDATE place SET fingerprint = ?, rules = ?, documents = ?, failures = ?, checked = ?"
            + " WHERE id = ?",
        intake.fingerprint(),
        intake.rules(),
        intake.documents(),
        intake.failures(),
        Moments.text(intake.checked()),
        row(intake.location()));
  }

  /// The failures at a location, in place of those before.
  void setFailures(String location, List<Failure> failures) {
    long place = row(location);
    session.update("DELETE FROM failure WHERE place = ?", place);
    for (Failure failure : failures) {
      session.update(
          "INSERT OR REPLACE INTO failure (path, place, reason, action, sha256, at)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          failure.path(),
          place,
          failure.reason(),
          failure.action(),
          failure.sha256().map(HexFormat.of()::parseHex).orElse(null),
          Moments.text(failure.at()));
    }
  }
}
