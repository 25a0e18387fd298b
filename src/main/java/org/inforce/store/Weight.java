package org.inforce.store;

import java.util.Locale;
import java.util.Optional;

/// How much a change matters to a reader of law, the least first.
public enum Weight {
  /// The words are the same: dashes, quotes, spaces, ligatures, hyphenation and line ends differ.
  TYPOGRAPHY,
  /// Only what no reader takes for the document's own words differs: billing codes, filing lines,
  /// page numbers, the day a page was last reviewed.
  BOILERPLATE,
  /// Words were spelt right, marks were set, or paragraphs moved.
  CORRECTION,
  /// The words say something else.
  SUBSTANCE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isAtLeast(Weight other) {
    return compareTo(other) >= 0;
  }

  /// The heavier of two.
  public Weight or(Weight other) {
    return isAtLeast(other) ? this : other;
  }

  /// The weight written as `code`; empty when there is none of that name.
  public static Optional<Weight> tryParse(String code) {
    for (Weight weight : values()) {
      if (weight.code().equals(code)) {
        return Optional.of(weight);
      }
    }
    return Optional.empty();
  }
}
