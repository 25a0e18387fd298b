package org.inforce.search;

import java.util.Locale;
import java.util.Optional;

/// What hits are counted by, and can be narrowed to. The names are those of the public JSON.
public enum Facet {
  SOURCE_KIND,
  AGENCY,
  COURT,
  AUTHORITY,
  MODALITY,
  STATUS,
  YEAR;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The facet written as `code`; empty when there is none of that name.
  public static Optional<Facet> tryParse(String code) {
    for (Facet facet : values()) {
      if (facet.code().equals(code)) {
        return Optional.of(facet);
      }
    }
    return Optional.empty();
  }
}
