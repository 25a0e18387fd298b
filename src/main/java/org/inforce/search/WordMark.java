package org.inforce.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Words in a row, each known by a test, with up to `slop` others between; one word is a row of
/// one.
record WordMark(List<Predicate<String>> row, int slop) {

  /// Adds what it finds to `found`.
  void mark(PlacedWords words, List<Highlight> found) {
    for (int at = 0; at < words.places().size(); at++) {
      if (meeting(words.places().get(at), row.getFirst()) >= 0) {
        markFrom(words, at, found);
      }
    }
  }

  private void markFrom(PlacedWords words, int at, List<Highlight> found) {
    List<Word> met = new ArrayList<>(row.size());
    int next = at;
    int left = slop;
    for (int i = 0; i < row.size(); i++) {
      int name = -1;
      while (name < 0 && next < words.places().size()) {
        List<Word> names = words.places().get(next++);
        name = meeting(names, row.get(i));
        if (name >= 0) {
          met.add(names.get(name));
        } else if (left-- <= 0) {
          return;
        }
      }
      if (name < 0) {
        return;
      }
    }
    if (slop == 0) {
      found.add(new Highlight(met.getFirst().start(), met.getLast().end()));
    } else {
      met.forEach(word -> found.add(new Highlight(word.start(), word.end())));
    }
  }

  /// Which of the names of one word meets the test; -1 if none does.
  private static int meeting(List<Word> names, Predicate<String> test) {
    for (int i = 0; i < names.size(); i++) {
      if (test.test(names.get(i).text())) {
        return i;
      }
    }
    return -1;
  }
}
