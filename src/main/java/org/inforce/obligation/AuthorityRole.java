package org.inforce.obligation;

import java.util.Locale;

/// What an authority does for a norm.
public enum AuthorityRole {
  EMPOWERS,
  REQUIRES,
  LIMITS,
  DISCLAIMS,
  DEFINES,
  CITES;

  /// What an authority does that lays such a norm down.
  public static AuthorityRole laidDown(Modality modality) {
    return switch (modality) {
      case OBLIGATION, COMMITMENT -> REQUIRES;
      case PERMISSION, POWER, ENTITLEMENT -> EMPOWERS;
      case PROHIBITION, EXEMPTION, NEGATIVE_COMMITMENT, INELIGIBILITY -> LIMITS;
      case NO_AUTHORITY -> DISCLAIMS;
    };
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
