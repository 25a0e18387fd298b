package org.inforce.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.inforce.analysis.ProceedingReport;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.MeasureKind;
import org.inforce.review.Rulings;
import org.inforce.taxonomy.Taxonomy;

/// All reports joined: measures, cases, and the events of each. Made once for a book; what an
/// earlier one had joined just so is taken over from it.
final class Library {
  final Map<String, Measure> measures = new LinkedHashMap<>();
  final Map<String, Measure> byMention;
  final List<CaseDraft> cases;
  final Map<String, CaseDraft> caseById = new HashMap<>();
  final List<Chapter> chapters;
  final List<ProceedingReport> reports;

  private final Map<String, List<Cluster>> byRoot = new HashMap<>();
  private final Map<String, Set<Cluster>> byMeasure = new HashMap<>();
  private final HumanWord word;
  private final Kept kept;

  /// What a later library may take over.
  private record Kept(Map<String, Measure> named, Map<String, Chapter> chapters) {
    static final Kept NOTHING = new Kept(Map.of(), Map.of());
  }

  Library(Collection<ProceedingReport> given, Rulings rulings, Taxonomy taxonomy) {
    this(given, rulings, taxonomy, Kept.NOTHING);
  }

  /// The library of other reports, or with other rulings: the same as one made from nothing.
  Library next(Collection<ProceedingReport> given, Rulings rulings, Taxonomy taxonomy) {
    return new Library(given, rulings, taxonomy, kept);
  }

  private Library(
      Collection<ProceedingReport> given, Rulings rulings, Taxonomy taxonomy, Kept before) {
    this.reports = new ArrayList<>(given);
    reports.sort(
        Comparator.comparing((ProceedingReport report) -> report.version().document())
            .thenComparing(report -> report.version().sha256()));
    MeasureJoiner.Joined joined = new MeasureJoiner(taxonomy, before.named()).join(reports);
    this.byMention = new HashMap<>(joined.byMention());
    joined.measures().forEach(measure -> measures.put(measure.id(), measure));
    Map<String, Measure> named = new HashMap<>(measures);
    named.putAll(byMention);
    this.word = new HumanWord(rulings, named);
    EventLinker linker = new EventLinker(taxonomy, named);
    List<Told> all = told(linker);
    Captions captions = new Captions(taxonomy);
    this.cases = new CaseJoiner(captions, word).join(all, reports);
    cases.forEach(draft -> caseById.put(draft.id, draft));
    new AppealLinker(captions, cases).link();
    word.tieAppeals(cases);
    new StrayJoiner(cases).join(all);
    merge(new MeasureMerger(taxonomy, measures, all), all);
    shareMeasures(all);
    Chapters parts = new Chapters(this::rootOf, word, before.chapters());
    this.chapters = parts.of(all);
    this.kept = new Kept(joined.byMention(), parts.kept());
    chapters.forEach(chapter -> chapter.clusters.forEach(this::index));
    closeOverTargets();
  }

  private List<Told> told(EventLinker linker) {
    List<Told> all = new ArrayList<>();
    for (ProceedingReport report : reports) {
      for (CourtEvent event : report.events()) {
        word.heard(event, report)
            .ifPresent(heard -> all.add(new Told(Mention.of(heard, report), report)));
      }
    }
    all.addAll(word.additions());
    all.forEach(linker::link);
    word.refused.forEach(refused -> linker.link(refused.told()));
    return all;
  }

  private void merge(MeasureMerger merger, List<Told> all) {
    merger
        .pairs()
        .forEach((court, document) -> {
          Measure litigated = measures.get(court);
          Measure published = measures.remove(document);
          if (litigated == null || published == null) {
            throw new IllegalStateException("no measures " + court + " and " + document);
          }
          Measure both = merger.merged(published, litigated);
          measures.put(court, both);
          both.mentions().forEach(mention -> byMention.put(mention.id(), both));
          Stream.concat(all.stream(), word.refused.stream().map(HumanWord.Refused::told))
              .filter(told -> told.measures.remove(document))
              .forEach(told -> told.measures.add(court));
        });
  }

  /// What a case is about is what its events are about; a case of which nobody tells that gets a
  /// measure named after it.
  private void shareMeasures(List<Told> all) {
    Optional<Measure> only = onlyMeasure();
    Map<CaseDraft, Set<String>> ofRoot = new HashMap<>();
    for (CaseDraft draft : cases) {
      Set<String> measuresOfRoot = ofRoot.computeIfAbsent(draft.root(), any -> new TreeSet<>());
      draft.told.stream().filter(Told::isOfCourt).forEach(t -> measuresOfRoot.addAll(t.measures));
    }
    for (Told told : all) {
      if (told.measures.isEmpty() && told.caseId.isPresent() && told.isOfCourt()) {
        CaseDraft root = draftOf(told).root();
        Set<String> shared = ofRoot.getOrDefault(root, Set.of());
        if (shared.isEmpty() && told.event().type().movesStatus()) {
          only.or(() -> restrainedBy(root))
              .ifPresent(measure -> {
                measures.putIfAbsent(measure.id(), measure);
                shared.add(measure.id());
              });
        }
        told.measures.addAll(shared);
      }
    }
  }

