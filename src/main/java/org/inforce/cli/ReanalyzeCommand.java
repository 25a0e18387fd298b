package org.inforce.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `inforce reanalyze`: findings derived anew from stored bytes, after the rules improved.
@Command(
    name = "reanalyze",
    mixinStandardHelpOptions = true,
    description = {
      "Derives all findings anew from what is stored, after the rules improved, and reports what",
      "that changed. It is a correction of ours: nobody is alerted.",
    })
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
    try (Library library = data.openForWriting(program, console, "reanalyze");
        Progress progress = Progress.of("Reading anew", console, data.isQuiet())) {
      Library.Reread reread = library.reanalyze(progress);
      progress.close();
      if (data.isJson()) {
        console.line(NightText.json(reread, library.answers()));
      } else if (!data.isQuiet()) {
        NightText.lines(reread).forEach(console::line);
      }
      new CarriedText(reread.carried()).lines().forEach(console::say);
      return ExitCode.DONE;
    }
  }
}
