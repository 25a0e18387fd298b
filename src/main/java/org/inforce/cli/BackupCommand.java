package org.inforce.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.inforce.answer.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `inforce backup`: all data in one verified archive, while others go on reading and writing.
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = "Puts all data into one verified archive; others may go on reading and writing.")
final class BackupCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;

  @Parameters(paramLabel = "ARCHIVE", description = "The file to write; it must not be there yet.")
  private Path archive;

  BackupCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Library library = data.openKept(program)) {
      library.answers().store().backup(archive);
      if (data.isJson()) {
        console.line(
            new JsonObject()
                .put("archive", archive.toString())
                .put("documents", library.answers().store().documentCount()));
      } else if (!data.isQuiet()) {
        console.line("backed up to " + archive);
      }
      return ExitCode.DONE;
    }
  }
}
