package org.inforce.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.inforce.answer.JsonObject;
import org.inforce.store.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `inforce ingest`: takes documents in.
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = "Takes in files, folders, archives and whole Federal Register issues.")
final class IngestCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "What to take in.")
  private List<Path> paths;

  IngestCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Library library = data.openForWriting(program, console, "ingest");
        Progress progress = Progress.of("Ingesting", console, data.isQuiet())) {
      Library.Taken taken = library.ingest(paths, progress);
      progress.close();
      if (data.isJson()) {
        console.line(json(taken));
      } else if (!data.isQuiet()) {
        console.line(
            "%d new, %d changed, %d unchanged, %d failed"
                .formatted(
                    taken.fresh(), taken.changed(), taken.unchanged(), taken.failed().size()));
      }
      taken.failed().forEach(this::tell);
      new CarriedText(taken.carried()).lines().forEach(console::say);
      return taken.failed().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
  }

  private void tell(Failure failure) {
    console.say(failure.path() + ": " + failure.reason() + "; " + failure.action());
  }

  private static JsonObject json(Library.Taken taken) {
    return new JsonObject()
        .put("new", taken.fresh())
        .put("changed", taken.changed())
        .put("unchanged", taken.unchanged())
        .put(
            "failed",
            taken.failed().stream()
                .map(failure ->
                    new JsonObject()
                        .put("path", failure.path())
                        .put("reason", failure.reason())
                        .put("action", failure.action()))
                .toList())
        .put("decisions", new CarriedText(taken.carried()).json());
  }
}
