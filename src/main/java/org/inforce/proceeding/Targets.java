package org.inforce.proceeding;

import java.util.Optional;

/// What an event acts upon, in the document's words.
final class Targets {
  private Targets() {}

  static Optional<Target> of(EventDraft draft) {
    Sentence s = draft.sentence();
    if (draft.objectKind().equals("permission")) {
      return Optional.empty();
    }
    Optional<MeasureNames.Name> against = against(draft);
    if (against.isPresent()) {
      return text(s, against.get().from(), against.get().to());
    }
    if (draft.objectKind().equals("conduct")) {
      return conduct(draft);
    }
    if (draft.objectFrom() >= draft.objectTo() || draft.objectKind().startsWith("request:other")) {
      return Optional.empty();
    }
    int from = NounPhrases.start(s, draft.objectFrom());
    int limit =
        Math.max(
            draft.objectTo(), draft.verbAt() >= draft.objectTo() ? draft.verbAt() : draft.to());
    int to = NounPhrases.end(s, draft.objectTo(), limit);
    return text(s, Math.min(from, draft.objectFrom()), Math.max(to, draft.objectTo()));
  }

  /// `an injunction issues against the Policy`, `grants the motion to enjoin Notice 9`: what is
  /// restrained is the target, not the injunction.
  private static Optional<MeasureNames.Name> against(EventDraft draft) {
    boolean isRestraint =
        draft.type().effect() == EventType.Effect.RESTRAINS
            || draft.type() == EventType.PRELIMINARY_INJUNCTION_DENIED
            || draft.type() == EventType.TRO_DENIED;
    if (!isRestraint || draft.objectKind().equals("conduct")) {
      return Optional.empty();
    }
    return MeasureNames.find(draft.sentence(), draft.from(), draft.to()).stream().findFirst();
  }

  /// `enjoined from enforcing the Directive against ...`: what may not be done.
  private static Optional<Target> conduct(EventDraft draft) {
    Sentence s = draft.sentence();
    int from = s.find("from", draft.verbTo(), draft.to());
    boolean isBarredFrom =
        from > 0 && from - draft.verbTo() <= 12 && !draft.rule().endsWith("command");
    int start = isBarredFrom ? from + 1 : draft.verbTo();
    int end = draft.to();
    for (int i = start; i < draft.to(); i++) {
      if (s.lower(i).equals("against")
          || s.lower(i).equals("until")
          || s.lower(i).equals("pending")
          || s.lower(i).equals("in") && i + 1 < s.size() && s.at(i + 1).isCapitalised()) {
        end = i;
        break;
      }
    }
    return text(s, start, end);
  }

  private static Optional<Target> text(Sentence s, int from, int to) {
    String words = s.words(from, Math.min(to, s.size())).replaceAll("\\s+", " ").strip();
    return words.isBlank() ? Optional.empty() : Optional.of(new Target.Unresolved(words));
  }
}
