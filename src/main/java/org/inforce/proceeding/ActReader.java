package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads acts upon instruments: who grants, denies, stays, vacates, dissolves or ends what. Each is
/// a verb with its object, looked up in [ActTable].
final class ActReader {
  private final ActVerbs verbs = new ActVerbs("verbs.tsv");
  private final ObjectReader objects = new ObjectReader(verbs);
  private final ActTable table = new ActTable();

  /// `asked` is what the motion asks for that the paper last named; `the motion` alone means that.
  List<EventDraft> read(
      Sentence s, VoiceReader voices, ActTable.Actor actor, Optional<String> asked) {
    List<ActVerbs.Match> found = verbs.find(s);
    if (found.isEmpty()) {
      return List.of();
    }
    List<ObjectReader.ActObject> things =
        objects.find(s).stream().map(thing -> ObjectReader.resolved(s, thing, asked)).toList();
    List<Act> acts = new ArrayList<>();
    for (ActVerbs.Match verb : found) {
      boolean isRead =
          !isInsideObject(verb, things) && !describesObject(s, verb, acts) && !isListed(s, verb);
      if (isRead && !refusesAnother(s, verb)) {
        act(s, verb, things, voices, acts, asked)
            .filter(a -> a.object().isPresent())
            .ifPresent(acts::add);
      }
    }
    return drafts(s, acts, actor);
  }

  /// `amends, suspends, or removes procedures`: one of several things that may be done.
  private static boolean isListed(Sentence s, ActVerbs.Match verb) {
    return s.lower(verb.to()).equals(",") && s.lower(verb.to() + 1).equals("or")
        || s.lower(verb.to()).equals("or") && !s.lower(verb.from() - 1).equals("hereby");
  }

  /// `refused on Tuesday to stay the order`: the act is the second verb, refused.
  private static boolean refusesAnother(Sentence s, ActVerbs.Match verb) {
    int to = DayPhrase.past(s, verb.to());
    return verb.verb().equals("deny") && to > verb.to() && s.lower(to).equals("to");
  }

  /// `dissolving the stay entered on March 2`: the participle says which stay.
  private static boolean describesObject(Sentence s, ActVerbs.Match verb, List<Act> before) {
    int noun = Adverbs.over(s, verb.from() - 1);
    return verb.form() == VerbForm.PAST
        && before.stream()
            .filter(act -> act.use().voice() == VerbUse.Voice.ACTIVE)
            .flatMap(act -> act.object().stream())
            .anyMatch(object -> object.to() == noun + 1);
  }

  /// The request that a sentence puts before the court: `Before the Court is the motion to stay`.
  Optional<String> named(Sentence s) {
    boolean isBefore =
        s.has("before", 0, s.size()) && s.has("court", 0, s.size())
            || s.has("considered", 0, s.size())
            || s.has("consideration", 0, s.size());
    return isBefore
        ? objects.find(s).stream().flatMap(o -> ObjectReader.asked(o.kind()).stream()).findFirst()
        : Optional.empty();
  }

  private static boolean isInsideObject(ActVerbs.Match verb, List<ObjectReader.ActObject> things) {
    return things.stream().anyMatch(o -> o.from() <= verb.from() && verb.to() <= o.to());
  }

  private Optional<Act> act(
      Sentence s,
      ActVerbs.Match verb,
      List<ObjectReader.ActObject> things,
      VoiceReader voices,
      List<Act> before,
      Optional<String> asked) {
    return coordinated(s, verb, before)
        .or(() -> voices.read(s, verb))
        .map(use -> new Act(verb, ActedUpon.find(s, verb, use, things, before, asked), use));
  }

