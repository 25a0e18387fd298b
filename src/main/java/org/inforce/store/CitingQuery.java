package org.inforce.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.inforce.authority.AuthorityId;

/// Who cites an authority or anything under it: current versions, or those that counted on a day of
/// knowledge.
public record CitingQuery(AuthorityId authority, Optional<LocalDate> knownOn) {
  public CitingQuery {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(knownOn, "knownOn");
  }

  public static CitingQuery of(AuthorityId authority) {
    return new CitingQuery(authority, Optional.empty());
  }

  public CitingQuery knownOn(LocalDate day) {
    return new CitingQuery(authority, Optional.of(day));
  }
}
