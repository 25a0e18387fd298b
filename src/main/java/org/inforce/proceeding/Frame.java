package org.inforce.proceeding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.taxonomy.Axis;

/// What is done under a measure: who does what with what, towards whom; codes of the taxonomy where
/// there are any.
record Frame(
    Optional<String> actor,
    Optional<String> conduct,
    Optional<String> object,
    Optional<String> recipient) {

  static final Frame EMPTY =
      new Frame(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private static final Set<String> TOWARDS = Set.of("with", "to");
  private static final Set<String> ENDS =
      Set.of(
          "with",
          "to",
          "from",
          "for",
          "against",
          "in",
          "by",
          "until",
          "pending",
          ",",
          ";",
          "(",
          "consistent",
          "amid",
          "under",
          "unless",
          "upon",
          "during",
          "as",
          "when",
          "that",
          "only",
          "without",
          "because",
          "due",
          "including",
          "[");
  private static final Set<String> LEADS =
      Set.of(
          "the",
          "a",
          "an",
          "any",
          "its",
          "their",
          "certain",
          "limited",
          "basic",
          "about",
          "of",
          "such",
          "this",
          "that",
          "all",
          "personal",
          "member");

  boolean isTold() {
    return conduct.isPresent() && object.isPresent();
  }

  /// `will share certain information with ICE`: read from the verb at `verb`, its subject before
  /// it, up to `to`.
  static Frame at(Sentence s, int from, int verb, int to, List<String> bound) {
    Optional<String> conduct =
        AxisReader.codes(Axis.CONDUCT, s, verb, verb + 1).stream().findFirst();
    Optional<String> actor = bound.stream().findFirst().or(() -> AxisReader.actor(s, from, verb));
    return new Frame(
        actor.filter(a -> !a.isBlank()),
        conduct.or(() -> Optional.of(lemma(s.lower(verb)))),
        object(s, verb + 1, to),
        recipient(s, verb + 1, to));
  }

  /// The words of the object, bare of articles and of what follows it.
  static Optional<String> object(Sentence s, int from, int to) {
    int start = from;
    while (start < to && LEADS.contains(s.lower(start))) {
      start++;
    }
    int end = start;
    while (end < to && !ENDS.contains(s.lower(end))
        || end < to && s.lower(end).equals(",") && isList(s, end, to)) {
      end++;
    }
    String words = start < end ? s.words(start, end).replaceAll("\\s+", " ").strip() : "";
    return words.isBlank() ? Optional.empty() : Optional.of(words);
  }

  /// A comma inside `fingerprint, iris, or gait data`.
  private static boolean isList(Sentence s, int comma, int to) {
    int or = s.find("or", comma, Math.min(to, comma + 6));
    int and = s.find("and", comma, Math.min(to, comma + 6));
    return or > 0 || and > 0;
  }

  private static Optional<String> recipient(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (TOWARDS.contains(s.lower(i))) {
        List<String> codes = AxisReader.codes(Axis.ACTOR, s, i + 1, Math.min(to, i + 30));
        if (!codes.isEmpty()) {
          return Optional.of(narrowest(codes));
        }
      }
    }
    return Optional.empty();
  }

  /// Of `DHS and its component ICE` the component.
  static String narrowest(List<String> codes) {
    String best = codes.getFirst();
    for (String code : codes) {
      if (org.inforce.taxonomy.Taxonomy.current().ancestors(Axis.ACTOR, code).contains(best)) {
        best = code;
      }
    }
    return best;
  }

  /// `terminating` is `terminate` where the taxonomy has no code: the bare word.
  static String lemma(String word) {
    if (!word.endsWith("ing") || word.length() < 6) {
      return word;
    }
    String stem = word.substring(0, word.length() - 3);
    char last = stem.charAt(stem.length() - 1);
    boolean isDoubled =
        stem.length() > 3 && last == stem.charAt(stem.length() - 2) && last != 's' && last != 'l';
    if (isDoubled) {
      return stem.substring(0, stem.length() - 1);
    }
    boolean needsE =
        "vzcgsu".indexOf(last) >= 0
            || stem.endsWith("at")
            || stem.endsWith("ir")
            || stem.endsWith("in") && stem.length() > 4;
    return needsE ? stem + "e" : stem;
  }
}
