package org.inforce.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StoredField;
import org.inforce.analysis.Analysis;
import org.inforce.citation.Citation;
import org.inforce.document.Span;
import org.inforce.obligation.Obligation;
import org.inforce.obligation.Obligation.RelatedAuthority;
import org.inforce.proceeding.CourtEvent;
import org.inforce.taxonomy.Axis;

/// What was found in a document, handed out passage by passage, in order.
final class PassageFacts {
  private final Window<Citation> citations;
  private final Window<Obligation> obligations;
  private final Window<CourtEvent> events;

  PassageFacts(Analysis analysis) {
    citations = new Window<>(analysis.citations(), Citation::span);
    obligations = new Window<>(analysis.obligations(), norm -> norm.evidence().span());
    events = new Window<>(analysis.events(), event -> event.evidence().span());
  }

  /// Puts what starts in `passage` into its entry. Passages must come in order.
  void addTo(Document entry, Passage passage) {
    List<Citation> cited = citations.startingIn(passage.span());
    entry.add(new StoredField(IndexFields.PLACES, Places.of(passage, cited).write()));
    Set<String> authorities = new LinkedHashSet<>();
    for (Citation citation : cited) {
      citation.authorities().forEach(id -> authorities.addAll(AuthorityWords.of(id)));
    }
    Set<String> scope = new LinkedHashSet<>();
    for (Obligation obligation : obligations.startingIn(passage.span())) {
      addNorm(entry, obligation, authorities, scope);
    }
    for (CourtEvent event : events.startingIn(passage.span())) {
      addScope(event, scope);
    }
    IndexedFields.tags(entry, IndexFields.CITE, authorities);
    IndexedFields.tags(entry, IndexFields.SCOPE, scope);
  }

  private static void addNorm(
      Document entry, Obligation norm, Set<String> authorities, Set<String> scope) {
    IndexedFields.tags(entry, IndexFields.MODALITY, List.of(norm.modality().code()));
    norm.bearer()
        .ifPresent(
            bearer -> IndexedFields.tags(entry, IndexFields.BEARER, TagWords.ofActor(bearer)));
    Set<String> roles = new LinkedHashSet<>();
    for (RelatedAuthority related : norm.authorities()) {
      Set<String> words = AuthorityWords.of(related.id());
      authorities.addAll(words);
      roles.add(related.role().code());
      words.forEach(word -> roles.add(RoleWords.of(related.role().code(), word)));
    }
    IndexedFields.tags(entry, IndexFields.ROLE, roles);
    norm.dataCategories().forEach(code -> scope.addAll(TagWords.ofScope(Axis.DATA_CATEGORY, code)));
    norm.personClasses().forEach(code -> scope.addAll(TagWords.ofScope(Axis.PERSON_CLASS, code)));
    norm.purpose().ifPresent(code -> scope.addAll(TagWords.ofScope(Axis.PURPOSE, code)));
    norm.deadline()
        .flatMap(Obligation.Deadline::date)
        .ifPresent(day -> entry.add(new IntPoint(IndexFields.DEADLINE, Days.point(day))));
  }

  private static void addScope(CourtEvent event, Set<String> scope) {
    for (var side :
        List.of(event.scope().granted(), event.scope().denied(), event.scope().except())) {
      side.forEach(
          (axis, values) -> values.forEach(value -> scope.addAll(TagWords.ofScope(axis, value))));
    }
    event.protectedParties().forEach(party -> scope.addAll(TagWords.ofName(party)));
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
