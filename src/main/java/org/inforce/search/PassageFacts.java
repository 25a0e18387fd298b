package org.inforce.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.inforce.analysis.Analysis;
import org.inforce.citation.Citation;
import org.inforce.document.Span;
import org.inforce.obligation.Obligation;
import org.inforce.proceeding.CourtEvent;

/// What was found in a document, handed out passage by passage, in order.
final class PassageFacts {
  private final Window<Citation> citations;
  private final Window<Obligation> obligations;
  private final Window<CourtEvent> events;

  private final WrittenDay effective;

  PassageFacts(Analysis analysis) {
    effective = WrittenDay.effectiveOf(analysis.document());
    citations = new Window<>(analysis.citations(), Citation::span);
    obligations = new Window<>(analysis.obligations(), norm -> norm.evidence().span());
    events = new Window<>(analysis.events(), event -> event.evidence().span());
  }

  /// What starts in `passage`. Passages must come in order.
  Inside in(Passage passage) {
    return new Inside(
        passage,
        citations.startingIn(passage.span()),
        obligations.startingIn(passage.span()),
        events.startingIn(passage.span()),
        effective.in(passage.span()));
  }

  /// What starts in one passage.
  record Inside(
      Passage passage,
      List<Citation> cited,
      List<Obligation> norms,
      List<CourtEvent> events,
      Optional<Statement> effective) {

    /// Puts what is cited into the passage's entry.
    void addTo(Document entry) {
      entry.add(new StoredField(IndexFields.PLACES, Places.of(passage, cited).write()));
      Set<String> words = new LinkedHashSet<>(citedWords());
      norms.forEach(norm -> words.addAll(Statement.restingOn(norm)));
      IndexedFields.tags(entry, IndexFields.CITE, words);
    }

    /// An entry for each norm and event, and for the document's effective day, in the order they
    /// are to follow the passage's.
    List<Document> statements(String document) {
      Set<String> near = citedWords();
      List<Statement> all = new ArrayList<>();
      norms.forEach(norm -> all.add(Statement.of(norm, near)));
      events.forEach(event -> all.add(Statement.of(event, near)));
      effective.ifPresent(all::add);
      List<Document> entries = new ArrayList<>();
      for (Statement statement : all) {
        entries.add(statement.entry(document, passage.span(), entries.size() + 1));
      }
      return entries;
    }

    private Set<String> citedWords() {
      Set<String> words = new LinkedHashSet<>();
      for (Citation citation : cited) {
        citation.authorities().forEach(id -> words.addAll(AuthorityWords.of(id)));
      }
      return words;
    }
  }

  /// Finds in order of place, each looked at once.
  private static final class Window<T> {
    private final List<T> found;
    private final Function<T, Span> place;
    private int next;

    Window(List<T> found, Function<T, Span> place) {
      this.place = place;
      this.found =
          found.stream().sorted((a, b) -> place.apply(a).compareTo(place.apply(b))).toList();
    }

    List<T> startingIn(Span passage) {
      List<T> inside = new ArrayList<>();
      while (next < found.size() && place.apply(found.get(next)).start() < passage.end()) {
        inside.add(found.get(next++));
      }
      return inside;
    }
  }
}
