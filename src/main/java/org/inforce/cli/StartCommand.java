package org.inforce.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `inforce start`: the sample corpus if there is nothing yet, then the pages.
@Command(
    name = "start",
    mixinStandardHelpOptions = true,
    description = "Takes in the sample corpus if there is nothing yet, then serves the pages.")
final class StartCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;

  @Mixin private ServingOptions serving;

  StartCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    Path directory = data.directory(program);
    fill(directory);
    return ServeCommand.serve(program, console, directory, serving.serving(program, "127.0.0.1"));
  }

  private void fill(Path directory) {
    try (Library library = program.openForWriting(directory, "start");
        Progress progress = Progress.of("Taking in the samples", console, data.isQuiet())) {
      if (library.isEmpty()) {
        Library.Taken taken = library.ingest(Samples.in(program.home()), progress);
        progress.close();
        if (!data.isQuiet()) {
          console.say("took in " + taken.fresh() + " sample documents");
        }
      }
    }
  }
}
