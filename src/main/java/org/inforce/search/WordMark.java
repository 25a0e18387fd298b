package org.inforce.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Words in a row, each known by a test, with up to `slop` others between; one word is a row of
/// one.
record WordMark(List<Predicate<String>> row, int slop) {

  /// Adds what it finds to `found`.
  void mark(PlacedWords words, List<Highlight> found) {
    for (int at = 0; at < words.places().size(); at++) {
      markFrom(words, at, found);
    }
  }

  private void markFrom(PlacedWords words, int at, List<Highlight> found) {
    List<Word> met = new ArrayList<>(row.size());
    int next = at;
    int left = slop;
    for (int i = 0; i < row.size(); i++) {
      Optional<Word> word = Optional.empty();
      while (word.isEmpty() && next < words.places().size()) {
        word = meeting(words.places().get(next++), row.get(i));
        if (word.isEmpty() && (i == 0 || left-- <= 0)) {
          return;
        }
      }
      if (word.isEmpty()) {
        return;
      }
      met.add(word.get());
    }
    if (slop == 0) {
      found.add(new Highlight(met.getFirst().start(), met.getLast().end()));
    } else {
      met.forEach(word -> found.add(new Highlight(word.start(), word.end())));
    }
  }

  private static Optional<Word> meeting(List<Word> names, Predicate<String> test) {
    return names.stream().filter(name -> test.test(name.text())).findFirst();
  }
}
