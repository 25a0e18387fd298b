package org.inforce.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.inforce.document.Evidence;

/// A norm as a document states it: who must, may or must not do what. Values on the axes
/// (`dataCategories`, `personClasses`, `purpose`) are codes of the taxonomies. `id` depends on the
/// document and the words, not on where they stand, so that it survives a shift of the text.
/// `confidence` lies in (0, 1].
public record Obligation(
    String id,
    Evidence evidence,
    Modality modality,
    Optional<String> bearer,
    String action,
    Optional<String> object,
    Optional<String> counterparty,
    List<String> dataCategories,
    List<String> personClasses,
    Optional<String> purpose,
    Optional<String> condition,
    Optional<String> exception,
    Optional<Deadline> deadline,
    Optional<TimeWindow> timeWindow,
    Force force,
    Optional<String> attributedTo,
    List<RelatedAuthority> authorities,
    double confidence) {
  public Obligation {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(force, "force");
    dataCategories = List.copyOf(dataCategories);
    personClasses = List.copyOf(personClasses);
    authorities = List.copyOf(authorities);
    if (!(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must lie in (0, 1], was " + confidence);
    }
  }

  /// The same norm resting on these authorities in place of its own.
  public Obligation restingOn(List<RelatedAuthority> others) {
    return with(others, confidence);
  }

  /// The same norm, found less or more surely.
  public Obligation withConfidence(double other) {
    return with(authorities, other);
  }

  private Obligation with(List<RelatedAuthority> others, double sureness) {
    return new Obligation(
        id,
        evidence,
        modality,
        bearer,
        action,
        object,
        counterparty,
        dataCategories,
        personClasses,
        purpose,
        condition,
        exception,
        deadline,
        timeWindow,
        force,
        attributedTo,
        others,
        sureness);
  }

  /// An authority and what it does for the norm.
  public record RelatedAuthority(AuthorityId id, AuthorityRole role) {}

  /// When it is due. `date` is the computed day, absent while it hangs on an unknown day; `rule`
  /// says how it is computed (`stated`, `frcp 6(a)`, `1 CFR 18.17`, `monthly`), `basis` from which
  /// day and why.
  public record Deadline(String text, Optional<LocalDate> date, String rule, String basis) {}

  /// From and until when the norm holds; an open end is absent.
  public record TimeWindow(Optional<LocalDate> from, Optional<LocalDate> until, String basis) {}
}
