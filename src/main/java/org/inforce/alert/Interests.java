package org.inforce.alert;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inforce.analysis.Analysis;
import org.inforce.authority.AuthorityId;
import org.inforce.document.Structure.Caption;
import org.inforce.obligation.NormKey;
import org.inforce.obligation.Obligation;
import org.inforce.search.IndexedDocument;
import org.inforce.search.SavedQuery;
import org.inforce.search.SearchIndex;
import org.inforce.status.CaseFile;
import org.inforce.status.Measure;
import org.inforce.status.StatusBook;
import org.inforce.status.StatusQuery;
import org.inforce.store.ChangeEntry;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;
import org.inforce.store.StoredObligation;
import org.inforce.store.Watch;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// Says which watches a change is for, and why. A watch of an authority hears of every change in a
/// document that cites it or anything under it; one of a case, measure or norm of what became of
/// that; one of a party of orders that bind or protect it and of documents that name it among their
/// parties; a saved search of documents that a search would find.
final class Interests {
  private final Store store;
  private final SearchIndex index;
  private final StatusBook book;
  private final List<SavedQuery> searches;
  private final Map<String, Optional<Analysis>> documents = new HashMap<>();
  private final Map<String, Set<String>> found = new HashMap<>();

  Interests(Store store, SearchIndex index, StatusBook book, List<Watch> watches) {
    this.store = store;
    this.index = index;
    this.book = book;
    searches =
        watches.stream()
            .filter(watch -> watch.kind() == Watch.Kind.SEARCH)
            .map(watch -> new SavedQuery(watch.id(), watch.query()))
            .toList();
  }

  /// Why `watch` hears of `change`, as an English sentence about `{0}`, what is watched; empty when
  /// it does not.
  Optional<String> reason(Watch watch, ChangeEntry change) {
    Moved moved = new Moved(change, book);
    return switch (watch.kind()) {
      case SEARCH ->
          isFound(watch, change)
              ? why("You watch the search {0}, which this fits.")
              : Optional.empty();
      case AUTHORITY -> ofAuthority(watch.query(), change, moved);
      case OBLIGATION -> ofObligation(watch.query(), moved);
      case CASE -> ofCase(watch.query(), change, moved);
      case MEASURE -> ofMeasure(watch.query(), moved);
      case PARTY -> ofParty(watch.query(), change, moved);
    };
  }

  private boolean isFound(Watch watch, ChangeEntry change) {
    return change.document().stream()
        .anyMatch(id ->
            found.computeIfAbsent(id, any -> queriesThatFind(id, change)).contains(watch.id()));
  }

  private Set<String> queriesThatFind(String document, ChangeEntry change) {
    Set<String> names = new HashSet<>();
    Optional<StoredDocument> stored = store.document(document);
    Optional<Analysis> analysis = analysis(document);
    if (stored.isPresent() && analysis.isPresent()) {
      LocalDate known = stored.get().metadata().knownFrom().orElse(LocalDate.MIN);
      IndexedDocument indexed = new IndexedDocument(analysis.get(), known);
      index
          .match(searches, List.of(indexed), Map.of(document, statuses(document, change)))
          .forEach(match -> names.add(match.name()));
    }
    return names;
  }

  /// The statuses, on the day of the change, of the measures the document is.
  private Set<String> statuses(String document, ChangeEntry change) {
    LocalDate day = LocalDate.ofInstant(change.at(), ZoneOffset.UTC);
    Set<String> codes = new HashSet<>();
    for (Measure measure : book.measures()) {
      if (Moved.isOf(measure, document)) {
        StatusQuery query = StatusQuery.of(measure.id(), day, day);
        codes.add(book.answer(measure, query).status().code());
      }
    }
    return codes;
  }

  private Optional<Analysis> analysis(String document) {
    return documents.computeIfAbsent(document, store::analysis);
  }

  private static Optional<String> why(String sentence) {
    return Optional.of(sentence);
  }

  // --- why ---------------------------------------------------------------------------------

  private Optional<String> ofAuthority(String authority, ChangeEntry change, Moved moved) {
    if (cites(change, authority)) {
      return why("You watch {0}, which is cited here.");
    }
    return moved.restsOn(authority)
        ? why("You watch {0}, on which a measure rests that this touches.")
        : Optional.empty();
  }

