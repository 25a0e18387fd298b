package org.inforce.obligation;

import java.util.Optional;

/// Norms by a noun: has the authority to, reserved the right to, does not provide authority, a
/// policy not to, requirements for X to, an injunction against, abstain from.
final class NominalRules {
  private final Reading reading;
  private final Clause clause;
  private final Agents agents;
  private final HoldingRules holdings;
  private final RenunciationRules renunciations;

  NominalRules(Reading reading) {
    this.reading = reading;
    this.clause = reading.clause;
    this.agents = reading.agents;
    this.holdings = new HoldingRules(reading);
    this.renunciations = new RenunciationRules(reading);
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
          holdings.held(index).or(() -> laidOn(index));
      case "requirement", "requirements", "obligation", "obligations", "duties" ->
          holdings.held(index).or(() -> laidOn(index));
      case "policy", "policies", "practice", "choice", "commitment", "pledge", "promise" ->
          renunciations.renounced(index);
      case "injunction", "ban", "prohibition" -> against(index);
      case "abstain", "refrain" -> abstained(index);
      default -> Optional.empty();
    };
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

  /// `a preliminary injunction against sharing information`.
  private Optional<Draft> against(int noun) {
    int verb = noun + 2;
    String base = Participles.ofGerund(clause.norm(verb));
    boolean against = clause.isWord(noun + 1, "against") || clause.isWord(noun + 1, "on");
    boolean act = Lexicon.isGerund(clause.norm(verb)) && Lexicon.is(base, WordClass.ACT);
    boolean asked = clause.has(noun - 6, noun, WordClass.PLEAD);
    return against && act && !asked
        ? Optional.of(
            Draft.of(
                    clause,
                    Modality.PROHIBITION,
                    clause.phraseStart(noun),
                    noun,
                    verb,
                    Subject.NOBODY)
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
