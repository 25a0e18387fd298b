package org.inforce.store;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Constants of closed sets by the lower-case names they are written under.
final class Codes {
  private Codes() {}

  /// @throws IllegalArgumentException if the set has no such constant
  static <E extends Enum<E>> E of(Class<E> set, String code) {
    return Enum.valueOf(set, code.toUpperCase(Locale.ROOT));
  }

  /// The constant written as `code`, whatever its case; empty when the set has none.
  static <E extends Enum<E>> Optional<E> tryParse(Class<E> set, String code) {
    return Stream.of(set.getEnumConstants())
        .filter(constant -> constant.name().equalsIgnoreCase(code))
        .findFirst();
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
