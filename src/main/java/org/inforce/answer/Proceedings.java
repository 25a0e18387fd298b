package org.inforce.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.status.CaseFile;
import org.inforce.status.MatrixCell;
import org.inforce.status.Measure;
import org.inforce.status.Occurrence;
import org.inforce.status.StatusAnswer;
import org.inforce.status.StatusBook;
import org.inforce.status.StatusQuery;
import org.inforce.store.ObligationQuery;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;
import org.inforce.taxonomy.Axis;

/// Gathers what is on record about cases, orders and measures.
final class Proceedings {
  private static final int NORMS = 50;

  /// Documents of one day stay in the order given; those without a day come last.
  private static final Comparator<StoredDocument> BY_DAY =
      Comparator.comparing(document -> document.metadata().published().orElse(LocalDate.MAX));

  private final StatusBook book;
  private final ObligationRegister register;
  private final Places places;
  private final Store store;

  Proceedings(StatusBook book, ObligationRegister register, Places places, Store store) {
    this.store = store;
    this.book = book;
    this.register = register;
    this.places = places;
  }

  CaseView caseView(CaseFile file, MeasureStatuses statuses) {
    List<Occurrence> occurrences =
        book.occurrences().stream()
            .filter(occurrence -> occurrence.caseId().equals(Optional.of(file.id())))
            .toList();
    return new CaseView(
        file,
        occurrences,
        file.measures().stream()
            .flatMap(id -> book.measure(id).stream())
            .map(statuses::of)
            .toList(),
        documents(file, occurrences),
        book.cases().stream()
            .filter(other -> other.below().equals(Optional.of(file.id())))
            .toList(),
        docket(file, occurrences));
  }

  private DocketView docket(CaseFile file, List<Occurrence> occurrences) {
    if (file.sheets().isEmpty()) {
      return DocketView.NONE;
    }
    DocketGathering gathering = new DocketGathering(occurrences);
    file.sheets().stream()
        .flatMap(id -> store.analysis(id).stream())
        .forEach(analysis -> gathering.add(analysis.document()));
    return gathering.view();
  }

  private List<StoredDocument> documents(CaseFile file, List<Occurrence> occurrences) {
    Map<String, StoredDocument> documents = new LinkedHashMap<>();
    file.sheets().forEach(id -> places.document(id).ifPresent(found -> documents.put(id, found)));
    for (Occurrence occurrence : occurrences) {
      occurrence.mentions().stream()
          .map(mention -> mention.event().evidence().version().document())
          .filter(id -> !documents.containsKey(id))
          .forEach(id -> places.document(id).ifPresent(found -> documents.put(id, found)));
    }
    return documents.values().stream().sorted(BY_DAY).toList();
  }

  OrderView orderView(Occurrence occurrence, MeasureStatuses statuses) {
    List<OrderView.Effect> effects = new ArrayList<>();
    for (String id : occurrence.measures()) {
      book.measure(id)
          .map(statuses::of)
          .ifPresent(answer -> effects.add(effect(occurrence, answer)));
    }
    return new OrderView(
        occurrence,
        occurrence
            .caseId()
            .flatMap(id -> book.cases().stream().filter(file -> file.id().equals(id)).findFirst()),
        effects,
        occurrence.targets().stream().flatMap(id -> book.occurrence(id).stream()).toList(),
        book.occurrences().stream()
            .filter(other -> other.targets().contains(occurrence.id()))
            .toList());
  }

  private static OrderView.Effect effect(Occurrence occurrence, StatusAnswer answer) {
    return new OrderView.Effect(
        answer,
        answer.orders().stream().filter(order -> order.id().equals(occurrence.id())).findFirst());
  }

  MeasureView measureView(
      Measure measure, StatusQuery query, Axis rows, Axis columns, MeasureStatuses statuses) {
    List<MatrixCell> matrix = book.matrix(measure, query, rows, columns);
    return new MeasureView(
        book.answer(measure, query),
        rows,
        columns,
        matrix,
        book.timeline(measure, query),
        book.occurrences().stream()
            .filter(occurrence -> occurrence.measures().contains(measure.id()))
            .toList(),
        norms(measure, statuses),
        query.knownAsOf().isBefore(statuses.view().today())
            ? Optional.of(book.learned(measure, query, statuses.view().today()))
            : Optional.empty());
  }

  /// The norms of the documents that the measure is.
  private List<ObligationView> norms(Measure measure, MeasureStatuses statuses) {
    return measure.mentions().stream()
        .filter(mention -> mention.isDocumentItself())
        .map(mention -> mention.evidence().version().document())
        .distinct()
        .flatMap(document ->
            register
                .find(ObligationQuery.ALL.in(document).page(0, NORMS), Optional.empty(), statuses)
                .stream())
        .toList();
  }
}
