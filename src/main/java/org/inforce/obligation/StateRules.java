package org.inforce.obligation;

import java.util.Optional;

/// Norms by a state somebody is in: is required to, has been instructed to, is not permitted to, is
/// exempt from, is committed to doing, does so voluntarily, is to.
final class StateRules {
  private final Reading reading;
  private final Clause clause;
  private final Agents agents;

  StateRules(Reading reading) {
    this.reading = reading;
    this.clause = reading.clause;
    this.agents = reading.agents;
  }

  /// The norm whose finite be, have been or remain stands at `index`, if it is one.
  Optional<Draft> at(int index) {
    boolean perfect = clause.is(index, WordClass.HAVE);
    Predicate predicate = Predicate.after(clause, index + 1);
    boolean been = clause.hasWord(index + 1, predicate.verb(), "been");
    if (reading.setting.question() || (perfect && !been) || predicate.verb() >= clause.size()) {
      return Optional.empty();
    }
    Subject subject = reading.subjects.before(index);
    int act = States.act(clause, predicate.verb());
    boolean supposed = reading.isHypothetical(subject, index) || reading.isDescribing(subject, act);
    if (subject.isAbsent() || subject.kind() == Subject.Kind.RELATIVE || supposed) {
      return Optional.empty();
    }
    boolean past = clause.is(index, WordClass.BE_PAST) || clause.isWord(index, "had");
    Draft draft = draft(index, predicate.verb(), subject).inPast(past);
    return read(draft, subject, predicate);
  }

  private Draft draft(int index, int verb, Subject subject) {
    int from = reading.start(subject, index);
    return Draft.of(clause, Modality.OBLIGATION, from, index, verb, subject);
  }

  private Optional<Draft> read(Draft draft, Subject subject, Predicate predicate) {
    String word = clause.norm(draft.verb());
    boolean denied = predicate.negated() || reading.isDenied(subject);
    Optional<Draft> laid = Impersonal.of(reading, draft, subject, denied);
    if (laid.isPresent()) {
      return laid;
    }
    Optional<Modality> state = States.of(word, denied, clause, draft.verb());
    boolean driven = draft.past() && (word.equals("compelled") || word.equals("prevented"));
    if (state.isPresent() && !driven) {
      return state(draft, subject, state.get(), word);
    }
    return switch (word) {
      case "to" -> infinitive(draft, subject, denied);
      case "committed" -> committed(draft, subject, denied);
      case "unnecessary" -> procedural(draft, subject, !denied);
      case "necessary", "required", "needed" -> procedural(draft, subject, denied);
      case "under" -> bound(draft, subject, denied);
      case "voluntary" -> procedural(draft, subject, !denied);
      default -> voluntary(draft, subject, word);
    };
  }

  private Optional<Draft> state(Draft draft, Subject subject, Modality state, String word) {
    Draft norm =
        draft
            .at(draft.from(), draft.signal(), States.act(clause, draft.verb()))
            .as(state)
            .by("state." + word, 0.9);
    if (subject.kind() == Subject.Kind.EMPTY) {
      Subject bearer = forWhom(draft.verb());
      return Optional.of(norm.asPassive(bearer));
    }
    if (agents.isAgent(subject)) {
      return Optional.of(norm);
    }
    boolean instrument = state == Modality.EXEMPTION || state == Modality.PROHIBITION;
    return instrument
        ? Optional.of(
            norm.asPassive(reading.passiveAgent(draft.verb(), subject)).by("state." + word, 0.7))
        : Optional.empty();
  }

  private Subject forWhom(int verb) {
    if (!clause.isWord(verb + 1, "for")) {
      return Subject.NOBODY;
    }
    int end = reading.phraseEnd(verb + 2);
    return end > verb + 2 ? new Subject(verb + 2, end, Subject.Kind.NOUN) : Subject.NOBODY;
  }

  /// `Members are to report`: only of somebody, and only before a verb.
  private Optional<Draft> infinitive(Draft draft, Subject subject, boolean denied) {
    int verb = clause.pastAdverbs(draft.verb() + 1);
    boolean plural = clause.isWord(draft.signal(), "are") || clause.isWord(draft.signal(), "is");
    boolean act = clause.is(verb, WordClass.VERB) || clause.isWord(verb, "be");
    if (!plural || !act || !agents.isAgent(subject) || agents.isPronoun(subject)) {
      return Optional.empty();
    }
    Modality modality = denied ? Modality.PROHIBITION : Modality.OBLIGATION;
    return Optional.of(
        draft.at(draft.from(), draft.signal(), verb).as(modality).by("obligation.is-to", 0.6));
  }

  /// Committed to doing something; `committed to transparency` is praise of oneself.
  private Optional<Draft> committed(Draft draft, Subject subject, boolean denied) {
    boolean act =
        clause.isWord(draft.verb() + 1, "to") && Lexicon.isGerund(clause.norm(draft.verb() + 2));
    return act && !denied && agents.isAgent(subject)
        ? Optional.of(draft.as(Modality.COMMITMENT).by("commitment.committed", 0.7))
        : Optional.empty();
  }

  /// `notice and comment is unnecessary`, `no permit is required`, `participation is voluntary`.
  private Optional<Draft> procedural(Draft draft, Subject subject, boolean waived) {
    boolean procedure =
        clause.is(subject.end() - 1, WordClass.PROCEDURE)
            || clause.has(subject.start(), subject.start() + 4, WordClass.PROCEDURE);
    return waived && procedure
        ? Optional.of(
            draft
                .as(Modality.EXEMPTION)
                .asPassive(Subject.NOBODY)
                .by("exemption.unnecessary", 0.65))
        : Optional.empty();
  }

  /// `is under no obligation to respond`, `is under a duty to warn`.
  private Optional<Draft> bound(Draft draft, Subject subject, boolean denied) {
    int noun = draft.verb() + 2;
    boolean duty = clause.isWord(noun, "obligation") || clause.isWord(noun, "duty");
    if (!duty || !clause.isWord(noun + 1, "to") || !agents.isAgent(subject)) {
      return Optional.empty();
    }
    boolean free = clause.isWord(noun - 1, "no") || denied;
    return Optional.of(
        draft
            .at(draft.from(), draft.signal(), noun + 2)
            .as(free ? Modality.EXEMPTION : Modality.OBLIGATION)
            .by("state.under-duty", 0.85));
  }

  private Optional<Draft> voluntary(Draft draft, Subject subject, String word) {
    boolean doing = Lexicon.isGerund(word) || word.equals("doing");
    boolean freely = clause.hasWord(draft.verb(), draft.verb() + 5, "voluntarily");
    return doing && freely && agents.isAgent(subject)
        ? Optional.of(draft.as(Modality.EXEMPTION).by("exemption.voluntary", 0.7))
        : Optional.empty();
  }
}
