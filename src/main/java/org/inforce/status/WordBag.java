package org.inforce.status;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The telling words of a name, stripped of endings, hyphens and small words, so that `ballast
/// report` meets `Ballast Reporting Rule` and `land swap` meets `land-swap programme`.
final class WordBag {
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "and", "or", "to", "in", "on", "for", "by", "with", "between",
          "from", "under", "its", "their", "this", "that", "these", "those", "such", "new", "final",
          "certain", "s", "at", "as", "any", "all", "is", "are", "be", "will");
  private static final List<String> ENDINGS =
      List.of(
          "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ers", "ies", "ed",
          "es", "s", "y", "e");

  private WordBag() {}

  /// The stems in order of appearance, each once.
  static Set<String> of(String text) {
    Set<String> stems = new LinkedHashSet<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (c != '.' || !isInside(text, i)) {
        add(word, stems);
      }
    }
    return stems;
  }

  /// A point between letters or digits belongs to the word: `7044.2`, `U.S`.
  private static boolean isInside(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static void add(StringBuilder word, Set<String> stems) {
    String lower = word.toString().toLowerCase(Locale.ROOT);
    word.setLength(0);
    if (!lower.isEmpty() && !SMALL.contains(lower)) {
      stems.add(stem(lower));
    }
  }

  /// `reporting`, `reports` and `report` are one, as are `programme` and `program`.
  static String stem(String word) {
    if (word.length() <= 3 || !Character.isLetter(word.charAt(word.length() - 1))) {
      return word;
    }
    String cut = word.endsWith("mme") ? word.substring(0, word.length() - 2) : word;
    for (String ending : ENDINGS) {
      if (cut.endsWith(ending) && cut.length() - ending.length() >= 3) {
        return undoubled(cut.substring(0, cut.length() - ending.length()));
      }
    }
    return undoubled(cut);
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    boolean isDoubled =
        last > 2
            && stem.charAt(last) == stem.charAt(last - 1)
            && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
    return isDoubled ? stem.substring(0, last) : stem;
  }
}
