package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads acts upon instruments: who grants, denies, stays, vacates, dissolves or ends what. Each is
/// a verb with its object, looked up in [ActTable].
final class ActReader {
  private static final Map<EventType, EventType> IN_PART =
      Map.of(
          EventType.PRELIMINARY_INJUNCTION_GRANTED,
          EventType.PRELIMINARY_INJUNCTION_GRANTED_IN_PART,
          EventType.PRELIMINARY_INJUNCTION_DENIED,
          EventType.PRELIMINARY_INJUNCTION_DENIED_IN_PART,
          EventType.STAY_PENDING_APPEAL_GRANTED,
          EventType.PARTIAL_STAY_PENDING_APPEAL,
          EventType.VACATUR,
          EventType.VACATUR_IN_PART,
          EventType.AFFIRMED,
          EventType.AFFIRMED_IN_PART,
          EventType.REVERSED,
          EventType.REVERSED_IN_PART,
          EventType.DISSOLVED,
          EventType.MODIFIED);
  private static final int REACH = 24;
  private static final int NEAR = 5;

  private final ActVerbs verbs = new ActVerbs("verbs.tsv");
  private final ObjectReader objects = new ObjectReader(verbs);
  private final ActTable table = new ActTable();

  /// One act read: the verb, what it is done to, how it stands.
  private record Act(
      ActVerbs.Match verb, Optional<ObjectReader.ActObject> object, VoiceReader.Reading reading) {}

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
          !isInsideObject(verb, things) && !describesObject(verb, acts) && !isListed(s, verb);
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
    int to = VoiceReader.pastDay(s, verb.to());
    return verb.verb().equals("deny") && to > verb.to() && s.lower(to).equals("to");
  }

  /// `dissolving the stay entered on March 2`: the participle says which stay.
  private static boolean describesObject(ActVerbs.Match verb, List<Act> before) {
    return verb.form() == VerbForm.PAST
        && before.stream()
            .filter(act -> act.reading().voice() == VoiceReader.Voice.ACTIVE)
            .flatMap(act -> act.object().stream())
            .anyMatch(object -> object.to() == verb.from());
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
    Optional<VoiceReader.Reading> reading =
        coordinated(s, verb, before).or(() -> voices.read(s, verb));
    if (reading.isEmpty()) {
      return Optional.empty();
    }
    Optional<ObjectReader.ActObject> object =
        switch (reading.get().voice()) {
          case PASSIVE, INTRANSITIVE ->
              pronoun(s, reading.get(), before, asked)
                  .or(() -> objectBefore(s, verb, reading.get(), things, before));
          case ACTIVE -> objectAfter(s, verb, things);
        };
    if (object.isEmpty() && VoiceReader.isIntransitive(verb.verb())) {
      object = objectBefore(s, verb, reading.get(), things, before);
    }
    return Optional.of(new Act(verb, object, reading.get()));
  }

  /// `is GRANTED IN PART and DENIED IN PART`: the second verb stands as the first does.
  private static Optional<VoiceReader.Reading> coordinated(
      Sentence s, ActVerbs.Match verb, List<Act> before) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Act last = before.getLast();
    int at = VoiceReader.overAdverbs(s, verb.from() - 1);
    String link = s.lower(at);
    boolean isLinked =
        link.equals("and") || link.equals("but") || link.equals(",") || link.equals("or");
    boolean isNear = at - last.verb().to() <= 14 && at >= last.verb().to();
    boolean isSameForm = verb.form() == last.verb().form();
    return isLinked && isNear && isSameForm ? Optional.of(last.reading()) : Optional.empty();
  }

  /// `It is granted as to addresses`: what the sentence decided just before, else the motion last
  /// named.
  private static Optional<ObjectReader.ActObject> pronoun(
      Sentence s, VoiceReader.Reading reading, List<Act> before, Optional<String> asked) {
    int at = VoiceReader.overAdverbs(s, reading.auxiliary() - 1);
    boolean isPronoun =
        s.lower(at).equals("it")
            && s.lower(reading.auxiliary()).equals("is")
            && !s.lower(at - 2).equals("to");
    if (!isPronoun) {
      return Optional.empty();
    }
    return before.isEmpty()
        ? asked.map(kind -> new ObjectReader.ActObject(kind, at, at + 1))
        : before.getLast().object();
  }

  private static Optional<ObjectReader.ActObject> objectBefore(
      Sentence s,
      ActVerbs.Match verb,
      VoiceReader.Reading reading,
      List<ObjectReader.ActObject> things,
      List<Act> before) {
    int floor = floor(s, Math.min(verb.from(), reading.auxiliary()), before);
    Optional<ObjectReader.ActObject> first =
        things.stream()
            .filter(o -> o.from() >= floor && o.to() <= Math.max(reading.auxiliary(), floor + 1))
            .filter(o -> o.to() <= verb.from())
            .findFirst();
    boolean isChained = !before.isEmpty() && reading.equals(before.getLast().reading());
    return first.isPresent() || !isChained ? first : before.getLast().object();
  }

  /// Where the subject of a passive may begin: after the last act, semicolon or subordinator.
  private static int floor(Sentence s, int at, List<Act> before) {
    int floor = before.isEmpty() ? 0 : before.getLast().verb().to();
    if (!before.isEmpty() && before.getLast().reading().auxiliary() == at) {
      floor = 0;
    }
    for (int i = at - 1; i >= floor; i--) {
      String word = s.lower(i);
      if (word.equals(";")
          || word.equals(":")
          || (word.equals("that") && i > 0 && !s.lower(i - 1).equals(","))) {
        return i + 1;
      }
      boolean isAside = s.lower(i + 1).equals("and") && s.lower(i + 2).equals("hereby");
      if (word.equals(",") && isNewSubject(s, i + 1) && !isAside) {
        return i + 1;
      }
    }
    return floor;
  }

  private static final Set<String> ARTICLES =
      Set.of(
          "the",
          "this",
          "that",
          "these",
          "those",
          "its",
          "their",
          "plaintiff",
          "plaintiffs",
          "defendants",
          "defendant",
          "a",
          "said",
          "petitioners",
          "appellants",
          "and",
          "all");

  private static boolean isNewSubject(Sentence s, int i) {
    return ARTICLES.contains(s.lower(i)) && !s.lower(i).equals("a");
  }

  private static Optional<ObjectReader.ActObject> objectAfter(
      Sentence s, ActVerbs.Match verb, List<ObjectReader.ActObject> things) {
    int reach = verb.verb().equals("file") ? NEAR : REACH;
    int limit = Math.min(s.size(), verb.to() + reach);
    int semicolon = s.find(";", verb.to(), limit);
    int end = semicolon < 0 ? limit : semicolon;
    return things.stream().filter(o -> o.from() >= verb.to() && o.from() < end).findFirst();
  }

  private List<EventDraft> drafts(Sentence s, List<Act> acts, ActTable.Actor actor) {
    List<EventDraft> drafts = new ArrayList<>();
    for (Act act : acts) {
      act.object().flatMap(o -> draft(s, act, o, acts, actor)).ifPresent(drafts::add);
    }
    return merged(trimmed(s, drafts));
  }

  private Optional<EventDraft> draft(
      Sentence s, Act act, ObjectReader.ActObject object, List<Act> acts, ActTable.Actor actor) {
    String verb = act.reading().isRefused() ? "deny" : act.verb().verb();
    String kind =
        act.reading().isRefused() ? refusedKind(act.verb().verb(), object.kind()) : object.kind();
    int from = Math.min(act.verb().from(), object.from());
    int to = end(s, act, object, acts);
    return table
        .event(verb, kind, actorOf(s, act, actor))
        .map(type ->
            ActModifiers.apply(
                type, s, Math.max(0, from - 3), to, act.verb(), kind, isPartial(s, act, to)))
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
                act.reading().tense(),
                "event.act." + act.verb().verb()));
  }

  /// In the paper of a reviewing court `the district court vacated the injunction` tells what a
  /// trial court did.
  private static ActTable.Actor actorOf(Sentence s, Act act, ActTable.Actor actor) {
    boolean isTold =
        actor == ActTable.Actor.APPELLATE
            && act.reading().voice() == VoiceReader.Voice.ACTIVE
            && act.reading().tense() != EventDraft.Tense.OPERATIVE;
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

  /// Partly: said beside the verb, or of the thing granted.
  private static boolean isPartial(Sentence s, Act act, int to) {
    int before = Math.max(0, act.verb().from() - 3);
    for (int i = before; i < Math.min(to, act.verb().to() + 4); i++) {
      String word = s.lower(i);
      if (word.equals("partly")
          || word.equals("partially")
          || (word.equals("in")
              && (s.lower(i + 1).equals("part")
                  || s.lower(i + 1).equals("relevant") && s.lower(i + 2).equals("part")))) {
        boolean isMine = i >= act.verb().from() || i >= act.verb().from() - 2;
        if (isMine) {
          return true;
        }
      }
    }
    boolean isReview =
        act.verb().verb().equals("affirm")
            || act.verb().verb().equals("reverse")
            || act.verb().verb().equals("vacate");
    if (isReview && s.has("otherwise", 0, s.size())) {
      return true;
    }
    boolean isLed =
        act.object()
            .filter(object -> object.from() < act.verb().from())
            .map(object -> NounPhrases.start(s, object.from()))
            .filter(start -> Clauses.leadOf(s, start) < start)
            .isPresent();
    return isLed || s.has("insofar", act.verb().to(), to) || hasExtent(s, act.verb().to(), to);
  }

  private static boolean hasExtent(Sentence s, int from, int to) {
    int at = s.find("extent", from, to);
    return at > 0 && s.lower(at - 1).equals("the") && s.lower(at - 2).equals("to")
        || s.has("except", from, to);
  }

  private static int clauseStart(Sentence s, Act act, ObjectReader.ActObject object) {
    if (act.reading().voice() != VoiceReader.Voice.ACTIVE && object.from() < act.verb().from()) {
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

  /// Grant and denial of one motion in one sentence are one event.
  private static List<EventDraft> merged(List<EventDraft> drafts) {
    List<EventDraft> merged = new ArrayList<>();
    for (EventDraft draft : drafts) {
      Optional<EventDraft> twin =
          merged.stream()
              .filter(
                  d -> d.objectFrom() == draft.objectFrom() && areHalves(d.type(), draft.type()))
              .findFirst();
      if (twin.isPresent()) {
        int at = merged.indexOf(twin.get());
        merged.set(at, both(twin.get(), draft));
      } else {
        merged.add(draft);
      }
    }
    return once(merged);
  }

  /// `APPROVED and ENTERED`: two verbs, one act.
  private static List<EventDraft> once(List<EventDraft> drafts) {
    List<EventDraft> once = new ArrayList<>();
    for (EventDraft draft : drafts) {
      boolean isKnown =
          once.stream()
              .anyMatch(d -> d.type() == draft.type() && d.objectFrom() == draft.objectFrom());
      if (!isKnown) {
        once.add(draft);
      }
    }
    return once;
  }

  private static boolean areHalves(EventType a, EventType b) {
    return (isGrant(a) && isDenial(b))
        || (isDenial(a) && isGrant(b))
        || (isStay(a) && b == EventType.STAY_DENIED)
        || (a == EventType.TRO_GRANTED && b == EventType.TRO_DENIED)
        || (a == EventType.AFFIRMED_IN_PART && b == EventType.REVERSED_IN_PART)
        || (a == EventType.AFFIRMED_IN_PART && b == EventType.VACATED_IN_PART);
  }

  private static boolean isGrant(EventType type) {
    return type == EventType.PRELIMINARY_INJUNCTION_GRANTED
        || type == EventType.PRELIMINARY_INJUNCTION_GRANTED_IN_PART;
  }

  private static boolean isDenial(EventType type) {
    return type == EventType.PRELIMINARY_INJUNCTION_DENIED
        || type == EventType.PRELIMINARY_INJUNCTION_DENIED_IN_PART;
  }

  private static boolean isStay(EventType type) {
    return type == EventType.STAY_PENDING_APPEAL_GRANTED
        || type == EventType.PARTIAL_STAY_PENDING_APPEAL;
  }

  private static EventDraft both(EventDraft first, EventDraft second) {
    EventType type = first.type();
    if (isGrant(type) || isDenial(type)) {
      type = EventType.PRELIMINARY_INJUNCTION_GRANTED_IN_PART_DENIED_IN_PART;
    } else if (isStay(type)) {
      type = EventType.PARTIAL_STAY_PENDING_APPEAL;
    } else if (type == EventType.AFFIRMED_IN_PART) {
      type = second.type();
    }
    return first
        .as(type)
        .within(Math.min(first.from(), second.from()), Math.max(first.to(), second.to()));
  }

  static EventType inPart(EventType type) {
    return IN_PART.getOrDefault(type, type);
  }
}
