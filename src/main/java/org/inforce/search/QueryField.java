package org.inforce.search;

import java.util.Locale;
import java.util.Optional;

/// A field a query can name before a colon.
enum QueryField {
  CITE,
  AUTHORITY,
  ROLE,
  BEARER,
  MODALITY,
  STATUS,
  SCOPE,
  COURT,
  DOCKET,
  AGENCY,
  TYPE,
  DEADLINE,
  EFFECTIVE,
  PUBLISHED,
  SOURCE,
  TITLE,
  TEXT,
  YEAR;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<QueryField> tryParse(String code) {
    for (QueryField field : values()) {
      if (field.code().equals(code.toLowerCase(Locale.ROOT))) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /// True of fields that hold days.
  boolean isDay() {
    return this == DEADLINE || this == EFFECTIVE || this == PUBLISHED || this == YEAR;
  }
}
