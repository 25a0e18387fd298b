package org.inforce.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.inforce.answer.Answers;
import org.inforce.store.ChangeEntry;
import org.inforce.store.ChangeQuery;
import org.inforce.store.Weight;
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

  @Option(
      names = "--weight",
      paramLabel = "WEIGHT",
      description =
          "Only what matters at least so much: typography, boilerplate, correction, substance.")
  private Optional<String> weight;

  ChangesCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    ChangeQuery all = ChangeQuery.ALL;
    ZoneId zone = program.clock().getZone();
    ChangeQuery timed = since.map(day -> all.since(day.atStartOfDay(zone).toInstant())).orElse(all);
    ChangeQuery query = weight.map(code -> timed.atLeast(parsed(code))).orElse(timed);
    try (Library library = data.open(program, console)) {
      Answers answers = library.answers();
      List<ChangeEntry> changes = answers.changes(query);
      for (ChangeEntry change : changes) {
        if (data.isJson()) {
          console.line(answers.json(change));
        } else if (change.isNews() || weight.isPresent()) {
          print(change, "");
        }
      }
      if (!data.isJson() && weight.isEmpty()) {
        fold(changes);
      }
      if (changes.isEmpty() && !data.isJson() && !data.isQuiet()) {
        console.say("nothing changed");
      }
      return ExitCode.DONE;
    }
  }

  private static Weight parsed(String code) {
    return Weight.tryParse(code)
        .orElseThrow(() ->
            new Failure(
                ExitCode.WRONG_USAGE,
                "--weight is typography, boilerplate, correction or substance, not " + code));
  }

  /// The parts of a change stand indented under it.
  private void print(ChangeEntry change, String indent) {
    console.line(
        "%s%s  %s  %s"
            .formatted(
                indent, change.at(), change.kind().code().replace('_', ' '), change.subject()));
    console.line(indent + "    " + change.why());
    change.before().ifPresent(before -> console.line(indent + "    - " + before));
    change.after().ifPresent(after -> console.line(indent + "    + " + after));
    change.parts().forEach(part -> print(part, indent + "    "));
  }

  private void fold(List<ChangeEntry> changes) {
    long folded = changes.stream().filter(change -> !change.isNews()).count();
    long inTypography =
        changes.stream().filter(change -> change.weight() == Weight.TYPOGRAPHY).count();
    if (folded > 0) {
      console.line(
          "%d changed in no word: %d in typography only, %d in boilerplate only (--weight typography lists them)"
              .formatted(folded, inTypography, folded - inTypography));
    }
  }
}
