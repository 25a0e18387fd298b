package org.inforce.cli;

import java.util.concurrent.Callable;
import org.inforce.answer.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `inforce rebuild`: the search index anew from the store.
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description = "Makes the search index anew from the store.")
final class RebuildCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;

  RebuildCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Library library = data.openForWriting(program, console, "rebuild");
        Progress progress = Progress.of("Indexing", console, data.isQuiet())) {
      library.rebuild(progress);
      progress.close();
      long documents = library.answers().index().size();
      if (data.isJson()) {
        console.line(new JsonObject().put("documents", documents));
      } else if (!data.isQuiet()) {
        console.line("indexed " + documents + " documents");
      }
      return ExitCode.DONE;
    }
  }
}
