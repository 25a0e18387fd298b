package org.inforce.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Tables of cases, as litigation trackers publish them: CSV, JSON, JSON Lines or YAML, each row a
/// document of its own. Takes a file whose sidecar holds a mapping under `table`, and one that has
/// all columns of a mapping that comes with the program (`tables.yaml`).
final class TableParser implements Parser {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final YAMLMapper YAML = YAMLMapper.builder().build();
  private static final List<TableMapping> KNOWN = known();

  /// A row: its cells by column, and its own bytes.
  private record Row(Map<String, String> cells, byte[] bytes, String mediaType) {}

  @Override
  public boolean accepts(Content content) {
    return stated(content).isPresent() || knownIn(content.headText()).isPresent();
  }

  @Override
  public void parse(Content content, Consumer<Parsed> sink)
      throws IOException, UnreadableException {
    Optional<JsonNode> stated = stated(content);
    TableMapping mapping =
        stated.isPresent()
            ? TableMapping.of(stated.get())
            : knownIn(content.headText()).orElseThrow();
    byte[] bytes = content.bytes();
    String text = Charsets.guess(bytes, bytes.length, true).decode(bytes, bytes.length).strip();
    List<Row> rows = rows(text);
    if (rows.isEmpty()) {
      throw new UnreadableException("is a table without a row", "fetch it again");
    }
    int number = 0;
    for (Row row : rows) {
      number++;
      sink.accept(TableRow.read(mapping, row.cells(), number, row.bytes(), row.mediaType()));
    }
  }

  /// The mapping beside the file.
  private static Optional<JsonNode> stated(Content content) {
    return content
        .source()
        .sidecar()
        .flatMap(bytes -> {
          try {
            return Optional.of(JSON.readTree(bytes).path("table")).filter(JsonNode::isObject);
          } catch (JacksonException e) {
            // The reader tells of a sidecar that cannot be read.
            return Optional.empty();
          }
        });
  }

  /// The mapping of ours whose columns all stand in the beginning of the table, as columns do:
  /// `"name":` in JSON, `name:` in YAML, between separators in the first line of the rest.
  private static Optional<TableMapping> knownIn(String head) {
    int end = head.indexOf('\n');
    String first = end < 0 ? head : head.substring(0, end);
    List<String> columns =
        new CsvReader(first).lines().stream().flatMap(l -> l.cells().stream()).toList();
    return KNOWN.stream()
        .filter(mapping ->
            columns.containsAll(mapping.needed())
                || mapping.needed().stream().allMatch(column -> isKey(head, column)))
        .findFirst();
  }

  private static boolean isKey(String head, String column) {
    return head.contains('"' + column + "\":")
        || head.contains("\n  " + column + ":")
        || head.contains("- " + column + ":");
  }

  private static List<Row> rows(String text) throws UnreadableException {
    try {
      if (text.startsWith("[")) {
        return objects(JSON.readTree(text));
      }
      if (text.startsWith("{")) {
        return isOneValue(text) ? objects(listIn(JSON.readTree(text))) : lines(text);
      }
      if (text.startsWith("- ") || text.startsWith("---") || text.contains(":\n- ")) {
        return objects(listIn(YAML.readTree(text)));
      }
      return separated(text);
    } catch (JacksonException e) {
      throw new UnreadableException("is a table that is not well formed", "fetch it again", e);
    }
  }

  /// Whether the text is one JSON value and not one to a line.
  private static boolean isOneValue(String text) {
    int end = text.indexOf('\n');
    try {
      return end < 0 || !JSON.readTree(text.substring(0, end)).isObject();
    } catch (JacksonException e) {
      return true;
    }
  }

  private static List<Row> lines(String text) {
    List<Row> rows = new ArrayList<>();
    text.lines()
        .filter(line -> !line.isBlank())
        .map(JSON::readTree)
        .forEach(node -> rows.add(row(node)));
    return rows;
  }

  /// The first list of objects, which may stand under any name; without one the value is a row.
  private static JsonNode listIn(JsonNode root) {
    if (root.isArray()) {
      return root;
    }
    return root.properties().stream()
        .map(Map.Entry::getValue)
        .filter(value -> value.isArray() && value.size() > 0 && value.get(0).isObject())
        .findFirst()
        .orElseGet(() -> JSON.createArrayNode().add(root));
  }

  private static List<Row> objects(JsonNode list) {
    List<Row> rows = new ArrayList<>();
    list.forEach(item -> rows.add(row(item)));
    return rows;
  }

  private static Row row(JsonNode node) {
    Map<String, String> cells = new LinkedHashMap<>();
    node.properties()
        .forEach(
            property -> cells.put(property.getKey(), property.getValue().asString("").strip()));
    return new Row(cells, JSON.writeValueAsBytes(node), "application/json");
  }

  private static List<Row> separated(String text) {
    List<CsvReader.Line> lines = new CsvReader(text).lines();
    List<Row> rows = new ArrayList<>();
    for (CsvReader.Line line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      Map<String, String> cells = new LinkedHashMap<>();
      List<String> names = lines.getFirst().cells();
      for (int i = 0; i < Math.min(names.size(), line.cells().size()); i++) {
        cells.put(names.get(i), line.cells().get(i));
      }
      byte[] own = (lines.getFirst().text() + "\n" + line.text()).getBytes(StandardCharsets.UTF_8);
      rows.add(new Row(cells, own, "text/csv"));
    }
    return rows;
  }

  private static List<TableMapping> known() {
    try (var in = TableParser.class.getResourceAsStream("tables.yaml")) {
      if (in == null) {
        throw new IllegalStateException("tables.yaml is not packed with the program");
      }
      List<TableMapping> known = new ArrayList<>();
      for (JsonNode node : YAML.readTree(in)) {
        known.add(TableMapping.of(node));
      }
      return List.copyOf(known);
    } catch (IOException | UnreadableException e) {
      throw new IllegalStateException("tables.yaml: " + e.getMessage(), e);
    }
  }
}
