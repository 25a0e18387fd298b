package org.inforce.proceeding;

import java.util.List;
import java.util.Optional;
import org.inforce.document.Evidence;

/// A [CourtEvent] in the making: what is not set is not told. Each method replaces what was there.
public final class CourtEventDraft {
  private final String id;
  private final Evidence evidence;
  private EventType type;
  private Optional<EventDate> date = Optional.empty();
  private CaseReference caseReference = CaseReference.UNKNOWN;
  private Optional<Target> target = Optional.empty();
  private List<String> enjoined = List.of();
  private List<String> protectedParties = List.of();
  private Scope scope = Scope.SILENT;
  private Optional<EventDate> from = Optional.empty();
  private Optional<EventDate> until = Optional.empty();
  private Optional<String> condition = Optional.empty();
  private Optional<String> attributedTo = Optional.empty();
  private boolean isQuotingOrder;
  private boolean isHeadline;
  private double confidence = 1;

  CourtEventDraft(String id, Evidence evidence, EventType type) {
    this.id = id;
    this.evidence = evidence;
    this.type = type;
  }

  /// Starts from what `event` tells.
  static CourtEventDraft from(CourtEvent event) {
    CourtEventDraft draft = new CourtEventDraft(event.id(), event.evidence(), event.type());
    draft.date = event.date();
    draft.caseReference = event.caseReference();
    draft.target = event.target();
    draft.enjoined = event.enjoined();
    draft.protectedParties = event.protectedParties();
    draft.scope = event.scope();
    draft.from = event.effectiveFrom();
    draft.until = event.effectiveUntil();
    draft.condition = event.conditional();
    draft.attributedTo = event.attributedTo();
    draft.isQuotingOrder = event.isQuotingOrder();
    draft.isHeadline = event.isHeadline();
    draft.confidence = event.confidence();
    return draft;
  }

  public CourtEventDraft type(EventType value) {
    type = value;
    return this;
  }

  public CourtEventDraft date(EventDate value) {
    date = Optional.of(value);
    return this;
  }

  public CourtEventDraft caseReference(CaseReference value) {
    caseReference = value;
    return this;
  }

  public CourtEventDraft target(Target value) {
    target = Optional.of(value);
    return this;
  }

  public CourtEventDraft enjoined(List<String> parties) {
    enjoined = parties;
    return this;
  }

  public CourtEventDraft protectedParties(List<String> parties) {
    protectedParties = parties;
    return this;
  }

  public CourtEventDraft scope(Scope value) {
    scope = value;
    return this;
  }

  public CourtEventDraft effectiveFrom(EventDate value) {
    from = Optional.of(value);
    return this;
  }

  public CourtEventDraft effectiveUntil(EventDate value) {
    until = Optional.of(value);
    return this;
  }

  public CourtEventDraft conditional(String words) {
    condition = Optional.of(words);
    return this;
  }

  public CourtEventDraft attributedTo(String speaker) {
    attributedTo = Optional.of(speaker);
    return this;
  }

  public CourtEventDraft confidence(double value) {
    confidence = value;
    return this;
  }

  /// The event as told so far.
  public CourtEvent build() {
    return new CourtEvent(
        id,
        evidence,
        type,
        date,
        caseReference,
        target,
        enjoined,
        protectedParties,
        scope,
        from,
        until,
        condition,
        attributedTo,
        isQuotingOrder,
        isHeadline,
        confidence);
  }
}
