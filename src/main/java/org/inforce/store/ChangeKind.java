package org.inforce.store;

import java.util.Locale;
import java.util.Optional;

/// What sort of change happened; the names are those of the public JSON.
public enum ChangeKind {
  DOCUMENT_ADDED,
  DOCUMENT_CHANGED,
  DOCUMENT_WITHDRAWN,
  OBLIGATION_ADDED,
  OBLIGATION_CHANGED,
  OBLIGATION_REMOVED,
  STATUS_CHANGED,
  ORDER_ENTERED,
  ORDER_EXPIRING,
  DEADLINE_CHANGED,
  CONFLICT_FOUND;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ChangeKind> tryParse(String code) {
    for (ChangeKind kind : values()) {
      if (kind.code().equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
