package org.inforce.obligation;

import java.util.Optional;

/// Norms by a noun: has the authority to, reserved the right to, does not provide authority, a
/// policy not to, requirements for X to, an injunction against, abstain from.
final class NominalRules {
  private static final int REACH = 7;

  private final Reading reading;
  private final Clause clause;
  private final Agents agents;

  NominalRules(Reading reading) {
    this.reading = reading;
    this.clause = reading.clause;
    this.agents = reading.agents;
  }

  static boolean isSignal(String norm) {
    return switch (norm) {
      case "right",
          "rights",
          "authority",
          "power",
          "powers",
          "discretion",
          "duty",
          "obligation",
          "obligations",
          "responsibility",
          "access",
          "policy",
          "policies",
          "practice",
          "choice",
          "commitment",
          "pledge",
          "promise",
          "requirement",
          "requirements",
          "duties",
          "injunction",
          "ban",
          "prohibition",
          "abstain",
          "refrain",
          "understanding" ->
          true;
      default -> false;
    };
  }

  /// The norm whose noun stands at `index`, if it is one.
  Optional<Draft> at(int index) {
    if (reading.setting.question()) {
      return Optional.empty();
    }
    return switch (clause.norm(index)) {
      case "right",
          "rights",
          "authority",
          "power",
          "powers",
          "discretion",
          "duty",
          "responsibility",
          "access" ->
          held(index).or(() -> laidOn(index));
      case "requirement", "requirements", "obligation", "obligations", "duties" ->
          held(index).or(() -> laidOn(index));
      case "policy", "policies", "practice", "choice", "commitment", "pledge", "promise" ->
          renounced(index);
      case "injunction", "ban", "prohibition" -> against(index);
      case "abstain", "refrain" -> abstained(index);
      default -> Optional.empty();
    };
  }

  /// `X has always had authority to`, `X reserved the right, in a case, to`.
  private Optional<Draft> held(int index) {
    int verb = possessor(index);
    if (verb < 0 || !hasComplement(index)) {
      return verb < 0 ? Optional.empty() : providesNone(verb, index);
    }
    return switch (clause.norm(verb)) {
      case "have", "has", "had", "having" -> possessed(verb, index);
      case "reserve", "reserves", "reserved", "retain", "retains", "retained" ->
          reserved(verb, index);
      case "lack", "lacks", "lacked" -> lacked(verb, index);
      default -> providesNone(verb, index);
    };
  }

