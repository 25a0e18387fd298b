package org.inforce.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `inforce start`: the sample corpus if there is nothing yet, then the pages.
@Command(
    name = "start",
    mixinStandardHelpOptions = true,
    description = "Takes in the sample corpus if there is nothing yet, then serves the pages.")
final class StartCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;

  @Option(
      names = "--port",
      defaultValue = "7070",
      description = "${DEFAULT-VALUE} unless given; 0 takes any free one.")
  private int port;

  StartCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    Path directory = data.directory(program);
    fill(directory);
    return ServeCommand.serve(program, console, directory, "127.0.0.1", port);
  }

  private void fill(Path directory) {
    try (Library library = program.openForWriting(directory);
        Progress progress = Progress.of("Taking in the samples", console, data.isQuiet())) {
      if (library.isEmpty()) {
        Library.Taken taken = library.ingest(samples(), progress);
        progress.close();
        if (!data.isQuiet()) {
          console.say("took in " + taken.fresh() + " sample documents");
        }
      }
    }
  }

  /// Beside each sample stand its provenance and what must be found in it; those are no documents.
  private List<Path> samples() {
    Path folder = program.home().resolve("corpus/documents");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(StartCommand::isSample).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  private static boolean isSample(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("source.") && !name.endsWith(".meta.json");
  }
}
