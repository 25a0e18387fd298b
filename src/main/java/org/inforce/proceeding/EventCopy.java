package org.inforce.proceeding;

import java.util.Optional;

/// A copy of an event in the making, with some of its fields set anew.
final class EventCopy {
  private final CourtEvent event;
  private EventType type;
  private Optional<EventDate> date;
  private Optional<Target> target;
  private Scope scope;
  private Optional<EventDate> from;
  private Optional<EventDate> until;
  private Optional<String> condition;

  private EventCopy(CourtEvent event) {
    this.event = event;
    this.type = event.type();
    this.date = event.date();
    this.target = event.target();
    this.scope = event.scope();
    this.from = event.effectiveFrom();
    this.until = event.effectiveUntil();
    this.condition = event.conditional();
  }

  static EventCopy of(CourtEvent event) {
    return new EventCopy(event);
  }

  EventCopy typed(EventType other) {
    type = other;
    return this;
  }

  EventCopy dated(EventDate other) {
    date = Optional.of(other);
    return this;
  }

  EventCopy aimed(Target other) {
    target = Optional.of(other);
    return this;
  }

  EventCopy reaching(Scope other) {
    scope = other;
    return this;
  }

  EventCopy from(EventDate other) {
    from = Optional.of(other);
    return this;
  }

  EventCopy until(EventDate other) {
    until = Optional.of(other);
    return this;
  }

  EventCopy hangingOn(String other) {
    condition = Optional.of(other);
    return this;
  }

  CourtEvent made() {
    return new CourtEvent(
        event.id(),
        event.evidence(),
        type,
        date,
        event.caseReference(),
        target,
        event.enjoined(),
        event.protectedParties(),
        scope,
        from,
        until,
        condition,
        event.attributedTo(),
        event.isQuotingOrder(),
        event.isHeadline(),
        event.confidence());
  }
}
