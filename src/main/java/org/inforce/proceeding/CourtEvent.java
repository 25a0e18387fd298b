package org.inforce.proceeding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.document.Evidence;

/// One mention of something that happened to a measure, an order or a case, as one document tells
/// it. `date` is the day of the act; the days it speaks of are `effectiveFrom` and
/// `effectiveUntil`. `conditional` holds the words that make it hang on something (`when the
/// injunction is lifted`). `isQuotingOrder`: the passage quotes the order itself; `isHeadline`: it
/// stands in a headline. `id` depends on the document and the words, not on the place.
public record CourtEvent(
    String id,
    Evidence evidence,
    EventType type,
    Optional<EventDate> date,
    CaseReference caseReference,
    Optional<Target> target,
    List<String> enjoined,
    List<String> protectedParties,
    Scope scope,
    Optional<EventDate> effectiveFrom,
    Optional<EventDate> effectiveUntil,
    Optional<String> conditional,
    Optional<String> attributedTo,
    boolean isQuotingOrder,
    boolean isHeadline,
    double confidence) {
  public CourtEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(caseReference, "caseReference");
    Objects.requireNonNull(scope, "scope");
    enjoined = List.copyOf(enjoined);
    protectedParties = List.copyOf(protectedParties);
    if (!(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must lie in (0, 1], was " + confidence);
    }
  }

  /// Starts an event of which nothing more is told yet.
  public static CourtEventDraft draft(String id, Evidence evidence, EventType type) {
    return new CourtEventDraft(id, evidence, type);
  }

  /// The same event, found less or more surely.
  public CourtEvent withConfidence(double other) {
    return CourtEventDraft.from(this).confidence(other).build();
  }
}