  private boolean cites(ChangeEntry change, String authority) {
    return AuthorityId.tryParse(authority).isPresent()
        && change.document().flatMap(this::analysis).stream()
            .flatMap(analysis -> analysis.citations().stream())
            .flatMap(citation -> citation.authorities().stream())
            .anyMatch(cited -> Moved.isUnder(cited, authority));
  }

  /// A norm that is stated otherwise goes by another identifier, and is the same norm when it had
  /// the watched one's words before, or says the same of the same.
  private Optional<String> ofObligation(String id, Moved moved) {
    if (moved.subjects().contains(id)) {
      return why("You watch the obligation {0}, which this is about.");
    }
    Optional<StoredObligation> watched = store.obligations().byId(id);
    if (watched.isEmpty()) {
      return Optional.empty();
    }
    Obligation norm = watched.get().obligation();
    if (moved.entries().stream().anyMatch(entry -> isOf(norm, entry))) {
      return why("You watch the obligation {0}, which this is about.");
    }
    List<AuthorityId> laws = norm.authorities().stream().map(law -> law.id()).toList();
    return moved.carries(watched.get().document(), laws)
        ? why("You watch the obligation {0}, which hangs on a measure that this touches.")
        : Optional.empty();
  }

  private boolean isOf(Obligation norm, ChangeEntry entry) {
    if (entry.before().filter(norm.evidence().quote()::equals).isPresent()) {
      return true;
    }
    Optional<NormKey> key = NormKey.of(norm);
    return key.isPresent()
        && store
            .obligations()
            .byId(entry.subject())
            .map(StoredObligation::obligation)
            .flatMap(NormKey::of)
            .equals(key);
  }

  private Optional<String> ofCase(String docket, ChangeEntry change, Moved moved) {
    Optional<String> wanted = book.caseOf(docket).map(CaseFile::id);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    if (moved.occurrences().stream().anyMatch(one -> one.caseId().equals(wanted))) {
      return why("You watch {0}, in which this happened.");
    }
    boolean isPaper =
        captions(change)
            .flatMap(caption -> caption.docket().stream())
            .flatMap(number -> book.caseOf(number).stream())
            .anyMatch(file -> file.id().equals(wanted.get()));
    return isPaper ? why("You watch {0}, to which this document belongs.") : Optional.empty();
  }

  private Stream<Caption> captions(ChangeEntry change) {
    return change.document().flatMap(this::analysis).stream()
        .flatMap(analysis -> analysis.document().structure().caption().stream());
  }

  private static Optional<String> ofMeasure(String measure, Moved moved) {
    if (moved.subjects().contains(measure)) {
      return why("You watch {0}, whose status this moved.");
    }
    return moved.measures().contains(measure)
        ? why("You watch {0}, on which this order acts.")
        : Optional.empty();
  }

  private Optional<String> ofParty(String party, ChangeEntry change, Moved moved) {
    Set<String> wanted = named(party);
    if (moved.occurrences().stream().anyMatch(one -> holds(one.protectedParties(), wanted))) {
      return why("You watch {0}, whom this order protects.");
    }
    if (moved.occurrences().stream().anyMatch(one -> holds(one.enjoined(), wanted))) {
      return why("You watch {0}, whom this order binds.");
    }
    String folded = folded(party);
    boolean isNamed =
        captions(change)
            .flatMap(caption -> caption.parties().stream())
            .anyMatch(named -> folded(named.name()).contains(folded));
    return isNamed ? why("You watch {0}, a party to this case.") : Optional.empty();
  }

  /// What the party goes by: its name as given, and the codes of the state or agency it is.
  private static Set<String> named(String party) {
    Taxonomy taxonomy = Taxonomy.current();
    Set<String> names = new HashSet<>(Set.of(folded(party)));
    taxonomy.codeOf(Axis.PARTY, party).map(Interests::folded).ifPresent(names::add);
    taxonomy.codeOf(Axis.ACTOR, party).map(Interests::folded).ifPresent(names::add);
    return names;
  }

  private static boolean holds(List<String> parties, Set<String> wanted) {
    return parties.stream().map(Interests::folded).anyMatch(wanted::contains);
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).strip();
  }
}
