package org.inforce.obligation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads the norms of one clause: tries the rules at every signal word, sets where each norm ends,
/// and splits predicates that share a subject.
final class Grammar {
  private final Reading reading;
  private final Clause clause;
  private final ModalRules modals;
  private final StateRules states;
  private final CausativeRules causatives;
  private final NominalRules nominals;

  Grammar(Reading reading) {
    this.reading = reading;
    this.clause = reading.clause;
    this.modals = new ModalRules(reading);
    this.states = new StateRules(reading);
    this.causatives = new CausativeRules(reading);
    this.nominals = new NominalRules(reading);
  }

  /// In order of their starts.
  List<Draft> norms() {
    List<Draft> found = new ArrayList<>();
    for (int i = 0; i < clause.size(); i++) {
      at(i).ifPresent(found::add);
    }
    found.sort(Comparator.<Draft>comparingInt(Draft::from).thenComparingInt(Draft::signal));
    List<Draft> ended = Extents.set(clause, found).stream().map(this::asException).toList();
    return Coordination.split(reading, Nesting.resolve(ended));
  }

  /// `The exception is that costs can be paid if`: what is permitted there is exempt.
  private Draft asException(Draft draft) {
    boolean permits = draft.modality() == Modality.PERMISSION || draft.modality() == Modality.POWER;
    boolean said = clause.isWord(draft.from() - 1, "that");
    boolean exception =
        clause.hasWord(draft.from() - 10, draft.from(), "exception")
            || clause.hasWord(draft.from() - 10, draft.from(), "exceptions");
    return permits && said && exception ? draft.as(Modality.EXEMPTION) : draft;
  }

  private Optional<Draft> at(int index) {
    Word word = clause.at(index);
    if (word.is(WordClass.MODAL)) {
      return modals.at(index);
    }
    if (word.is(WordClass.BE_PRESENT) || word.is(WordClass.BE_PAST) || isPerfect(index)) {
      return states.at(index);
    }
    if (word.norm().equals("be") && clause.is(index - 1, WordClass.CONJUNCTION)) {
      return modals.shared(index);
    }
    if (word.norm().equals("remains") || word.norm().equals("remain")) {
      return states.at(index);
    }
    if (word.norm().equals("need") && clause.isWord(index + 1, "not")) {
      return needNot(index);
    }
    if (CausativeRules.isSignal(word.norm())) {
      return causatives.at(index);
    }
    return NominalRules.isSignal(word.norm()) ? nominals.at(index) : Optional.empty();
  }

  private boolean isPerfect(int index) {
    return clause.is(index, WordClass.HAVE)
        && !clause.isWord(index, "having")
        && !clause.is(index - 1, WordClass.MODAL)
        && clause.hasWord(index + 1, index + 5, "been");
  }

  /// `the agency need not publish`.
  private Optional<Draft> needNot(int index) {
    Subject subject = reading.subjects.before(index);
    int verb = clause.pastAdverbs(index + 2);
    boolean passive = clause.isWord(verb, "be");
    if (subject.isAbsent() || (!passive && !reading.agents.isAgent(subject))) {
      return Optional.empty();
    }
    int from = reading.start(subject, index);
    Draft draft =
        Draft.of(clause, Modality.EXEMPTION, from, index, passive ? verb + 1 : verb, subject)
            .by("exemption.need-not", 0.85);
    return Optional.of(passive ? draft.asPassive(reading.passiveAgent(verb + 1, subject)) : draft);
  }
}
