package org.inforce.proceeding;

/// What the words around an act make of it: part of a motion, an administrative stay, a provisional
/// class.
final class ActModifiers {
  private ActModifiers() {}

  static EventType apply(
      EventType type,
      Sentence s,
      int from,
      int to,
      ActVerbs.Match verb,
      String object,
      boolean isPartial) {
    EventType read = specific(type, s, from, to, verb, object);
    boolean isVacated = verb.verb().equals("vacate") && read == EventType.REVERSED;
    if (isPartial && isVacated) {
      return EventType.VACATED_IN_PART;
    }
    return isPartial ? InPart.of(read) : read;
  }

  private static EventType specific(
      EventType type, Sentence s, int from, int to, ActVerbs.Match verb, String object) {
    return switch (type) {
      case STAY_PENDING_APPEAL_GRANTED, STAY_OF_JUDGMENT -> stay(type, s, from, to, verb);
      case NOTICE_WITHDRAWN ->
          object.equals("measure") && s.has("policy", from, to) ? EventType.POLICY_RESCINDED : type;
      case DISMISSED -> s.has("moot", from, to) ? EventType.MOOTED : type;
      case CLASS_CERTIFIED ->
          s.has("provisionally", from, to) || s.has("provisional", from, to)
              ? EventType.CLASS_CERTIFIED_PROVISIONAL
              : type;
      case PRELIMINARY_INJUNCTION_GRANTED ->
          isAmended(s, from, verb)
              ? EventType.MODIFIED
              : object.equals("injunction") && s.has("permanently", from, to)
                  ? EventType.PERMANENT_INJUNCTION
                  : type;
      case DISSOLVED, REVERSED ->
          isOfJustice(s, from, to) ? EventType.ADMINISTRATIVE_STAY_LIFTED : type;
      case REMAND, REMAND_WITHOUT_VACATUR ->
          isWithoutVacatur(s, from, to) ? EventType.REMAND_WITHOUT_VACATUR : EventType.REMAND;
      case EFFECTIVE_DATE_DELAYED ->
          s.has("705", 0, s.size()) || pendingReview(s, from, to)
              ? EventType.SECTION_705_STAY
              : type;
      // All others mean what they say.
      default -> type;
    };
  }

  private static EventType stay(EventType type, Sentence s, int from, int to, ActVerbs.Match verb) {
    int before = Math.max(0, verb.from() - 3);
    if (s.has("705", 0, s.size()) && type == EventType.STAY_PENDING_APPEAL_GRANTED) {
      return EventType.SECTION_705_STAY;
    }
    boolean isAdministrative =
        s.has("administratively", before, to)
            || (s.has("administrative", from, to) && !s.has("vacated", from, to))
            || s.has("temporarily", before, to)
                && (pendingConsideration(s, from, to) || !s.has("pending", from, to))
            || pendingOrder(s, from, to);
    return isAdministrative ? EventType.ADMINISTRATIVE_STAY : type;
  }

  /// `The order heretofore entered by Justice Hale is vacated`: what a Justice alone enters is an
  /// administrative stay (28 U.S.C. 2101(f); Supreme Court Rule 23).
  private static boolean isOfJustice(Sentence s, int from, int to) {
    int by = s.find("by", from, to);
    return s.has("heretofore", from, to) && by > 0 && s.has("justice", by, by + 4);
  }

  /// `AMENDED PRELIMINARY INJUNCTION entered`.
  private static boolean isAmended(Sentence s, int from, ActVerbs.Match verb) {
    for (int i = from; verb.verb().equals("issue") && i < verb.to() + 4; i++) {
      String next = s.lower(i + 1);
      boolean isOrder = next.equals("preliminary") || next.equals("injunction");
      if (isOrder && (s.lower(i).equals("amended") || s.lower(i).equals("modified"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean pendingConsideration(Sentence s, int from, int to) {
    return s.has("consideration", from, to)
        || s.has("while", from, to)
        || s.has("further", from, to);
  }

  /// `stayed pending further order of the Court`, with no word of the appeal.
  private static boolean pendingOrder(Sentence s, int from, int to) {
    int at = s.find("pending", from, to);
    return at > 0
        && s.lower(at + 1).equals("further")
        && s.lower(at + 2).startsWith("order")
        && !s.has("appeal", from, to);
  }

  private static boolean pendingReview(Sentence s, int from, int to) {
    int at = s.find("pending", from, to);
    return at > 0 && s.lower(at + 1).equals("judicial") && s.lower(at + 2).equals("review");
  }

  private static boolean isWithoutVacatur(Sentence s, int from, int to) {
    int at = s.find("without", from, s.size());
    return at > 0
        && (s.lower(at + 1).startsWith("vacat")
            || s.lower(at + 1).equals("being") && s.lower(at + 2).startsWith("vacat"));
  }
}
