package org.inforce.obligation;

import java.util.Optional;

/// Norms by what somebody has, keeps or lacks: has the authority to, reserved the right to, lacks
/// the power to; and by what a law does not give.
final class HoldingRules {
  private static final int REACH = 7;
  private final Reading reading;
  private final Clause clause;
  private final Agents agents;

  HoldingRules(Reading reading) {
    this.reading = reading;
    this.clause = reading.clause;
    this.agents = reading.agents;
  }

  /// `X has always had authority to`, `X reserved the right, in a case, to`.
  Optional<Draft> held(int index) {
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
    int group = clause.groupStart(have);
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

  private Optional<Draft> reserved(int verb, int noun) {
    Subject subject = reading.subjects.before(clause.groupStart(verb));
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
    Subject subject = reading.subjects.before(clause.groupStart(verb));
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
    Subject source = reading.subjects.before(clause.groupStart(verb));
    int from = source.isAbsent() ? clause.groupStart(verb) : source.start();
    return Optional.of(
        Draft.of(clause, Modality.NO_AUTHORITY, from, noun, noun + 2, Subject.NOBODY)
            .asPassive(Subject.NOBODY)
            .by("nominal.no-authority", 0.85));
  }
}
