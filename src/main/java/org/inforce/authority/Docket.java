package org.inforce.authority;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/// A docket number, taken apart: `3:25-cv-05536-VC` is office 3, year 2025, type `cv`, serial 5536,
/// judges `VC`. `court` is a court's id, or `-` while it is not known. A number of another shape is
/// kept as written, with serial zero.
public record Docket(
    String court,
    String written,
    Optional<String> office,
    OptionalInt year,
    Optional<String> type,
    int serial) {
  public static final String UNKNOWN_COURT = "-";

  public Docket {
    Objects.requireNonNull(court, "court");
    Objects.requireNonNull(written, "written");
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(type, "type");
    if (written.isBlank() || court.isBlank()) {
      throw new IllegalArgumentException("a docket needs a court and a number");
    }
  }

  /// The number in its usual form, as far as it is known: `3:25-cv-05536`, `25-cv-05536`,
  /// `25-05536`; judges' initials are left out.
  public String number() {
    if (year.isEmpty() || serial == 0) {
      return written;
    }
    String start = office.map(number -> number + ":").orElse("");
    String yy = String.format(Locale.ROOT, "%02d", year.getAsInt() % 100);
    return type.isPresent()
        ? start + yy + "-" + type.get() + "-" + String.format(Locale.ROOT, "%05d", serial)
        : start + yy + "-" + written.substring(written.lastIndexOf('-') + 1);
  }

  /// `/us/docket/cand/3:25-cv-05536`.
  public AuthorityId id() {
    return AuthorityId.parse("/us/docket/" + court + "/" + number());
  }

  /// True if both can be one case: no part contradicts, and court (where both are known), year and
  /// serial agree.
  public boolean isSameCaseAs(Docket other) {
    boolean courts =
        court.equals(other.court)
            || court.equals(UNKNOWN_COURT)
            || other.court.equals(UNKNOWN_COURT);
    if (!courts || serial == 0 || other.serial == 0) {
      return courts && number().equals(other.number());
    }
    return serial == other.serial
        && year.equals(other.year)
        && agree(type, other.type)
        && agree(office, other.office);
  }

  private static boolean agree(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
