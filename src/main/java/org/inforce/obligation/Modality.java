package org.inforce.obligation;

import java.util.Locale;

/// What a norm does to its bearer; the names are those of the public JSON.
public enum Modality {
  OBLIGATION,
  PROHIBITION,
  PERMISSION,
  EXEMPTION,
  POWER,
  ENTITLEMENT,
  COMMITMENT,
  NEGATIVE_COMMITMENT,
  INELIGIBILITY,
  NO_AUTHORITY;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
