package org.inforce.search;

/// A number for an identifier that is the same in every index and on every machine (FNV-1a, 64
/// bits).
final class StableKey {
  private StableKey() {}

  static long of(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
