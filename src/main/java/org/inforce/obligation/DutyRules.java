package org.inforce.obligation;

import java.util.Optional;

/// Norms by shall and must. A duty has somebody who owes it; a passive counts where somebody is
/// named (agent, recipient or the person it happens to), where a time is set, or by must.
final class DutyRules {
  private final Reading reading;
  private final Clause clause;
  private final Agents agents;

  DutyRules(Reading reading) {
    this.reading = reading;
    this.clause = reading.clause;
    this.agents = reading.agents;
  }

  Optional<Draft> read(int modal, Subject subject, Predicate predicate) {
    boolean perfect = predicate.perfect() && (predicate.be() || !agents.isAgent(subject));
    if (perfect || reading.isHypothetical(subject, modal)) {
      return Optional.empty();
    }
    int verb = predicate.verb();
    Draft draft = draft(Modality.OBLIGATION, modal, verb, subject);
    if (predicate.passive()) {
      return passive(draft, subject, predicate);
    }
    if (predicate.be()) {
      return complement(draft, subject, predicate);
    }
    if (clause.isWord(verb, "have")) {
      return possession(draft, subject, predicate);
    }
    return clause.matches(verb, "take place")
        ? done(draft, subject, predicate, false)
        : active(draft, subject, predicate);
  }

  private Draft draft(Modality modality, int modal, int verb, Subject subject) {
    int from = reading.start(subject, modal);
    return Draft.of(clause, modality, from, modal, verb, subject).by("obligation.shall", 0.9);
  }

  private Optional<Draft> active(Draft draft, Subject subject, Predicate predicate) {
    boolean constitutive =
        clause.is(draft.verb(), WordClass.CONSTITUTIVE) && !isAppliedByThem(draft.verb());
    boolean somebody = agents.isAgent(subject) && !(agents.isPronoun(subject) && constitutive);
    boolean content = isContent(draft.verb()) && agents.isUnknownAcronym(subject);
    if (!somebody || content || isIntoForce(draft.verb()) || isComposition(draft.verb())) {
      return Optional.empty();
    }
    boolean granted = clause.isWord(draft.signal(), "shall") && isBenefit(draft.verb());
    boolean denied = predicate.negated() || reading.isDenied(subject);
    if (granted && !denied && !agents.isOfficial(subject)) {
      return Optional.of(draft.as(Modality.ENTITLEMENT).by("entitlement.shall-receive", 0.85));
    }
    return Optional.of(polar(draft, subject, predicate, Modality.OBLIGATION));
  }

  /// `They shall apply the measures`; not `they shall apply to all goods`, nor `those provisions
  /// from 1 May`, which says when law begins to apply.
  private boolean isAppliedByThem(int verb) {
    return clause.isWord(verb, "apply")
        && clause.is(verb + 1, WordClass.DETERMINER)
        && !clause.is(verb + 2, WordClass.LEGAL);
  }

  /// `Each applicant shall receive a copy`: a right of the applicant, whoever has to send it. Who
  /// must receive an approval has to get it, and an office that shall receive complaints, to take
  /// them.
  private boolean isBenefit(int verb) {
    return clause.isWord(verb, "receive") || clause.isWord(verb, "enjoy");
  }

  /// What documents do: `The MIPs shall set out the objectives`.
  private boolean isContent(int verb) {
    return switch (clause.norm(verb)) {
      case "contain", "include", "specify", "describe", "list", "cover", "indicate", "state" ->
          true;
      case "set" -> clause.isWord(verb + 1, "out");
      default -> false;
    };
  }

  /// `The Board shall consist of five members` says what it is.
  private boolean isComposition(int verb) {
    return clause.isWord(verb, "comprise") || clause.isWord(verb, "consist");
  }

  private boolean isIntoForce(int verb) {
    return clause.isWord(verb, "take") && clause.isWord(verb + 1, "effect")
        || clause.isWord(verb, "enter") && clause.isWord(verb + 2, "force");
  }

