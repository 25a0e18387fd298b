package org.inforce.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.obligation.NormHistory;
import org.inforce.review.Standing;
import org.inforce.review.Verdict;
import org.inforce.status.Measure;
import org.inforce.status.Status;
import org.inforce.store.Review;
import org.inforce.store.StoredDocument;
import org.inforce.store.StoredObligation;

/// A norm with what surrounds it: the document that states it, the measures it belongs to, the
/// status that follows for it (empty while nothing is known of it), the case whose order it rests
/// on, all statements of the same norm with what became of it, and what people decided.
public record ObligationView(
    StoredObligation stored,
    Optional<StoredDocument> document,
    List<Measure> measures,
    Optional<Status> status,
    Optional<String> caseId,
    Optional<NormHistory.Entry> history,
    List<Review> reviews) {
  private static final int LONGEST = 120;

  public ObligationView {
    Objects.requireNonNull(stored, "stored");
    measures = List.copyOf(measures);
    reviews = List.copyOf(reviews);
  }

  /// Where it stands with the people who check it.
  public Standing standing() {
    return Standing.of(id(), reviews);
  }

  /// True if a person said that there is no such norm.
  public boolean isRejected() {
    return standing().verdict() == Verdict.REJECTED;
  }

  public String id() {
    return stored.obligation().id();
  }

  /// The document's title, or its identifier where nothing is left of it.
  public String title() {
    return document
        .map(known -> known.metadata().title())
        .filter(title -> !title.isBlank())
        .orElse(stored.document());
  }

  /// The other statements of the same norm, the earliest first.
  public List<NormHistory.Statement> others() {
    return history.map(NormHistory.Entry::statements).orElse(List.of()).stream()
        .filter(statement -> !statement.norm().id().equals(id()))
        .toList();
  }

  /// What a later document did to it; empty while it stands.
  public Optional<Change> change() {
    return history.flatMap(entry ->
        switch (entry.fate()) {
          case NormHistory.Fate.Stands stands -> Optional.empty();
          case NormHistory.Fate.Amended amended ->
              Optional.of(new Change("amended", amended.by(), amended.on()));
          case NormHistory.Fate.Rescinded rescinded ->
              Optional.of(new Change("rescinded", rescinded.by(), rescinded.on()));
        });
  }

  /// `what` happened to a norm, by which statement, from which day that is known.
  public record Change(String what, String by, LocalDate on) {}

  /// Who it binds; `Whoever it concerns` when the norm does not name anybody.
  public String bearer() {
    return stored.obligation().bearer().orElse("Whoever it concerns");
  }

  /// The act with what it is done to.
  public String act() {
    String action = stored.obligation().action();
    return stored
        .obligation()
        .object()
        .filter(object -> !action.contains(object))
        .map(object -> action + " " + Excerpts.beginning(object, LONGEST))
        .orElse(action);
  }
}
