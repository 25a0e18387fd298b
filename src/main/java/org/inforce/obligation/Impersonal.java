package org.inforce.obligation;

import java.util.Optional;

/// Duties laid on somebody behind the verb: `it shall be up to the exporter to demonstrate`, `it is
/// incumbent upon the states to separate`, `the onus shall be on the agency to prove`, `the fee
/// shall be payable by the applicant`.
final class Impersonal {
  private Impersonal() {}

  /// The duty whose predicate stands at the draft's verb, if it is laid so.
  static Optional<Draft> of(Reading reading, Draft draft, Subject subject, boolean denied) {
    if (denied) {
      return Optional.empty();
    }
    Clause clause = reading.clause;
    int verb = draft.verb();
    if (clause.isWord(verb, "payable") && clause.isWord(verb + 1, "by")) {
      Subject payer = bearer(reading, verb + 2);
      return payer.isAbsent()
          ? Optional.empty()
          : Optional.of(draft.asPassive(payer).by("obligation.payable", 0.8));
    }
    int laid = allotted(clause, verb);
    Subject allotted = laid < 0 ? Subject.NOBODY : bearer(reading, laid);
    if (!allotted.isAbsent()) {
      return Optional.of(
          draft
              .asPassive(allotted)
              .at(draft.from(), draft.signal(), verb + 1)
              .by("obligation.allotted", 0.75));
    }
    int name = it(clause, subject) || isBurden(clause, subject) ? laidOn(clause, verb) : -1;
    Subject bearer = name < 0 ? Subject.NOBODY : bearer(reading, name);
    return bearer.isAbsent() || !clause.isWord(bearer.end(), "to")
        ? Optional.empty()
        : Optional.of(
            draft
                .bornBy(bearer)
                .at(draft.from(), draft.signal(), bearer.end() + 1)
                .by("obligation.incumbent", 0.9));
  }

  private static boolean it(Clause clause, Subject subject) {
    return subject.end() - subject.start() == 1 && clause.isWord(subject.start(), "it");
  }

  /// `the onus`, `the burden of proof`
  private static boolean isBurden(Clause clause, Subject subject) {
    return clause.hasWord(subject.start(), subject.start() + 2, "onus")
        || clause.hasWord(subject.start(), subject.start() + 2, "burden");
  }

  /// Where the bearer's name starts; -1 if the words at `at` lay nothing on anybody.
  private static int laidOn(Clause clause, int at) {
    if (clause.matches(at, "up to")
        || clause.matches(at, "incumbent on")
        || clause.matches(at, "incumbent upon")) {
      return at + 2;
    }
    boolean laid = clause.isWord(at, "on") || clause.isWord(at, "upon") || clause.isWord(at, "for");
    return laid ? at + 1 : -1;
  }

  /// `the cost shall be the responsibility of the owner`, `the claim shall be a matter for the
  /// Member State`: where the name starts; -1 if nothing is so allotted.
  private static int allotted(Clause clause, int at) {
    boolean shall = clause.isWord(at - 2, "shall") || clause.isWord(at - 2, "must");
    if (!shall) {
      return -1;
    }
    boolean matter = clause.matches(at, "a matter for");
    return matter || clause.matches(at, "the responsibility of") ? at + 3 : -1;
  }

  private static Subject bearer(Reading reading, int from) {
    int end = reading.phraseEnd(from);
    while (end > from && reading.clause.isWord(end - 1, "up")) {
      end--;
    }
    return end > from && reading.agents.isAgent(from, end)
        ? new Subject(from, end, Subject.Kind.NOUN)
        : Subject.NOBODY;
  }
}