  private CaseDraft draftOf(Told told) {
    CaseDraft draft = caseById.get(told.caseId.orElse(""));
    if (draft == null) {
      throw new IllegalStateException("a mention of an unknown case: " + told.caseId);
    }
    return draft;
  }

  /// Of all the measures that documents name, the only one; those named after a case are its own.
  private Optional<Measure> onlyMeasure() {
    return measures.size() == 1 ? measures.values().stream().findFirst() : Optional.empty();
  }

  /// A measure known only by the case that challenges it.
  private static Optional<Measure> restrainedBy(CaseDraft root) {
    boolean isRestrained =
        root.told.stream()
            .anyMatch(told ->
                switch (told.event().type().effect()) {
                  case RESTRAINS, SUSPENDS_MEASURE, CHANGES_ORDER, ENDS_ORDER, ENDS_MEASURE -> true;
                  case REFUSES,
                      SUSPENDS_ORDER,
                      REVIEWS,
                      ENDS_CASE,
                      STARTS_MEASURE,
                      DELAYS_MEASURE,
                      NONE ->
                      false;
                });
    if (!isRestrained) {
      return Optional.empty();
    }
    String title =
        "what is challenged in " + root.captions.stream().findFirst().orElse("No. " + root.id);
    return Optional.of(
        new Measure(
            MeasureNaming.slug(title),
            title,
            MeasureKind.OTHER,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(title),
            List.of(),
            List.of(),
            List.of("no document names what is challenged")));
  }

  /// What mentions must share to be of one event: the case with its appeals; for what agencies do,
  /// the measure; failing both, the document.
  private String rootOf(Told told) {
    if (told.caseId.isPresent() && told.isOfCourt()) {
      return draftOf(told).root().id;
    }
    return told.measures.stream()
        .min(Comparator.naturalOrder())
        .map(id -> "about " + id)
        .orElseGet(() -> "in " + told.report.version().document());
  }

  private void index(Cluster cluster) {
    byRoot.computeIfAbsent(cluster.root, any -> new ArrayList<>()).add(cluster);
    for (String measure : cluster.measures) {
      byMeasure.computeIfAbsent(measure, any -> new LinkedHashSet<>()).add(cluster);
    }
  }

  /// With an order come all events that act on it, and what ends its case.
  private void closeOverTargets() {
    for (Set<Cluster> own : byMeasure.values()) {
      Set<String> roots = new LinkedHashSet<>();
      own.forEach(cluster -> roots.add(cluster.root));
      for (String root : roots) {
        for (Cluster other : byRoot.getOrDefault(root, List.of())) {
          boolean isAbout =
              other.measures.isEmpty() && endsCase(other)
                  || other.targets.stream().anyMatch(own::contains);
          if (isAbout) {
            own.add(other);
          }
        }
      }
    }
  }

  private static boolean endsCase(Cluster cluster) {
    return cluster.type.effect() == EventType.Effect.ENDS_CASE
        || cluster.type.effect() == EventType.Effect.REVIEWS;
  }

  /// The events about a measure, in order.
  List<Cluster> clustersOf(Measure measure) {
    return List.copyOf(byMeasure.getOrDefault(measure.id(), Set.of()));
  }

  /// True if another library tells the same events of it, and nobody rejected any.
  boolean isSame(Measure measure, Library other) {
    return refusedOf(measure).isEmpty()
        && other.refusedOf(measure).isEmpty()
        && clustersOf(measure).equals(other.clustersOf(measure));
  }

  /// What became known of a measure after one day, up to another.
  List<Learned.News> news(Measure measure, LocalDate after, LocalDate until) {
    List<Learned.News> news = new ArrayList<>();
    for (Cluster cluster : clustersOf(measure)) {
      boolean isFirst =
          cluster.told.stream().allMatch(told -> told.mention.knownFrom().isAfter(after));
      for (Told told : cluster.isImplied ? List.<Told>of() : cluster.told) {
        if (isNews(told, after, until)) {
          CourtEvent event = told.event();
          news.add(
              new Learned.News(
                  told.mention.knownFrom(),
                  cluster.id,
                  event.type(),
                  told.date(),
                  isFirst,
                  event.evidence()));
        }
      }
    }
    return news;
  }

  private static boolean isNews(Told told, LocalDate after, LocalDate until) {
    LocalDate known = told.mention.knownFrom();
    return known.isAfter(after)
        && !known.isAfter(until)
        && told.event().type().movesStatus()
        && told.mention.word().isEmpty();
  }

  /// Where the events about a measure stand.
  Set<String> rootsOf(Measure measure) {
    Set<String> roots = new LinkedHashSet<>();
    byMeasure.getOrDefault(measure.id(), Set.of()).forEach(cluster -> roots.add(cluster.root));
    return roots;
  }

  /// The passages people rejected that would be about a measure.
  List<HumanWord.Refused> refusedOf(Measure measure) {
    return word.refused.stream()
        .filter(refused -> refused.told().measures.contains(measure.id()))
        .toList();
  }

  /// The case below all appeals in which a cluster stands.
  Optional<CaseDraft> rootCase(Cluster cluster) {
    return Optional.ofNullable(caseById.get(cluster.root));
  }
}
