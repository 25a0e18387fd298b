package org.inforce.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/// `inforce rehearse`: runs the everyday commands once over the samples, so that the launcher can
/// record which classes they need and start faster from then on. Leaves nothing behind.
@Command(name = "rehearse", hidden = true, description = "Runs the everyday commands once.")
final class RehearseCommand implements Callable<Integer> {
  private final Program program;

  RehearseCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    Path data = Files.createTempDirectory("inforce-rehearsal");
    try {
      List<String> ingest = new ArrayList<>(List.of("ingest"));
      Samples.in(program.home()).forEach(sample -> ingest.add(sample.toString()));
      run(data, ingest);
      run(data, ingest);
      for (List<String> words : everyday()) {
        run(data, words);
      }
    } finally {
      delete(data);
    }
    return ExitCode.DONE;
  }

  /// The commands of `rehearsal.tsv`, word by word; they ask about what the samples hold.
  private static List<List<String>> everyday() throws IOException {
    try (InputStream table =
        Objects.requireNonNull(RehearseCommand.class.getResourceAsStream("rehearsal.tsv"))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .toList();
    }
  }

  private void run(Path data, List<String> words) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    new CommandLineInterface(program)
        .run(
            new ByteArrayInputStream(new byte[0]),
            nowhere,
            nowhere,
            and(words, "--data", data.toString()).toArray(String[]::new));
  }

  private static List<String> and(List<String> words, String... more) {
    List<String> all = new ArrayList<>(words);
    all.addAll(Arrays.asList(more));
    return all;
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder, e);
    }
  }
}
