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
/// `publisherLink` is what the publisher links these words to, evidence for or against the reading.
public record Citation(
    Evidence evidence,
    CitationKind kind,
    CitationForm form,
    List<AuthorityId> authorities,
    Optional<String> pin,
    Optional<Integer> resolvedFrom,
    Optional<String> citedAs,
    double confidence,
    Optional<PublisherLink> publisherLink) {
  public Citation {
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(form, "form");
    authorities = List.copyOf(authorities);
    if (!(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must lie in (0, 1], was " + confidence);
    }
    Objects.requireNonNull(publisherLink, "publisherLink");
  }

  /// A citation that its publisher links to nothing.
  public Citation(
      Evidence evidence,
      CitationKind kind,
      CitationForm form,
      List<AuthorityId> authorities,
      Optional<String> pin,
      Optional<Integer> resolvedFrom,
      Optional<String> citedAs,
      double confidence) {
    this(
        evidence,
        kind,
        form,
        authorities,
        pin,
        resolvedFrom,
        citedAs,
        confidence,
        Optional.empty());
  }

  /// Where the publisher links the same words to, as published, and whether that is what the words
  /// were read as.
  public record PublisherLink(String href, boolean agrees) {
    public PublisherLink {
      Objects.requireNonNull(href, "href");
    }
  }

  /// The same citation, with what its publisher links it to; doubtful when that is something else.
  Citation linked(PublisherLink link) {
    return new Citation(
        evidence,
        kind,
        form,
        authorities,
        pin,
        resolvedFrom,
        citedAs,
        link.agrees() ? confidence : Math.min(confidence, DOUBT),
        Optional.of(link));
  }

  /// What is left of confidence when the publisher's link contradicts the words.
  private static final double DOUBT = 0.5;

  /// The same citation, found less or more surely.
  public Citation withConfidence(double other) {
    return new Citation(
        evidence, kind, form, authorities, pin, resolvedFrom, citedAs, other, publisherLink);
  }

  public Span span() {
    return evidence.span();
  }

  public boolean isResolved() {
    return !authorities.isEmpty();
  }
}
