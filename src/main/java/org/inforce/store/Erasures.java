package org.inforce.store;

import java.util.List;
import java.util.Optional;

/// The documents removed on legal demand, by what they are known again.
public final class Erasures {
  private final Reads reads;

  Erasures(Reads reads) {
    this.reads = reads;
  }

  /// The document that was all there was at a place.
  public Optional<String> at(String location) {
    return named(Tombstones.PLACE + location);
  }

  /// The document that had these bytes.
  public Optional<String> as(String sha256) {
    return named(Tombstones.BYTES + sha256);
  }

  /// The identifiers of all, in order.
  public List<String> all() {
    return reads.read(session ->
        session.all(
            "SELECT name FROM document WHERE erased = 1 ORDER BY name", row -> row.getString(1)));
  }

  /// Whether what is answered at a place may be kept.
  boolean mayKeep(String location) {
    return at(location).isEmpty() && named(Tombstones.WITHIN + location).isEmpty();
  }

  private Optional<String> named(String name) {
    return reads.read(session ->
        session.one(
            "SELECT d.name FROM document_name n JOIN document d ON d.id = n.document"
                + " WHERE n.hash = ? AND n.name = ? AND d.erased = 1",
            row -> row.getString(1),
            NameHash.of(name),
            name));
  }
}