  /// The nearest verb of having or giving to the left, in the same clause.
  private int possessor(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
      switch (clause.norm(i)) {
        case "have",
            "has",
            "had",
            "reserve",
            "reserves",
            "reserved",
            "retain",
            "retains",
            "retained",
            "lack",
            "lacks",
            "lacked",
            "provide",
            "provides",
            "confer",
            "confers",
            "grant",
            "grants" -> {
          return i;
        }
        default -> {
          if (clause.isMark(i) || clause.is(i, WordClass.PREPOSITION)) {
            return -1;
          }
        }
      }
    }
    return -1;
  }

  private boolean hasComplement(int noun) {
    return complement(noun) > 0;
  }

  /// Where the act starts: after `to`, at once or past an insertion; -1 if there is none.
  private int complement(int noun) {
    int i = noun + 1;
    if (clause.isMark(i, ',')) {
      while (i < Math.min(clause.size(), noun + 10) && !clause.isWord(i, "to")) {
        i++;
      }
    }
    boolean access = clause.isWord(noun, "access");
    boolean to = clause.isWord(i, "to");
    if (to && (access || States.startsVerb(clause, i + 1))) {
      return i + 1;
    }
    return clause.isWord(i, "of") && access ? i + 1 : -1;
  }

  private Optional<Draft> possessed(int have, int noun) {
    int group = groupStart(have);
    if (clause.has(group, have, WordClass.MODAL)) {
      return Optional.empty();
    }
    if (clause.has(have + 1, noun, WordClass.BE)) {
      return Optional.empty();
    }
    Subject subject = reading.subjects.before(group);
    Optional<Modality> kind = Possessions.noun(clause.norm(noun));
    boolean ensured = !subject.isAbsent() && isEnsured(subject.start());
    boolean named = agents.isAgent(subject) && subject.kind() != Subject.Kind.RELATIVE && !ensured;
    if (kind.isEmpty() || !named || reading.isHypothetical(subject, group)) {
      return Optional.empty();
    }
    boolean denied =
        clause.hasWord(group, noun, "not")
            || clause.hasWord(group, noun, "no")
            || reading.isDenied(subject);
    Modality modality = denied ? Possessions.denied(kind.get()) : kind.get();
    int from = reading.start(subject, group);
    return Optional.of(
        Draft.of(clause, modality, from, noun, complement(noun), subject)
            .by("nominal.has-" + clause.norm(noun), 0.8));
  }

  /// `to ensure (that) tenants have access`: an aim.
  private boolean isEnsured(int start) {
    int before = clause.isWord(start - 1, "that") ? start - 2 : start - 1;
    return clause.norm(before).startsWith("ensur") || clause.norm(before).startsWith("assur");
  }

  /// The first word of the verb group that ends in have: `has long had`, `does not have`.
  private int groupStart(int have) {
    int start = have;
    while (start > 0 && (clause.isFinite(start - 1) || clause.isAdverb(start - 1))) {
      start--;
    }
    while (start < have && clause.isAdverb(start) && !clause.isWord(start, "not")) {
      start++;
    }
    return start;
  }

  private Optional<Draft> reserved(int verb, int noun) {
    Subject subject = reading.subjects.before(groupStart(verb));
    return agents.isAgent(subject)
        ? Optional.of(
            Draft.of(
                    clause,
                    Modality.PERMISSION,
                    reading.start(subject, verb),
                    noun,
                    complement(noun),
                    subject)
                .by("nominal.reserves", 0.85))
        : Optional.empty();
  }

  private Optional<Draft> lacked(int verb, int noun) {
    Subject subject = reading.subjects.before(groupStart(verb));
    Optional<Modality> kind = Possessions.noun(clause.norm(noun));
    return agents.isAgent(subject) && kind.isPresent()
        ? Optional.of(
            Draft.of(
                    clause,
                    Possessions.denied(kind.get()),
                    reading.start(subject, verb),
                    noun,
                    complement(noun),
                    subject)
                .by("nominal.lacks", 0.8))
        : Optional.empty();
  }

  /// `The Act does not provide authority for a disclosure`.
  private Optional<Draft> providesNone(int verb, int noun) {
    boolean authority = clause.isWord(noun, "authority") || clause.isWord(noun, "power");
    boolean denied = clause.hasWord(verb - 3, verb, "not") || clause.isWord(noun - 1, "no");
    boolean gives = !clause.is(verb, WordClass.HAVE);
    if (!authority || !denied || !gives) {
      return Optional.empty();
    }
    Subject source = reading.subjects.before(groupStart(verb));
    int from = source.isAbsent() ? groupStart(verb) : source.start();
    return Optional.of(
        Draft.of(clause, Modality.NO_AUTHORITY, from, noun, noun + 2, Subject.NOBODY)
            .asPassive(Subject.NOBODY)
            .by("nominal.no-authority", 0.85));
  }

  /// `legal requirements for aliens to apprise`, `the duty of each agency to`.
  private Optional<Draft> laidOn(int noun) {
    Optional<Modality> kind =
        clause.norm(noun).startsWith("requirement")
                || clause.norm(noun).startsWith("obligation")
                || clause.isWord(noun, "duties")
            ? Optional.of(Modality.OBLIGATION)
            : Possessions.noun(clause.norm(noun));
    boolean on =
        switch (clause.norm(noun + 1)) {
          case "for", "on", "upon", "of" -> true;
          default -> false;
        };
    if (!on || kind.isEmpty() || clause.isWord(noun, "access")) {
      return Optional.empty();
    }
    int end = reading.phraseEnd(noun + 2);
    boolean agent = end > noun + 2 && agents.isAgent(noun + 2, end);
    boolean act = clause.isWord(end, "to") && States.startsVerb(clause, end + 1);
    if (!agent || !act) {
      return Optional.empty();
    }
    int from = noun;
    while (from > 0 && clause.at(from - 1).norm().matches("legal|statutory|federal|the|a|any")) {
      from--;
    }
    Subject bearer = new Subject(noun + 2, end, Subject.Kind.NOUN);
    boolean denied = clause.isWord(noun - 1, "no");
    Modality modality = denied ? Possessions.denied(kind.get()) : kind.get();
    return Optional.of(
        Draft.of(clause, modality, from, noun, end + 1, bearer)
            .by("nominal.requirement-for", 0.75));
  }

  /// `a policy choice made by ICE not to use`, `a policy of not sharing`.
  private Optional<Draft> renounced(int noun) {
    int verb = -1;
    for (int i = noun + 1; i < Math.min(clause.size(), noun + 9); i++) {
      boolean infinitive = clause.isWord(i, "not") && clause.isWord(i + 1, "to");
      boolean gerund = clause.isWord(i, "of") && clause.isWord(i + 1, "not");
      if (infinitive || gerund) {
        verb = i + 2;
        break;
      }
      if (clause.isMark(i) || clause.isFinite(i) || isSignal(clause.norm(i))) {
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
    int from = phraseStart(noun);
    if (maker.isAbsent() && have >= 0) {
      Subject subject = reading.subjects.before(groupStart(have));
      maker = agents.isAgent(subject) ? subject : Subject.NOBODY;
      from = maker.isAbsent() ? from : reading.start(maker, groupStart(have));
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
    int left = phraseStart(noun);
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

  private int phraseStart(int noun) {
    int start = noun;
    while (start > 0
        && noun - start < 4
        && !clause.isMark(start - 1)
        && !clause.is(start - 1, WordClass.PREPOSITION)
        && !clause.is(start - 1, WordClass.CONJUNCTION)
        && !clause.isFinite(start - 1)) {
      start--;
      if (clause.is(start, WordClass.DETERMINER)) {
        break;
      }
    }
    return start;
  }

  /// `a preliminary injunction against sharing information`.
  private Optional<Draft> against(int noun) {
    int verb = noun + 2;
    String base = Participles.ofGerund(clause.norm(verb));
    boolean against = clause.isWord(noun + 1, "against") || clause.isWord(noun + 1, "on");
    boolean act = Lexicon.isGerund(clause.norm(verb)) && Lexicon.is(base, WordClass.ACT);
    boolean asked = clause.has(noun - 6, noun, WordClass.PLEAD);
    return against && act && !asked
        ? Optional.of(
            Draft.of(clause, Modality.PROHIBITION, phraseStart(noun), noun, verb, Subject.NOBODY)
                .asPassive(Subject.NOBODY)
                .by("prohibition.injunction", 0.75))
        : Optional.empty();
  }

  /// `to abstain from requesting`, where no modal rules it.
  private Optional<Draft> abstained(int index) {
    boolean act = clause.isWord(index + 1, "from") && Lexicon.isGerund(clause.norm(index + 2));
    boolean infinitive = clause.isWord(index - 1, "to");
    boolean ruled = clause.has(index - 8, index, WordClass.MODAL) || !infinitive;
    return act && !ruled
        ? Optional.of(
            Draft.of(
                    clause,
                    Modality.NEGATIVE_COMMITMENT,
                    index - 1,
                    index,
                    index + 2,
                    Subject.NOBODY)
                .by("commitment.abstain", 0.7))
        : Optional.empty();
  }
}
