package org.inforce.status;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.inforce.proceeding.EventType;

/// Kinds of event between which reports waver: mentions of one family, one case and one day are one
/// event. The code is part of an occurrence's identifier.
enum Family {
  TRO("tro", EventType.TRO_GRANTED, EventType.TRO_DENIED),
  PRELIMINARY_INJUNCTION(
      "pi",
      EventType.PRELIMINARY_INJUNCTION_GRANTED,
      EventType.PRELIMINARY_INJUNCTION_GRANTED_IN_PART,
      EventType.PRELIMINARY_INJUNCTION_DENIED_IN_PART,
      EventType.PRELIMINARY_INJUNCTION_GRANTED_IN_PART_DENIED_IN_PART,
      EventType.PRELIMINARY_INJUNCTION_DENIED,
      EventType.PRELIMINARY_INJUNCTION_IN_EFFECT),
  PENDING_APPEAL_INJUNCTION("ipa", EventType.INJUNCTION_PENDING_APPEAL),
  PERMANENT_INJUNCTION("permanent", EventType.PERMANENT_INJUNCTION),
  CONSENT_DECREE("decree", EventType.CONSENT_DECREE_ENTERED),
  POSTPONEMENT("705", EventType.SECTION_705_STAY),
  VACATUR("vacatur", EventType.VACATUR, EventType.VACATUR_IN_PART),
  ADMINISTRATIVE_STAY("administrative-stay", EventType.ADMINISTRATIVE_STAY),
  STAY_PENDING_APPEAL(
      "stay", EventType.STAY_PENDING_APPEAL_GRANTED, EventType.PARTIAL_STAY_PENDING_APPEAL),
  /// Of types that reports do not take for each other: each is a family of its own.
  OTHER("");

  private static final Map<EventType, Family> OF_TYPES = new EnumMap<>(EventType.class);

  static {
    for (Family family : values()) {
      family.types.forEach(type -> OF_TYPES.put(type, family));
    }
  }

  private final String code;
  private final List<EventType> types;

  Family(String code, EventType... types) {
    this.code = code;
    this.types = List.of(types);
  }

  static Family of(EventType type) {
    return OF_TYPES.getOrDefault(type, OTHER);
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
