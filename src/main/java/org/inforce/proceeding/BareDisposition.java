package org.inforce.proceeding;

import java.util.Optional;
import java.util.Set;

/// Reads how a reviewing court disposes of what is before it in words that stand alone:
/// `AFFIRMED.`, `AFFIRMED IN PART, VACATED IN PART, AND REMANDED`, `OPINION filed: REVERSED`; not
/// `was affirmed`.
final class BareDisposition {
  private static final Set<String> VERBS =
      Set.of("affirmed", "reversed", "vacated", "remanded", "dismissed");
  private static final Set<String> LINKS =
      Set.of("in", "part", "and", ",", ";", "with", "instructions");

  private BareDisposition() {}

  static Optional<EventDraft> read(Sentence s) {
    int from = start(s);
    int to = from;
    while (to < s.size() && (VERBS.contains(s.lower(to)) || LINKS.contains(s.lower(to)))) {
      to++;
    }
    boolean isWhole = to >= s.size() || s.lower(to).equals(".");
    Optional<EventType> type = to > from && isWhole ? type(s, from, to) : Optional.empty();
    int end = to;
    return type.map(read ->
        new EventDraft(
            read,
            s,
            from,
            end,
            from,
            from + 1,
            from,
            from,
            "",
            EventDraft.Tense.OPERATIVE,
            "event.disposition"));
  }

  /// The first word of the disposition: it opens the sentence or follows a colon.
  private static int start(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      boolean opens = i == 0 || s.lower(i - 1).equals(":");
      if (opens && VERBS.contains(s.lower(i)) && s.at(i).isAllCapitals()) {
        return i;
      }
    }
    return s.size();
  }

  private static Optional<EventType> type(Sentence s, int from, int to) {
    boolean isPartial = s.has("part", from, to);
    boolean isAffirmed = s.has("affirmed", from, to);
    if (s.has("reversed", from, to)) {
      return Optional.of(isPartial ? EventType.REVERSED_IN_PART : EventType.REVERSED);
    }
    if (s.has("vacated", from, to)) {
      return Optional.of(isPartial ? EventType.VACATED_IN_PART : EventType.REVERSED);
    }
    if (isAffirmed) {
      return Optional.of(isPartial ? EventType.AFFIRMED_IN_PART : EventType.AFFIRMED);
    }
    return s.has("dismissed", from, to)
        ? Optional.of(EventType.DISMISSED)
        : Optional.of(EventType.REMAND);
  }
}
