package org.inforce.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.Scope;
import org.inforce.taxonomy.Axis;
import org.jspecify.annotations.Nullable;

/// The measures, cases and events of a book as others see them, all knowledge counted.
final class Listing {
  private final List<Measure> measures;
  private final List<CaseFile> cases = new ArrayList<>();
  private final Map<String, Occurrence> occurrences = new LinkedHashMap<>();
  private final Map<String, String> byEvent = new HashMap<>();
  private final Map<String, LocalDate> published = new HashMap<>();
  private final AtomicReference<@Nullable List<Occurrence>> byDate = new AtomicReference<>();

  private static final Comparator<Occurrence> BY_DATE =
      Comparator.comparing((Occurrence o) -> o.date().map(EventDate::from).orElse(LocalDate.MAX))
          .thenComparing(Occurrence::id);

  Listing(Library library, PartyBook parties) {
    this.measures =
        library.measures.values().stream()
            .sorted(Comparator.comparing(Measure::title).thenComparing(Measure::id))
            .toList();
    library.reports.forEach(report ->
        report
            .metadata()
            .published()
            .ifPresent(day -> published.put(report.version().document(), day)));
    Map<String, List<Cluster>> ofCase = new HashMap<>();
    for (Chapter chapter : library.chapters) {
      chapter.occurrences.forEach(occurrence -> occurrences.put(occurrence.id(), occurrence));
      for (Cluster cluster : chapter.clusters) {
        if (!cluster.isImplied) {
          cluster.told.forEach(told -> byEvent.put(told.event().id(), cluster.id));
        }
        cluster.caseId.ifPresent(
            id -> ofCase.computeIfAbsent(id, any -> new ArrayList<>()).add(cluster));
      }
    }
    for (CaseDraft draft : library.cases) {
      cases.add(file(draft, ofCase.getOrDefault(draft.id, List.of()), parties));
    }
  }

  /// The day a document was published, if it is of this book and says so.
  Optional<LocalDate> published(String document) {
    return Optional.ofNullable(published.get(document));
  }

  private static CaseFile file(CaseDraft draft, List<Cluster> clusters, PartyBook parties) {
    return new CaseFile(
        draft.id,
        Optional.of(draft.court).filter(court -> !court.equals("-")),
        draft.docket,
        draft.captions.stream().findFirst(),
        List.copyOf(draft.judges),
        List.copyOf(draft.dockets),
        draft.below.map(below -> below.id),
        parties.of(draft.root().id).plaintiffs(),
        draft.measures().stream().sorted().toList(),
        clusters.stream().map(cluster -> cluster.id).toList(),
        draft.joined.stream().sorted().toList(),
        List.copyOf(draft.sheets));
  }

  static Occurrence occurrence(Cluster cluster) {
    List<Mention> mentions =
        cluster.told.stream().map(told -> told.mention).sorted(Act.BEST_FIRST).toList();
    Function<Mention, Optional<EventDate>> date =
        mention ->
            cluster.isImplied
                ? Optional.empty()
                : Cluster.dateOfAct(
                    cluster.told.stream()
                        .filter(told -> told.mention == mention)
                        .findFirst()
                        .orElseThrow());
    return new Occurrence(
        cluster.id,
        cluster.isImplied ? cluster.type : TypeChoice.of(cluster.family, mentions).type(),
        cluster.caseId,
        cluster.measures.stream().sorted().toList(),
        cluster.targets.stream().map(target -> target.id).toList(),
        FieldChoice.date(mentions, date).value(),
        FieldChoice.date(mentions, m -> m.event().effectiveFrom()).value(),
        FieldChoice.date(mentions, m -> m.event().effectiveUntil()).value(),
        FieldChoice.words(mentions, m -> m.event().enjoined()),
        FieldChoice.words(mentions, m -> m.event().protectedParties()),
        scope(mentions),
        mentions,
        cluster.joined.stream().sorted().toList(),
        cluster.amendments);
  }

  /// Each axis from the best source that names it.
  static Scope scope(List<Mention> mentions) {
    return new Scope(
        part(mentions, Scope::granted),
        part(mentions, Scope::denied),
        part(mentions, Scope::except));
  }

  private static Map<Axis, List<String>> part(
      List<Mention> mentions, Function<Scope, Map<Axis, List<String>>> part) {
    Map<Axis, List<String>> merged = new EnumMap<>(Axis.class);
    for (Axis axis : Axis.values()) {
      List<String> words =
          FieldChoice.words(
              mentions, m -> part.apply(m.event().scope()).getOrDefault(axis, List.of()));
      if (!words.isEmpty()) {
        merged.put(axis, words);
      }
    }
    return merged;
  }

  List<Measure> measures() {
    return measures;
  }

  List<CaseFile> cases() {
    return List.copyOf(cases);
  }

  /// By date, those without one last.
  List<Occurrence> occurrences() {
    List<Occurrence> known = byDate.get();
    if (known == null) {
      known = occurrences.values().stream().sorted(BY_DATE).toList();
      byDate.set(known);
    }
    return known;
  }

  /// In no order.
  Collection<Occurrence> unordered() {
    return Collections.unmodifiableCollection(occurrences.values());
  }

  Optional<Occurrence> occurrence(String id) {
    return Optional.ofNullable(occurrences.get(id));
  }

  Optional<Occurrence> occurrenceOf(String eventId) {
    return Optional.ofNullable(byEvent.get(eventId)).map(occurrences::get);
  }

  Optional<CaseFile> caseOf(String docket) {
    Optional<CaseFile> exact = cases.stream().filter(c -> c.id().equals(docket)).findFirst();
    if (exact.isPresent()) {
      return exact;
    }
    Optional<Docket> wanted = Docket.tryParse(docket);
    Set<CaseFile> fitting = new LinkedHashSet<>();
    wanted.ifPresent(number ->
        cases.stream()
            .filter(file ->
                file.dockets().stream()
                    .flatMap(id -> Docket.tryParse(id).stream())
                    .anyMatch(number::mayEqual))
            .forEach(fitting::add));
    return fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
  }
}
