package org.inforce.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words of a piece of query, place by place: at each place the words that will do, with their
/// weights. `whole` are the names of the piece as one word (`noncitizen` for `non-citizen`).
record QuerySlots(List<Map<String, Double>> places, List<String> whole) {

  /// With the other forms of each word.
  static QuerySlots inflected(String text) {
    return of(text, true);
  }

  /// A name: its last word in all forms (`Executive Orders`), the others as they stand.
  static QuerySlots named(String name) {
    QuerySlots exact = of(name, false);
    QuerySlots inflected = of(name, true);
    List<Map<String, Double>> places = new ArrayList<>(exact.places());
    if (!places.isEmpty()) {
      places.set(places.size() - 1, inflected.places().getLast());
    }
    return new QuerySlots(List.copyOf(places), List.of());
  }

  /// Words exactly as they stand.
  static QuerySlots exact(String text) {
    return of(text, false);
  }

  private static QuerySlots of(String text, boolean isInflected) {
    List<Map<String, Double>> places = new ArrayList<>();
    List<String> whole = new ArrayList<>();
    List<Word> words = WordScanner.scan(text);
    for (Word word : words) {
      if (word.step() == 1) {
        places.add(isInflected ? WordForms.of(word.text()) : Map.of(word.text(), 1.0));
      } else if (isWhole(word, words)) {
        whole.addAll(isInflected ? WordForms.of(word.text()).keySet() : List.of(word.text()));
      }
    }
    return new QuerySlots(List.copyOf(places), List.copyOf(whole));
  }

  private static boolean isWhole(Word name, List<Word> words) {
    return name.start() == words.getFirst().start() && name.end() == words.getLast().end();
  }

  /// These places and then those of `next`.
  QuerySlots before(QuerySlots next) {
    List<Map<String, Double>> all = new ArrayList<>(places);
    all.addAll(next.places);
    return new QuerySlots(List.copyOf(all), List.of());
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /// The only place, with the names of the whole among its words; empty if there are several.
  Optional<Map<String, Double>> single() {
    if (places.size() != 1) {
      return Optional.empty();
    }
    Map<String, Double> words = new LinkedHashMap<>(places.getFirst());
    whole.forEach(name -> words.put(name, 1.0));
    return Optional.of(words);
  }
}
