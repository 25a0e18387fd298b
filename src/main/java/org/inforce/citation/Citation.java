package org.inforce.citation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.inforce.document.Evidence;
import org.inforce.document.Span;

/// A reference to an authority, at a place in a document. `authorities` is empty while unresolved;
/// a range names all its members. `resolvedFrom` is where the antecedent starts that an `Id.`,
/// short or relative form was resolved from. `citedAs` keeps the named form when it differs from
/// the authority (`section 1903(v)(1) of the Social Security Act`). `confidence` lies in (0, 1].
public record Citation(
    Evidence evidence,
    CitationKind kind,
    CitationForm form,
    List<AuthorityId> authorities,
    Optional<String> pin,
    Optional<Integer> resolvedFrom,
    Optional<String> citedAs,
    double confidence) {
  public Citation {
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(form, "form");
    authorities = List.copyOf(authorities);
    if (!(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must lie in (0, 1], was " + confidence);
    }
  }

  public Span span() {
    return evidence.span();
  }

  public boolean isResolved() {
    return !authorities.isEmpty();
  }
}
