package org.inforce.store;

import java.nio.charset.StandardCharsets;
import org.inforce.source.Digest;

/// The first 60 bits of the SHA-256 of a name: short enough for an index, and compared with the
/// name itself after.
final class NameHash {
  private static final int DIGITS = 15;

  private NameHash() {}

  static long of(String name) {
    String digest = Digest.sha256(name.getBytes(StandardCharsets.UTF_8));
    return Long.parseLong(digest.substring(0, DIGITS), 16);
  }
}
