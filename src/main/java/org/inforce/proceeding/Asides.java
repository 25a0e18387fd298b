package org.inforce.proceeding;

/// Tells which reports in a court's own paper are asides: what it narrates without a day, and what
/// it says of another case it cites. They prove nothing of its own case.
final class Asides {
  private Asides() {}

  static boolean isAside(EventDraft draft, CourtEvent event, Papers paper, CaseReader cases) {
    boolean isNarrated = draft.tense() != EventDraft.Tense.OPERATIVE;
    boolean moves = draft.type().movesStatus();
    if (!paper.isOfCourt() || !isNarrated || !moves) {
      return false;
    }
    return event.date().isEmpty() || cases.namesAnother(draft.sentence());
  }
}
