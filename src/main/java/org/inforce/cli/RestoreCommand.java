package org.inforce.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.inforce.answer.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `inforce restore`: an archive of `inforce backup` into an empty data directory.
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = "Brings a backup back into an empty data directory.")
final class RestoreCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;

  @Parameters(paramLabel = "ARCHIVE", description = "What `inforce backup` wrote.")
  private Path archive;

  RestoreCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    Path directory = data.directory(program);
    program.restore(archive, directory);
    try (Library library = program.openForWriting(directory, "restore");
        Progress progress = Progress.of("Indexing", console, data.isQuiet())) {
      library.rebuild(progress);
      progress.close();
      long documents = library.answers().store().documentCount();
      if (data.isJson()) {
        console.line(
            new JsonObject().put("directory", directory.toString()).put("documents", documents));
      } else if (!data.isQuiet()) {
        console.line("restored %d documents into %s".formatted(documents, directory));
      }
      return ExitCode.DONE;
    }
  }
}
