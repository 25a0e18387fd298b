package org.inforce.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.inforce.document.Span;
import org.inforce.obligation.Obligation;
import org.inforce.obligation.Obligation.RelatedAuthority;
import org.inforce.proceeding.CourtEvent;
import org.inforce.taxonomy.Axis;

/// A norm or a court event as it is found: by the words of each of its fields, and by days.
record Statement(Span span, Map<String, Set<String>> words, Map<String, LocalDate> days) {

  /// A norm, in a passage in which `near` is cited.
  static Statement of(Obligation norm, Set<String> near) {
    Set<String> scope = new LinkedHashSet<>();
    norm.dataCategories().forEach(code -> scope.addAll(TagWords.ofScope(Axis.DATA_CATEGORY, code)));
    norm.personClasses().forEach(code -> scope.addAll(TagWords.ofScope(Axis.PERSON_CLASS, code)));
    norm.purpose().ifPresent(code -> scope.addAll(TagWords.ofScope(Axis.PURPOSE, code)));
    Set<String> resting = restingOn(norm);
    Set<String> cited = new LinkedHashSet<>(resting);
    cited.addAll(near);
    Map<String, LocalDate> days = new LinkedHashMap<>();
    norm.deadline()
        .flatMap(Obligation.Deadline::date)
        .ifPresent(day -> days.put(IndexFields.DEADLINE, day));
    return new Statement(
        norm.evidence().span(),
        Map.of(
            IndexFields.MODALITY,
            Set.of(norm.modality().code()),
            IndexFields.BEARER,
            norm.bearer().map(TagWords::ofActor).orElse(Set.of()),
            IndexFields.ROLE,
            roles(norm),
            IndexFields.SCOPE,
            scope,
            IndexFields.RESTS_ON,
            resting,
            IndexFields.CITE_NEAR,
            cited),
        days);
  }

  /// An event, in a passage in which `near` is cited.
  static Statement of(CourtEvent event, Set<String> near) {
    Set<String> scope = new LinkedHashSet<>();
    for (var side :
        List.of(event.scope().granted(), event.scope().denied(), event.scope().except())) {
      side.forEach(
          (axis, values) -> values.forEach(value -> scope.addAll(TagWords.ofScope(axis, value))));
    }
    event.protectedParties().forEach(party -> scope.addAll(TagWords.ofName(party)));
    Map<String, LocalDate> days = new LinkedHashMap<>();
    event.effectiveFrom().ifPresent(day -> days.put(IndexFields.TAKES_EFFECT, day.from()));
    Set<String> acts = event.type().movesStatus() ? Set.of(event.type().code()) : Set.of();
    return new Statement(
        event.evidence().span(),
        Map.of(IndexFields.SCOPE, scope, IndexFields.STATUS_ACT, acts, IndexFields.CITE_NEAR, near),
        days);
  }

  /// The document's own effective day where it is written.
  static Statement of(LocalDate effective, Span written) {
    return new Statement(written, Map.of(), Map.of(IndexFields.TAKES_EFFECT, effective));
  }

  /// The words for all authorities a norm has to do with.
  static Set<String> restingOn(Obligation norm) {
    Set<String> words = new LinkedHashSet<>();
    norm.authorities().forEach(related -> words.addAll(AuthorityWords.of(related.id())));
    return words;
  }

  private static Set<String> roles(Obligation norm) {
    Set<String> roles = new LinkedHashSet<>();
    for (RelatedAuthority related : norm.authorities()) {
      String role = related.role().code();
      roles.add(role);
      AuthorityWords.of(related.id()).forEach(word -> roles.add(RoleWords.of(role, word)));
    }
    return roles;
  }

  /// Its entry, `back` entries behind that of the passage at `passage`.
  Document entry(String document, Span passage, int back) {
    Document entry = new Document();
    entry.add(new StringField(IndexFields.BLOCK, document, Field.Store.NO));
    IndexedFields.tags(entry, IndexFields.LEVEL, List.of(IndexFields.STATEMENT_LEVEL));
    entry.add(new NumericDocValuesField(IndexFields.BACK, back));
    entry.add(new StoredField(IndexFields.AT, at(passage)));
    words.forEach((field, each) -> {
      IndexedFields.tags(entry, field, each);
      IndexedFields.tags(entry, IndexFields.HAS, each.isEmpty() ? List.of() : List.of(field));
    });
    days.forEach((field, day) -> entry.add(new IntPoint(field, Days.point(day))));
    return entry;
  }

  /// As much of it as stands in its passage, for [#highlight].
  private String at(Span passage) {
    int from = Math.max(span.start(), passage.start());
    int to = Math.min(span.end(), passage.end());
    return from - passage.start() + " " + (to - passage.start());
  }

  /// What to mark in the passage of a statement whose entry has `at`; nothing if all of it stands
  /// elsewhere.
  static Optional<Highlight> highlight(String at) {
    int space = at.indexOf(' ');
    int from = Integer.parseInt(at.substring(0, space));
    int to = Integer.parseInt(at.substring(space + 1));
    return from < to ? Optional.of(new Highlight(from, to)) : Optional.empty();
  }
}
