package org.inforce.proceeding;

import java.util.Optional;

/// Who says that it happened, when the passage puts it in somebody's mouth.
final class Attribution {
  private Attribution() {}

  static Optional<String> of(EventDraft draft) {
    Sentence s = draft.sentence();
    int said = -1;
    for (int i = 0; i < s.size(); i++) {
      boolean isSaying =
          s.lower(i).equals("said") || s.lower(i).equals("says") || s.lower(i).equals("according");
      boolean isPerfect = s.lower(i - 1).equals("has") || s.lower(i - 1).equals("have");
      boolean isOutside = !isPerfect && (i < draft.verbAt() || i >= draft.to());
      if (isSaying && isOutside && i != draft.verbAt()) {
        said = i;
      }
    }
    return said < 0 ? Optional.empty() : speaker(s, said, draft);
  }

  private static Optional<String> speaker(Sentence s, int said, EventDraft draft) {
    if (s.lower(said).equals("according")) {
      int end = Clauses.end(s, said);
      return said + 2 < end ? words(s, said + 2, end) : Optional.empty();
    }
    int from = said;
    while (from > 0
        && !s.lower(from - 1).equals(",")
        && !isQuote(s.lower(from - 1))
        && !s.lower(from - 1).equals("though")) {
      from--;
    }
    boolean isOutside = from >= draft.to() || said <= draft.verbAt();
    return from < said && isOutside ? words(s, from, said) : Optional.empty();
  }

  private static boolean isQuote(String word) {
    return word.equals("\"") || word.equals("”") || word.equals("“");
  }

  private static Optional<String> words(Sentence s, int from, int to) {
    String words = s.words(from, to).replaceAll("\\s+", " ").strip();
    return words.isBlank() ? Optional.empty() : Optional.of(words);
  }
}
