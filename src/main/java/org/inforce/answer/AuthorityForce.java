package org.inforce.answer;

import java.time.LocalDate;
import java.util.Objects;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.AuthorityNames;
import org.inforce.citation.CitationCheck;
import org.inforce.citation.CitationCheck.Verdict;
import org.inforce.status.LegalForce;

/// Whether an authority itself is law on a day, whatever courts forbid to do under it (STATUS.md):
/// by the law's own tables, which `why` names; unknown where they do not tell.
public record AuthorityForce(AuthorityId id, LegalForce force, String why) {
  public AuthorityForce {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(force, "force");
    Objects.requireNonNull(why, "why");
  }

  public static AuthorityForce of(AuthorityId id, LocalDate asOf) {
    return switch (CitationCheck.verdict(id)) {
      case Verdict.Known known -> new AuthorityForce(id, LegalForce.IN_FORCE, known.why());
      case Verdict.Ended ended ->
          new AuthorityForce(
              id,
              ended.on().isAfter(asOf) ? LegalForce.IN_FORCE : LegalForce.RESCINDED,
              ended.why());
      case Verdict.NotFound missing -> new AuthorityForce(id, LegalForce.UNKNOWN, missing.why());
      case Verdict.Resolved resolved -> untold(id);
      case Verdict.Unresolved unresolved -> untold(id);
    };
  }

  private static AuthorityForce untold(AuthorityId id) {
    return new AuthorityForce(id, LegalForce.UNKNOWN, "no table of the law tells");
  }

  JsonObject json() {
    return new JsonObject()
        .put("id", id.path())
        .put("name", AuthorityNames.display(id))
        .put("legal_force", force.code())
        .put("why", why);
  }
}
