package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.taxonomy.Axis;

/// What a report says in later sentences about the reach of a ruling it has told: `Information that
/// may be shared about people who are not lawfully residing includes address and phone number`,
/// `must exclude anyone who is lawfully residing`, `cannot be separated`.
final class Elaboration {
  private static final int NEAR = 8;

  private Elaboration() {}

  static List<CourtEvent> apply(
      List<CourtEvent> events, List<EventDraft> drafts, List<Sentence> sentences) {
    List<CourtEvent> applied = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      CourtEvent event = events.get(i);
      boolean isBox =
          event.type() == EventType.PRELIMINARY_INJUNCTION_GRANTED_IN_PART_DENIED_IN_PART
              && !event.scope().except().isEmpty();
      applied.add(
          isBox
              ? CourtEventDraft.from(event)
                  .scope(widened(event.scope(), sentences, drafts.get(i).sentence().index()))
                  .build()
              : event);
    }
    return applied;
  }

  private static Scope widened(Scope scope, List<Sentence> sentences, int index) {
    ScopeDraft wider = new ScopeDraft();
    scope.granted().forEach(wider::grant);
    scope.denied().forEach(wider::deny);
    scope.except().forEach(wider::except);
    int end = Math.min(sentences.size(), index + NEAR);
    for (Sentence s : sentences.subList(index + 1, end)) {
      allowed(s)
          .ifPresent(data -> wider.deny(Axis.DATA_CATEGORY, data).except(Axis.DATA_CATEGORY, data));
    }
    return wider.scope();
  }

  /// The data that may be shared: `Information that may be shared ... includes ...`.
  private static Optional<List<String>> allowed(Sentence s) {
    int may = s.find("may", 0, Math.min(8, s.size()));
    int includes = Math.max(s.find("includes", 0, s.size()), s.find("include", 0, s.size()));
    boolean isList = may >= 0 && s.lower(may + 1).equals("be") && includes > may;
    if (!isList) {
      return Optional.empty();
    }
    List<String> data = AxisReader.codes(Axis.DATA_CATEGORY, s, includes, s.size());
    return data.isEmpty() ? Optional.empty() : Optional.of(data);
  }
}
