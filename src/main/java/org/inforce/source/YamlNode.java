package org.inforce.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A YAML document as a tree that knows its lines, so that a mistake can be pointed at. Lines count
/// from 1.
sealed interface YamlNode {
  /// Deeper nesting is no configuration.
  int MAX_DEPTH = 16;

  int line();

  record Scalar(String text, int line) implements YamlNode {}

  record Sequence(List<YamlNode> items, int line) implements YamlNode {}

  record Mapping(Map<String, Entry> entries, int line) implements YamlNode {}

  /// A key's value, and the line of the key.
  record Entry(YamlNode value, int line) {}

  /// The whole of `yaml`; an empty text is an empty mapping.
  ///
  /// @throws MalformedYaml with the line, if it is no YAML
  static YamlNode parse(String yaml) throws MalformedYaml {
    try (JsonParser parser = new YAMLMapper(new YAMLFactory()).createParser(yaml)) {
      JsonToken first = parser.nextToken();
      return first == null ? new Mapping(Map.of(), 1) : read(parser, 0);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new MalformedYaml(line, e.getOriginalMessage());
    }
  }

  private static YamlNode read(JsonParser parser, int depth) throws MalformedYaml {
    int line = lineOf(parser);
    if (depth > MAX_DEPTH) {
      throw new MalformedYaml(line, "nested more than " + MAX_DEPTH + " deep");
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return readMapping(parser, line, depth);
    }
    if (token == JsonToken.START_ARRAY) {
      List<YamlNode> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(read(parser, depth + 1));
      }
      return new Sequence(List.copyOf(items), line);
    }
    return new Scalar(token == JsonToken.VALUE_NULL ? "" : parser.getString(), line);
  }

  private static YamlNode readMapping(JsonParser parser, int line, int depth) throws MalformedYaml {
    Map<String, Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int keyLine = lineOf(parser);
      parser.nextToken();
      if (entries.put(key, new Entry(read(parser, depth + 1), keyLine)) != null) {
        throw new MalformedYaml(keyLine, "`" + key + "` is given twice");
      }
    }
    return new Mapping(entries, line);
  }

  private static int lineOf(JsonParser parser) {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  /// It is no YAML, or none that a configuration would need.
  final class MalformedYaml extends IOException {
    private static final long serialVersionUID = 1;
    private final int line;

    MalformedYaml(int line, String message) {
      super(message);
      this.line = line;
    }

    int line() {
      return line;
    }
  }
}
