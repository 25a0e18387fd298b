package org.inforce.status;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The dossiers a book made last, so that many questions about one measure weigh its acts once. A
/// dossier never changes after it is made, and may be shared. Safe for use by many threads.
final class Dossiers {
  /// The most that are kept; the one asked for longest ago makes room.
  private static final int MOST = 8_192;

  /// What a dossier depends on besides the book.
  record Key(String measure, LocalDate knownAsOf, Map<String, Boolean> assumed) {}

  private final Map<Key, Dossier> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Dossier> eldest) {
          return size() > MOST;
        }
      };

  /// Takes over those of an earlier book that are about measures of which `isSame` is true.
  void takeOver(Dossiers earlier, Predicate<String> isSame) {
    Map<Key, Dossier> known;
    synchronized (earlier.kept) {
      known = new LinkedHashMap<>(earlier.kept);
    }
    known.keySet().removeIf(key -> !isSame.test(key.measure()));
    synchronized (kept) {
      kept.putAll(known);
    }
  }

  /// The one kept, else the one that `making` gives; two threads may make the same at once.
  Dossier get(Key key, Supplier<Dossier> making) {
    synchronized (kept) {
      Dossier known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    Dossier made = making.get();
    synchronized (kept) {
      kept.put(key, made);
    }
    return made;
  }
}
