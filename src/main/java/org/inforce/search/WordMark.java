package org.inforce.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Words in a row, each known by a test; one word is a row of one. With `slop` they may stand in
/// any order, with up to that many others between.
record WordMark(List<Predicate<String>> row, int slop) {

  /// Adds what it finds to `found`.
  void mark(PlacedWords words, List<Highlight> found) {
    for (int at = 0; at < words.places().size(); at++) {
      if (slop == 0) {
        markRow(words, at, found);
      } else {
        markNear(words, at, found);
      }
    }
  }

  private void markRow(PlacedWords words, int at, List<Highlight> found) {
    if (at + row.size() > words.places().size()) {
      return;
    }
    List<Word> met = new ArrayList<>(row.size());
    for (int i = 0; i < row.size(); i++) {
      List<Word> names = words.places().get(at + i);
      int name = meeting(names, row.get(i));
      if (name < 0) {
        return;
      }
      met.add(names.get(name));
    }
    found.add(new Highlight(met.getFirst().start(), met.getLast().end()));
  }

  /// Marks the words of the row if the first that stands at `at` has the others within reach.
  private void markNear(PlacedWords words, int at, List<Highlight> found) {
    int end = Math.min(words.places().size(), at + row.size() + slop);
    Word[] met = new Word[row.size()];
    int missing = row.size();
    for (int place = at; place < end && missing > 0; place++) {
      List<Word> names = words.places().get(place);
      boolean isTaken = false;
      for (int i = 0; i < met.length && !isTaken; i++) {
        int name = met[i] == null ? meeting(names, row.get(i)) : -1;
        if (name >= 0) {
          met[i] = names.get(name);
          missing--;
          isTaken = true;
        }
      }
      if (place == at && !isTaken) {
        return;
      }
    }
    if (missing == 0) {
      for (Word word : met) {
        found.add(new Highlight(word.start(), word.end()));
      }
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
