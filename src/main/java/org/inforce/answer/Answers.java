package org.inforce.answer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.inforce.analysis.Analysis;
import org.inforce.authority.AuthorityId;
import org.inforce.citation.Citation;
import org.inforce.obligation.Force;
import org.inforce.search.SearchIndex;
import org.inforce.search.SearchQuestion;
import org.inforce.search.SearchResult;
import org.inforce.status.CaseFile;
import org.inforce.status.Conflict;
import org.inforce.status.Learned;
import org.inforce.status.MatrixCell;
import org.inforce.status.Measure;
import org.inforce.status.Occurrence;
import org.inforce.status.Reply;
import org.inforce.status.Status;
import org.inforce.status.StatusAnswer;
import org.inforce.status.StatusBook;
import org.inforce.status.StatusQuery;
import org.inforce.store.ChangeEntry;
import org.inforce.store.ChangeQuery;
import org.inforce.store.Failure;
import org.inforce.store.Moved;
import org.inforce.store.ObligationQuery;
import org.inforce.store.RunRecord;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/// Every question of the public interface, answered as values for a page and as JSON for a program.
/// Reads only. Safe for use by many threads; each method sees the book of that moment.
public final class Answers {
  /// The codes that [#obligations] can be asked for.
  public static final List<String> STATUSES_OF_OBLIGATION =
      Stream.concat(
              Arrays.stream(Status.values()).map(Status::code),
              Arrays.stream(Force.values()).map(Force::code))
          .distinct()
          .toList();

  private static final int RUNS_LOOKED_AT = 1_000;

  private final Store store;
  private final Supplier<StatusBook> books;
  private final Supplier<SearchIndex> index;
  private final Taxonomy taxonomy;
  private final Texts texts;
  private final ObligationRegister register;
  private final StatusJson statusJson;
  private final SearchJson searchJson;
  private final ProceedingJson proceedingJson;
  private final AtomicReference<MeasureStatuses.@Nullable Directory> directory =
      new AtomicReference<>();

  /// @param books gives the status book of the store's present revision; called for each question
  /// @param index gives the index; first called by the first question that searches
  public Answers(
      Store store, Supplier<StatusBook> books, Supplier<SearchIndex> index, Taxonomy taxonomy) {
    this.store = Objects.requireNonNull(store, "store");
    this.books = Objects.requireNonNull(books, "books");
    this.index = Objects.requireNonNull(index, "index");
    this.taxonomy = Objects.requireNonNull(taxonomy, "taxonomy");
    texts = new Texts(store);
    register = new ObligationRegister(store, texts);
    statusJson = new StatusJson(texts);
    searchJson = new SearchJson(texts, store);
    proceedingJson = new ProceedingJson(texts, statusJson);
  }

  public Store store() {
    return store;
  }

  public SearchIndex index() {
    return index.get();
  }

  public Taxonomy taxonomy() {
    return taxonomy;
  }

  public StatusBook book() {
    return books.get();
  }

  /// Where evidence can be read; take a new one for each request.
  public Places places() {
    return new Places(store, texts);
  }

  // --- search ------------------------------------------------------------------------------

  /// What the index finds of what was known, with the statuses that documents go by from `view`.
  public SearchResult search(SearchQuestion question, Viewpoint view) {
    SearchQuestion known = view.isPastKnowledge() ? question.knownAsOf(view.knownAsOf()) : question;
    return index().search(known.withStatuses(directory().labels(view)));
  }

  /// The `search` object.
  public JsonObject json(SearchResult result) {
    return searchJson.of(result);
  }

  // --- status ------------------------------------------------------------------------------

  public Reply ask(StatusQuery query) {
    return books.get().ask(query);
  }

  /// The statuses for every pair of values on two axes.
  public List<MatrixCell> matrix(StatusAnswer answer, Axis rows, Axis columns) {
    return books.get().matrix(answer.measure(), answer.query(), rows, columns);
  }

  /// The `status` object; `matrix` may be empty.
  public JsonObject json(StatusAnswer answer, List<MatrixCell> matrix) {
    return statusJson.of(answer, matrix);
  }