  /// Turns a duty into a prohibition by negation, into an exemption by `not all`.
  private Draft polar(Draft draft, Subject subject, Predicate predicate, Modality positive) {
    if (reading.isPartlyDenied(subject)) {
      return draft.as(Modality.EXEMPTION).by("exemption.not-all", 0.85);
    }
    if (predicate.negated() != reading.isDenied(subject)) {
      return draft.as(Modality.PROHIBITION).by("prohibition.shall-not", 0.9);
    }
    if (predicate.only() && draft.passive()) {
      return draft.as(Modality.PROHIBITION).by("prohibition.only", 0.7);
    }
    return draft.as(positive);
  }

  private Optional<Draft> possession(Draft draft, Subject subject, Predicate predicate) {
    Optional<Modality> held = Possessions.at(clause, draft.verb() + 1);
    if (held.isPresent() && agents.isAgent(subject)) {
      boolean denied = predicate.negated() || reading.isDenied(subject);
      Modality modality = denied ? Possessions.denied(held.get()) : held.get();
      return Optional.of(draft.as(modality).by("entitlement.shall-have", 0.9));
    }
    return active(draft, subject, predicate);
  }

  private Optional<Draft> complement(Draft draft, Subject subject, Predicate predicate) {
    String word = clause.norm(draft.verb());
    boolean denied = predicate.negated() || reading.isDenied(subject);
    Optional<Draft> laid = Impersonal.of(reading, draft, subject, denied);
    if (laid.isPresent()) {
      return laid;
    }
    Optional<Modality> state = States.of(word, denied, clause, draft.verb());
    if (state.isPresent()) {
      boolean somebody = agents.isAgent(subject) || state.get() == Modality.PROHIBITION;
      return somebody
          ? Optional.of(draft.as(state.get()).by("state." + word, 0.85))
          : Optional.empty();
    }
    if (denied && (word.equals("subject") || word.equals("liable")) && agents.isAgent(subject)) {
      return Optional.of(draft.as(Modality.EXEMPTION).by("exemption.not-subject", 0.8));
    }
    if (clause.matches(draft.verb(), "responsible for")
        && Lexicon.isGerund(clause.norm(draft.verb() + 2))) {
      return active(draft.at(draft.from(), draft.signal(), draft.verb() + 2), subject, predicate);
    }
    boolean gerund = Lexicon.isGerund(word) || word.equals("guilty");
    if (!agents.isAgent(subject) || gerund || agents.isPronoun(subject)) {
      return Optional.empty();
    }
    return Optional.of(
        polar(draft, subject, predicate, Modality.OBLIGATION).by("obligation.be", 0.7));
  }

  private Optional<Draft> passive(Draft draft, Subject subject, Predicate predicate) {
    String participle = clause.norm(draft.verb());
    boolean denied = predicate.negated() || reading.isDenied(subject);
    Optional<Modality> state = States.of(participle, denied, clause, draft.verb());
    if (state.isPresent()) {
      Optional<Draft> norm = stated(draft, subject, state.get(), participle);
      return norm.isEmpty() && predicate.only() ? done(draft, subject, predicate, true) : norm;
    }
    boolean status =
        clause.is(draft.verb(), WordClass.STATUS_PARTICIPLE) && !isDoneBy(draft.verb());
    boolean person = agents.isAgent(subject) && !agents.isPronoun(subject);
    boolean descriptive = subject.kind() == Subject.Kind.RELATIVE && !person;
    boolean weighed = isWeighed(draft.verb(), subject);
    boolean procedural = participle.equals("adopted") && isProcedure(draft.verb());
    if ((status && !person && !weighed) || isFiction(participle) || descriptive || procedural) {
      return Optional.empty();
    }
    return done(draft, subject, predicate, status);
  }

  /// What is to be done or to take place, where the text names somebody or a limit of time.
  private Optional<Draft> done(Draft draft, Subject subject, Predicate predicate, boolean status) {
    boolean denied = predicate.negated() || reading.isDenied(subject);
    boolean person = agents.isAgent(subject) && !agents.isPronoun(subject);
    boolean weighed = isWeighed(draft.verb(), subject);
    Subject agent = reading.passiveAgent(draft.verb(), subject);
    boolean named = !agent.isAbsent() || person || hasRecipient(draft.verb());
    boolean asked = weighed || isAssured(draft.verb()) || predicate.only();
    boolean due = asked || !status && (isMust(draft) || TimeLimits.bind(draft));
    if (!named && !due && !denied) {
      return Optional.empty();
    }
    Draft passive = draft.asPassive(agent).by("obligation.passive", 0.85);
    Draft norm = polar(passive, subject, predicate, Modality.OBLIGATION);
    return Optional.of(named ? norm : norm.by(norm.rule(), 0.7));
  }

