package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
      entries.sort(
          Comparator.comparingInt((Entry e) -> -e.words().size())
              .thenComparingInt(e -> e.form() == VerbForm.PAST ? 0 : 1));
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
      boolean isSingle = entry.words().size() > 1 || !hasPartedParticle(sentence, index);
      if (isSingle && matches(sentence, index, entry.words())) {
        return Optional.of(
            new Match(entry.verb(), entry.form(), index, index + entry.words().size()));
      }
    }
    return parted(sentence, index);
  }

  private boolean hasPartedParticle(Sentence sentence, int index) {
    return parted(sentence, index).isPresent();
  }

  /// `put the injunction on hold`, `set the rule aside`: the particle comes after the object.
  private Optional<Match> parted(Sentence sentence, int index) {
    for (Entry entry : byFirst.getOrDefault(sentence.lower(index), List.of())) {
      if (entry.words().size() > 1) {
        List<String> particle = entry.words().subList(1, entry.words().size());
        for (int i = index + 2; i < Math.min(index + GAP, sentence.size()); i++) {
          if (sentence.lower(i).equals(",") || sentence.lower(i).equals(";")) {
            break;
          }
          if (matches(sentence, i, particle)) {
            return Optional.of(new Match(entry.verb(), entry.form(), index, index + 1));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static final int GAP = 11;

  private static boolean matches(Sentence sentence, int index, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!sentence.lower(index + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