  /// What was learned since the answer's day of knowledge, against what is known on `today`.
  public Learned learned(StatusAnswer answer, LocalDate today) {
    return books.get().learned(answer.measure(), answer.query(), today);
  }

  public JsonObject json(Learned learned) {
    return statusJson.of(learned);
  }

  /// `{"candidates":[{"id","title"}]}`
  public JsonObject candidates(List<Measure> measures) {
    return StatusJson.candidates(measures);
  }

  /// Measures with their statuses, those first to which most happened: at most `limit` after the
  /// first `offset`.
  public List<StatusAnswer> measures(Viewpoint view, int offset, int limit) {
    MeasureStatuses statuses = statuses(view);
    return directory().busiest().stream().skip(offset).limit(limit).map(statuses::of).toList();
  }

  /// These measures with their statuses, in the order given.
  public List<StatusAnswer> answersFor(List<Measure> measures, Viewpoint view) {
    MeasureStatuses statuses = statuses(view);
    return measures.stream().map(statuses::of).toList();
  }

  /// A measure by its identifier, with the answer to `query` and the matrix over two axes.
  public Optional<MeasureView> measure(
      String id, StatusQuery query, Axis rows, Axis columns, Viewpoint view) {
    return directory()
        .book()
        .measure(id)
        .map(measure -> proceedings().measureView(measure, query, rows, columns, statuses(view)));
  }

  // --- cases, orders, conflicts, calendar --------------------------------------------------

  /// A case by court and number, or by any number it goes by.
  public Optional<CaseView> caseView(String docket, Viewpoint view) {
    StatusBook book = books.get();
    Optional<CaseFile> exact =
        book.cases().stream().filter(file -> file.id().equals(docket)).findFirst();
    return exact
        .or(() -> book.caseOf(docket))
        .map(file -> proceedings().caseView(file, statuses(view)));
  }

  /// What happened, by the occurrence's identifier or that of one of its mentions.
  public Optional<OrderView> order(String id, Viewpoint view) {
    StatusBook book = books.get();
    Optional<Occurrence> found = book.occurrence(id).or(() -> book.occurrenceOf(id));
    return found.map(occurrence -> proceedings().orderView(occurrence, statuses(view)));
  }

  public List<Conflict> conflicts(LocalDate knownAsOf) {
    return books.get().conflicts(knownAsOf);
  }

  /// One object of the `conflicts` command.
  public JsonObject json(Conflict conflict) {
    return statusJson.of(conflict);
  }

  /// Deadlines, expiries, hearings and effective days in [`from`, `until`].
  public List<AgendaEntry> calendar(LocalDate from, LocalDate until, LocalDate knownAsOf) {
    MeasureStatuses.Directory known = directory();
    return known
        .agendas()
        .of(
            new Agenda.Stretch(from, until, knownAsOf),
            asked -> List.copyOf(new Agenda(store, known.book()).within(asked)));
  }

  public JsonObject json(AgendaEntry entry) {
    return entry.json();
  }

  public JsonObject json(CaseFile file) {
    return ProceedingJson.of(file);
  }

  public JsonObject json(CaseView view) {
    return proceedingJson.of(view);
  }

  public JsonObject json(OrderView view) {
    return proceedingJson.of(view);
  }

  public JsonObject json(MeasureView view) {
    return proceedingJson.of(view);
  }

  /// A measure with its status, without reasons.
  public JsonObject summary(StatusAnswer answer) {
    return ProceedingJson.summary(answer);
  }

  // --- obligations -------------------------------------------------------------------------

  /// The norms that fit, with what holds for them; `status` is a code of a status or of a force.
  public List<ObligationView> obligations(
      ObligationQuery query, Optional<String> status, Viewpoint view) {
    return register.find(query, status, statuses(view));
  }

  /// How many norms fit.
  public int countObligations(ObligationQuery query) {
    return query.authority().filter(NormCases::isDocket).isPresent()
        ? directory().cases().resting(query).size()
        : store.obligations().count(query);
  }

  public Optional<ObligationView> obligation(String id, Viewpoint view) {
    return register.byId(id, statuses(view));
  }