  /// `shall be determined by the Secretary`: what is done by somebody is an act, no state.
  private boolean isDoneBy(int verb) {
    return clause.isWord(verb + 1, "by") && agents.isAgent(verb + 2, reading.phraseEnd(verb + 2));
  }

  /// `shall be taken into account`, `account shall be taken of`, `due regard shall be had to`: a
  /// duty of whoever decides.
  private boolean isWeighed(int verb, Subject subject) {
    String head = clause.norm(subject.end() - 1);
    boolean weight =
        head.equals("account") || head.equals("consideration") || head.equals("regard");
    boolean given =
        switch (clause.norm(verb)) {
          case "taken", "given", "had", "paid" -> true;
          default -> false;
        };
    boolean into =
        clause.matches(verb, "taken into account")
            || clause.matches(verb, "taken into consideration");
    return into || weight && given;
  }

  /// `The comparability of the data shall be ensured`: a result that whoever is in charge owes.
  private boolean isAssured(int verb) {
    return switch (clause.norm(verb)) {
      case "ensured", "guaranteed", "assured", "safeguarded" -> true;
      default -> false;
    };
  }

  /// `shall be adopted in accordance with the examination procedure`: by which road an act comes
  /// about, not that anybody has to adopt one.
  private boolean isProcedure(int verb) {
    return clause.matches(verb + 1, "in accordance with")
        && clause.hasWord(verb + 4, verb + 12, "procedure");
  }

  /// `shall be deemed`, `shall be fined`: what is taken to be so or follows by law, not what
  /// anybody has to do.
  private static boolean isFiction(String participle) {
    return switch (participle) {
      case "deemed",
          "presumed",
          "considered",
          "construed",
          "substituted",
          "regarded",
          "treated",
          "known",
          "defined",
          "understood",
          "interpreted",
          "read",
          "fined",
          "imprisoned",
          "punished" ->
          true;
      default -> false;
    };
  }

  private Optional<Draft> stated(Draft draft, Subject subject, Modality state, String participle) {
    boolean granted = participle.equals("permitted") || participle.equals("allowed");
    boolean right = granted && state == Modality.PERMISSION && agents.isAgent(subject);
    Modality laid = right ? Modality.ENTITLEMENT : state;
    Draft norm =
        draft
            .at(draft.from(), draft.signal(), States.act(clause, draft.verb()))
            .as(laid)
            .by("state." + participle, 0.9);
    if (agents.isAgent(subject)) {
      return Optional.of(norm);
    }
    boolean act = state == Modality.PROHIBITION || clause.isWord(draft.verb() + 1, "to");
    return act ? Optional.of(norm.asPassive(agentAfter(draft.verb()))) : Optional.empty();
  }

  /// `it shall be prohibited for any person to`.
  private Subject agentAfter(int verb) {
    if (!clause.isWord(verb + 1, "for")) {
      return Subject.NOBODY;
    }
    int end = reading.phraseEnd(verb + 2);
    boolean agent = end > verb + 2 && agents.isAgent(verb + 2, end);
    return agent ? new Subject(verb + 2, end, Subject.Kind.NOUN) : Subject.NOBODY;
  }

  private boolean isMust(Draft draft) {
    return clause.isWord(draft.signal(), "must");
  }

  /// `transmitted to the Commission`: somebody receives what is done; not what a clause inside says
  /// to be done, `made for care that is furnished to an alien`.
  private boolean hasRecipient(int verb) {
    boolean inside = false;
    for (int i = verb + 1; i < Math.min(clause.size(), verb + 14); i++) {
      if (clause.isMark(i, ';') || clause.isMark(i, ':') || Conditions.isException(clause, i)) {
        return false;
      }
      inside |= clause.is(i, WordClass.RELATIVE);
      boolean own = !inside || !Lexicon.isParticiple(clause.norm(i - 1));
      boolean to = clause.isWord(i, "to") || clause.isWord(i, "upon");
      if (to && own && agents.isAgent(i + 1, reading.phraseEnd(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
