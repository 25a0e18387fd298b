package org.inforce.search;

import java.util.List;
import java.util.Optional;

/// What all ways to write one docket number have in common: the year and the number without leading
/// zeros. `3:25-cv-05536-VC`, `25-cv-5536` and `No. 25-05536` share `#25-5536`.
final class DocketKey {
  private static final int MOST_KIND_LETTERS = 4;

  private DocketKey() {}

  /// The key of a number whose parts between hyphens are `parts`, in lower case: a year of two
  /// digits, perhaps the kind of case, a number of three to six digits; what follows is not looked
  /// at.
  static Optional<String> of(List<String> parts) {
    if (parts.size() < 2 || !isNumber(parts.getFirst(), 2, 2)) {
      return Optional.empty();
    }
    boolean hasKind = isKind(parts.get(1));
    int place = hasKind ? 2 : 1;
    if (parts.size() <= place || !isNumber(parts.get(place), 3, 6)) {
      return Optional.empty();
    }
    if (!hasKind && parts.size() > 2) {
      return Optional.empty();
    }
    int number = Integer.parseInt(parts.get(place));
    return number == 0 ? Optional.empty() : Optional.of("#" + parts.getFirst() + "-" + number);
  }

  /// The key of the docket number that stands anywhere in `text`, such as the last step of an
  /// identifier.
  static Optional<String> in(String text) {
    return WordScanner.scan(text).stream()
        .map(Word::text)
        .filter(word -> word.startsWith("#"))
        .findFirst();
  }

  private static boolean isKind(String part) {
    return !part.isEmpty()
        && part.length() <= MOST_KIND_LETTERS
        && part.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static boolean isNumber(String part, int least, int most) {
    return part.length() >= least
        && part.length() <= most
        && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
