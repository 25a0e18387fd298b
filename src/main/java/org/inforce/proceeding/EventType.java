package org.inforce.proceeding;

import java.util.Locale;
import java.util.Optional;

/// What happened; the names are those of the public JSON. [#effect] says what it does to status.
public enum EventType {
  // What a court orders against a measure.
  TRO_GRANTED(Effect.RESTRAINS),
  PRELIMINARY_INJUNCTION_GRANTED(Effect.RESTRAINS),
  PRELIMINARY_INJUNCTION_GRANTED_IN_PART(Effect.RESTRAINS),
  PRELIMINARY_INJUNCTION_DENIED_IN_PART(Effect.RESTRAINS),
  PRELIMINARY_INJUNCTION_GRANTED_IN_PART_DENIED_IN_PART(Effect.RESTRAINS),
  PRELIMINARY_INJUNCTION_IN_EFFECT(Effect.RESTRAINS),
  INJUNCTION_PENDING_APPEAL(Effect.RESTRAINS),
  PERMANENT_INJUNCTION(Effect.RESTRAINS),
  CONSENT_DECREE_ENTERED(Effect.RESTRAINS),
  SECTION_705_STAY(Effect.SUSPENDS_MEASURE),
  VACATUR(Effect.ENDS_MEASURE),
  VACATUR_IN_PART(Effect.ENDS_MEASURE),
  // What a court refuses.
  TRO_DENIED(Effect.REFUSES),
  PRELIMINARY_INJUNCTION_DENIED(Effect.REFUSES),
  STAY_DENIED(Effect.REFUSES),
  REMAND_WITHOUT_VACATUR(Effect.REFUSES),
  // What suspends an order, a judgment or a measure.
  ADMINISTRATIVE_STAY(Effect.SUSPENDS_ORDER),
  STAY_PENDING_APPEAL_GRANTED(Effect.SUSPENDS_ORDER),
  PARTIAL_STAY_PENDING_APPEAL(Effect.SUSPENDS_ORDER),
  STAY_OF_JUDGMENT(Effect.SUSPENDS_ORDER),
  // What ends a suspension.
  ADMINISTRATIVE_STAY_LIFTED(Effect.ENDS_ORDER),
  STAY_VACATED(Effect.ENDS_ORDER),
  CERT_DENIED(Effect.ENDS_ORDER),
  // What a higher court or the same court later does to an order.
  AFFIRMED(Effect.REVIEWS),
  AFFIRMED_IN_PART(Effect.REVIEWS),
  REVERSED(Effect.REVIEWS),
  REVERSED_IN_PART(Effect.REVIEWS),
  VACATED_IN_PART(Effect.REVIEWS),
  REHEARING_EN_BANC_GRANTED(Effect.REVIEWS),
  MANDATE_ISSUED(Effect.REVIEWS),
  MODIFIED(Effect.CHANGES_ORDER),
  CLARIFIED(Effect.CHANGES_ORDER),
  EXTENDED(Effect.CHANGES_ORDER),
  BOND_POSTED(Effect.CHANGES_ORDER),
  EXPIRED(Effect.ENDS_ORDER),
  DISSOLVED(Effect.ENDS_ORDER),
  SUPERSEDED(Effect.ENDS_ORDER),
  // What ends a case.
  FINAL_JUDGMENT(Effect.ENDS_CASE),
  DISMISSED(Effect.ENDS_CASE),
  MOOTED(Effect.ENDS_CASE),
  CLASS_CERTIFIED_PROVISIONAL(Effect.CHANGES_ORDER),
  // The life of a measure.
  NOTICE_PUBLISHED(Effect.STARTS_MEASURE),
  MEMO_ISSUED(Effect.STARTS_MEASURE),
  AGREEMENT_SIGNED(Effect.STARTS_MEASURE),
  PRACTICE_STARTED(Effect.STARTS_MEASURE),
  EFFECTIVE_DATE_SET(Effect.STARTS_MEASURE),
  EFFECTIVE_DATE_DELAYED(Effect.DELAYS_MEASURE),
  CORRECTED(Effect.DELAYS_MEASURE),
  POLICY_RESCINDED(Effect.ENDS_MEASURE),
  MEMO_RESCINDED(Effect.ENDS_MEASURE),
  NOTICE_WITHDRAWN(Effect.ENDS_MEASURE),
  REPEALED(Effect.ENDS_MEASURE),
  AGREEMENT_EXPIRY(Effect.ENDS_MEASURE),
  // Tracked; moves nothing.
  COMPLAINT_FILED(Effect.NONE),
  MOTION_FILED(Effect.NONE),
  CLASS_CERTIFIED(Effect.NONE),
  COMMENT_PERIOD_REOPENED(Effect.NONE),
  HEARING_SET(Effect.NONE),
  BRIEF_FILED(Effect.NONE),
  APPEAL_FILED(Effect.NONE),
  OPINION(Effect.NONE),
  STATEMENT(Effect.NONE),
  CERT_GRANTED(Effect.NONE),
  REMAND(Effect.NONE),
  CASE_PENDING(Effect.NONE),
  COURT_INSTRUCTION(Effect.NONE);

  /// What a type of event does when statuses are computed.
  public enum Effect {
    RESTRAINS,
    SUSPENDS_MEASURE,
    ENDS_MEASURE,
    REFUSES,
    SUSPENDS_ORDER,
    ENDS_ORDER,
    CHANGES_ORDER,
    REVIEWS,
    ENDS_CASE,
    STARTS_MEASURE,
    DELAYS_MEASURE,
    NONE
  }

  private final Effect effect;

  EventType(Effect effect) {
    this.effect = effect;
  }

  public Effect effect() {
    return effect;
  }

  public boolean movesStatus() {
    return effect != Effect.NONE;
  }

  /// True when whoever made a measure takes it back, or a later law does; not when a court ends it.
  public boolean isRescission() {
    return this == POLICY_RESCINDED
        || this == MEMO_RESCINDED
        || this == NOTICE_WITHDRAWN
        || this == REPEALED;
  }

  /// As in JSON: `preliminary_injunction_granted`, `section_705_stay`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<EventType> tryParse(String code) {
    for (EventType type : values()) {
      if (type.code().equals(code)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
