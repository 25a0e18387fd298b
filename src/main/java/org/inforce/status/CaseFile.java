package org.inforce.status;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.authority.AuthorityId;

/// One case, however documents cite it. `id` is `court/docket` (`cand/3:25-cv-05536`), with `-` for
/// an unknown court. `dockets` are all the numbers met for it; `below` is the case it is an appeal
/// from; `joined` says why documents and numbers were taken to be of this case; `sheets` are the
/// documents that are its docket, or entries of it.
public record CaseFile(
    String id,
    Optional<String> court,
    Optional<AuthorityId> docket,
    Optional<String> caption,
    List<String> judges,
    List<AuthorityId> dockets,
    Optional<String> below,
    List<String> plaintiffs,
    List<String> measures,
    List<String> occurrences,
    List<String> joined,
    List<String> sheets) {
  public CaseFile {
    Objects.requireNonNull(id, "id");
    judges = List.copyOf(judges);
    dockets = List.copyOf(dockets);
    plaintiffs = List.copyOf(plaintiffs);
    measures = List.copyOf(measures);
    occurrences = List.copyOf(occurrences);
    joined = List.copyOf(joined);
    sheets = List.copyOf(sheets);
  }
}
