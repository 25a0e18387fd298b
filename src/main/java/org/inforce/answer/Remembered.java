package org.inforce.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// What was worked out for the things last asked about, so that it need not be worked out again.
/// Safe for use by many threads; who asks for what another is working out may work it out as well.
final class Remembered<K, V> {
  private final Map<K, V> values;

  /// Keeps the values of the `most` keys last asked about.
  Remembered(int most) {
    values =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  V of(K key, Function<K, V> work) {
    synchronized (values) {
      V known = values.get(key);
      if (known != null) {
        return known;
      }
    }
    V fresh = work.apply(key);
    synchronized (values) {
      V other = values.putIfAbsent(key, fresh);
      return other == null ? fresh : other;
    }
  }
}
