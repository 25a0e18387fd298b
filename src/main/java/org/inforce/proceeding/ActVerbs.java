package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The verbs by which courts and agencies act, in all their forms.
final class ActVerbs {
  private static final List<VerbForm> COLUMNS =
      List.of(VerbForm.BASE, VerbForm.THIRD, VerbForm.PAST, VerbForm.PAST, VerbForm.GERUND);

  private record Entry(String verb, VerbForm form, List<String> words) {}

  /// A verb of class `verb` at tokens [`from`, `to`).
  record Match(String verb, VerbForm form, int from, int to) {}

  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  ActVerbs(String resource) {
    for (List<String> row : WordLists.rows(resource, 6)) {
      for (int column = 1; column < 6; column++) {
        for (String spelling : row.get(column).split("\\|")) {
          add(
              new Entry(
                  row.getFirst(), COLUMNS.get(column - 1), Arrays.asList(spelling.split(" "))));
        }
      }
    }
  }

  private void add(Entry entry) {
    List<Entry> entries =
        byFirst.computeIfAbsent(entry.words().getFirst(), any -> new ArrayList<>());
    if (!entries.contains(entry)) {
      entries.add(entry);
      entries.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
    }
  }

  /// In order of appearance.
  List<Match> find(Sentence sentence) {
    List<Match> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<Match> match = at(sentence, at);
      match.ifPresent(found::add);
      at = match.map(Match::to).orElse(at + 1);
    }
    return found;
  }

  Optional<Match> at(Sentence sentence, int index) {
    for (Entry entry : byFirst.getOrDefault(sentence.lower(index), List.of())) {
      if (matches(sentence, index, entry.words())) {
        return Optional.of(
            new Match(entry.verb(), entry.form(), index, index + entry.words().size()));
      }
    }
    return Optional.empty();
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
