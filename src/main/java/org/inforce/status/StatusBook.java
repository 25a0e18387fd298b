package org.inforce.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.inforce.analysis.ProceedingReport;
import org.inforce.authority.AuthorityId;
import org.inforce.review.Rulings;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// All that is reported of measures, cases and orders, joined once, and every question about it.
/// Immutable and safe for use by many threads. Who is who (which documents speak of one case, one
/// measure, one order) is judged with all reports; what happened is judged, for each question, with
/// the reports known on its knowledge date. The order of the reports makes no difference.
public final class StatusBook {
  private final Library library;
  private final Taxonomy taxonomy;
  private final Settings settings;
  private final PartyBook parties;
  private final MeasureSearch search;
  private final Listing listing;
  private final PastBooks past;
  private final Dossiers dossiers = new Dossiers();

  private StatusBook(Library library, PastBooks past, Taxonomy taxonomy, Settings settings) {
    this.library = library;
    this.past = past;
    this.taxonomy = taxonomy;
    this.settings = settings;
    this.parties = new PartyBook(library.cases, taxonomy);
    this.search = new MeasureSearch(taxonomy, library.measures.values());
    this.listing = new Listing(library, parties);
  }

  /// Joins `reports`, one for each version of a document that counts.
  public static StatusBook of(
      Collection<ProceedingReport> reports, Taxonomy taxonomy, Settings settings) {
    return of(reports, Rulings.NONE, taxonomy, settings);
  }

  /// As [#of(Collection, Taxonomy, Settings)], with what people said. It outranks the reports; a
  /// question as known before something was said is answered as if it had not been.
  public static StatusBook of(
      Collection<ProceedingReport> reports, Rulings rulings, Taxonomy taxonomy, Settings settings) {
    Objects.requireNonNull(settings, "settings");
    return of(new Library(reports, rulings, taxonomy), rulings, taxonomy, settings);
  }

  private static StatusBook of(
      Library library, Rulings rulings, Taxonomy taxonomy, Settings settings) {
    PastBooks past =
        new PastBooks(
            rulings,
            earlier ->
                of(library.next(library.reports, earlier, taxonomy), earlier, taxonomy, settings));
    return new StatusBook(library, past, taxonomy, settings);
  }

  /// The book of other reports and rulings, the same as [#of] makes of them. What they leave as it
  /// was in this book is taken over, not joined and weighed again, so that few changes cost little.
  public StatusBook next(Collection<ProceedingReport> reports, Rulings rulings) {
    StatusBook next = of(library.next(reports, rulings, taxonomy), rulings, taxonomy, settings);
    next.dossiers.takeOver(dossiers, id -> isSame(id, next));
    return next;
  }

  /// True if another book would weigh a measure just as this one does.
  private boolean isSame(String id, StatusBook other) {
    Measure own = library.measures.get(id);
    return own != null
        && own == other.library.measures.get(id)
        && library.isSame(own, other.library)
        && library.rootsOf(own).stream()
            .allMatch(root -> parties.of(root).equals(other.parties.of(root)));
  }

  /// The book as far as people had spoken on a day.
  private StatusBook at(LocalDate knownAsOf) {
    return past.on(knownAsOf).orElse(this);
  }

  /// Every measure, in order of title.
  public List<Measure> measures() {
    return listing.measures();
  }

  public Optional<Measure> measure(String id) {
    return Optional.ofNullable(library.measures.get(id));
  }

  /// The day a document was published; empty if it does not say, or tells of no proceedings.
  public Optional<LocalDate> published(String document) {
    return listing.published(document);
  }

  /// Every case, in order of identifier.
  public List<CaseFile> cases() {
    return listing.cases();
  }

  /// The case of that identifier or docket number, in whatever form it is cited (`cand/25-05536`,
  /// `No. 3:25-cv-05536`); empty when none or several fit.
  public Optional<CaseFile> caseOf(String docket) {
    return listing.caseOf(docket);
  }

  /// Every event as joined, by date, those without a date last.
  public List<Occurrence> occurrences() {
    return listing.occurrences();
  }

