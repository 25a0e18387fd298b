package org.inforce.cli;

import java.util.concurrent.Callable;
import org.inforce.answer.Answers;
import org.inforce.status.Conflict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `inforce conflicts`: where sources disagree.
@Command(
    name = "conflicts",
    mixinStandardHelpOptions = true,
    description = "Where sources disagree, side by side, and what is held.")
final class ConflictsCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;
  @Mixin private TimeOptions time;

  ConflictsCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Library library = data.open(program, console)) {
      Answers answers = library.answers();
      for (Conflict conflict : answers.conflicts(time.viewpoint(program).knownAsOf())) {
        if (data.isJson()) {
          console.line(answers.json(conflict));
        } else {
          print(conflict);
        }
      }
      return ExitCode.DONE;
    }
  }

  private void print(Conflict conflict) {
    console.line(conflict.subject() + ": " + conflict.field());
    conflict
        .statements()
        .forEach(statement ->
            console.line(
                "    %s  (%s, rank %d): “%s”"
                    .formatted(
                        statement.value(),
                        statement.evidence().version().document(),
                        statement.rank(),
                        statement.evidence().quote().strip().replaceAll("\\s+", " "))));
    console.line("    held: " + conflict.held().orElse("nothing; the sources do not settle it"));
  }
}
