package org.inforce.obligation;

import java.util.Locale;
import java.util.Optional;

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

  /// The modality written as `code`; empty when there is none of that name.
  public static Optional<Modality> tryParse(String code) {
    for (Modality modality : values()) {
      if (modality.code().equals(code)) {
        return Optional.of(modality);
      }
    }
    return Optional.empty();
  }
}
