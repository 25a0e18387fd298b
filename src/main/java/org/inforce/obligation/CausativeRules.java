package org.inforce.obligation;

import java.util.Optional;

/// Norms laid on somebody by a verb: requires X to, prohibits X from, allows X to, blocking X from,
/// gives X the right to, exempts X from. Whoever requires must be a source of norms; what merely
/// makes something possible permits nothing.
final class CausativeRules {
  private static final int REACH = 24;

  /// The sorts of verb by what they do to X.
  private enum Force {
    REQUIRE(WordClass.TO_REQUIRE),
    PROHIBIT(WordClass.TO_PROHIBIT),
    PERMIT(WordClass.TO_PERMIT),
    EXEMPT(WordClass.TO_EXEMPT),
    GIVE(WordClass.TO_GIVE);

    private final WordClass verbs;

    Force(WordClass verbs) {
      this.verbs = verbs;
    }
  }

  private final Reading reading;
  private final Clause clause;
  private final Agents agents;
  private final Grantors grantors;

  CausativeRules(Reading reading) {
    this.reading = reading;
    this.clause = reading.clause;
    this.agents = reading.agents;
    this.grantors = new Grantors(reading);
  }

  private static Optional<Force> force(String verb) {
    for (Force force : Force.values()) {
      if (Lexicon.is(verb, force.verbs)) {
        return Optional.of(force);
      }
    }
    return Optional.empty();
  }

  static boolean isSignal(String verb) {
    return force(verb).isPresent();
  }

  /// The norm whose causative verb stands at `index`, if it is one.
  Optional<Draft> at(int index) {
    Optional<Force> force = force(clause.norm(index));
    boolean reduced = clause.is(index + 1, WordClass.PREPOSITION);
    boolean other = reduced || isNoun(index) || isPassive(index) || isAskedFor(index);
    if (force.isEmpty() || reading.setting.question() || other) {
      return Optional.empty();
    }
    return switch (force.get()) {
      case REQUIRE -> required(index);
      case PROHIBIT -> prohibited(index);
      case PERMIT -> permitted(index);
      case EXEMPT -> exempted(index);
      case GIVE -> given(index);
    };
  }

  /// `the court order permits`, `an order`, `a ban`.
  private boolean isNoun(int index) {
    Word left = clause.at(index - 1);
    String norm = clause.norm(index);
    boolean bare = !norm.endsWith("ing") && !norm.endsWith("ed");
    boolean verbFollows = clause.isFinite(index + 1) || isSignal(clause.norm(index + 1));
    boolean nominal =
        left.is(WordClass.DETERMINER)
            || left.is(WordClass.PREPOSITION) && !left.norm().equals("to");
    return bare && (verbFollows || nominal && !left.norm().equals("that"))
        || clause.at(index).isCapitalized() && index > 0;
  }

  private boolean isPassive(int index) {
    int i = pastInsertion(index - 1);
    while (i > 0 && clause.isAdverb(i)) {
      i--;
    }
    boolean wilful =
        switch (clause.norm(i)) {
          case "may", "can", "could", "might", "should", "shall", "must" -> true;
          default -> false;
        };
    return clause.is(i, WordClass.BE) || wilful;
  }

  /// Before an insertion between commas that ends at `index`: `may not, in such cases, require`.
  private int pastInsertion(int index) {
    int i = index - 1;
    while (clause.isMark(index, ',') && i > 0 && !clause.isMark(i) && !clause.isFinite(i)) {
      i--;
    }
    return clause.isMark(index, ',') && clause.isMark(i, ',') ? i - 1 : index;
  }

  /// `seeking to block`, `proposes to require`: not there yet. Any infinitive counts so, unless
  /// law-givers rule, order or decide to.
  private boolean isAskedFor(int index) {
    int i = index - 1;
    while (i > 0 && clause.isAdverb(i)) {
      i--;
    }
    if (!clause.isWord(i, "to")) {
      return false;
    }
    return switch (clause.norm(i - 1)) {
      case "ruled",
          "decided",
          "ordered",
          "agreed",
          "voted",
          "law",
          "rule",
          "order",
          "injunction",
          "acted",
          "moved" ->
          false;
      default -> true;
    };
  }

