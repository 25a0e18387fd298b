package org.inforce.status;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// The name of a case, comparable: `State of California v. U.S. Department of Health and Human
/// Services` is `California v. HHS`.
record Caption(Set<String> first, Set<String> second) {
  private static final Set<String> EMPTY_WORDS =
      Set.of("stat", "commonwealth", "inc", "llc", "al", "et", "co", "corp", "v", "u.s", "us");

  /// Empty when `text` is not two sides with a `v.` between.
  static Optional<Caption> tryParse(String text, Taxonomy taxonomy) {
    List<String> sides = sides(text);
    if (sides.size() != 2) {
      return Optional.empty();
    }
    Set<String> first = side(sides.getFirst(), taxonomy);
    Set<String> second = side(sides.getLast(), taxonomy);
    return first.isEmpty() || second.isEmpty()
        ? Optional.empty()
        : Optional.of(new Caption(first, second));
  }

  /// The words before and after the `v.`; one element when there is none.
  static List<String> sides(String text) {
    String plain = text.replace("*", "");
    for (String versus : List.of(" v. ", " vs. ", " v ", " vs ")) {
      int at = plain.indexOf(versus);
      if (at > 0) {
        return List.of(
            plain.substring(0, at).strip(), plain.substring(at + versus.length()).strip());
      }
    }
    return List.of(plain.strip());
  }

  private static Set<String> side(String text, Taxonomy taxonomy) {
    Set<String> codes = new LinkedHashSet<>();
    taxonomy.find(Axis.PLACE, text).forEach(mention -> codes.add(mention.code()));
    Set<String> agencies = new LinkedHashSet<>();
    taxonomy.find(Axis.ACTOR, text).forEach(mention -> agencies.add(mention.code()));
    if (!agencies.isEmpty()) {
      return agencies;
    }
    Set<String> words = new LinkedHashSet<>(WordBag.of(text));
    words.removeAll(EMPTY_WORDS);
    boolean isStateAlone = codes.size() == 1 && words.size() <= 2;
    return isStateAlone ? codes : words;
  }

  /// True if both sides may name the same parties; on appeal they may have changed places.
  boolean mayEqual(Caption other) {
    return overlap(first, other.first) && overlap(second, other.second)
        || overlap(first, other.second) && overlap(second, other.first);
  }

  private static boolean overlap(Set<String> a, Set<String> b) {
    return a.containsAll(b) || b.containsAll(a);
  }
}
