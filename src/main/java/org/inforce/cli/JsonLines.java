package org.inforce.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a file of one JSON object a line.
final class JsonLines {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonLines() {}

  /// What is done with one object.
  interface Sink {
    void accept(String id, JsonNode object);
  }

  /// Every object in order; blank lines are passed over. A line that is no object is told and costs
  /// itself alone; false when there was one.
  static boolean read(String file, Console console, Sink sink) {
    int number = 0;
    boolean isAllRead = true;
    try (BufferedReader lines = InputText.lines(file, console)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          Optional<JsonNode> object = tryParse(line);
          if (object.isPresent()) {
            String id = object.get().path("id").asString(Integer.toString(number));
            sink.accept(id, object.get());
          } else {
            console.say(file + ":" + number + ": is not one JSON object; correct that line");
            isAllRead = false;
          }
        }
      }
    } catch (IOException e) {
      throw InputText.unreadable(file, e);
    }
    return isAllRead;
  }

  private static Optional<JsonNode> tryParse(String line) {
    try {
      return Optional.of(MAPPER.readTree(line)).filter(JsonNode::isObject);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
