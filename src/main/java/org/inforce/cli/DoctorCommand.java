package org.inforce.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.inforce.answer.JsonObject;
import org.inforce.store.Flaw;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `inforce doctor`: is the data sound?
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Checks everything the data directory holds and says what to do about flaws.")
final class DoctorCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;

  DoctorCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Library library = program.open(data.directory(program))) {
      List<Flaw> flaws = library.examine();
      if (data.isJson()) {
        console.line(
            new JsonObject()
                .put("sound", flaws.isEmpty())
                .put("documents", library.answers().store().documentCount())
                .put("flaws", flaws.stream().map(DoctorCommand::json).toList()));
      } else if (flaws.isEmpty()) {
        if (!data.isQuiet()) {
          console.line(
              "sound: %d documents, every quote stands in its text, every byte is as it was taken"
                  .formatted(library.answers().store().documentCount()));
        }
      } else {
        flaws.forEach(
            flaw -> console.line(flaw.subject() + ": " + flaw.problem() + "; " + flaw.action()));
      }
      return flaws.isEmpty() ? ExitCode.DONE : ExitCode.DAMAGED;
    }
  }

  private static JsonObject json(Flaw flaw) {
    return new JsonObject()
        .put("subject", flaw.subject())
        .put("problem", flaw.problem())
        .put("action", flaw.action());
  }
}
