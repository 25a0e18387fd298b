package org.inforce.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.analysis.Analysis;
import org.inforce.proceeding.CourtEvent;
import org.inforce.review.Reviews;
import org.inforce.status.StatusBook;
import org.inforce.store.Review;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;
import org.inforce.store.StoredVersion;

/// Stored documents as a reader meets them from one viewpoint: a version with its findings as
/// reviewed, what its events were joined to, and what other documents do to it. Meant for one
/// request.
final class DocumentViews {
  private final Store store;
  private final MeasureStatuses statuses;

  DocumentViews(Store store, MeasureStatuses statuses) {
    this.store = store;
    this.statuses = statuses;
  }

  /// The version numbered `number`; 0 stands for the one known on the viewpoint's knowledge date,
  /// else the current one. Empty for what is unknown or removed.
  Optional<DocumentView> of(String id, int number) {
    return store
        .document(id)
        .filter(document -> !document.isRemoved())
        .flatMap(document -> of(document, number > 0 ? number : known(document)));
  }

  private int known(StoredDocument document) {
    return store
        .versionKnownOn(document.id(), statuses.view().knownAsOf())
        .map(StoredVersion::number)
        .orElse(document.number());
  }

  private Optional<DocumentView> of(StoredDocument document, int number) {
    List<StoredVersion> versions = store.versions(document.id());
    return versions.stream()
        .filter(version -> version.number() == number)
        .findFirst()
        .flatMap(version ->
            store
                .analysis(document.id(), number)
                .map(new Reviews(store)::applied)
                .map(analysis -> of(document, version, versions, analysis)));
  }

  private DocumentView of(
      StoredDocument document,
      StoredVersion version,
      List<StoredVersion> versions,
      Analysis analysis) {
    boolean isCurrent = version.number() == document.number();
    DocumentLinks links = new DocumentLinks(store);
    return new DocumentView(
        document,
        isCurrent ? version.stating(document.metadata()) : version,
        versions,
        analysis,
        occurrences(analysis),
        statuses.stated(document.id()),
        reviews(document),
        new Weights(store).of(versions),
        links.acts(document.id(), analysis.relations()),
        links.actedOn(document));
  }

  private Map<String, String> occurrences(Analysis analysis) {
    StatusBook book = statuses.book();
    Map<String, String> occurrences = new HashMap<>();
    for (CourtEvent event : analysis.events()) {
      book.occurrenceOf(event.id()).ifPresent(found -> occurrences.put(event.id(), found.id()));
    }
    return occurrences;
  }

  private Map<String, Review> reviews(StoredDocument document) {
    Map<String, Review> reviews = new HashMap<>();
    store.decisions().in(document.id()).forEach(review -> reviews.put(review.finding(), review));
    return reviews;
  }
}
