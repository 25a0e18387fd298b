package org.inforce.cli;

import java.io.BufferedReader;
import java.io.IOException;
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

  /// Every object in order; blank lines are passed over.
  static void read(String file, Console console, Sink sink) {
    int number = 0;
    try (BufferedReader lines = InputText.lines(file, console)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          JsonNode object = parse(line, file, number);
          sink.accept(object.path("id").asString(Integer.toString(number)), object);
        }
      }
    } catch (IOException e) {
      throw InputText.unreadable(file, e);
    }
  }

  private static JsonNode parse(String line, String file, int number) {
    try {
      JsonNode object = MAPPER.readTree(line);
      if (object.isObject()) {
        return object;
      }
    } catch (JacksonException e) {
      throw new Failure(
          ExitCode.FAILED, file + ":" + number + ": not JSON: " + e.getOriginalMessage());
    }
    throw new Failure(ExitCode.FAILED, file + ":" + number + ": expected one JSON object a line");
  }
}
