package org.inforce.proceeding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.inforce.document.Evidence;

/// A measure as one document names it: what a court can block or an agency undo. `name` is the
/// document's name for it (`Fatigue Waiver Policy`, `Directive 25-7`); the frame `actor`,
/// `conduct`, `object`, `recipient` says what is done under it when the document tells (CMS, share,
/// Medicaid data, ICE), in taxonomy codes where there are any. `authorities` are those it is said
/// to rest on. `isDocumentItself`: the document is the measure (a notice, a rule).
public record MeasureMention(
    String id,
    Evidence evidence,
    String name,
    MeasureKind kind,
    Optional<String> actor,
    Optional<String> conduct,
    Optional<String> object,
    Optional<String> recipient,
    Optional<AuthorityId> identifier,
    List<AuthorityId> authorities,
    boolean isDocumentItself) {
  public MeasureMention {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    authorities = List.copyOf(authorities);
  }

  /// A measure of which the document tells no more than its name.
  public static MeasureMention named(String id, Evidence evidence, String name, MeasureKind kind) {
    return new MeasureMention(
        id,
        evidence,
        name,
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false);
  }

  /// By the identifier alone, which no other mention shares.
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
