package org.inforce.proceeding;

import java.util.Optional;
import org.inforce.authority.AuthorityId;

/// Which case a passage speaks of, as far as it says. `court` is an identifier of the table of
/// courts (`cand`, `ca9`, `scotus`); `docket` the canonical docket, whose court is `-` while
/// unknown; `subject` the words that tell the suit apart when nothing else does (`multistate
/// lawsuit over Medicaid data`).
public record CaseReference(
    Optional<String> court,
    Optional<AuthorityId> docket,
    Optional<String> caption,
    Optional<String> judge,
    Optional<String> subject) {

  public static final CaseReference UNKNOWN =
      new CaseReference(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
