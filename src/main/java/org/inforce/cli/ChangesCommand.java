package org.inforce.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.inforce.answer.Answers;
import org.inforce.store.ChangeEntry;
import org.inforce.store.ChangeQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `inforce changes`: what changed in meaning.
@Command(
    name = "changes",
    mixinStandardHelpOptions = true,
    description =
        "What changed: documents, statuses, obligations, deadlines, orders; latest first.")
final class ChangesCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;
  @Mixin private TimeOptions time;

  @Option(names = "--since", paramLabel = "DATE", description = "From this day on.")
  private Optional<LocalDate> since;

  ChangesCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    ChangeQuery all = ChangeQuery.ALL;
    ZoneId zone = program.clock().getZone();
    ChangeQuery query = since.map(day -> all.since(day.atStartOfDay(zone).toInstant())).orElse(all);
    try (Library library = program.open(data.directory(program))) {
      Answers answers = library.answers();
      List<ChangeEntry> changes = answers.changes(query);
      for (ChangeEntry change : changes) {
        if (data.isJson()) {
          console.line(answers.json(change));
        } else {
          print(change);
        }
      }
      if (changes.isEmpty() && !data.isJson() && !data.isQuiet()) {
        console.say("nothing changed");
      }
      return ExitCode.DONE;
    }
  }

  private void print(ChangeEntry change) {
    console.line(
        "%s  %s  %s"
            .formatted(change.at(), change.kind().code().replace('_', ' '), change.subject()));
    console.line("    " + change.why());
    change.before().ifPresent(before -> console.line("    - " + before));
    change.after().ifPresent(after -> console.line("    + " + after));
  }
}
