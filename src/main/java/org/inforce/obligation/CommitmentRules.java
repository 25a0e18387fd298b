package org.inforce.obligation;

import java.util.Optional;

/// Will and would: a commitment only where somebody binds itself, the speaker or an agency of whom
/// it is reported; everything else that will be is a forecast.
final class CommitmentRules {
  private final Reading reading;
  private final Clause clause;
  private final Agents agents;

  CommitmentRules(Reading reading) {
    this.reading = reading;
    this.clause = reading.clause;
    this.agents = reading.agents;
  }

  Optional<Draft> read(int modal, Subject subject, Predicate predicate) {
    boolean supposed = reading.isHypothetical(subject, modal) || predicate.perfect();
    boolean forecast = clause.isWord(modal, "would") && !isReported(subject, modal);
    if (supposed || forecast || subject.kind() == Subject.Kind.RELATIVE) {
      return Optional.empty();
    }
    int from = reading.start(subject, modal);
    Draft draft =
        Draft.of(clause, Modality.COMMITMENT, from, modal, predicate.verb(), subject)
            .by("commitment.will", 0.75);
    if (predicate.be()) {
      return predicate.passive()
          ? beDone(draft, subject, predicate)
          : state(draft, subject, predicate);
    }
    return act(draft, subject, predicate);
  }

  /// `stated that ICE would not`, `the policy that it would`.
  private boolean isReported(Subject subject, int modal) {
    int start = subject.kind() == Subject.Kind.SHARED ? modal : subject.start();
    for (int i = start - 1; i >= Math.max(0, start - 40); i--) {
      Word word = clause.at(i);
      if (word.is(WordClass.SPEECH) || word.is(WordClass.SPEECH_NOUN)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Draft> state(Draft draft, Subject subject, Predicate predicate) {
    String word = clause.norm(draft.verb());
    boolean denied = predicate.negated() || reading.isDenied(subject);
    return States.of(word, denied, clause, draft.verb())
        .filter(any -> agents.isAgent(subject))
        .map(modality ->
            draft
                .at(draft.from(), draft.signal(), States.act(clause, draft.verb()))
                .as(modality)
                .by("state." + word, 0.75));
  }

  private Optional<Draft> beDone(Draft draft, Subject subject, Predicate predicate) {
    Optional<Draft> stated = state(draft, subject, predicate);
    if (stated.isPresent()) {
      return stated;
    }
    boolean restrained = predicate.negated() || predicate.only();
    String base = Participles.base(clause.norm(draft.verb()));
    if (!restrained || !Lexicon.is(base, WordClass.ACT) || agents.isAgent(subject)) {
      return Optional.empty();
    }
    Subject agent = reading.passiveAgent(draft.verb(), subject);
    boolean nobody = agent.isAbsent() && reading.setting.speaker().isEmpty();
    if (nobody && !reading.setting.attributed() && !isReported(subject, draft.signal())) {
      return Optional.empty();
    }
    return Optional.of(
        draft.asPassive(agent).as(Modality.NEGATIVE_COMMITMENT).by("commitment.will-not-be", 0.7));
  }

  private Optional<Draft> act(Draft draft, Subject subject, Predicate predicate) {
    if (isGain(draft.verb()) && agents.isAgent(subject)) {
      return Optional.of(draft.as(Modality.ENTITLEMENT).by("entitlement.will-have-access", 0.7));
    }
    boolean unattributed = reading.setting.isReport() && !reading.setting.attributed();
    boolean verb = clause.at(draft.verb()).kind() == Word.Kind.WORD;
    if (!verb || unattributed || !bindsItself(subject) || isFurniture(draft.verb())) {
      return Optional.empty();
    }
    boolean restrained = predicate.negated() || predicate.only();
    if (clause.is(draft.verb(), WordClass.STATIVE)) {
      return Optional.empty();
    }
    return Optional.of(
        restrained
            ? draft.as(Modality.NEGATIVE_COMMITMENT).by("commitment.will-not", 0.85)
            : draft);
  }

  private boolean isGain(int verb) {
    boolean gain =
        clause.isWord(verb, "gain")
            || clause.isWord(verb, "have")
            || clause.isWord(verb, "receive");
    return gain && clause.hasWord(verb, verb + 4, "access") && clause.hasWord(verb, verb + 6, "to");
  }

  private boolean bindsItself(Subject subject) {
    return switch (clause.norm(subject.start())) {
      case "we", "it", "they" -> subject.end() - subject.start() == 1;
      default -> agents.isOfficial(subject);
    };
  }

  /// `We will update this page`: care for a website binds nobody in law.
  private boolean isFurniture(int verb) {
    for (int i = verb + 1; i < Math.min(clause.size(), verb + 8); i++) {
      boolean own = clause.isWord(i - 1, "this") || clause.isWord(i - 1, "our");
      if (own && clause.is(i, WordClass.FURNITURE)) {
        return true;
      }
    }
    return false;
  }
}
