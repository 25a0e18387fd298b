package org.inforce.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What the columns of a table of cases mean, as data: which names the row, which the case, the
/// measure and the events. A mapping comes with the program, or stands as `table` in the sidecar of
/// a file. Columns are named as the table names them.
///
/// @param name how a person calls the table
/// @param publisher who made it, with its licence
/// @param kind how far it is to be trusted; news unless stated
/// @param row the column that numbers the rows; the place in the file when empty
/// @param title the case of a row, with names of columns in braces (`{caption}, {docket}
///   ({court})`)
/// @param measure the column that names what is challenged
/// @param updated the column that says when the row was last changed
/// @param labels the columns that are shown, and under which label, in this order
/// @param states the columns whose every value is at least a statement
record TableMapping(
    String name,
    Optional<String> publisher,
    SourceKind kind,
    Optional<String> row,
    String title,
    Optional<String> measure,
    Optional<String> updated,
    Map<String, String> labels,
    List<String> states,
    List<Event> events) {
  private static final String ACTION = "correct the mapping named table in the sidecar";

  TableMapping {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(title, "title");
    labels = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    states = List.copyOf(states);
    events = List.copyOf(events);
  }

  /// A cell of column `from` tells an event of this type when its value is one of `values` (any
  /// when there are none) and the other columns of `when` hold one of theirs. `date` is the column
  /// with its day; `of` the column that names its case when that is not the row's own.
  record Event(
      String type,
      String from,
      List<String> values,
      Map<String, List<String>> when,
      Optional<String> date,
      Optional<String> of) {
    Event {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(from, "from");
      values = List.copyOf(values);
      when = Map.copyOf(when);
    }

    boolean isToldBy(Map<String, String> cells) {
      return holds(cells, from, values)
          && when.entrySet().stream().allMatch(e -> holds(cells, e.getKey(), e.getValue()));
    }

    private static boolean holds(Map<String, String> cells, String column, List<String> values) {
      String value = cells.getOrDefault(column, "").strip();
      return !value.isEmpty()
          && (values.isEmpty() || values.stream().anyMatch(value::equalsIgnoreCase));
    }
  }

  /// The columns without which a table is not the one meant.
  Set<String> needed() {
    Set<String> needed = new LinkedHashSet<>(columnsIn(title));
    row.ifPresent(needed::add);
    measure.ifPresent(needed::add);
    updated.ifPresent(needed::add);
    needed.addAll(states);
    events.forEach(event -> needed.add(event.from()));
    return needed;
  }

  /// The title's words with the row's values in place of the names of columns.
  String titleOf(Map<String, String> cells) {
    StringBuilder words = new StringBuilder();
    int at = 0;
    for (int open = title.indexOf('{'); open >= 0; open = title.indexOf('{', at)) {
      int close = title.indexOf('}', open);
      if (close < 0) {
        break;
      }
      words.append(title, at, open);
      words.append(cells.getOrDefault(title.substring(open + 1, close), ""));
      at = close + 1;
    }
    return words.append(title, at, title.length()).toString().replaceAll("\\s+", " ").strip();
  }

  private static List<String> columnsIn(String template) {
    List<String> columns = new ArrayList<>();
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
      int close = template.indexOf('}', open);
      if (close > open) {
        columns.add(template.substring(open + 1, close));
      }
    }
    return columns;
  }

  /// @throws UnreadableException when a field has a wrong form, or no column names the case
  static TableMapping of(JsonNode node) throws UnreadableException {
    if (!node.isObject() || node.path("title").asString("").isBlank()) {
      throw new UnreadableException(
          "has a mapping without a title, such as \"{caption}, {docket} ({court})\"", ACTION);
    }
    List<Event> events = new ArrayList<>();
    for (JsonNode event : node.path("events")) {
      events.add(event(event));
    }
    Map<String, String> labels = new LinkedHashMap<>();
    node.path("labels")
        .properties()
        .forEach(label -> labels.put(label.getKey(), label.getValue().asString("")));
    String kind = node.path("source_kind").asString(SourceKind.NEWS.code());
    return new TableMapping(
        node.path("name").asString("table"),
        text(node, "publisher"),
        SourceKind.tryParse(kind)
            .orElseThrow(() ->
                new UnreadableException(
                    "has a mapping whose source_kind is \"" + kind + "\", which is no kind",
                    ACTION)),
        text(node, "row"),
        node.path("title").asString(""),
        text(node, "measure"),
        text(node, "updated"),
        labels,
        texts(node.path("states")),
        events);
  }

  private static Event event(JsonNode node) throws UnreadableException {
    Optional<String> type = text(node, "type");
    Optional<String> from = text(node, "from");
    if (type.isEmpty() || from.isEmpty()) {
      throw new UnreadableException(
          "has a mapping with an event that names no type or no column it is from", ACTION);
    }
    Map<String, List<String>> when = new LinkedHashMap<>();
    node.path("when")
        .properties()
        .forEach(other -> when.put(other.getKey(), texts(other.getValue())));
    return new Event(
        type.get(), from.get(), texts(node.path("is")), when, text(node, "date"), text(node, "of"));
  }

  private static Optional<String> text(JsonNode node, String name) {
    return Optional.of(node.path(name).asString("")).filter(value -> !value.isBlank());
  }

  /// A single value may stand without brackets.
  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isString()) {
      texts.add(node.stringValue().strip());
    }
    for (JsonNode item : node) {
      texts.add(item.asString("").strip());
    }
    return texts;
  }
}