  /// One object of the `obligations` command.
  public JsonObject json(ObligationView obligation) {
    return register.json(obligation);
  }

  /// The head of the register as a table.
  public static List<String> obligationColumns() {
    return ObligationRegister.COLUMNS;
  }

  /// One row of the register as a table.
  public List<String> obligationRow(ObligationView obligation) {
    return register.row(obligation);
  }

  /// True if the analysis tells of an order without the number of its case, so that other documents
  /// may tell it.
  public static boolean isOpen(Analysis analysis) {
    return NormCases.isOpen(analysis);
  }

  /// The analysis of a document that is not on record, its norms joined to the cases that are: what
  /// tells of a court's order without a number rests on the docket that other documents tell.
  /// `seen` is the day from which it counts as known unless it states one.
  public Analysis joined(Analysis analysis, LocalDate seen) {
    return NormCases.joinedBeside(store, taxonomy, analysis, seen);
  }

  /// What waits for people, and what they decided; take a new one for each request.
  public ReviewQueue reviews() {
    return new ReviewQueue(store, books.get(), texts);
  }

  // --- changes, runs, reviews --------------------------------------------------------------

  public List<ChangeEntry> changes(ChangeQuery query) {
    return store.changes().matching(query);
  }

  /// How many changes fit, whatever part of them the query asks for.
  public int countChanges(ChangeQuery query) {
    return store.changes().count(query);
  }

  /// One object of the `changes` command.
  public JsonObject json(ChangeEntry change) {
    return ChangeJson.of(change);
  }

  /// Latest first.
  public List<RunRecord> runs(int limit) {
    return store.runs(limit);
  }

  public JsonObject json(RunRecord run) {
    return RunJson.of(run);
  }

  /// How old what is known from each source is.
  public List<SourceState> sources() {
    return SourceState.of(store.runs(RUNS_LOOKED_AT));
  }

  public JsonObject json(Moved moved) {
    return RunJson.of(moved);
  }

  public JsonObject json(SourceState state) {
    return RunJson.of(state);
  }

  public JsonObject json(Failure failure) {
    return RunJson.of(failure);
  }

  // --- authorities, documents --------------------------------------------------------------

  public AuthorityView authority(AuthorityId id, Viewpoint view) {
    return new AuthorityViews(store, register, places()).of(id, statuses(view));
  }

  public JsonObject json(AuthorityView view) {
    return new AuthorityJson(register).of(view);
  }

  public JsonObject json(AuthorityView.CitingDocument citing) {
    return AuthorityJson.of(citing);
  }

  /// What is on record about each citation of a text that is not kept.
  public List<CheckedCitation> check(String text, List<Citation> citations, Viewpoint view) {
    return new CitationRecords(store, places(), statuses(view)).check(text, citations);
  }

  /// The version numbered `number` of a document; 0 stands for the one known on the viewpoint's
  /// knowledge date, else the current one.
  public Optional<DocumentView> document(String id, int number, Viewpoint view) {
    return new DocumentViews(store, statuses(view)).of(id, number);
  }

  /// The `analyze` object of a version, with its number.
  public JsonObject json(DocumentView document) {
    return VersionJson.of(document);
  }

  /// A stored document's metadata, without its text.
  public JsonObject json(StoredDocument document) {
    return DocumentJson.of(document.version(), document.metadata())
        .put("version", document.number());
  }

  private Proceedings proceedings() {
    return new Proceedings(directory().book(), register, places(), store);
  }

  private MeasureStatuses statuses(Viewpoint view) {
    return directory().from(view);
  }

  private MeasureStatuses.Directory directory() {
    StatusBook book = books.get();
    MeasureStatuses.@Nullable Directory known = directory.get();
    if (known != null && known.book() == book) {
      return known;
    }
    synchronized (directory) {
      known = directory.get();
      if (known != null && known.book() == book) {
        return known;
      }
      MeasureStatuses.Directory fresh = new MeasureStatuses.Directory(store, book);
      directory.set(fresh);
      return fresh;
    }
  }
}
