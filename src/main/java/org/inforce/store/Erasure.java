package org.inforce.store;

import java.util.List;

/// Removes everything a document said, on legal demand. Its row and its names stay, so that it does
/// not come back with the next run.
final class Erasure {
  private static final String READINGS =
      "(SELECT r.id FROM reading r JOIN version v ON v.id = r.version WHERE v.document = ?)";

  private final Session session;

  Erasure(Session session) {
    this.session = session;
  }

  void erase(long document, String name) {
    for (String derived : List.of("ruled_obligation", "ruled_authority", "standing")) {
      session.update(
          "DELETE FROM "
              + derived
              + " WHERE finding IN (SELECT finding FROM review WHERE document = ?)",
          name);
    }
    session.update("DELETE FROM review WHERE document = ?", name);
    for (String table : List.of("obligation", "measure", "event")) {
      session.update(
          "DELETE FROM review WHERE finding IN (SELECT id FROM "
              + table
              + " WHERE reading IN "
              + READINGS
              + ")",
          document);
    }
    for (String table :
        List.of(
            "citation_authority",
            "obligation_authority",
            "citation",
            "obligation",
            "measure",
            "event",
            "relation_key",
            "relation")) {
      session.update("DELETE FROM " + table + " WHERE reading IN " + READINGS, document);
    }
    session.update("DELETE FROM document_key WHERE document = ?", document);
    session.update(
        "UPDATE document SET version = NULL, reading = NULL, speaks = 0 WHERE id = ?", document);
    session.update("UPDATE version SET reading = NULL WHERE document = ?", document);
    session.update(
        "DELETE FROM reading WHERE version IN (SELECT id FROM version WHERE document = ?)",
        document);
    List<Long> blobs =
        session.all(
            "SELECT DISTINCT blob FROM version WHERE document = ?",
            row -> row.getLong(1),
            document);
    session.update("DELETE FROM version WHERE document = ?", document);
    for (long blob : blobs) {
      session.update("DELETE FROM capture WHERE blob = ?", blob);
      session.update(
          "DELETE FROM blob WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM version WHERE blob = ?1)",
          blob);
    }
    session.update(
        "DELETE FROM change WHERE whole IN (SELECT id FROM change WHERE document = ?)", name);
    session.update("DELETE FROM change WHERE document = ?", name);
  }
}
