package org.inforce.search;

import java.util.ArrayList;
import java.util.List;

/// The words of a text by their places: several names of one word share a place.
record PlacedWords(List<List<Word>> places) {

  static PlacedWords of(String text) {
    List<List<Word>> places = new ArrayList<>();
    for (Word word : WordScanner.scan(text)) {
      if (word.step() == 1 || places.isEmpty()) {
        places.add(new ArrayList<>(1));
      }
      places.getLast().add(word);
    }
    return new PlacedWords(places);
  }
}
