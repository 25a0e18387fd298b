package org.inforce.proceeding;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the names of cases: `Rivera v. Transit Credentials Office`.
final class Captions {
  private static final Set<String> LINKS = Set.of("of", "&", "and", "the", "for", "ex", "rel");
  private static final Set<String> LEADS =
      Set.of(
          "see",
          "in",
          "cf",
          "also",
          "under",
          "the",
          "and",
          "of",
          "for",
          "that",
          "but",
          "synthetic",
          "judge",
          "with",
          "accord",
          "citing");
  private static final int LONGEST = 14;

  private Captions() {}

  /// The caption that stands before token `limit`.
  static Optional<String> before(Sentence s, int limit) {
    int versus = -1;
    for (int i = Math.max(0, limit - 2 * LONGEST); i < limit; i++) {
      if (isVersus(s, i)) {
        versus = i;
      }
    }
    return versus <= 0 ? Optional.empty() : around(s, versus, limit);
  }

  /// The first caption of a sentence.
  static Optional<String> of(Sentence s) {
    for (int i = 1; i + 1 < s.size(); i++) {
      if (isVersus(s, i)) {
        return around(s, i, Math.min(s.size(), i + LONGEST));
      }
    }
    return Optional.empty();
  }

  static Optional<String> first(List<Sentence> sentences, int limit) {
    return sentences.stream().limit(limit).flatMap(s -> of(s).stream()).findFirst();
  }

  /// The first caption that opens its sentence, as in the head of a court's paper.
  static Optional<String> opening(List<Sentence> sentences, int limit) {
    return sentences.stream()
        .limit(limit)
        .flatMap(s -> of(s).filter(c -> opens(s, c)).stream())
        .findFirst();
  }

  private static boolean opens(Sentence s, String caption) {
    int blank = caption.indexOf(' ');
    return blank > 0 && s.text().strip().startsWith(caption.substring(0, blank));
  }

  private static boolean isVersus(Sentence s, int i) {
    String word = s.lower(i);
    return (word.equals("v") || word.equals("v.") || word.equals("vs")) && i + 2 < s.size();
  }

  private static Optional<String> around(Sentence s, int versus, int limit) {
    int from = versus;
    while (from > 0 && versus - from < LONGEST && isOfName(s, from - 1)) {
      from--;
    }
    while (from < versus && LEADS.contains(s.lower(from))) {
      from++;
    }
    int to = afterStop(s, versus + 1);
    while (to < limit && to - versus < LONGEST && isOfDefendant(s, to)) {
      to++;
    }
    if (from >= versus || to <= versus + 1) {
      return Optional.empty();
    }
    String words = s.words(from, to).replaceAll("[\\s*]+", " ").replaceAll("[,\\s]+$", "");
    return Optional.of(words.strip());
  }

  private static int afterStop(Sentence s, int i) {
    return s.lower(i).equals(".") ? i + 1 : i;
  }

  private static boolean isOfName(Sentence s, int i) {
    Token token = s.at(i);
    boolean isStop = token.is(".") && i > 0 && s.at(i - 1).text().length() <= 4;
    return (token.isWord() && token.isCapitalised())
        || LINKS.contains(token.lower())
        || isStop
        || token.is("'s");
  }

  private static boolean isOfDefendant(Sentence s, int i) {
    boolean isComma = s.lower(i).equals(",") && s.lower(i + 1).startsWith("inc");
    boolean isNumber =
        s.lower(i).equals("no") || s.lower(i).equals("nos") || s.lower(i).equals("case");
    return isComma || (isOfName(s, i) && !isNumber);
  }
}
