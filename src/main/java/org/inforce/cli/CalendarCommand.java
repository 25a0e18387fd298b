package org.inforce.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.inforce.answer.AgendaEntry;
import org.inforce.answer.Answers;
import org.inforce.answer.Viewpoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `inforce calendar`: the days ahead.
@Command(
    name = "calendar",
    mixinStandardHelpOptions = true,
    description =
        "The days ahead: what expires, is due, is heard, takes effect or closes for comments.")
final class CalendarCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;
  @Mixin private TimeOptions time;
  @Spec private CommandSpec spec;

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "30",
      description = "How many days from --as-of on; ${DEFAULT-VALUE} unless given.")
  private int days;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only these: expiry, deadline, hearing, effective, comments_close.")
  private Optional<String> kind;

  CalendarCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<AgendaEntry.Kind> wanted = kind.map(this::kind);
    if (days < 0) {
      throw new ParameterException(spec.commandLine(), "--days may not be negative: " + days);
    }
    Viewpoint view = time.viewpoint(program);
    LocalDate until = view.asOf().plusDays(days);
    try (Library library = data.open(program, console)) {
      Answers answers = library.answers();
      List<AgendaEntry> entries =
          answers.calendar(view.asOf(), until, view.knownAsOf()).stream()
              .filter(entry -> wanted.isEmpty() || wanted.get() == entry.kind())
              .toList();
      for (AgendaEntry entry : entries) {
        if (data.isJson()) {
          console.line(answers.json(entry));
        } else {
          print(entry);
        }
      }
      if (entries.isEmpty() && !data.isJson()) {
        console.say("nothing from " + view.asOf() + " to " + until);
      }
      return ExitCode.DONE;
    }
  }

  private void print(AgendaEntry entry) {
    console.line(
        "%s  %-14s %s"
            .formatted(entry.day(), entry.kind().code().replace('_', ' '), entry.title()));
    entry
        .quote()
        .ifPresent(quote ->
            console.line(
                "            “%s” (%s)"
                    .formatted(
                        quote.strip().replaceAll("\\s+", " "), entry.document().orElse(""))));
  }

  private AgendaEntry.Kind kind(String code) {
    return Arrays.stream(AgendaEntry.Kind.values())
        .filter(known -> known.code().equals(code))
        .findFirst()
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(),
                "--kind is one of "
                    + Arrays.stream(AgendaEntry.Kind.values())
                        .map(AgendaEntry.Kind::code)
                        .collect(Collectors.joining(", "))
                    + ", not "
                    + code));
  }
}
