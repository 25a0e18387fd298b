package org.inforce.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inforce.answer.Answers;
import org.inforce.answer.Csv;
import org.inforce.answer.ObligationView;
import org.inforce.answer.Viewpoint;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.AuthorityParser;
import org.inforce.obligation.Force;
import org.inforce.obligation.Modality;
import org.inforce.status.Status;
import org.inforce.store.ObligationQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `inforce obligations`: the register.
@Command(
    name = "obligations",
    mixinStandardHelpOptions = true,
    description = "Who must, may or must not do what, by when, under which authority.")
final class ObligationsCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;
  @Mixin private TimeOptions time;
  @Spec private CommandSpec spec;

  @Option(names = "--authority", paramLabel = "CITE", description = "Under it: \"8 U.S.C. 1373\".")
  private Optional<String> authority;

  @Option(names = "--bearer", paramLabel = "NAME", description = "Whom it binds or frees.")
  private Optional<String> bearer;

  @Option(
      names = "--modality",
      paramLabel = "CODE",
      description = "obligation, prohibition, permission, ...")
  private Optional<String> modality;

  @Option(
      names = "--status",
      paramLabel = "CODE",
      description = "in_force, enjoined, stated_current, ...")
  private Optional<String> status;

  @Option(names = "--due-before", paramLabel = "DATE")
  private Optional<LocalDate> dueBefore;

  @Option(names = "--csv", description = "As a table for a spreadsheet.")
  private boolean isCsv;

  ObligationsCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    status
        .filter(code -> !Answers.STATUSES_OF_OBLIGATION.contains(code))
        .ifPresent(this::refuseStatus);
    Viewpoint view = time.viewpoint(program);
    ObligationQuery query = view.isPastKnowledge() ? query().knownOn(view.knownAsOf()) : query();
    try (Library library = data.open(program, console)) {
      Answers answers = library.answers();
      print(answers, answers.obligations(query, status, view));
      return ExitCode.DONE;
    }
  }

  private void print(Answers answers, List<ObligationView> obligations) {
    if (isCsv) {
      console.line(row(Answers.obligationColumns()));
    }
    for (ObligationView obligation : obligations) {
      if (isCsv) {
        console.line(row(answers.obligationRow(obligation)));
      } else if (data.isJson()) {
        console.line(answers.json(obligation));
      } else {
        print(obligation);
      }
    }
  }

  /// RFC 4180 ends a line with CR LF; the line feed is the console's.
  private static String row(List<String> cells) {
    String line = Csv.line(cells);
    return line.substring(0, line.length() - 1);
  }

  private void print(ObligationView view) {
    var obligation = view.stored().obligation();
    console.line(
        "%s  %s%s: %s"
            .formatted(
                obligation.modality().code(),
                obligation.bearer().orElse("(bearer not named)"),
                view.status().map(held -> " [" + held.code().replace('_', ' ') + "]").orElse(""),
                obligation.evidence().quote().strip().replaceAll("\\s+", " ")));
    console.line("    " + obligation.id() + "  in " + view.title());
  }

  private ObligationQuery query() {
    ObligationQuery query = ObligationQuery.ALL;
    if (authority.isPresent()) {
      query = query.under(authority(authority.get()));
    }
    if (bearer.isPresent()) {
      query = query.borneBy(bearer.get());
    }
    if (modality.isPresent()) {
      query = query.of(modality(modality.get()));
    }
    return dueBefore.isPresent() ? query.dueBefore(dueBefore.get()) : query;
  }

  private AuthorityId authority(String text) {
    return AuthorityParser.tryParse(text)
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(),
                "--authority: cannot read \"%s\"; write for example \"8 U.S.C. 1373\""
                    .formatted(text)));
  }

  private Modality modality(String code) {
    try {
      return Modality.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(),
          "--modality: there is no %s; there are %s"
              .formatted(code, codes(Modality.values(), Modality::code)),
          e);
    }
  }

  private void refuseStatus(String code) {
    throw new ParameterException(
        spec.commandLine(),
        "--status: there is no %s; there are %s, and of what a text says of itself %s"
            .formatted(
                code, codes(Status.values(), Status::code), codes(Force.values(), Force::code)));
  }

  private static <T> String codes(T[] values, Function<T, String> code) {
    return Arrays.stream(values).map(code).collect(Collectors.joining(", "));
  }
}
