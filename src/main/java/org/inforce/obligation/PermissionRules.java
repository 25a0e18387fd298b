package org.inforce.obligation;

import java.util.Optional;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// Norms by may and can. May permits an act of somebody; what may be so, may have been, or may
/// follow is no norm. Can counts only where law governs the act.
final class PermissionRules {
  private final Reading reading;
  private final Clause clause;
  private final Agents agents;

  PermissionRules(Reading reading) {
    this.reading = reading;
    this.clause = reading.clause;
    this.agents = reading.agents;
  }

  Optional<Draft> may(int modal, Subject subject, Predicate predicate) {
    boolean duration =
        clause.isWord(subject.start(), "it") && clause.isWord(predicate.verb(), "take");
    boolean describing = duration || reading.isDescribing(subject, predicate.verb());
    if (predicate.perfect() || describing || reading.isHypothetical(subject, modal)) {
      return Optional.empty();
    }
    int from = reading.start(subject, modal);
    Draft draft =
        Draft.of(clause, Modality.PERMISSION, from, modal, predicate.verb(), subject)
            .by("permission.may", 0.85);
    boolean denied = predicate.negated() || reading.isDenied(subject);
    if (predicate.passive()) {
      return mayBeDone(draft, subject, denied);
    }
    if (predicate.be() || isDescriptive(subject) || !agents.isAgent(subject)) {
      return Optional.empty();
    }
    return mayDo(draft, subject, denied);
  }

  private Optional<Draft> mayDo(Draft draft, Subject subject, boolean denied) {
    if (denied) {
      boolean state = clause.is(draft.verb(), WordClass.STATIVE) && !isWilful(draft.verb());
      return state
          ? Optional.empty()
          : Optional.of(draft.as(Modality.PROHIBITION).by("prohibition.may-not", 0.9));
    }
    boolean state = clause.is(draft.verb(), WordClass.STATIVE) && !grants(draft, subject);
    boolean reader = isReader(subject);
    boolean counsel =
        reader && clause.is(draft.verb(), WordClass.ADVICE)
            || (isContact(draft.verb()) || isComment(draft.verb())) && !agents.isOfficial(subject);
    boolean guess = reading.setting.isReport() && !reading.setting.attributed();
    return state || counsel || guess ? Optional.empty() : Optional.of(draft);
  }

  /// `You may send comments`: an invitation.
  private boolean isComment(int verb) {
    return clause.hasWord(verb, verb + 5, "comments")
        || clause.hasWord(verb, verb + 5, "questions")
        || clause.hasWord(verb, verb + 5, "inquiries")
        || clause.hasWord(verb, verb + 5, "comment");
  }

  private boolean isWilful(int verb) {
    return switch (clause.norm(verb)) {
      case "require", "allow", "permit", "delay", "reduce", "increase", "prevent", "enable" -> true;
      default -> false;
    };
  }

  /// An official may require, allow, reduce or delay; others only may happen to.
  private boolean grants(Draft draft, Subject subject) {
    return isWilful(draft.verb()) && agents.isAgent(subject) && !agents.isPronoun(subject);
  }

  private boolean isReader(Subject subject) {
    return clause.isWord(subject.start(), "you") || clause.isWord(subject.start(), "readers");
  }

  /// `Persons with questions may call`: how to reach somebody.
  private boolean isContact(int verb) {
    return switch (clause.norm(verb)) {
      case "call", "contact", "visit", "refer", "write", "email", "e-mail", "telephone" -> true;
      default -> false;
    };
  }

  /// `persons who may claim` describes a class of persons.
  private boolean isDescriptive(Subject subject) {
    return subject.kind() == Subject.Kind.RELATIVE;
  }

