package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is done in part: `GRANTED IN PART`, `stayed insofar as`, and the grant and the denial of
/// one motion that together are one event (STATUS.md).
final class InPart {
  private static final Map<EventType, EventType> TYPES =
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

  private InPart() {}

  /// The type of an act that is done in part; the type itself if it has no parts.
  static EventType of(EventType type) {
    return TYPES.getOrDefault(type, type);
  }

  /// Partly: said beside the verb, or of the thing granted.
  static boolean isDone(Sentence s, Act act, int to) {
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
    return isLed
        || isOfParts(s, act)
        || s.has("insofar", act.verb().to(), to)
        || hasExtent(s, act.verb().to(), to);
  }

  /// `vacated portions of the rule`, `paragraph 3 of the injunction is stayed`.
  private static boolean isOfParts(Sentence s, Act act) {
    int of = act.object().map(object -> ofBefore(s, object.from())).orElse(-1);
    return of > 0
        && (PARTS.contains(s.lower(of - 1))
            || PARTS.contains(s.lower(of - 2)) && s.at(of - 1).isWord());
  }

  private static int ofBefore(Sentence s, int object) {
    for (int i = object; i > Math.max(0, object - 6); i--) {
      if (s.lower(i).equals("of")) {
        return i;
      }
    }
    return -1;
  }

  private static final Set<String> PARTS =
      Set.of(
          "part",
          "parts",
          "portion",
          "portions",
          "paragraph",
          "paragraphs",
          "section",
          "sections",
          "provision",
          "provisions");

  /// What is granted in part while `the rest` is denied is both.
  static EventType withRest(EventType type, Sentence s) {
    boolean isDenied =
        (s.has("denied", 0, s.size()) || s.has("denying", 0, s.size()))
            && (s.has("rest", 0, s.size()) || s.has("remainder", 0, s.size()));
    return isDenied && type == EventType.PRELIMINARY_INJUNCTION_GRANTED_IN_PART
        ? EventType.PRELIMINARY_INJUNCTION_GRANTED_IN_PART_DENIED_IN_PART
        : type;
  }

  private static boolean hasExtent(Sentence s, int from, int to) {
    int at = s.find("extent", from, to);
    return at > 0 && s.lower(at - 1).equals("the") && s.lower(at - 2).equals("to")
        || s.has("except", from, to);
  }

  /// Grant and denial of one motion in one sentence are one event.
  static List<EventDraft> merged(List<EventDraft> drafts) {
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
        || (a == EventType.AFFIRMED && b == EventType.REVERSED)
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
    } else if (type == EventType.AFFIRMED) {
      boolean isVacated = second.rule().endsWith("vacate");
      type = isVacated ? EventType.VACATED_IN_PART : EventType.REVERSED_IN_PART;
    }
    return first
        .as(type)
        .within(Math.min(first.from(), second.from()), Math.max(first.to(), second.to()));
  }
}
