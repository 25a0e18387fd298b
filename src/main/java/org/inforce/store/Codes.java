package org.inforce.store;

import java.util.Locale;

/// Constants of closed sets by the lower-case names they are written under.
final class Codes {
  private Codes() {}

  /// @throws IllegalArgumentException if the set has no such constant
  static <E extends Enum<E>> E of(Class<E> set, String code) {
    return Enum.valueOf(set, code.toUpperCase(Locale.ROOT));
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