  private Optional<Draft> mayBeDone(Draft draft, Subject subject, boolean denied) {
    Word participle = clause.at(draft.verb());
    boolean person = agents.isAgent(subject);
    boolean descriptive = isDescriptive(subject) && person;
    boolean which = isDescriptive(subject) && !denied && !isGoverned(draft);
    Optional<Modality> laid = States.of(participle.norm(), true, clause, draft.verb());
    if (denied && person && !descriptive && laid.isPresent()) {
      return Optional.of(
          draft
              .at(draft.from(), draft.signal(), States.act(clause, draft.verb()))
              .as(laid.get())
              .by("state." + participle.norm(), 0.85));
    }
    boolean state = participle.is(WordClass.STATUS_PARTICIPLE) || descriptive || which;
    if (state || States.isState(participle.norm()) || isNotice(draft.verb())) {
      return Optional.empty();
    }
    Subject agent = reading.passiveAgent(draft.verb(), subject);
    boolean guess = reading.setting.isReport() && agent.isAbsent() && !denied;
    if (guess) {
      return Optional.empty();
    }
    Draft passive = draft.asPassive(agent).by("permission.may-be", 0.75);
    return Optional.of(
        denied ? passive.as(Modality.PROHIBITION).by("prohibition.may-not-be", 0.8) : passive);
  }

  /// Of what may be done to a thing in a relative clause, only conduct of which law speaks counts:
  /// `data that may be shared`, `a remedy that may only be awarded`; not `any appeal that may be
  /// filed`.
  private boolean isGoverned(Draft draft) {
    String base = Participles.base(clause.norm(draft.verb()));
    boolean conduct =
        Taxonomy.current().find(Axis.CONDUCT, base).stream().anyMatch(m -> m.start() == 0);
    return conduct || clause.hasWord(draft.signal(), draft.verb(), "only");
  }

  /// `may be obtained from`, `may be viewed at`, `may be accessed at:`: where to find something.
  private boolean isNotice(int verb) {
    String base = Participles.base(clause.norm(verb));
    boolean address = clause.is(verb + 1, WordClass.PREPOSITION) && clause.isMark(verb + 2, ':');
    if (!Lexicon.is(base, WordClass.ADVICE) || address) {
      return address;
    }
    for (int i = verb + 1; i < Math.min(clause.size(), verb + 5); i++) {
      switch (clause.norm(i)) {
        case "at", "from", "in", "on", "online", "via", "through", "during", "by" -> {
          return true;
        }
        default -> {
          // look further
        }
      }
    }
    return verb + 1 >= clause.size();
  }

  Optional<Draft> can(int modal, Subject subject, Predicate predicate) {
    if (predicate.perfect()
        || reading.isHypothetical(subject, modal)
        || isReader(subject)
        || subject.kind() == Subject.Kind.RELATIVE) {
      return Optional.empty();
    }
    int from = reading.start(subject, modal);
    Draft draft = Draft.of(clause, Modality.POWER, from, modal, predicate.verb(), subject);
    boolean denied = predicate.negated() || reading.isDenied(subject);
    if (predicate.passive()) {
      return canBeDone(draft, subject, denied);
    }
    boolean governed = !predicate.be() && clause.is(predicate.verb(), WordClass.ACT);
    if (!governed || !agents.isAgent(subject)) {
      return Optional.empty();
    }
    if (denied) {
      return Optional.of(draft.as(Modality.PROHIBITION).by("prohibition.cannot", 0.75));
    }
    return isOfficial(subject) ? Optional.of(draft.by("power.can", 0.7)) : Optional.empty();
  }

  /// Only of officials does can say what law allows; of others it says what they are able to do.
  private boolean isOfficial(Subject subject) {
    return agents.isOfficial(subject);
  }

  private Optional<Draft> canBeDone(Draft draft, Subject subject, boolean denied) {
    String base = Participles.base(clause.norm(draft.verb()));
    boolean able =
        clause.isWord(draft.verb() + 1, "to") && States.startsVerb(clause, draft.verb() + 2);
    if (!Lexicon.is(base, WordClass.ACT) || able) {
      return Optional.empty();
    }
    Subject agent = reading.passiveAgent(draft.verb(), subject);
    Draft passive = draft.asPassive(agent);
    if (denied) {
      return Optional.of(passive.as(Modality.PROHIBITION).by("prohibition.cannot-be", 0.7));
    }
    boolean limited =
        clause.hasWord(draft.verb(), clause.size(), "if")
            || clause.hasWord(draft.verb(), clause.size(), "only")
            || clause.hasWord(draft.verb(), draft.verb() + 3, "with");
    return limited
        ? Optional.of(passive.as(Modality.PERMISSION).by("permission.can-be", 0.65))
        : Optional.empty();
  }
}
