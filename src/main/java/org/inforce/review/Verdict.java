package org.inforce.review;

import java.util.Locale;
import java.util.Optional;

/// Where a finding stands with the people who check it.
public enum Verdict {
  UNREVIEWED,
  CONFIRMED,
  REJECTED,
  /// Right but for the fields that a person set.
  CORRECTED,
  /// Somebody looked and asks for another look; also a finding whose words changed since.
  NEEDS_REVIEW,
  /// A person's own word, which holds.
  RULED,
  /// The words are found under another identifier now; the decision stands there.
  MOVED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The verdict written as `code`; empty when there is none of that name.
  public static Optional<Verdict> tryParse(String code) {
    for (Verdict verdict : values()) {
      if (verdict.code().equals(code)) {
        return Optional.of(verdict);
      }
    }
    return Optional.empty();
  }
}
