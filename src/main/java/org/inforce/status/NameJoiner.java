package org.inforce.status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.authority.AuthorityId;
import org.inforce.proceeding.MeasureMention;

/// Joins mentions that go by one identifier or one telling name. A name that could be that of two
/// published documents, or has no word but common ones, is nobody's outside its own document.
final class NameJoiner {
  /// A word that more names share than this tells nothing.
  private static final int COMMON = 60;

  private final Mentions mentions;
  private final Groups groups;
  private final Likeness likeness;

  /// What two mentions must share to be of one name without a closer look.
  private record Called(String name, Optional<AuthorityId> identifier, Optional<String> conduct) {}

  NameJoiner(Mentions mentions, Groups groups) {
    this.mentions = mentions;
    this.groups = groups;
    this.likeness = new Likeness(groups);
  }

  void join() {
    joinByIdentifier();
    Map<Called, List<Integer>> names = names();
    Map<String, List<Integer>> byWord = byWord(names.values());
    byWord.values().forEach(this::compare);
    for (List<Integer> one : names.values()) {
      boolean isTelling =
          !MeasureWords.isIndefinite(mentions.get(one.getFirst()).name())
              && mentions.telling(one.getFirst()).stream().anyMatch(byWord::containsKey);
      if (isTelling && !likeness.isAmbiguous(one.getFirst())) {
        one.forEach(i -> joinSame(one.getFirst(), i));
      } else {
        joinWithinDocuments(one);
      }
    }
    likeness.join();
  }

  private void joinByIdentifier() {
    Map<AuthorityId, Integer> first = new HashMap<>();
    mentions.each(i -> mentions.get(i).identifier().ifPresent(id -> groups.identify(i, id)));
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

  /// The mentions of each name that has a telling word.
  private Map<Called, List<Integer>> names() {
    Map<Called, List<Integer>> names = new LinkedHashMap<>();
    mentions.each(i -> {
      if (!mentions.telling(i).isEmpty()) {
        MeasureMention mention = mentions.get(i);
        Called called = new Called(mention.name(), mention.identifier(), mention.conduct());
        names.computeIfAbsent(called, any -> new ArrayList<>()).add(i);
      }
    });
    return names;
  }

  /// The first mentions of the names that have each word, without the common words.
  private Map<String, List<Integer>> byWord(Collection<List<Integer>> names) {
    Map<String, List<Integer>> byWord = new LinkedHashMap<>();
    for (List<Integer> one : names) {
      if (MeasureWords.isIndefinite(mentions.get(one.getFirst()).name())) {
        continue;
      }
      for (String word : mentions.telling(one.getFirst())) {
        byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(one.getFirst());
      }
    }
    byWord.values().removeIf(sharing -> sharing.size() > COMMON);
    return byWord;
  }

  private void compare(List<Integer> sharing) {
    for (int b = 1; b < sharing.size(); b++) {
      for (int a = 0; a < b; a++) {
        if (haveOneName(sharing.get(a), sharing.get(b))) {
          likeness.add(sharing.get(a), sharing.get(b), oneName(sharing.get(a), sharing.get(b)));
        }
      }
    }
  }

  private void joinWithinDocuments(List<Integer> one) {
    Map<String, Integer> first = new HashMap<>();
    for (int i : one) {
      String document = mentions.get(i).evidence().version().document();
      joinSame(first.computeIfAbsent(document, any -> i), i);
    }
  }

  private void joinSame(int first, int other) {
    if (first != other) {
      groups.join(first, other, oneName(first, other));
    }
  }

  private String oneName(int a, int b) {
    String first = mentions.get(a).name();
    String second = mentions.get(b).name();
    return first.equalsIgnoreCase(second)
        ? "both are called “" + first + "”"
        : "“" + first + "” and “" + second + "” are the same name";
  }

  /// All words in common, or those of the shorter, two or more telling ones, at the beginning of
  /// the longer. Numbers must agree, and so must what is done where both say.
  private boolean haveOneName(int a, int b) {
    MeasureMention x = mentions.get(a);
    MeasureMention y = mentions.get(b);
    if (differ(x.identifier(), y.identifier()) || differ(x.conduct(), y.conduct())) {
      return false;
    }
    boolean isFirstShorter = mentions.telling(a).size() <= mentions.telling(b).size();
    Set<String> shorter = mentions.telling(isFirstShorter ? a : b);
    Set<String> longer = mentions.telling(isFirstShorter ? b : a);
    if (shorter.size() == longer.size()) {
      boolean isOneKind = mentions.kinds(a).equals(mentions.kinds(b)) || shorter.size() >= 2;
      return isOneKind && longer.containsAll(shorter);
    }
    return shorter.size() >= 2
        && List.copyOf(longer).subList(0, shorter.size()).equals(List.copyOf(shorter))
        && MeasureWords.numbers(shorter).equals(MeasureWords.numbers(longer));
  }

  private static boolean differ(Optional<?> x, Optional<?> y) {
    return x.isPresent() && y.isPresent() && !x.equals(y);
  }
}
