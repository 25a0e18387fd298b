package org.inforce.review;

import java.util.Locale;

/// Where a finding stands with the people who check it.
public enum Verdict {
  UNREVIEWED,
  CONFIRMED,
  REJECTED,
  /// Right but for the fields that a person set.
  CORRECTED,
  /// Somebody looked and asks for another look; also a finding whose words changed since.
  NEEDS_REVIEW;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
