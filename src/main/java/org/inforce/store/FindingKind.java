package org.inforce.store;

import java.util.Locale;
import java.util.Optional;

/// What people decide about.
public enum FindingKind {
  OBLIGATION,
  /// An event as one passage tells it.
  EVENT,
  /// Nothing that was found: a person's own word on events, cases or their fields.
  RULING;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The kind written as `code`; empty when there is none of that name.
  public static Optional<FindingKind> tryParse(String code) {
    for (FindingKind kind : values()) {
      if (kind.code().equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
