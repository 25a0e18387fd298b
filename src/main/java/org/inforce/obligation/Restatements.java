package org.inforce.obligation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.obligation.Obligation.RelatedAuthority;

/// A norm that a document tells again without citing anything rests on what it cited when it told
/// it first: the same class, the same bearer, and most of the words in common.
final class Restatements {
  /// So many norms of the same bearer are compared at most, the nearest first.
  private static final int NEAREST = 40;

  private static final int FEWEST = 2;

  private Restatements() {}

  /// The same norms in the same order, each that cited nothing with the authorities of its equal.
  static List<Obligation> joined(List<Obligation> norms) {
    Map<String, List<Integer>> kin = new HashMap<>();
    for (int i = 0; i < norms.size(); i++) {
      if (cites(norms.get(i))) {
        kin.computeIfAbsent(key(norms.get(i)), any -> new ArrayList<>()).add(i);
      }
    }
    List<Obligation> joined = new ArrayList<>();
    for (int i = 0; i < norms.size(); i++) {
      Obligation norm = norms.get(i);
      Optional<Obligation> told =
          norm.authorities().isEmpty() && norm.bearer().isPresent()
              ? equal(i, norms, kin.getOrDefault(key(norm), List.of()))
              : Optional.empty();
      joined.add(told.map(other -> norm.restingOn(law(other))).orElse(norm));
    }
    return List.copyOf(joined);
  }

  private static boolean cites(Obligation norm) {
    return norm.bearer().isPresent() && !law(norm).isEmpty();
  }

  private static List<RelatedAuthority> law(Obligation norm) {
    return norm.authorities().stream().filter(a -> a.role() != AuthorityRole.CITES).toList();
  }

  private static String key(Obligation norm) {
    return NormKey.classOf(norm.modality()) + "/" + NormKey.folded(norm.bearer().orElse(""));
  }

  /// The one with most words in common, of equals the nearest.
  private static Optional<Obligation> equal(int index, List<Obligation> norms, List<Integer> kin) {
    Set<String> own = words(norms.get(index));
    Optional<Obligation> best = Optional.empty();
    double most = 0;
    int nearest = Integer.MAX_VALUE;
    for (int other : near(index, kin)) {
      double shared = shared(own, words(norms.get(other)));
      int distance = Math.abs(other - index);
      if (shared > most || shared > 0 && shared == most && distance < nearest) {
        most = shared;
        nearest = distance;
        best = Optional.of(norms.get(other));
      }
    }
    return best;
  }

  private static List<Integer> near(int index, List<Integer> kin) {
    int at = 0;
    while (at < kin.size() && kin.get(at) < index) {
      at++;
    }
    return kin.subList(Math.max(0, at - NEAREST), Math.min(kin.size(), at + NEAREST));
  }

  /// The share of the shorter one's words that both have; zero where that is less than half or too
  /// few to tell.
  private static double shared(Set<String> one, Set<String> other) {
    int common = 0;
    for (String word : one) {
      common += other.contains(word) ? 1 : 0;
    }
    int shorter = Math.min(one.size(), other.size());
    return common >= FEWEST && 2 * common >= shorter ? common / (double) shorter : 0;
  }

  /// The words that say what it is about: no function words, no bearer, in the singular.
  private static Set<String> words(Obligation norm) {
    Set<String> words = new HashSet<>();
    for (String word : norm.evidence().quote().toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      String one = Lexicon.singular(word);
      boolean telling = one.length() > 3 && Lexicon.masks(word) == 0 || isContent(one);
      if (telling) {
        words.add(one);
      }
    }
    for (String word : norm.bearer().orElse("").toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      words.remove(Lexicon.singular(word));
    }
    return words;
  }

  private static boolean isContent(String word) {
    return Lexicon.is(word, WordClass.VERB)
        || Lexicon.is(word, WordClass.ACT)
        || Lexicon.is(word, WordClass.THING)
        || Lexicon.is(word, WordClass.PROCEDURE)
        || Lexicon.is(word, WordClass.LEGAL)
        || Lexicon.is(word, WordClass.TO_PERMIT)
        || Lexicon.is(word, WordClass.TO_REQUIRE);
  }
}
