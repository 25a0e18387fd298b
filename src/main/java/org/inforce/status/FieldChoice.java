package org.inforce.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.inforce.proceeding.EventDate;

/// Chooses a field from the best source that has it (STATUS.md, rule 2): a lower source fills what
/// is empty and never overwrites; equals that disagree leave it empty.
final class FieldChoice {
  private FieldChoice() {}

  /// What was chosen, from which mention, and what speaks against it.
  record Chosen<T>(
      Optional<T> value, Optional<Mention> from, List<Mention> losing, boolean isTied) {
    Chosen {
      losing = List.copyOf(losing);
    }
  }

  /// A date: one that states its year beats one that does not, whatever the source; of equal
  /// sources the more precise, where the other allows it.
  static Chosen<EventDate> date(
      List<Mention> mentions, Function<Mention, Optional<EventDate>> field) {
    List<Mention> telling = telling(mentions, field);
    if (telling.isEmpty()) {
      return new Chosen<>(Optional.empty(), Optional.empty(), List.of(), false);
    }
    boolean isStated = telling.stream().anyMatch(m -> !field.apply(m).orElseThrow().yearInferred());
    List<Mention> heard =
        telling.stream()
            .filter(m -> !isStated || !field.apply(m).orElseThrow().yearInferred())
            .toList();
    int best = heard.getFirst().rank();
    Mention chosen =
        heard.stream()
            .filter(m -> m.rank() == best)
            .min(Comparator.comparing(m -> field.apply(m).orElseThrow().precision()))
            .orElseThrow();
    EventDate value = field.apply(chosen).orElseThrow();
    List<Mention> losing =
        telling.stream().filter(m -> !field.apply(m).orElseThrow().mayEqual(value)).toList();
    boolean isTied = losing.stream().anyMatch(m -> m.rank() == best && heard.contains(m));
    return new Chosen<>(
        isTied ? Optional.empty() : Optional.of(value), Optional.of(chosen), losing, isTied);
  }

  /// A list of words: those of all sources of the best rank that give any.
  static List<String> words(List<Mention> mentions, Function<Mention, List<String>> field) {
    List<String> found = new ArrayList<>();
    int best = Integer.MAX_VALUE;
    for (Mention mention : mentions) {
      List<String> words = field.apply(mention);
      if (!words.isEmpty() && mention.rank() <= best) {
        best = mention.rank();
        words.stream().filter(word -> !found.contains(word)).forEach(found::add);
      }
    }
    return found;
  }

  private static List<Mention> telling(
      List<Mention> mentions, Function<Mention, Optional<EventDate>> field) {
    return mentions.stream().filter(m -> field.apply(m).isPresent()).toList();
  }
}
