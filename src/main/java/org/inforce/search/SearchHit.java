package org.inforce.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.inforce.document.SourceKind;

/// One document found, with the passages that fit, best first; there is at least one unless the
/// document has no text.
public record SearchHit(
    String document,
    String title,
    SourceKind sourceKind,
    Optional<LocalDate> published,
    Optional<String> publisher,
    Optional<String> url,
    Set<String> statuses,
    List<PassageHit> passages,
    List<Highlight> titleHighlights,
    double score) {
  public SearchHit {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(sourceKind, "sourceKind");
    statuses = Set.copyOf(statuses);
    passages = List.copyOf(passages);
    titleHighlights = List.copyOf(titleHighlights);
  }

  /// The best passage.
  public Optional<PassageHit> best() {
    return passages.stream().findFirst();
  }
}
