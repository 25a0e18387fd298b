package org.inforce.obligation;

import java.util.Optional;

/// Norms by a policy, practice or promise not to do something, and whose it is.
final class RenunciationRules {
  private static final int REACH = 7;
  private final Reading reading;
  private final Clause clause;
  private final Agents agents;

  RenunciationRules(Reading reading) {
    this.reading = reading;
    this.clause = reading.clause;
    this.agents = reading.agents;
  }

  /// `a policy choice made by ICE not to use`, `a policy of not sharing`.
  Optional<Draft> renounced(int noun) {
    int verb = -1;
    for (int i = noun + 1; i < Math.min(clause.size(), noun + 9); i++) {
      boolean infinitive = clause.isWord(i, "not") && clause.isWord(i + 1, "to");
      boolean gerund = clause.isWord(i, "of") && clause.isWord(i + 1, "not");
      if (infinitive || gerund) {
        verb = i + 2;
        break;
      }
      if (clause.isMark(i) || clause.isFinite(i) || NominalRules.isSignal(clause.norm(i))) {
        return Optional.empty();
      }
    }
    return verb < 0 || verb >= clause.size()
        ? Optional.empty()
        : Optional.of(renunciation(noun, verb));
  }

  private Draft renunciation(int noun, int verb) {
    Subject maker = madeBy(noun, verb);
    int have = lastHave(noun);
    int from = clause.phraseStart(noun);
    if (maker.isAbsent() && have >= 0) {
      Subject subject = reading.subjects.before(clause.groupStart(have));
      maker = agents.isAgent(subject) ? subject : Subject.NOBODY;
      from = maker.isAbsent() ? from : reading.start(maker, clause.groupStart(have));
    }
    boolean adopted =
        Lexicon.isParticiple(clause.norm(from - 1)) || clause.is(from - 1, WordClass.VERB);
    if (maker.isAbsent() && adopted) {
      Subject subject = reading.subjects.before(from - 1);
      maker = agents.isAgent(subject) ? subject : Subject.NOBODY;
      from = maker.isAbsent() ? from : reading.start(maker, from - 1);
    }
    return Draft.of(clause, Modality.NEGATIVE_COMMITMENT, from, noun, verb, maker)
        .by("commitment.policy-not", 0.75);
  }

  private Subject madeBy(int noun, int verb) {
    for (int i = noun + 1; i < verb; i++) {
      if (clause.isWord(i, "by") || clause.isWord(i, "of")) {
        int end = reading.phraseEnd(i + 1);
        int stop = Math.min(end, verb - 2);
        if (stop > i + 1 && agents.isAgent(i + 1, stop)) {
          return new Subject(i + 1, stop, Subject.Kind.NOUN);
        }
      }
    }
    int left = clause.phraseStart(noun);
    boolean owned = clause.norm(left).endsWith("'s");
    return owned ? new Subject(left, left + 1, Subject.Kind.NOUN) : Subject.NOBODY;
  }

  private int lastHave(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
      if (clause.is(i, WordClass.HAVE)) {
        return i;
      }
    }
    return -1;
  }
}
