package org.inforce.status;

import java.util.Locale;

/// Whether a measure may be acted on.
public enum Operative {
  YES,
  NO,
  PARTLY,
  UNKNOWN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
