package org.inforce.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Words in a row of which some are patterns (`"medica* data"`, `non-immig*`): each a word of the
/// index or a [Glob].
record PatternRow(List<String> places) {
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\-\\u2010-\\u2013]+");

  PatternRow {
    places = List.copyOf(places);
  }

  /// Empty when `text` has no pattern.
  static Optional<PatternRow> of(String text) {
    if (!isPattern(text)) {
      return Optional.empty();
    }
    List<String> places = new ArrayList<>();
    for (String piece : BETWEEN.split(text)) {
      if (!isPattern(piece)) {
        QuerySlots.exact(piece).places().forEach(place -> places.addAll(place.keySet()));
      } else if (piece.chars().anyMatch(Character::isLetterOrDigit)) {
        places.add(Folding.fold(piece).replaceAll("[^\\p{L}\\p{N}.*?]", ""));
      } else {
        places.add("*");
      }
    }
    return Optional.of(new PatternRow(places));
  }

  static boolean isPattern(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
  }
}
