package org.inforce.alert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.analysis.Analysis;
import org.inforce.authority.AuthorityId;
import org.inforce.search.IndexedDocument;
import org.inforce.search.SavedQuery;
import org.inforce.search.SearchIndex;
import org.inforce.status.Occurrence;
import org.inforce.status.StatusBook;
import org.inforce.store.ChangeEntry;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;
import org.inforce.store.Watch;

/// Says which watches a change is for, and why. A watch of an authority hears of every change in a
/// document that cites it or anything under it; one of a case, measure or norm of what became of
/// that; one of a party of orders that bind or protect it and of documents that name it among their
/// parties; a saved search of documents that a search would find.
final class Interests {
  private final Store store;
  private final SearchIndex index;
  private final StatusBook book;
  private final Map<String, Optional<Analysis>> documents = new HashMap<>();
  private final Map<String, Set<String>> found = new HashMap<>();

  Interests(Store store, SearchIndex index, StatusBook book) {
    this.store = store;
    this.index = index;
    this.book = book;
  }

  /// Why `watch` hears of `change`, as a sentence; empty when it does not.
  Optional<String> reason(Watch watch, ChangeEntry change) {
    boolean isHeard =
        switch (watch.kind()) {
          case SEARCH -> isFound(watch, change);
          case AUTHORITY -> cites(change, watch.query()) || restsOn(change, watch.query());
          case OBLIGATION -> subjects(change).contains(watch.query());
          case CASE -> isOfCase(change, watch.query());
          case MEASURE -> isOfMeasure(change, watch.query());
          case PARTY -> namesParty(change, watch.query());
        };
    return isHeard ? Optional.of(why(watch)) : Optional.empty();
  }

  private static String why(Watch watch) {
    String what =
        switch (watch.kind()) {
          case SEARCH -> "You saved the search " + watch.query() + ", and this fits it.";
          case AUTHORITY ->
              "You watch " + watch.query() + ", on which this rests or which is cited here.";
          case OBLIGATION -> "You watch the obligation " + watch.query() + ".";
          case CASE -> "You watch the case " + watch.query() + ".";
          case MEASURE -> "You watch the measure " + watch.query() + ".";
          case PARTY -> "You watch " + watch.query() + ", which is a party here.";
        };
    return what;
  }

  private boolean isFound(Watch watch, ChangeEntry change) {
    return change.document().stream()
        .anyMatch(id -> found.computeIfAbsent(id, this::queriesThatFind).contains(watch.id()));
  }

  private Set<String> queriesThatFind(String document) {
    List<SavedQuery> queries =
        store.watches().stream()
            .filter(watch -> watch.kind() == Watch.Kind.SEARCH)
            .map(watch -> new SavedQuery(watch.id(), watch.query()))
            .toList();
    Optional<StoredDocument> stored = store.document(document);
    Set<String> names = new HashSet<>();
    if (stored.isPresent()) {
      analysis(document)
          .ifPresent(analysis -> {
            IndexedDocument indexed =
                new IndexedDocument(
                    analysis,
                    stored.get().metadata().knownFrom().orElse(java.time.LocalDate.MIN),
                    Set.of());
            index.match(queries, List.of(indexed)).forEach(match -> names.add(match.name()));
          });
    }
    return names;
  }

  private Optional<Analysis> analysis(String document) {
    return documents.computeIfAbsent(document, store::analysis);
  }

  private boolean cites(ChangeEntry change, String authority) {
    return AuthorityId.tryParse(authority).isPresent()
        && change.document().flatMap(this::analysis).stream()
            .flatMap(analysis -> analysis.citations().stream())
            .flatMap(citation -> citation.authorities().stream())
            .anyMatch(cited -> isUnder(cited, authority));
  }

  /// Whether what it moved rests on the authority: an order that names no statute moves the uses of
  /// one all the same.
  private boolean restsOn(ChangeEntry change, String authority) {
    Set<String> measures = new HashSet<>(subjects(change));
    occurrences(change).forEach(one -> measures.addAll(one.measures()));
    return measures.stream()
        .flatMap(id -> book.measure(id).stream())
        .flatMap(measure -> measure.authorities().stream())
        .anyMatch(found -> isUnder(found, authority));
  }

  private static boolean isUnder(AuthorityId found, String authority) {
    return found.path().equals(authority) || found.path().startsWith(authority + "/");
  }

  /// The change's own subject and those of its parts.
  private static Set<String> subjects(ChangeEntry change) {
    Set<String> subjects = new HashSet<>(Set.of(change.subject()));
    change.parts().forEach(part -> subjects.addAll(subjects(part)));
    return subjects;
  }

  private List<Occurrence> occurrences(ChangeEntry change) {
    List<Occurrence> occurrences = new ArrayList<>();
    for (String subject : subjects(change)) {
      book.occurrence(subject).ifPresent(occurrences::add);
    }
    return occurrences;
  }

  private boolean isOfCase(ChangeEntry change, String docket) {
    Optional<String> wanted = book.caseOf(docket).map(file -> file.id());
    if (wanted.isEmpty()) {
      return false;
    }
    return occurrences(change).stream().anyMatch(one -> one.caseId().equals(wanted))
        || caption(change)
            .flatMap(number -> book.caseOf(number))
            .map(file -> file.id())
            .equals(wanted);
  }

  private Optional<String> caption(ChangeEntry change) {
    return change
        .document()
        .flatMap(this::analysis)
        .flatMap(analysis -> analysis.document().structure().caption())
        .flatMap(caption -> caption.docket());
  }

  private boolean isOfMeasure(ChangeEntry change, String measure) {
    return subjects(change).contains(measure)
        || occurrences(change).stream().anyMatch(one -> one.measures().contains(measure));
  }

  private boolean namesParty(ChangeEntry change, String party) {
    String wanted = folded(party);
    return occurrences(change).stream()
            .anyMatch(one -> holds(one.enjoined(), wanted) || holds(one.protectedParties(), wanted))
        || change.document().flatMap(this::analysis).stream()
            .flatMap(analysis -> analysis.document().structure().caption().stream())
            .flatMap(caption -> caption.parties().stream())
            .anyMatch(named -> folded(named.name()).contains(wanted));
  }

  private static boolean holds(List<String> parties, String wanted) {
    return parties.stream().anyMatch(party -> folded(party).equals(wanted));
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).strip();
  }
}
