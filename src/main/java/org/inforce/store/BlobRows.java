package org.inforce.store;

import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/// Bytes as published, packed, each kept once under its digest.
final class BlobRows {
  private final Session session;

  BlobRows(Session session) {
    this.session = session;
  }

  /// The row of these bytes, written if they are new.
  long row(byte[] bytes, String sha256) {
    return row(sha256, bytes.length, () -> Packing.pack(bytes));
  }

  /// The row of the bytes of that digest; if they are new they are written as `packed` gives them.
  long row(String sha256, int length, Supplier<byte[]> packed) {
    byte[] digest = HexFormat.of().parseHex(sha256);
    Optional<Long> found =
        session.one("SELECT id FROM blob WHERE sha256 = ?", row -> row.getLong(1), digest);
    if (found.isPresent()) {
      return found.get();
    }
    return session.insert(
        "INSERT INTO blob (sha256, length, packed) VALUES (?, ?, ?)", digest, length, packed.get());
  }
}
