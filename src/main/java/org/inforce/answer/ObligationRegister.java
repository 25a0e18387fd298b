package org.inforce.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.obligation.NormHistory;
import org.inforce.obligation.Obligation;
import org.inforce.review.Reviews;
import org.inforce.status.CaseFile;
import org.inforce.status.Measure;
import org.inforce.status.Status;
import org.inforce.store.ObligationQuery;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;
import org.inforce.store.StoredObligation;

/// The norms on record, with their documents and statuses.
final class ObligationRegister {
  private static final int BATCH = 500;

  private final Store store;
  private final Texts texts;
  private final NormStatements statements;

  ObligationRegister(Store store, Texts texts) {
    this.store = store;
    this.texts = texts;
    this.statements = new NormStatements(store, texts);
  }

  /// Those that fit `query` and, when given, have the status (or the force) named `status`; the
  /// query's page counts those that fit both.
  List<ObligationView> find(
      ObligationQuery query, Optional<String> status, MeasureStatuses statuses) {
    Map<String, Optional<StoredDocument>> documents = new HashMap<>();
    if (status.isEmpty()) {
      return stored(query, statuses).stream()
          .map(stored -> view(stored, documents, statuses))
          .toList();
    }
    String wanted = status.get();
    List<ObligationView> found = new ArrayList<>();
    int passed = 0;
    for (int offset = 0; found.size() < query.limit(); offset += BATCH) {
      List<StoredObligation> batch = stored(query.page(offset, BATCH), statuses);
      for (StoredObligation stored : batch) {
        if (hasStatus(stored, wanted, statuses)
            && passed++ >= query.offset()
            && found.size() < query.limit()) {
          found.add(view(stored, documents, statuses));
        }
      }
      if (batch.size() < BATCH) {
        break;
      }
    }
    return found;
  }

  /// From the store alone, unless a docket is asked for, on which norms rest that do not cite it.
  private List<StoredObligation> stored(ObligationQuery query, MeasureStatuses statuses) {
    if (query.authority().filter(NormCases::isDocket).isEmpty()) {
      return store.obligations().matching(query);
    }
    List<StoredObligation> all = statuses.cases().resting(query);
    return all.stream().skip(query.offset()).limit(query.limit()).toList();
  }

  private boolean hasStatus(StoredObligation stored, String wanted, MeasureStatuses statuses) {
    return stored.obligation().force().code().equals(wanted)
        || status(stored, statements.of(stored, statuses.view()), statuses)
            .map(Status::code)
            .filter(wanted::equals)
            .isPresent();
  }

  /// What a later document says is gone is rescinded, whatever this one says.
  private static Optional<Status> status(
      StoredObligation stored, Optional<NormHistory.Entry> history, MeasureStatuses statuses) {
    String own = stored.obligation().id();
    boolean gone =
        history
            .map(NormHistory.Entry::fate)
            .filter(fate ->
                fate instanceof NormHistory.Fate.Rescinded(String by, LocalDate on)
                    && !by.equals(own))
            .isPresent();
    return gone ? Optional.of(Status.RESCINDED) : statuses.of(stored);
  }

  Optional<ObligationView> byId(String id, MeasureStatuses statuses) {
    return store
        .obligations()
        .byId(id)
        .map(stored -> view(asCorrected(stored), new HashMap<>(), statuses));
  }

  private StoredObligation asCorrected(StoredObligation stored) {
    String id = stored.obligation().id();
    return new StoredObligation(
        stored.document(),
        stored.number(),
        stored.isCurrent(),
        new Reviews(store).standing(id).applied(stored.obligation()));
  }

  private ObligationView view(
      StoredObligation stored,
      Map<String, Optional<StoredDocument>> documents,
      MeasureStatuses statuses) {
    Optional<NormHistory.Entry> history = statements.of(stored, statuses.view());
    return new ObligationView(
        statuses.cases().joined(stored),
        documents.computeIfAbsent(stored.document(), store::document),
        statuses.measuresOf(stored),
        status(stored, history, statuses),
        statuses.cases().ground(stored).flatMap(statuses.cases()::caseOf).map(CaseFile::id),
        history,
        store.decisions().about(stored.obligation().id()));
  }

  /// As in `analyze`, with where it is stated and what holds.
  JsonObject json(ObligationView view) {
    Obligation norm = view.stored().obligation();
    JsonObject json =
        ObligationJson.of(texts.points(norm.evidence().version()), norm)
            .put("document", view.stored().document())
            .put("version", view.stored().number())
            .put("current", view.stored().isCurrent())
            .put("review", ReviewJson.summary(view.standing()))
            .put("title", view.title())
            .put("status", view.status().map(Status::code))
            .put("case", view.caseId())
            .put("measures", view.measures().stream().map(Measure::id).toList());
    return statements.into(json, view.history());
  }

  static final List<String> COLUMNS =
      List.of(
          "id",
          "modality",
          "bearer",
          "action",
          "object",
          "counterparty",
          "data_categories",
          "person_classes",
          "purpose",
          "condition",
          "exception",
          "deadline",
          "due",
          "from",
          "until",
          "force",
          "status",
          "authorities",
          "attributed_to",
          "document",
          "title",
          "start",
          "end",
          "quote",
          "confidence");

  List<String> row(ObligationView view) {
    Obligation norm = view.stored().obligation();
    CodePoints points = texts.points(norm.evidence().version());
    return List.of(
        norm.id(),
        norm.modality().code(),
        norm.bearer().orElse(""),
        norm.action(),
        norm.object().orElse(""),
        norm.counterparty().orElse(""),
        String.join("; ", norm.dataCategories()),
        String.join("; ", norm.personClasses()),
        norm.purpose().orElse(""),
        norm.condition().orElse(""),
        norm.exception().orElse(""),
        norm.deadline().map(Obligation.Deadline::text).orElse(""),
        norm.deadline().flatMap(Obligation.Deadline::date).map(Object::toString).orElse(""),
        norm.timeWindow().flatMap(Obligation.TimeWindow::from).map(Object::toString).orElse(""),
        norm.timeWindow().flatMap(Obligation.TimeWindow::until).map(Object::toString).orElse(""),
        norm.force().code(),
        view.status().map(Status::code).orElse(""),
        norm.authorities().stream()
            .map(related -> related.id() + " (" + related.role().code() + ")")
            .collect(Collectors.joining("; ")),
        norm.attributedTo().orElse(""),
        view.stored().document(),
        view.title(),
        Integer.toString(points.start(norm.evidence().span())),
        Integer.toString(points.end(norm.evidence().span())),
        norm.evidence().quote(),
        Double.toString(norm.confidence()));
  }
}
