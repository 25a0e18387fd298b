package org.inforce.proceeding;

import java.util.Locale;
import java.util.Set;

/// Tells an order that a paper speaks of from the one it enters: `the preliminary injunction of
/// August 12`, `the previous ruling`; not `this Order, entered March 2`, `the injunction`.
final class EarlierOrder {
  private static final Set<String> MARKS =
      Set.of("previous", "prior", "earlier", "existing", "original", "former", "current");

  private EarlierOrder() {}

  /// True if `words`, which name an order, name one entered before.
  static boolean isNamed(String words) {
    boolean isEarlier = false;
    for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      if (word.equals("this")) {
        return false;
      }
      isEarlier |= MARKS.contains(word) || DateReader.isMonth(word);
    }
    return isEarlier;
  }
}
