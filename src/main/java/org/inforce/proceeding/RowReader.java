package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.inforce.citation.Citation;
import org.inforce.document.Document;
import org.inforce.document.Evidence;
import org.inforce.document.RuleId;
import org.inforce.document.Span;
import org.inforce.document.Structure.Cell;

/// Reads a row of a table of cases: what each cell means its mapping says, so that no sentence is
/// read in it. The row's case is its first cell; what it challenges is the measure of every event.
final class RowReader {
  private static final RuleId RULE = new RuleId("event.row");
  private static final RuleId MEASURE_RULE = new RuleId("measure.row");

  /// A tracker's summary of an order, not the order's words.
  private static final double CONFIDENCE = 0.7;

  private final Document document;
  private final List<Citation> citations;
  private final EventIds ids;

  RowReader(Document document, List<Citation> citations) {
    this.document = document;
    this.citations = citations;
    this.ids = new EventIds(document.version().document());
  }

  ProceedingFinder.Found read() {
    Map<Span, CaseReference> cases = new LinkedHashMap<>();
    List<MeasureMention> measures = new ArrayList<>();
    List<CourtEvent> events = new ArrayList<>();
    CaseReference own = CaseReference.UNKNOWN;
    for (Cell cell : document.structure().cells()) {
      switch (cell.meaning()) {
        case Cell.CASE -> own = RowCases.of(cell.span().in(document.text()));
        case Cell.MEASURE -> measures.add(measure(cell));
        default -> {
          CaseReference row = own;
          CaseReference its =
              cell.of()
                  .map(span ->
                      cases.computeIfAbsent(
                          span, any -> RowCases.related(any.in(document.text()), row)))
                  .orElse(row);
          events.add(event(cell, its, measures));
        }
      }
    }
    return new ProceedingFinder.Found(measures, events);
  }

  private MeasureMention measure(Cell cell) {
    Evidence evidence = Evidence.of(document, cell.span(), MEASURE_RULE);
    return new MeasureMention(
        ids.next("ms-", "measure", evidence.quote()),
        evidence,
        evidence.quote(),
        MeasureKind.OTHER,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        authorities(cell.span()),
        false);
  }

  private List<AuthorityId> authorities(Span span) {
    return citations.stream()
        .filter(citation -> span.contains(citation.span()))
        .flatMap(citation -> citation.authorities().stream())
        .distinct()
        .toList();
  }

  /// A type that is not known is a statement: kept, and moving nothing.
  private CourtEvent event(Cell cell, CaseReference itsCase, List<MeasureMention> measures) {
    EventType type = EventType.tryParse(cell.meaning()).orElse(EventType.STATEMENT);
    Evidence evidence = Evidence.of(document, cell.span(), RULE);
    CourtEventDraft draft =
        CourtEvent.draft(ids.next("ev-", type.code(), evidence.quote()), evidence, type)
            .caseReference(itsCase)
            .confidence(CONFIDENCE);
    cell.day().map(day -> EventDate.day(day, "stated")).ifPresent(draft::date);
    measures.stream()
        .findFirst()
        .filter(any -> type.effect() == EventType.Effect.RESTRAINS)
        .map(measure -> new Target.OfMeasure(measure.id()))
        .ifPresent(draft::target);
    document.metadata().publisher().ifPresent(draft::attributedTo);
    return draft.build();
  }
}