  /// As [#occurrences], in no order.
  public Collection<Occurrence> occurrencesUnordered() {
    return listing.unordered();
  }

  public Optional<Occurrence> occurrence(String id) {
    return listing.occurrence(id);
  }

  /// The occurrence that a finding of a document was joined to, by the finding's identifier.
  public Optional<Occurrence> occurrenceOf(String eventId) {
    return listing.occurrenceOf(eventId);
  }

  /// The measure that a finding of a document was joined to, by the finding's identifier.
  public Optional<Measure> measureOf(String mentionId) {
    return Optional.ofNullable(library.byMention.get(mentionId));
  }

  /// Which measure these words, or this identifier, mean.
  public MeasureMatch find(String words) {
    return search.find(words);
  }

  /// Answers for the measure, the authority or the case that the question names.
  public Reply ask(StatusQuery query) {
    return at(query.knownAsOf()).asked(query);
  }

  private Reply asked(StatusQuery query) {
    if (query.measure().isPresent()) {
      String words = query.measure().get();
      return switch (find(words)) {
        case MeasureMatch.One one ->
            new Reply.Answered(
                List.of(
                    answer(one.measure(), search.withOtherConduct(words, one.measure(), query))));
        case MeasureMatch.Several several -> new Reply.Unclear(several.candidates());
        case MeasureMatch.None none -> new Reply.Unclear(none.candidates());
      };
    }
    List<Measure> meant =
        query
            .authority()
            .map(this::relyingOn)
            .or(() -> query.docket().map(this::challengedIn))
            .orElseGet(this::onlyOrAll);
    boolean isOneOfMany =
        query.authority().isEmpty() && query.docket().isEmpty() && meant.size() != 1;
    return meant.isEmpty() || isOneOfMany
        ? new Reply.Unclear(meant)
        : new Reply.Answered(meant.stream().map(measure -> answer(measure, query)).toList());
  }

  private List<Measure> onlyOrAll() {
    return measures();
  }

  private List<Measure> relyingOn(AuthorityId authority) {
    return measures().stream()
        .filter(measure ->
            measure.authorities().stream()
                .anyMatch(own -> own.contains(authority) || authority.contains(own)))
        .toList();
  }

  private List<Measure> challengedIn(String docket) {
    return caseOf(docket)
        .map(file -> file.measures().stream().flatMap(id -> measure(id).stream()).toList())
        .orElse(List.of());
  }

  /// Answers for `measure`, whatever measure the question names.
  ///
  /// @throws IllegalArgumentException if the measure is not of this book
  public StatusAnswer answer(Measure measure, StatusQuery query) {
    StatusBook then = at(query.knownAsOf());
    if (!has(measure) && !then.has(measure)) {
      throw new IllegalArgumentException("not a measure of this book: " + measure.id());
    }
    return then.answered(measure, query);
  }

  /// The status alone that [#answer] gives, without its reasons.
  public Status status(Measure measure, StatusQuery query) {
    Dossier dossier = at(query.knownAsOf()).dossier(measure, query);
    return new Judgment(dossier, taxonomy, query.asOf()).of(query.axes()).status();
  }

  private StatusAnswer answered(Measure measure, StatusQuery query) {
    Dossier dossier = dossier(measure, query);
    return new AnswerWriter(
            dossier, taxonomy, Assumptions.applied(settings, query.assume()), library)
        .write(query);
  }

  private Dossier dossier(Measure measure, StatusQuery query) {
    return dossier(measure, query.knownAsOf(), query.assume());
  }

  private Dossier dossier(Measure measure, LocalDate knownAsOf, Map<String, Boolean> assumed) {
    Measure own = own(measure);
    return dossiers.get(
        new Dossiers.Key(own.id(), knownAsOf, assumed), () -> newDossier(own, knownAsOf, assumed));
  }

  private Dossier newDossier(Measure own, LocalDate knownAsOf, Map<String, Boolean> assumed) {
    return Dossier.of(
        own,
        library.clustersOf(own),
        library.refusedOf(own),
        knownAsOf,
        cluster -> parties.of(cluster.root).assuming(Assumptions.isPlaintiff(assumed)),
        taxonomy,
        Assumptions.applied(settings, assumed));
  }

