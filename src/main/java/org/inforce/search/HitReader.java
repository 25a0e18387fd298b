package org.inforce.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.inforce.document.SourceKind;
import org.inforce.document.Span;

/// Reads what is shown of documents found.
final class HitReader {
  private static final int MOST_STATED = 12;

  private final FacetColumn statuses;
  private final Highlighter highlighter;
  private final BestPassages bestPassages;
  private final StoredFields stored;

  HitReader(IndexView view, FacetColumn statuses, Expression expression) throws IOException {
    this.statuses = statuses;
    this.highlighter = Highlighter.of(expression);
    this.bestPassages = new BestPassages(view, PassageTranslator.showing(expression));
    this.stored = view.searcher().storedFields();
  }

  /// In the order of `page`.
  List<SearchHit> read(List<HitOrder.Place> page) throws IOException {
    List<Integer> documents = page.stream().map(HitOrder.Place::document).sorted().toList();
    Map<Integer, List<BestPassages.Shown>> passages = bestPassages.of(documents);
    List<SearchHit> hits = new ArrayList<>();
    for (HitOrder.Place place : page) {
      hits.add(
          hit(
              place,
              passages.getOrDefault(place.document(), List.of()),
              statuses.labels(place.document())));
    }
    return hits;
  }

  private SearchHit hit(HitOrder.Place place, List<BestPassages.Shown> passages, Set<String> labels)
      throws IOException {
    Document entry = stored.document(place.document());
    String title = value(entry, IndexFields.TITLE).orElse("");
    List<PassageHit> shown = new ArrayList<>();
    for (BestPassages.Shown passage : passages) {
      shown.add(passage(stored.document(passage.passage()), stated(passage.statements())));
    }
    shown.sort(Comparator.comparing((PassageHit passage) -> passage.highlights().isEmpty()));
    return new SearchHit(
        value(entry, IndexFields.ID).orElseThrow(),
        title,
        value(entry, IndexFields.SOURCE_KIND)
            .flatMap(SourceKind::tryParse)
            .orElse(SourceKind.OTHER),
        value(entry, IndexFields.PUBLISHED).map(LocalDate::parse),
        value(entry, IndexFields.PUBLISHER),
        value(entry, IndexFields.URL),
        labels,
        shown,
        highlighter.mark(title),
        place.score());
  }

  private List<Highlight> stated(List<Integer> statements) throws IOException {
    List<Highlight> stated = new ArrayList<>();
    for (int statement : statements.subList(0, Math.min(statements.size(), MOST_STATED))) {
      Statement.highlight(value(stored.document(statement), IndexFields.AT).orElseThrow())
          .ifPresent(stated::add);
    }
    return stated;
  }

  private PassageHit passage(Document entry, List<Highlight> stated) {
    String text = value(entry, IndexFields.TEXT).orElseThrow();
    Places places = Places.read(value(entry, IndexFields.PLACES).orElseThrow());
    Snippet snippet = Snippet.of(text, highlighter.mark(text, places, stated));
    return new PassageHit(
        new Span(places.start(), places.start() + text.length()),
        places.start() + snippet.start(),
        snippet.text(),
        snippet.highlights(),
        places.authorities());
  }

  private static Optional<String> value(Document entry, String field) {
    return Optional.ofNullable(entry.get(field));
  }
}
