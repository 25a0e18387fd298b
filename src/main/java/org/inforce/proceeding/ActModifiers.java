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
    return isPartial ? ActReader.inPart(read) : read;
  }

  private static EventType specific(
      EventType type, Sentence s, int from, int to, ActVerbs.Match verb, String object) {
    return switch (type) {
      case STAY_PENDING_APPEAL_GRANTED, STAY_OF_JUDGMENT -> stay(type, s, from, to, verb);
      case DISMISSED -> s.has("moot", from, to) ? EventType.MOOTED : type;
      case CLASS_CERTIFIED ->
          s.has("provisionally", from, to) || s.has("provisional", from, to)
              ? EventType.CLASS_CERTIFIED_PROVISIONAL
              : type;
      case PRELIMINARY_INJUNCTION_GRANTED ->
          object.equals("injunction") && s.has("permanently", from, to)
              ? EventType.PERMANENT_INJUNCTION
              : type;
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
            || s.has("temporarily", before, to) && pendingConsideration(s, from, to);
    return isAdministrative ? EventType.ADMINISTRATIVE_STAY : type;
  }

  private static boolean pendingConsideration(Sentence s, int from, int to) {
    return s.has("consideration", from, to)
        || s.has("while", from, to)
        || s.has("further", from, to);
  }

  private static boolean pendingReview(Sentence s, int from, int to) {
    int at = s.find("pending", from, to);
    return at > 0 && s.lower(at + 1).equals("judicial") && s.lower(at + 2).equals("review");
  }

  private static boolean isWithoutVacatur(Sentence s, int from, int to) {
    int at = s.find("without", from, s.size());
    return at > 0 && (s.lower(at + 1).equals("vacatur") || s.lower(at + 1).startsWith("vacat"));
  }
}