  private boolean isDenied(int index) {
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      if (clause.isWord(i, "not") || clause.isWord(i, "never")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Draft> required(int index) {
    if (clause.isWord(index + 1, "that")) {
      return subjunctive(index);
    }
    return infinitive(index, isDenied(index) ? Modality.EXEMPTION : Modality.OBLIGATION, "require");
  }

  /// `requires that the agency publish`.
  private Optional<Draft> subjunctive(int index) {
    int end = reading.phraseEnd(index + 2);
    for (int i = index + 3; i < end; i++) {
      if (clause.is(i, WordClass.VERB) && agents.isAgent(index + 2, i)) {
        Subject bearer = new Subject(index + 2, i, Subject.Kind.NOUN);
        return Optional.of(draft(index, i, bearer, Modality.OBLIGATION, "require-that"));
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> permitted(int index) {
    if (!grantors.isLawful(index)) {
      return Optional.empty();
    }
    boolean denied = isDenied(index);
    Modality positive =
        clause.norm(index).startsWith("entitl") ? Modality.ENTITLEMENT : Modality.PERMISSION;
    Modality negative =
        clause.norm(index).startsWith("a") && clause.norm(index).startsWith("auth")
            ? Modality.NO_AUTHORITY
            : Modality.PROHIBITION;
    Modality modality = denied ? negative : positive;
    return infinitive(index, modality, "permit")
        .or(() -> access(index, modality))
        .or(() -> gerund(index, modality, "permit-act"));
  }

  private Optional<Draft> prohibited(int index) {
    Modality modality = isDenied(index) ? Modality.PERMISSION : Modality.PROHIBITION;
    int from = complement(index, "from");
    String verb = clause.norm(index);
    boolean causal =
        verb.startsWith("prevent") || verb.startsWith("block") || verb.startsWith("stop");
    if (causal && !grantors.isLawful(index)) {
      return Optional.empty();
    }
    if (from > 0 && Lexicon.isGerund(clause.norm(from + 1)) && agents.isAgent(index + 1, from)) {
      Subject bearer = new Subject(index + 1, from, Subject.Kind.NOUN);
      return Optional.of(draft(index, from + 1, bearer, modality, "prohibit"));
    }
    return grantors.isLawful(index)
        ? gerund(index, modality, "prohibit-act").or(() -> efforts(index, modality))
        : Optional.empty();
  }

  /// `the court enjoined the agency's efforts to obtain records`.
  private Optional<Draft> efforts(int index, Modality modality) {
    for (int i = index + 1; i < Math.min(clause.size(), index + 9); i++) {
      boolean owned = clause.norm(i).endsWith("'s") || clause.norm(i).endsWith("s'");
      for (int noun = i + 1; owned && noun < Math.min(clause.size(), i + 4); noun++) {
        boolean effort =
            clause.norm(noun).startsWith("effort")
                || clause.norm(noun).startsWith("attempt")
                || clause.norm(noun).startsWith("plan");
        if (effort && clause.isWord(noun + 1, "to") && agents.isAgent(index + 1, i + 1)) {
          Subject bearer = new Subject(index + 1, i + 1, Subject.Kind.NOUN);
          return Optional.of(draft(index, noun + 2, bearer, modality, "prohibit-efforts"));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> exempted(int index) {
    int from = complement(index, "from");
    boolean agent = from > 0 && agents.isAgent(index + 1, from) && grantors.isLawful(index);
    return agent && !isDenied(index)
        ? Optional.of(
            draft(
                index,
                from + 1,
                new Subject(index + 1, from, Subject.Kind.NOUN),
                Modality.EXEMPTION,
                "exempt"))
        : Optional.empty();
  }

  /// `gives immigration authorities the right to access`.
  private Optional<Draft> given(int index) {
    for (int i = index + 2; i < Math.min(clause.size(), index + REACH); i++) {
      Optional<Modality> held = Possessions.noun(clause.norm(i));
      boolean to = clause.isWord(i + 1, "to");
      if (held.isPresent() && to) {
        int end = clause.is(i - 1, WordClass.DETERMINER) ? i - 1 : i;
        boolean agent = end > index + 1 && agents.isAgent(index + 1, end);
        Modality modality = isDenied(index) ? Possessions.denied(held.get()) : held.get();
        return agent && grantors.isLawful(index)
            ? Optional.of(
                draft(
                    index, i + 2, new Subject(index + 1, end, Subject.Kind.NOUN), modality, "give"))
            : Optional.empty();
      }
      if (clause.isMark(i) || clause.isFinite(i)) {
        break;
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> infinitive(int index, Modality modality, String rule) {
    int to = complement(index, "to");
    if (to < 0 || !States.startsVerb(clause, to + 1) || isEvaluation(to + 1)) {
      return Optional.empty();
    }
    Subject bearer = new Subject(index + 1, to, Subject.Kind.NOUN);
    boolean named = agents.isAgent(bearer) && !grantors.isGerundGrantor(index);
    return named
        ? Optional.of(draft(index, clause.pastAdverbs(to + 1), bearer, modality, rule))
        : Optional.empty();
  }

  /// `to more efficiently achieve`, `to better serve`: an effect, no permission.
  private boolean isEvaluation(int index) {
    return switch (clause.norm(index)) {
      case "more", "better", "most", "best", "fully", "effectively", "efficiently", "quickly" ->
          true;
      default -> false;
    };
  }

  /// `an agreement allowing ICE access to`.
  private Optional<Draft> access(int index, Modality modality) {
    for (int i = index + 2; i < Math.min(clause.size(), index + 12); i++) {
      if (clause.isWord(i, "access") && clause.isWord(i + 1, "to")) {
        Subject bearer = new Subject(index + 1, i, Subject.Kind.NOUN);
        return agents.isAgent(bearer)
            ? Optional.of(draft(index, i, bearer, modality, "permit-access"))
            : Optional.empty();
      }
      if (clause.isMark(i) || clause.isFinite(i)) {
        break;
      }
    }
    return Optional.empty();
  }

  /// `ruled to allow sharing`, `the ruling that barred sharing`: nobody in particular.
  private Optional<Draft> gerund(int index, Modality modality, String rule) {
    int verb = clause.pastAdverbs(index + 1);
    String base = Participles.ofGerund(clause.norm(verb));
    boolean act = Lexicon.isGerund(clause.norm(verb)) && Lexicon.is(base, WordClass.ACT);
    return act
        ? Optional.of(draft(index, verb, Subject.NOBODY, modality, rule).asPassive(Subject.NOBODY))
        : Optional.empty();
  }

  /// Where the preposition or infinitive mark stands that follows X; -1 if X does not end in it.
  private int complement(int index, String mark) {
    int start = clause.pastAdverbs(index + 1);
    for (int i = start + 1; i < Math.min(clause.size(), index + REACH); i++) {
      if (clause.isWord(i, mark) && opens(mark, i)) {
        return i;
      }
      boolean stop = clause.isMark(i) && !(clause.isMark(i, ',') && agents.isAgent(start, i));
      if (stop || (clause.isFinite(i) && !clause.has(start, i, WordClass.RELATIVE))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean opens(String mark, int index) {
    return mark.equals("to")
        ? States.startsVerb(clause, index + 1)
        : Lexicon.isGerund(clause.norm(clause.pastAdverbs(index + 1)))
            || !clause.at(index + 1).isCapitalized();
  }

  private Draft draft(int index, int verb, Subject bearer, Modality modality, String rule) {
    int end = bearer.end();
    boolean determined = clause.is(bearer.start(), WordClass.DETERMINER);
    int from = determined ? bearer.start() : clause.pastAdverbs(bearer.start());
    Subject trimmed = bearer.isAbsent() ? bearer : new Subject(from, end, kind(from, end));
    boolean past = clause.norm(index).endsWith("red") && clause.norm(index).startsWith("bar");
    return Draft.of(clause, modality, grantors.start(index), index, verb, trimmed)
        .inPast(past)
        .by(modality.code() + "." + rule, 0.85);
  }

  private Subject.Kind kind(int from, int end) {
    boolean pronoun = end - from == 1 && clause.is(from, WordClass.PRONOUN);
    return pronoun ? Subject.Kind.PRONOUN : Subject.Kind.NOUN;
  }
}