  /// `is GRANTED IN PART and DENIED IN PART`: the second verb stands as the first does.
  private static Optional<VerbUse> coordinated(Sentence s, ActVerbs.Match verb, List<Act> before) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Act last = before.getLast();
    int at = Adverbs.over(s, verb.from() - 1);
    String link = s.lower(at);
    boolean isLinked =
        link.equals("and") || link.equals("but") || link.equals(",") || link.equals("or");
    boolean isNear = at - last.verb().to() <= 14 && at >= last.verb().to();
    boolean isSameForm = verb.form() == last.verb().form();
    return isLinked && isNear && isSameForm ? Optional.of(last.use()) : Optional.empty();
  }

  private List<EventDraft> drafts(Sentence s, List<Act> acts, ActTable.Actor actor) {
    List<EventDraft> drafts = new ArrayList<>();
    for (Act act : acts) {
      act.object().flatMap(o -> draft(s, act, o, acts, actor)).ifPresent(drafts::add);
    }
    return InPart.merged(trimmed(s, drafts));
  }

  private Optional<EventDraft> draft(
      Sentence s, Act act, ObjectReader.ActObject object, List<Act> acts, ActTable.Actor actor) {
    String verb = act.use().isRefused() ? "deny" : act.verb().verb();
    String kind =
        act.use().isRefused() ? refusedKind(act.verb().verb(), object.kind()) : object.kind();
    int from = Math.min(act.verb().from(), object.from());
    int to = end(s, act, object, acts);
    return table
        .event(verb, kind, actorOf(s, act, actor))
        .map(type ->
            ActModifiers.apply(
                type, s, Math.max(0, from - 3), to, act.verb(), kind, InPart.isDone(s, act, to)))
        .map(type -> InPart.withRest(type, s))
        .filter(type -> !isIdle(s, act, type))
        .map(type ->
            new EventDraft(
                type,
                s,
                clauseStart(s, act, object),
                to,
                act.verb().from(),
                act.verb().to(),
                object.from(),
                object.to(),
                kind,
                act.use().tense(),
                "event.act." + act.verb().verb()));
  }

  /// In the paper of a reviewing court `the district court vacated the injunction` tells what a
  /// trial court did.
  private static ActTable.Actor actorOf(Sentence s, Act act, ActTable.Actor actor) {
    boolean isTold =
        actor == ActTable.Actor.APPELLATE
            && act.use().voice() == VerbUse.Voice.ACTIVE
            && act.use().tense() != EventDraft.Tense.OPERATIVE;
    for (int i = act.verb().from() - 1; isTold && i > 0; i--) {
      String word = s.lower(i);
      if (word.equals("we") || word.equals("circuit") || word.equals("panel")) {
        return actor;
      }
      boolean isTrial =
          word.equals("court")
              && (s.lower(i - 1).equals("district") || s.lower(i - 1).equals("trial"));
      if (isTrial) {
        return ActTable.Actor.TRIAL;
      }
    }
    return actor;
  }

  /// `This Order expires on June 1` sets a term; only what has expired is an event.
  private static boolean isIdle(Sentence s, Act act, EventType type) {
    boolean isAnnounced =
        type == EventType.FINAL_JUDGMENT
            && (s.has("separate", 0, act.verb().from()) || s.has("will", 0, act.verb().from()));
    boolean isException =
        type == EventType.EFFECTIVE_DATE_DELAYED && s.has("except", 0, act.verb().from());
    return isAnnounced
        || isException
        || act.verb().verb().equals("expire") && act.verb().form() != VerbForm.PAST
        || type == EventType.MANDATE_ISSUED
            && act.verb().form() == VerbForm.BASE
            && !isAtOnce(s, act.verb().to());
  }

  private static boolean isAtOnce(Sentence s, int from) {
    return s.has("forthwith", from, s.size())
        || s.has("immediately", from, s.size())
        || s.has("now", from, s.size());
  }

  private static String refusedKind(String verb, String kind) {
    return switch (verb) {
      case "stay" -> "request:stay";
      case "vacate", "dissolve" -> "request:dissolve";
      case "modify", "extend", "reverse", "dismiss" -> "request:other";
      default -> kind;
    };
  }

  private static int clauseStart(Sentence s, Act act, ObjectReader.ActObject object) {
    if (act.use().voice() != VerbUse.Voice.ACTIVE && object.from() < act.verb().from()) {
      return Clauses.leadOf(s, NounPhrases.start(s, object.from()));
    }
    return Clauses.start(s, act.verb().from());
  }

  private static int end(Sentence s, Act act, ObjectReader.ActObject object, List<Act> acts) {
    int from = Math.max(act.verb().to(), object.to());
    int end = Wording.end(s, from, Clauses.end(s, from));
    for (Act other : acts) {
      boolean isLater = other.verb().from() >= from && other.verb().from() < end;
      boolean hasOwnObject =
          isLater && other.object().isPresent() && other.object().get().from() >= from;
      if (hasOwnObject) {
        int start =
            Math.min(other.verb().from(), NounPhrases.start(s, other.object().get().from()));
        end = Math.min(end, Clauses.withoutLinks(s, from, start));
      }
    }
    return Math.max(end, from);
  }

  /// Clauses of one sentence do not run into each other.
  private static List<EventDraft> trimmed(Sentence s, List<EventDraft> drafts) {
    List<EventDraft> trimmed = new ArrayList<>();
    for (EventDraft draft : drafts) {
      int from = draft.from();
      for (EventDraft before : trimmed) {
        boolean isOtherThing = before.objectFrom() != draft.objectFrom();
        if (isOtherThing && before.to() > from && before.verbAt() < draft.verbAt()) {
          from =
              Math.min(
                  draft.verbAt(),
                  Math.max(
                      from,
                      Math.min(
                          before.to(),
                          Math.min(draft.verbAt(), Math.max(draft.objectFrom(), from)))));
        }
      }
      trimmed.add(draft.within(Math.min(from, draft.to() - 1), draft.to()));
    }
    return trimmed;
  }
}
