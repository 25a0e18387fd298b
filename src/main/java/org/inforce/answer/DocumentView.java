package org.inforce.answer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.inforce.analysis.Analysis;
import org.inforce.document.Document;
import org.inforce.status.Measure;
import org.inforce.status.StatusAnswer;
import org.inforce.store.Review;
import org.inforce.store.StoredDocument;
import org.inforce.store.StoredVersion;
import org.inforce.store.Weight;

/// One version of a document with everything found in it. `occurrences` names, for events found in
/// it, the occurrence each was joined to; `measures` are those the document itself is; `reviews`
/// the decisions that hold, by finding; `weights` how much versions differ from the one before, by
/// number, as far as that was worked out; `acts` what it does to other documents, `actedOn` what
/// others do to it.
public record DocumentView(
    StoredDocument document,
    StoredVersion version,
    List<StoredVersion> versions,
    Analysis analysis,
    Map<String, String> occurrences,
    List<StatusAnswer> measures,
    Map<String, Review> reviews,
    Map<Integer, Weight> weights,
    List<DocumentLink> acts,
    List<DocumentLink> actedOn) {
  public DocumentView {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(version, "version");
    versions = List.copyOf(versions);
    Objects.requireNonNull(analysis, "analysis");
    occurrences = Map.copyOf(occurrences);
    measures = List.copyOf(measures);
    reviews = Map.copyOf(reviews);
    weights = Map.copyOf(weights);
    acts = List.copyOf(acts);
    actedOn = List.copyOf(actedOn);
  }

  /// True if this is the version that counts now.
  public boolean isCurrent() {
    return version.number() == document.number();
  }

  /// True when another form of the same edition is read in this one's place.
  public boolean isRendition() {
    return renditions().stream()
        .anyMatch(one -> one.version().number() == version.number() && !one.isPreferred());
  }

  /// The editions there were, with the forms each came in.
  public List<Edition> editions() {
    return Edition.of(versions);
  }

  /// The forms in which the edition of this version came; the one that counts first.
  public List<Edition.Rendition> renditions() {
    return editions().stream()
        .map(Edition::renditions)
        .filter(all -> all.stream().anyMatch(one -> one.version().number() == version.number()))
        .findFirst()
        .orElse(List.of());
  }

  /// The analysis, its document stating what other forms of it state besides.
  Analysis joined() {
    Document read = analysis.document();
    return analysis.of(
        new Document(read.version(), version.metadata(), read.text(), read.structure()));
  }

  public String text() {
    return analysis.document().text();
  }

  /// The first measure the document is.
  public Optional<Measure> measure() {
    return measures.stream().map(StatusAnswer::measure).findFirst();
  }
}
