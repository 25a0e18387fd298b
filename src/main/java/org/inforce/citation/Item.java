package org.inforce.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// One item of a list of sections: where it stands, its number, and the chains of paragraphs it
/// names (none: the whole section; several: a range). `to` is the other end of a range of numbers.
record Item(int start, int end, String number, String to, List<List<String>> chains, String tail) {
  Item {
    chains = List.copyOf(chains);
  }

  boolean isRange() {
    return !to.isEmpty();
  }

  /// The last chain, which a following item completes itself from.
  List<String> lastChain() {
    return chains.isEmpty() ? List.of() : chains.getLast();
  }

  Item endingAt(int newEnd) {
    return new Item(start, newEnd, number, to, chains, tail);
  }

  /// The identifiers under what `section` gives for a number.
  List<String> ids(Function<String, List<String>> section) {
    List<String> ids = new ArrayList<>();
    for (String base : section.apply(number)) {
      if (chains.isEmpty()) {
        ids.add(base + tail);
      }
      for (List<String> chain : chains) {
        ids.add(base + Paragraphs.path(chain) + tail);
      }
    }
    if (isRange()) {
      ids.addAll(section.apply(to));
    }
    return ids;
  }
}
