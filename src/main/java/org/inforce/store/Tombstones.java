package org.inforce.store;

import java.util.HexFormat;

/// Writes what stays of documents removed on legal demand: by what they are known again when their
/// publisher still shows them. The names of a document that stay are its number, its addresses, the
/// digests of its bytes and words; a name with its title in it goes.
final class Tombstones {
  /// All that came from a place is gone: it need not be asked for.
  static final String PLACE = "place:";

  /// Something that came from a place is gone: answers from there are not kept.
  static final String WITHIN = "within:";

  static final String BYTES = "sha256:";

  private final Session session;

  Tombstones(Session session) {
    this.session = session;
  }

  /// Writes what stays of a document, before the rest goes.
  void bury(long document) {
    session.update(
        "DELETE FROM document_name WHERE document = ? AND substr(name, 1, 5) = 'name:'", document);
    session
        .all(
            "SELECT DISTINCT p.location, EXISTS (SELECT 1 FROM version o"
                + " WHERE o.place = p.id AND o.document <> ?1)"
                + " FROM version v JOIN place p ON p.id = v.place WHERE v.document = ?1",
            row -> (row.getBoolean(2) ? WITHIN : PLACE) + row.getString(1),
            document)
        .forEach(name -> add(document, name));
    session
        .all(
            "SELECT DISTINCT b.sha256 FROM version v JOIN blob b ON b.id = v.blob"
                + " WHERE v.document = ?",
            row -> BYTES + HexFormat.of().formatHex(row.getBytes(1)),
            document)
        .forEach(name -> add(document, name));
  }

  private void add(long document, String name) {
    session.update(
        "INSERT INTO document_name (document, hash, name) VALUES (?, ?, ?)",
        document,
        NameHash.of(name),
        name);
  }

  /// Nothing stays of a removed document, so that it comes in again as a new one.
  void lift(String name) {
    for (long document :
        session.all(
            "SELECT id FROM document WHERE name = ? AND erased = 1", row -> row.getLong(1), name)) {
      session.update(
          "UPDATE place SET fingerprint = NULL WHERE location IN (SELECT"
              + " substr(name, instr(name, ':') + 1) FROM document_name WHERE document = ?"
              + " AND (substr(name, 1, 6) = 'place:' OR substr(name, 1, 7) = 'within:'))",
          document);
      session.update("DELETE FROM document_name WHERE document = ?", document);
      session.update("DELETE FROM document WHERE id = ?", document);
    }
  }
}
