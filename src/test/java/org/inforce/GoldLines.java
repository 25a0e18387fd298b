package org.inforce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;

/// Reads reviewed answers, JSON Lines, as plain rows, so that the suites of each package need not
/// know how JSON is read.
public final class GoldLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldLines() {}

  /// One object.
  public record Row(Map<String, Object> values) {
    /// The value as text; empty where it is absent or null.
    public String text(String key) {
      Object value = values.get(key);
      return value == null ? "" : value.toString();
    }

    /// The value as a number; `otherwise` where it is absent or null.
    public int number(String key, int otherwise) {
      return values.get(key) instanceof Number number ? number.intValue() : otherwise;
    }

    public boolean has(String key) {
      return values.containsKey(key);
    }

    public boolean isTrue(String key) {
      return Boolean.TRUE.equals(values.get(key));
    }

    /// The texts of a list; empty where it is absent.
    public List<String> texts(String key) {
      return values.get(key) instanceof List<?> list
          ? list.stream().map(String::valueOf).toList()
          : List.of();
    }

    /// The objects of a list; empty where it is absent.
    public List<Row> rows(String key) {
      return values.get(key) instanceof List<?> list
          ? list.stream().map(GoldLines::row).toList()
          : List.of();
    }

    /// The object under a key; an empty one where there is none.
    public Row row(String key) {
      return GoldLines.row(values.get(key));
    }
  }

  /// Every line of a file.
  public static List<Row> read(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      rows.add(row(JSON.readValue(line, Map.class)));
    }
    return rows;
  }

  /// A file that holds one object, or a list of objects, which stands under `rows`.
  public static Row readWhole(Path file) throws IOException {
    Object value = JSON.readValue(Files.readString(file), Object.class);
    return row(value instanceof List<?> list ? Map.of("rows", list) : value);
  }

  @SuppressWarnings("unchecked")
  private static Row row(@org.jspecify.annotations.Nullable Object value) {
    return new Row(value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
  }
}