  private boolean has(Measure measure) {
    return library.measures.containsKey(measure.id());
  }

  /// The measure of another book that speaks of the same, by its identifier or by a passage that
  /// names it; failing both itself, of which this book tells nothing.
  private Measure own(Measure measure) {
    return Optional.ofNullable(library.measures.get(measure.id()))
        .or(() ->
            measure.mentions().stream()
                .flatMap(mention -> measureOf(mention.id()).stream())
                .findFirst())
        .orElse(measure);
  }

  /// The statuses for every pair of values on two axes, row by row: the values of the tables and
  /// those that orders or the question name.
  public List<MatrixCell> matrix(Measure measure, StatusQuery query, Axis rows, Axis columns) {
    Dossier dossier = at(query.knownAsOf()).dossier(measure, query);
    return new Matrix(dossier, taxonomy, query).cells(rows, columns);
  }

  /// What was learned of `measure` since the question's day of knowledge, against what is known on
  /// `today`.
  public Learned learned(Measure measure, StatusQuery query, LocalDate today) {
    StatusAnswer then = answer(measure, query);
    StatusAnswer now = answer(measure, query.knownOn(today));
    return Learned.of(then, now, library.news(own(measure), query.knownAsOf(), today));
  }

  /// Every day on which the status of `measure` changes, first to last; the day of the question
  /// plays no part.
  public List<StatusChange> timeline(Measure measure, StatusQuery query) {
    return at(query.knownAsOf()).changes(measure, query);
  }

  private List<StatusChange> changes(Measure measure, StatusQuery query) {
    Dossier dossier = dossier(measure, query);
    AnswerWriter writer =
        new AnswerWriter(dossier, taxonomy, Assumptions.applied(settings, query.assume()), library);
    List<StatusChange> changes = new ArrayList<>();
    Set<LocalDate> days = new TreeSet<>(dossier.turns());
    Optional<Status> before = Optional.empty();
    for (LocalDate day : days) {
      Status status = new Judgment(dossier, taxonomy, day).of(query.axes()).status();
      if (before.isEmpty() || before.get() != status) {
        changes.add(new StatusChange(day, status, writer.reasonsOf(query.on(day))));
      }
      before = Optional.of(status);
    }
    return changes;
  }

  /// Orders and measures whose stated end lies in [`from`, `from` + `days`], by day.
  public List<Expiry> expiring(LocalDate from, int days, LocalDate knownAsOf) {
    return at(knownAsOf).expiries(from, days, knownAsOf);
  }

  private List<Expiry> expiries(LocalDate from, int days, LocalDate knownAsOf) {
    List<Expiry> found = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Measure measure : measures()) {
      Dossier dossier = dossier(measure, knownAsOf, Map.of());
      for (Expiry expiry : Expiries.of(dossier, from, days)) {
        if (seen.add(expiry.subject() + " " + expiry.day())) {
          found.add(expiry);
        }
      }
    }
    found.sort(Comparator.comparing(Expiry::day).thenComparing(Expiry::subject));
    return found;
  }

  /// Every disagreement among the sources known on `knownAsOf`.
  public List<Conflict> conflicts(LocalDate knownAsOf) {
    return at(knownAsOf).disagreements(knownAsOf);
  }

  private List<Conflict> disagreements(LocalDate knownAsOf) {
    Map<String, Conflict> found = new LinkedHashMap<>();
    List<Measure> mostNamedFirst = new ArrayList<>(measures());
    mostNamedFirst.sort(
        Comparator.comparing((Measure measure) -> -measure.mentions().size())
            .thenComparing(Measure::id));
    for (Measure measure : mostNamedFirst) {
      Dossier dossier = dossier(measure, knownAsOf, Map.of());
      for (Conflict conflict : dossier.conflicts()) {
        found.putIfAbsent(conflict.field() + " " + conflict.statements(), conflict);
      }
    }
    return List.copyOf(found.values());
  }
}
