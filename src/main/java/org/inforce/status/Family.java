package org.inforce.status;

import org.inforce.proceeding.EventType;

/// Kinds of event between which reports waver: mentions of one family, one case and one day are one
/// event. The code is part of an occurrence's identifier.
enum Family {
  TRO("tro"),
  PRELIMINARY_INJUNCTION("pi"),
  PENDING_APPEAL_INJUNCTION("ipa"),
  PERMANENT_INJUNCTION("permanent"),
  CONSENT_DECREE("decree"),
  POSTPONEMENT("705"),
  VACATUR("vacatur"),
  ADMINISTRATIVE_STAY("administrative-stay"),
  STAY_PENDING_APPEAL("stay"),
  OTHER("");

  private final String code;

  Family(String code) {
    this.code = code;
  }

  static Family of(EventType type) {
    return switch (type) {
      case TRO_GRANTED, TRO_DENIED -> TRO;
      case PRELIMINARY_INJUNCTION_GRANTED,
          PRELIMINARY_INJUNCTION_GRANTED_IN_PART,
          PRELIMINARY_INJUNCTION_DENIED_IN_PART,
          PRELIMINARY_INJUNCTION_GRANTED_IN_PART_DENIED_IN_PART,
          PRELIMINARY_INJUNCTION_DENIED,
          PRELIMINARY_INJUNCTION_IN_EFFECT ->
          PRELIMINARY_INJUNCTION;
      case INJUNCTION_PENDING_APPEAL -> PENDING_APPEAL_INJUNCTION;
      case PERMANENT_INJUNCTION -> PERMANENT_INJUNCTION;
      case CONSENT_DECREE_ENTERED -> CONSENT_DECREE;
      case SECTION_705_STAY -> POSTPONEMENT;
      case VACATUR, VACATUR_IN_PART -> VACATUR;
      case ADMINISTRATIVE_STAY -> ADMINISTRATIVE_STAY;
      case STAY_PENDING_APPEAL_GRANTED, PARTIAL_STAY_PENDING_APPEAL -> STAY_PENDING_APPEAL;
      default -> OTHER;
    };
  }

  /// The word for the family in identifiers; that of the type where a type is a family of its own.
  static String code(EventType type) {
    Family family = of(type);
    return family == OTHER ? type.code().replace('_', '-') : family.code;
  }

  /// True of orders that end with the case: a final judgment or dismissal leaves the others.
  boolean isInterlocutory() {
    return switch (this) {
      case TRO, PRELIMINARY_INJUNCTION, PENDING_APPEAL_INJUNCTION, POSTPONEMENT -> true;
      case PERMANENT_INJUNCTION,
          CONSENT_DECREE,
          VACATUR,
          ADMINISTRATIVE_STAY,
          STAY_PENDING_APPEAL,
          OTHER ->
          false;
    };
  }
}
