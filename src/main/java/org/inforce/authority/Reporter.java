package org.inforce.authority;

import java.util.Objects;

/// A series of law reports: `abbreviation` as the Bluebook writes it (`F. Supp. 3d`), `kind` one of
/// federal, state, state_regional, neutral, specialty, specialty_lexis, specialty_west,
/// scotus_early; first and last year of publication (`last` is 9999 while it goes on).
public record Reporter(String abbreviation, String kind, int first, int last) {
  public Reporter {
    Objects.requireNonNull(abbreviation, "abbreviation");
    Objects.requireNonNull(kind, "kind");
  }

  /// The abbreviation as identifiers write it, without spaces: `F.Supp.3d`.
  public String id() {
    return abbreviation.replace(" ", "").replace('/', '-');
  }

  /// True if a decision of `year` can stand in this series, with a year's grace for late volumes.
  public boolean covers(int year) {
    return year >= first - 1 && year <= last + 1;
  }
}
