package org.inforce.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.inforce.analysis.Analysis;
import org.inforce.analysis.NormGrounds;
import org.inforce.analysis.ProceedingReport;
import org.inforce.authority.AuthorityId;
import org.inforce.document.Document;
import org.inforce.obligation.Obligation;
import org.inforce.review.Rulings;
import org.inforce.status.CaseFile;
import org.inforce.status.Mention;
import org.inforce.status.Occurrence;
import org.inforce.status.Settings;
import org.inforce.status.StatusBook;
import org.inforce.store.ObligationQuery;
import org.inforce.store.Store;
import org.inforce.store.StoredObligation;
import org.inforce.taxonomy.Taxonomy;

/// Joins norms to the court's acts they rest on, across documents: a release that tells of `the
/// court's order` without a number rests on the docket that other documents tell. Where two cases
/// fit, the book joins the report to none, and so does this. Made once for each book; safe for use
/// by many threads.
final class NormCases {
  private static final int ALL = Integer.MAX_VALUE;

  private final Store store;
  private final StatusBook book;
  private final Map<String, CaseFile> cases = new HashMap<>();
  private final Map<String, Set<String>> documentsByCase = new HashMap<>();
  private final Set<String> telling = new HashSet<>();
  private final Map<String, Map<String, Occurrence>> grounds = new ConcurrentHashMap<>();

  NormCases(Store store, StatusBook book) {
    this.store = store;
    this.book = book;
    book.cases().forEach(file -> cases.put(file.id(), file));
    for (Occurrence occurrence : book.occurrences()) {
      occurrence.caseId().ifPresent(id -> tell(id, occurrence));
    }
  }

  private void tell(String caseId, Occurrence occurrence) {
    for (Mention mention : occurrence.mentions()) {
      String document = mention.event().evidence().version().document();
      documentsByCase.computeIfAbsent(caseId, any -> new LinkedHashSet<>()).add(document);
      telling.add(document);
    }
  }

  /// What happened in court that the norm rests on.
  Optional<Occurrence> ground(StoredObligation stored) {
    if (!telling.contains(stored.document())) {
      return Optional.empty();
    }
    Map<String, Occurrence> ofVersion =
        grounds.computeIfAbsent(
            stored.document() + "\n" + stored.number(),
            any ->
                store
                    .analysis(stored.document(), stored.number())
                    .map(this::grounds)
                    .orElse(Map.of()));
    return Optional.ofNullable(ofVersion.get(stored.obligation().id()));
  }

  private Map<String, Occurrence> grounds(Analysis analysis) {
    Map<String, Occurrence> found = new HashMap<>();
    NormGrounds.of(analysis.document(), analysis.obligations(), analysis.events())
        .forEach((norm, event) ->
            book.occurrenceOf(event.id()).ifPresent(occurrence -> found.put(norm, occurrence)));
    return found;
  }

  Optional<CaseFile> caseOf(Occurrence occurrence) {
    return occurrence.caseId().map(cases::get);
  }

  /// The norm with the docket of the case it rests on among its authorities.
  StoredObligation joined(StoredObligation stored) {
    return ground(stored)
        .map(occurrence -> resting(stored.obligation(), occurrence))
        .map(norm ->
            new StoredObligation(stored.document(), stored.number(), stored.isCurrent(), norm))
        .orElse(stored);
  }

  private Obligation resting(Obligation norm, Occurrence occurrence) {
    return caseOf(occurrence)
        .flatMap(CaseFile::docket)
        .map(docket -> NormGrounds.resting(norm, docket))
        .orElse(norm);
  }

  /// True if a norm rests on an act of a court whose docket the document does not tell.
  static boolean isOpen(Analysis analysis) {
    return NormGrounds.of(analysis.document(), analysis.obligations(), analysis.events())
        .values()
        .stream()
        .anyMatch(event -> event.caseReference().docket().isEmpty());
  }

  /// The analysis of a document that need not be stored, its norms joined as stored ones are.
  Analysis joined(Analysis analysis) {
    Map<String, Occurrence> found = grounds(analysis);
    List<Obligation> norms =
        analysis.obligations().stream()
            .map(norm ->
                Optional.ofNullable(found.get(norm.id()))
                    .map(occurrence -> resting(norm, occurrence))
                    .orElse(norm))
            .toList();
    return new Analysis(
        analysis.document(),
        analysis.citations(),
        norms,
        analysis.measures(),
        analysis.events(),
        analysis.rules());
  }

  /// The analysis of a document that is not on record, its norms joined to the cases that are: to
  /// the book is added what the document itself tells, known from the day it states, else `seen`.
  static Analysis joinedBeside(Store store, Taxonomy taxonomy, Analysis analysis, LocalDate seen) {
    if (!isOpen(analysis)) {
      return analysis;
    }
    Document document = analysis.document();
    List<ProceedingReport> reports = new ArrayList<>(store.reports().all());
    reports.removeIf(report -> report.version().document().equals(document.version().document()));
    reports.add(
        new ProceedingReport(
            document.version(),
            document.metadata(),
            document.metadata().knownFrom().orElse(seen),
            analysis.measures(),
            analysis.events()));
    StatusBook book =
        StatusBook.of(
            reports, Rulings.of(store.decisions().rulings()), taxonomy, Settings.STANDARD);
    return new NormCases(store, book).joined(analysis);
  }

  /// True if norms may rest on the authority without citing it: it is a docket.
  static boolean isDocket(AuthorityId authority) {
    return authority.path().startsWith("/us/docket");
  }

  /// The norms that fit `query`, which asks for a docket: those that cite it and those that are
  /// joined to it, in order of document and place.
  List<StoredObligation> resting(ObligationQuery query) {
    AuthorityId docket = fullest(query.authority().orElseThrow());
    List<StoredObligation> all =
        new ArrayList<>(store.obligations().matching(query.under(docket).page(0, ALL)));
    Set<StoredObligation> cited = new HashSet<>(all);
    for (String document : documents(docket)) {
      for (StoredObligation stored :
          store.obligations().matching(query.underAny().in(document).page(0, ALL))) {
        if (!cited.contains(stored) && rests(joined(stored), docket)) {
          all.add(stored);
        }
      }
    }
    all.removeIf(stored -> query.document().filter(d -> !d.equals(stored.document())).isPresent());
    all.sort(
        Comparator.comparing(StoredObligation::document)
            .thenComparing(StoredObligation::number)
            .thenComparing(stored -> stored.obligation().evidence().span()));
    return all;
  }

  /// The docket of the one case that goes by this number, in whatever form it is asked for.
  private AuthorityId fullest(AuthorityId asked) {
    String number = asked.path().replaceFirst("^/us/docket/(-/)?", "");
    return book.caseOf(number).flatMap(CaseFile::docket).orElse(asked);
  }

  private static boolean rests(StoredObligation stored, AuthorityId docket) {
    return stored.obligation().authorities().stream()
        .anyMatch(related -> docket.contains(related.id()));
  }

  private Set<String> documents(AuthorityId docket) {
    Set<String> documents = new LinkedHashSet<>();
    for (CaseFile file : cases.values()) {
      if (file.docket().filter(docket::contains).isPresent()) {
        documents.addAll(documentsByCase.getOrDefault(file.id(), Set.of()));
      }
    }
    return documents;
  }
}
