package org.inforce.authority;

import java.util.Objects;
import java.util.Optional;

/// A court: `id` as CourtListener writes it (`cand`), `citation` as the Bluebook cites it (`N.D.
/// Cal.`), `level` one of supreme, appeals, district, special, state, other. `parent` is the id of
/// the court that hears its appeals.
public record Court(
    String id, String level, String citation, String name, Optional<String> parent) {
  public Court {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(parent, "parent");
  }

  public boolean isDistrict() {
    return level.equals("district");
  }

  public boolean isAppellate() {
    return level.equals("appeals");
  }
}
