package org.inforce;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inforce.cli.CommandLineInterface;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs commands in this process as a person would type them, on one data directory and one day.
final class Cli {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path data;
  private final Clock clock;

  Cli(Path data, String today) {
    this.data = data;
    this.clock = Clock.fixed(Instant.parse(today + "T12:00:00Z"), ZoneOffset.UTC);
  }

  /// What a command answered.
  record Outcome(int exitCode, String out, String messages) {
    List<JsonNode> objects() {
      return out.lines().filter(line -> !line.isBlank()).map(JSON::readTree).toList();
    }

    JsonNode object() {
      return objects().getFirst();
    }
  }

  Outcome run(String... words) {
    List<String> all = new ArrayList<>(Arrays.asList(words));
    all.addAll(List.of("--data", data.toString()));
    return runAsIs("", all.toArray(String[]::new));
  }

  /// Without `--data`, with `input` on standard input.
  Outcome runAsIs(String input, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int exitCode =
        new CommandLineInterface(new Parts(clock))
            .run(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(messages, true, StandardCharsets.UTF_8),
                words);
    return new Outcome(
        exitCode, out.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
  }
}
