package org.inforce.status;

import java.util.Locale;

/// Whether a measure exists in law, whatever courts forbid to do under it.
public enum LegalForce {
  PROPOSED,
  NOT_YET_EFFECTIVE,
  IN_FORCE,
  RESCINDED,
  REPEALED,
  VACATED,
  EXPIRED,
  UNKNOWN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
