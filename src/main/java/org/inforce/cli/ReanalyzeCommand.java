package org.inforce.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `inforce reanalyze`: findings derived anew from stored bytes, after the rules improved.
@Command(
    name = "reanalyze",
    mixinStandardHelpOptions = true,
    description = "Derives all findings anew from what is stored, after the rules improved.")
final class ReanalyzeCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;

  ReanalyzeCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Library library = program.openForWriting(data.directory(program));
        Progress progress = Progress.of("Reading anew", console, data.isQuiet())) {
      Library.Taken taken = library.reanalyze(progress);
      progress.close();
      if (!data.isQuiet()) {
        console.line(
            "%d documents with other findings, %d as before"
                .formatted(taken.changed(), taken.unchanged()));
      }
      new CarriedText(taken.carried()).lines().forEach(console::say);
      return ExitCode.DONE;
    }
  }
}
