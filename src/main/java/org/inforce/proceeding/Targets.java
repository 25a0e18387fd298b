package org.inforce.proceeding;

import java.util.List;
import java.util.Optional;

/// What an event acts upon, in the document's words.
final class Targets {
  private Targets() {}

  static Optional<Target> of(EventDraft draft) {
    Sentence s = draft.sentence();
    if (draft.objectKind().equals("permission")
        || draft.objectKind().equals("request:other")
        || draft.objectKind().equals(ListedItems.ITEM)) {
      return Optional.empty();
    }
    if (isRestraint(draft)) {
      return restrained(draft);
    }
    if (draft.objectFrom() >= draft.objectTo()) {
      return Optional.empty();
    }
    if (draft.objectKind().equals("memo")) {
      return text(s, draft.objectFrom(), draft.objectTo());
    }
    boolean isAfter = draft.objectFrom() >= draft.verbTo();
    int floor = isAfter ? draft.verbTo() : 0;
    int from = Math.max(floor, NounPhrases.start(s, draft.objectFrom()));
    int limit = isAfter ? draft.to() : Math.max(draft.objectTo(), draft.verbAt());
    int to = NounPhrases.end(s, draft.objectTo(), limit);
    return text(s, Math.min(from, draft.objectFrom()), Math.max(to, draft.objectTo()));
  }

  private static boolean isRestraint(EventDraft draft) {
    return draft.objectKind().equals("conduct")
        || draft.type().effect() == EventType.Effect.RESTRAINS
        || draft.type() == EventType.PRELIMINARY_INJUNCTION_DENIED
        || draft.type() == EventType.TRO_DENIED;
  }

  /// Of a restraint the target is what may not be done, or the measure it stops; never the
  /// injunction itself.
  private static Optional<Target> restrained(EventDraft draft) {
    Sentence s = draft.sentence();
    List<Barring> barred = Barring.of(draft);
    if (!barred.isEmpty() && draft.type() != EventType.PRACTICE_STARTED) {
      Barring first = barred.getFirst();
      return text(s, first.verb(), endOfConduct(s, first.verb(), first.to()));
    }
    if (draft.objectKind().equals("conduct")) {
      return text(s, draft.verbTo(), draft.to());
    }
    return MeasureNames.find(s, draft.from(), draft.to()).stream()
        .findFirst()
        .flatMap(name -> text(s, name.from(), name.to()));
  }

  static int endOfConduct(Sentence s, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean isPlace = s.lower(i).equals("in") && i + 1 < to && s.at(i + 1).isCapitalised();
      if (s.lower(i).equals("against") || isPlace) {
        return i;
      }
    }
    return to;
  }

  private static Optional<Target> text(Sentence s, int from, int to) {
    String words = s.words(from, Math.min(to, s.size())).replaceAll("\\s+", " ").strip();
    return words.isBlank() ? Optional.empty() : Optional.of(new Target.Unresolved(words));
  }
}
