package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Phrases of one table (class, phrases with a bar between), found by their first word, the longest
/// first.
final class Phrases {
  private record Phrase(List<String> words, String kind) {}

  /// A phrase met at tokens [`from`, `to`).
  record Match(String kind, int from, int to) {}

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  static Phrases of(String resource) {
    Phrases phrases = new Phrases();
    for (List<String> row : WordLists.rows(resource, 2)) {
      for (String phrase : row.get(1).split("\\|")) {
        phrases.add(row.getFirst(), Arrays.asList(phrase.strip().split(" ")));
      }
    }
    return phrases;
  }

  private void add(String kind, List<String> words) {
    List<Phrase> list = byFirst.computeIfAbsent(words.getFirst(), any -> new ArrayList<>());
    list.add(new Phrase(words, kind));
    list.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
  }

  Optional<Match> at(Sentence sentence, int index) {
    for (Phrase phrase : byFirst.getOrDefault(sentence.lower(index), List.of())) {
      if (matches(sentence, index, phrase.words())) {
        return Optional.of(new Match(phrase.kind(), index, index + phrase.words().size()));
      }
    }
    return Optional.empty();
  }

  /// In order, none overlapping another, within tokens [`from`, `to`).
  List<Match> find(Sentence sentence, int from, int to) {
    List<Match> found = new ArrayList<>();
    int at = Math.max(0, from);
    while (at < Math.min(to, sentence.size())) {
      Optional<Match> match = at(sentence, at);
      if (match.isPresent() && match.get().to() <= to) {
        found.add(match.get());
        at = match.get().to();
      } else {
        at++;
      }
    }
    return found;
  }

  private static boolean matches(Sentence sentence, int index, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!sentence.lower(index + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
