package org.inforce.search;

import java.util.List;

/// The words of a name, for those who type the beginning of one: `cal v health` begins `State of
/// California v. Department of Health`.
record NameWords(List<String> words) {

  static NameWords of(String name) {
    return new NameWords(
        WordScanner.scan(name).stream().filter(word -> word.step() == 1).map(Word::text).toList());
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /// True if each of these words begins a word of `name`, in the same order.
  boolean begin(NameWords name) {
    int next = 0;
    for (String word : name.words()) {
      if (next < words.size() && word.startsWith(words.get(next))) {
        next++;
      }
    }
    return next == words.size() && !words.isEmpty();
  }
}
