package org.inforce.status;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.Scope;

/// One order against a measure as it stands on the day of the question.
public record OrderAnswer(
    String id,
    EventType type,
    OrderState state,
    Optional<String> court,
    Optional<String> caseId,
    Optional<EventDate> decided,
    Optional<EventDate> effectiveFrom,
    Optional<EventDate> effectiveUntil,
    List<String> protectedParties,
    Scope scope) {
  public OrderAnswer {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(state, "state");
    protectedParties = List.copyOf(protectedParties);
    Objects.requireNonNull(scope, "scope");
  }
}
