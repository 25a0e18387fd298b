package org.inforce.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.document.Structure.Cell;

/// Makes one row of a table of cases a document: the case on top, below it a line for each column
/// that is shown, with the meaning of the cells beside the text.
final class TableRow {
  private static final String CORRECT = "correct the row, or the mapping of its columns";

  private final TableMapping mapping;
  private final Map<String, String> cells;
  private final TextBuilder text = new TextBuilder();
  private final Map<String, Span> places = new HashMap<>();

  private TableRow(TableMapping mapping, Map<String, String> cells) {
    this.mapping = mapping;
    this.cells = cells;
  }

  /// `number` counts the rows of the file from 1.
  static Parsed read(
      TableMapping mapping, Map<String, String> cells, int number, byte[] bytes, String mediaType) {
    String place =
        "row-"
            + mapping
                .row()
                .map(column -> cells.getOrDefault(column, ""))
                .filter(value -> !value.isBlank())
                .orElse(String.valueOf(number));
    String title = mapping.titleOf(cells);
    Optional<LocalDate> updated = mapping.updated().flatMap(column -> day(cells, column));
    Optional<String> wrong = wrong(mapping, cells, title, updated);
    return wrong.isPresent()
        ? new Parsed.Failed(place, wrong.get(), CORRECT, bytes)
        : new TableRow(mapping, cells).whole(place, title, updated, bytes, mediaType);
  }

  private static Optional<String> wrong(
      TableMapping mapping, Map<String, String> cells, String title, Optional<LocalDate> updated) {
    if (title.isBlank()) {
      return Optional.of("is a row that names no case");
    }
    return mapping
        .updated()
        .filter(column -> updated.isEmpty())
        .map(column ->
            "is a row whose " + column + " is \"" + cells.getOrDefault(column, "") + "\", no date");
  }

  private static Optional<LocalDate> day(Map<String, String> cells, String column) {
    String value = cells.getOrDefault(column, "");
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeException e) {
      return LegalDates.first(value);
    }
  }

  private Parsed whole(
      String place, String title, Optional<LocalDate> updated, byte[] bytes, String mediaType) {
    Span head = text.paragraph(title).orElseThrow();
    text.heading(title, head.start(), 1);
    mapping
        .labels()
        .forEach((column, label) -> {
          String value = cells.getOrDefault(column, "").replaceAll("\\s+", " ").strip();
          if (!value.isEmpty()) {
            places.put(column, text.labelled(label + ": ", value));
          }
        });
    MetadataDraft draft = Metadata.draft(title, mapping.kind(), mediaType);
    mapping.publisher().ifPresent(draft::publisher);
    updated.ifPresent(draft::updated);
    Structure read = text.structure();
    Structure structure =
        new Structure(
                read.sections(), List.of(), List.of(), Optional.empty(), List.of(), read.blocks())
            .withCells(meanings(head));
    return new Parsed.Whole(place, draft.build(), text.text(), structure, bytes);
  }

  private List<Cell> meanings(Span head) {
    List<Cell> meanings = new ArrayList<>();
    meanings.add(new Cell(Cell.CASE, head, Optional.empty(), Optional.empty()));
    mapping
        .measure()
        .map(places::get)
        .ifPresent(
            span -> meanings.add(new Cell(Cell.MEASURE, span, Optional.empty(), Optional.empty())));
    for (TableMapping.Event event : mapping.events()) {
      if (event.isToldBy(cells)) {
        meaning(event).ifPresent(meanings::add);
      }
    }
    mapping.states().stream()
        .filter(column -> mapping.events().stream().noneMatch(e -> tells(e, column)))
        .flatMap(column -> Optional.ofNullable(places.get(column)).stream())
        .forEach(
            span -> meanings.add(new Cell("statement", span, Optional.empty(), Optional.empty())));
    return meanings;
  }

  private boolean tells(TableMapping.Event event, String column) {
    return event.from().equals(column) && event.isToldBy(cells);
  }

  /// Empty when the column is not shown: a fact stands nowhere without its words.
  private Optional<Cell> meaning(TableMapping.Event event) {
    return Optional.ofNullable(places.get(event.from()))
        .map(span ->
            new Cell(
                event.type(),
                span,
                event.date().flatMap(column -> day(cells, column)),
                event.of().map(places::get)));
  }
}
