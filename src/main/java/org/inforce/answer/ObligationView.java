package org.inforce.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.status.Measure;
import org.inforce.status.Status;
import org.inforce.store.Review;
import org.inforce.store.StoredDocument;
import org.inforce.store.StoredObligation;

/// A norm with what surrounds it: the document that states it, the measures it belongs to, the
/// status that follows for it (empty while nothing is known of it), the case whose order it rests
/// on, and what people decided.
public record ObligationView(
    StoredObligation stored,
    Optional<StoredDocument> document,
    List<Measure> measures,
    Optional<Status> status,
    Optional<String> caseId,
    List<Review> reviews) {
  private static final int LONGEST = 120;

  public ObligationView {
    Objects.requireNonNull(stored, "stored");
    measures = List.copyOf(measures);
    reviews = List.copyOf(reviews);
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
