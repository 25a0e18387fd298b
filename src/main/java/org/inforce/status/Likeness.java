package org.inforce.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which mentions of measures are alike. What is known by no identifier and is like two that are
/// known to be different could mean either: it is joined to neither, nor to anything else.
final class Likeness {
  private final Groups groups;
  private final List<Pair> pairs = new ArrayList<>();
  private final Map<Integer, List<Integer>> alike = new LinkedHashMap<>();
  private final Map<Integer, Boolean> ambiguous = new HashMap<>();

  private record Pair(int a, int b, String why) {}

  /// What is known of `groups` must be known before the first pair is told.
  Likeness(Groups groups) {
    this.groups = groups;
  }

  void add(int a, int b, String why) {
    pairs.add(new Pair(a, b, why));
    alike.computeIfAbsent(a, any -> new ArrayList<>()).add(b);
    alike.computeIfAbsent(b, any -> new ArrayList<>()).add(a);
  }

  /// True of a mention that could mean either of two.
  boolean isAmbiguous(int mention) {
    return ambiguous.computeIfAbsent(mention, this::couldBeEither);
  }

  private boolean couldBeEither(int mention) {
    if (!groups.identity(mention).isEmpty()) {
      return false;
    }
    int known = -1;
    for (int other : alike.getOrDefault(mention, List.of())) {
      if (!groups.identity(other).isEmpty()) {
        if (known >= 0 && !groups.mayBeOne(known, other)) {
          return true;
        }
        known = other;
      }
    }
    return false;
  }

  /// Joins what is alike and can mean one thing only, what is known by an identifier first.
  void join() {
    alike.keySet().forEach(this::isAmbiguous);
    join(true);
    join(false);
  }

  private void join(boolean ofKnown) {
    for (Pair pair : pairs) {
      boolean isKnown =
          !groups.identity(pair.a()).isEmpty() || !groups.identity(pair.b()).isEmpty();
      if (isKnown == ofKnown
          && !isAmbiguous(pair.a())
          && !isAmbiguous(pair.b())
          && !groups.areSame(pair.a(), pair.b())) {
        groups.join(pair.a(), pair.b(), pair.why());
      }
    }
  }
}
