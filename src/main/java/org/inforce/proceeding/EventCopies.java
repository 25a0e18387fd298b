package org.inforce.proceeding;

import java.util.Optional;

/// Copies of an event with one field changed.
final class EventCopies {
  private EventCopies() {}

  static CourtEvent dated(CourtEvent e, EventDate date) {
    return new CourtEvent(
        e.id(),
        e.evidence(),
        e.type(),
        Optional.of(date),
        e.caseReference(),
        e.target(),
        e.enjoined(),
        e.protectedParties(),
        e.scope(),
        e.effectiveFrom(),
        e.effectiveUntil(),
        e.conditional(),
        e.attributedTo(),
        e.isQuotingOrder(),
        e.isHeadline(),
        e.confidence());
  }

  static CourtEvent typed(CourtEvent e, EventType type) {
    return new CourtEvent(
        e.id(),
        e.evidence(),
        type,
        e.date(),
        e.caseReference(),
        e.target(),
        e.enjoined(),
        e.protectedParties(),
        e.scope(),
        e.effectiveFrom(),
        e.effectiveUntil(),
        e.conditional(),
        e.attributedTo(),
        e.isQuotingOrder(),
        e.isHeadline(),
        e.confidence());
  }

  static CourtEvent scoped(CourtEvent e, Scope scope) {
    return new CourtEvent(
        e.id(),
        e.evidence(),
        e.type(),
        e.date(),
        e.caseReference(),
        e.target(),
        e.enjoined(),
        e.protectedParties(),
        scope,
        e.effectiveFrom(),
        e.effectiveUntil(),
        e.conditional(),
        e.attributedTo(),
        e.isQuotingOrder(),
        e.isHeadline(),
        e.confidence());
  }

  static CourtEvent until(CourtEvent e, Optional<EventDate> until, Optional<String> conditional) {
    return new CourtEvent(
        e.id(),
        e.evidence(),
        e.type(),
        e.date(),
        e.caseReference(),
        e.target(),
        e.enjoined(),
        e.protectedParties(),
        e.scope(),
        e.effectiveFrom(),
        until,
        conditional,
        e.attributedTo(),
        e.isQuotingOrder(),
        e.isHeadline(),
        e.confidence());
  }

  static CourtEvent from(CourtEvent e, EventDate from) {
    return new CourtEvent(
        e.id(),
        e.evidence(),
        e.type(),
        e.date(),
        e.caseReference(),
        e.target(),
        e.enjoined(),
        e.protectedParties(),
        e.scope(),
        Optional.of(from),
        e.effectiveUntil(),
        e.conditional(),
        e.attributedTo(),
        e.isQuotingOrder(),
        e.isHeadline(),
        e.confidence());
  }

  static CourtEvent aimed(CourtEvent e, Target target) {
    return new CourtEvent(
        e.id(),
        e.evidence(),
        e.type(),
        e.date(),
        e.caseReference(),
        Optional.of(target),
        e.enjoined(),
        e.protectedParties(),
        e.scope(),
        e.effectiveFrom(),
        e.effectiveUntil(),
        e.conditional(),
        e.attributedTo(),
        e.isQuotingOrder(),
        e.isHeadline(),
        e.confidence());
  }
}
