package org.inforce.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.authority.AuthorityId;
import org.inforce.proceeding.MeasureMention;

/// Joins mentions that go by one identifier or one telling name.
final class NameJoiner {
  /// A word that more names share than this tells nothing.
  private static final int COMMON = 60;

  private final Mentions mentions;
  private final Groups groups;

  /// What two mentions must share to be of one name without a closer look.
  private record Called(String name, Optional<AuthorityId> identifier, Optional<String> conduct) {}

  NameJoiner(Mentions mentions, Groups groups) {
    this.mentions = mentions;
    this.groups = groups;
  }

  void join() {
    joinByIdentifier();
    joinLikeNames(joinSameNames());
  }

  private void joinByIdentifier() {
    Map<AuthorityId, Integer> first = new HashMap<>();
    mentions.each(current ->
        mentions
            .get(current)
            .identifier()
            .ifPresent(id -> {
              Integer earlier = first.putIfAbsent(id, current);
              if (earlier != null) {
                groups.join(earlier, current, "both are " + id);
              }
            }));
  }

  /// The first mention of each name; the others are joined to it.
  private List<Integer> joinSameNames() {
    Map<Called, Integer> first = new LinkedHashMap<>();
    mentions.each(i -> {
      if (!mentions.telling(i).isEmpty()) {
        MeasureMention mention = mentions.get(i);
        Called called = new Called(mention.name(), mention.identifier(), mention.conduct());
        Integer earlier = first.putIfAbsent(called, i);
        if (earlier != null) {
          groups.join(earlier, i, oneName(earlier, i));
        }
      }
    });
    return List.copyOf(first.values());
  }

  private void joinLikeNames(List<Integer> names) {
    Map<String, List<Integer>> byWord = new HashMap<>();
    for (int i : names) {
      for (String word : mentions.telling(i)) {
        List<Integer> sharing = byWord.computeIfAbsent(word, any -> new ArrayList<>());
        if (sharing.size() < COMMON) {
          for (int other : sharing) {
            if (!groups.areSame(i, other) && haveOneName(i, other)) {
              groups.join(other, i, oneName(other, i));
            }
          }
          sharing.add(i);
        }
      }
    }
  }

  private String oneName(int a, int b) {
    String first = mentions.get(a).name();
    String second = mentions.get(b).name();
    return first.equalsIgnoreCase(second)
        ? "both are called “" + first + "”"
        : "“" + first + "” and “" + second + "” are the same name";
  }

  /// All words in common, or all of the shorter where it has two or more telling ones. Numbers must
  /// agree, and so must what is done where both say.
  private boolean haveOneName(int a, int b) {
    MeasureMention x = mentions.get(a);
    MeasureMention y = mentions.get(b);
    if (differ(x.identifier(), y.identifier()) || differ(x.conduct(), y.conduct())) {
      return false;
    }
    boolean isFirstShorter = mentions.telling(a).size() <= mentions.telling(b).size();
    Set<String> shorter = mentions.telling(isFirstShorter ? a : b);
    Set<String> longer = mentions.telling(isFirstShorter ? b : a);
    if (!longer.containsAll(shorter)) {
      return false;
    }
    boolean isEqual = shorter.size() == longer.size();
    return isEqual
        ? mentions.kinds(a).equals(mentions.kinds(b)) || shorter.size() >= 2
        : shorter.size() >= 2 && MeasureWords.numbers(shorter).equals(MeasureWords.numbers(longer));
  }

  private static boolean differ(Optional<?> x, Optional<?> y) {
    return x.isPresent() && y.isPresent() && !x.equals(y);
  }
}
