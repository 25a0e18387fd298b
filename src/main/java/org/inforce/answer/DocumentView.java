package org.inforce.answer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.inforce.analysis.Analysis;
import org.inforce.status.Measure;
import org.inforce.status.StatusAnswer;
import org.inforce.store.Review;
import org.inforce.store.StoredDocument;
import org.inforce.store.StoredVersion;

/// One version of a document with everything found in it. `occurrences` names, for events found in
/// it, the occurrence each was joined to; `measures` are those the document itself is; `reviews`
/// the decisions that hold, by finding.
public record DocumentView(
    StoredDocument document,
    StoredVersion version,
    List<StoredVersion> versions,
    Analysis analysis,
    Map<String, String> occurrences,
    List<StatusAnswer> measures,
    Map<String, Review> reviews) {
  public DocumentView {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(version, "version");
    versions = List.copyOf(versions);
    Objects.requireNonNull(analysis, "analysis");
    occurrences = Map.copyOf(occurrences);
    measures = List.copyOf(measures);
    reviews = Map.copyOf(reviews);
  }

  /// True if this is the version that counts now.
  public boolean isCurrent() {
    return version.number() == document.number();
  }

  public String text() {
    return analysis.document().text();
  }

  /// The first measure the document is.
  public Optional<Measure> measure() {
    return measures.stream().map(StatusAnswer::measure).findFirst();
  }
}
