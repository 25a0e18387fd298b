package org.inforce.proceeding;

import java.util.Optional;
import java.util.Set;

/// Tells how a verb stands in its clause: who does it or what it is done to, and whether it is
/// done, told, or only wished for.
final class VoiceReader {
  private static final Set<String> DECIDERS =
      Set.of("declined", "declines", "refused", "refuses", "denied", "denies");

  private static final Set<String> RESOLVERS =
      Set.of("agreed", "agrees", "voted", "votes", "moved", "decided", "decides", "chose");

  private static final Set<String> COMMANDED =
      Set.of("directed", "instructed", "ordered", "requested");

  private final boolean isCourtPaper;
  private final boolean isActingPaper;
  private final ParticipleReader participles;
  private final GerundReader gerunds;

  /// `isActingPaper`: the paper acts by its own words, as an order or a notice does.
  VoiceReader(boolean isCourtPaper, boolean isActingPaper) {
    this.isCourtPaper = isCourtPaper;
    this.isActingPaper = isActingPaper;
    this.participles = new ParticipleReader(isCourtPaper, isActingPaper);
    this.gerunds = new GerundReader(isActingPaper);
  }

  /// Empty if the verb tells no act: an infinitive, a wish, a condition, a reduced relative.
  Optional<VerbUse> read(Sentence s, ActVerbs.Match verb) {
    boolean isStamp =
        s.lower(verb.to()).equals(":")
            && verb.to() + 1 < s.size()
            && Character.isDigit(s.at(verb.to() + 1).text().charAt(0));
    int cert = s.lower(verb.from() - 1).equals(".") ? verb.from() - 2 : verb.from() - 1;
    boolean isHistory = s.lower(cert).startsWith("cert") && isReporter(s, verb.to());
    boolean isGoingOn =
        s.lower(verb.from()).startsWith("continue") && s.lower(verb.to()).equals("to");
    if (isHistory || isGoingOn) {
      return Optional.empty();
    }
    boolean isAsMoot = verb.verb().equals("moot") && s.lower(verb.from() - 1).equals("as");
    if (isStamp
        || isAsMoot
        || Unreal.isContended(s, verb.from())
        || Unreal.isConditional(s, verb.from())
        || Unreal.isNegated(s, verb.from())) {
      return Optional.empty();
    }
    return switch (verb.form()) {
      case PAST -> isInfinitive(s, verb) ? base(s, verb) : participles.read(s, verb);
      case THIRD -> third(s, verb);
      case BASE -> base(s, verb);
      case GERUND -> gerunds.read(s, verb);
    };
  }

  /// `cert. denied, 465 U.S. 1026`: the history of a case that is cited.
  private static boolean isReporter(Sentence s, int i) {
    return s.lower(i).equals(",") && i + 1 < s.size() && s.at(i + 1).isNumber()
        || s.lower(i).equals("sub");
  }

  /// `to put on hold`: a past form spelled as the infinitive.
  private static boolean isInfinitive(Sentence s, ActVerbs.Match verb) {
    return s.lower(Adverbs.over(s, verb.from() - 1)).equals("to");
  }

  private Optional<VerbUse> third(Sentence s, ActVerbs.Match verb) {
    EventDraft.Tense tense = isActingPaper ? EventDraft.Tense.OPERATIVE : EventDraft.Tense.TOLD;
    if (s.lower(verb.from()).equals("constitutes")) {
      return isCourtPaper && s.has("this", 0, verb.from())
          ? Optional.of(new VerbUse(VerbUse.Voice.ACTIVE, tense, false, verb.from()))
          : Optional.empty();
    }
    if (isIntransitive(verb.verb()) && !CourtSubject.stands(s, verb.from())) {
      return Optional.of(new VerbUse(VerbUse.Voice.INTRANSITIVE, tense, false, verb.from()));
    }
    return CourtSubject.stands(s, verb.from())
        ? Optional.of(new VerbUse(VerbUse.Voice.ACTIVE, tense, false, verb.from()))
        : Optional.empty();
  }

  static boolean isIntransitive(String verb) {
    return verb.equals("issue") || verb.equals("expire");
  }

  private Optional<VerbUse> base(Sentence s, ActVerbs.Match verb) {
    int at = Adverbs.over(s, verb.from() - 1);
    String word = s.lower(at);
    if (word.equals("we") || s.lower(verb.from() - 1).equals("hereby")) {
      return Optional.of(
          new VerbUse(VerbUse.Voice.ACTIVE, EventDraft.Tense.OPERATIVE, false, verb.from()));
    }
    if (word.equals("will") && isCourtPaper && CourtSubject.stands(s, at)) {
      return Optional.of(
          new VerbUse(VerbUse.Voice.ACTIVE, EventDraft.Tense.OPERATIVE, false, verb.from()));
    }
    if (word.equals("will") && verb.verb().equals("rehear") && CourtSubject.stands(s, at)) {
      return Optional.of(new VerbUse(VerbUse.Voice.ACTIVE, EventDraft.Tense.TOLD, false, at));
    }
    boolean isDecreed = word.equals("shall") || word.equals("will");
    if (isDecreed && isOfClerk(s, verb) && isCourtPaper) {
      return Optional.of(new VerbUse(VerbUse.Voice.ACTIVE, EventDraft.Tense.OPERATIVE, false, at));
    }
    if (word.equals("shall") && isIntransitive(verb.verb())) {
      return Optional.of(
          new VerbUse(VerbUse.Voice.INTRANSITIVE, EventDraft.Tense.OPERATIVE, false, at));
    }
    if (word.equals("to")) {
      return infinitive(s, verb, at);
    }
    return Optional.empty();
  }

  /// `declined to stay`, `refused to lift`: the opposite of the act; `agreed to stay`: the act.
  private Optional<VerbUse> infinitive(Sentence s, ActVerbs.Match verb, int to) {
    String lead = s.lower(DayPhrase.over(s, Adverbs.over(s, to - 1)));
    if (isCourtPaper && isOfClerk(s, verb) && COMMANDED.contains(lead)) {
      return Optional.of(
          new VerbUse(VerbUse.Voice.ACTIVE, EventDraft.Tense.OPERATIVE, false, to - 1));
    }
    EventDraft.Tense tense =
        isCourtPaper && lead.endsWith("s") ? EventDraft.Tense.OPERATIVE : EventDraft.Tense.TOLD;
    if (DECIDERS.contains(lead)) {
      return Optional.of(new VerbUse(VerbUse.Voice.ACTIVE, tense, true, to - 1));
    }
    return RESOLVERS.contains(lead)
        ? Optional.of(new VerbUse(VerbUse.Voice.ACTIVE, tense, false, to - 1))
        : Optional.empty();
  }

  /// `The Clerk is directed to enter final judgment`: what the clerk is told to enter is entered.
  private static boolean isOfClerk(Sentence s, ActVerbs.Match verb) {
    return verb.verb().equals("issue") && s.has("clerk", 0, verb.from());
  }
}
