package org.inforce.cli;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.inforce.review.ReviewDesk;
import org.inforce.store.Review.Decision;
import org.inforce.store.ReviewDetails;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `inforce review confirm`, `reject`, `correct` and the like: one decision about one finding.
@Command(mixinStandardHelpOptions = true)
final class ReviewDecideCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;
  private final Decision decision;

  @Mixin private DataOptions data;
  @Mixin private ReviewerOptions reviewer;

  @Parameters(paramLabel = "ID", description = "The finding, or the word, it is about.")
  private String id;

  @Option(names = "--owner", paramLabel = "NAME", description = "Who follows it up.")
  private Optional<String> owner;

  @Option(names = "--due", paramLabel = "DATE", description = "By when.")
  private Optional<LocalDate> due;

  @Option(
      names = "--evidence",
      paramLabel = "SOURCE",
      description = "An address or document that proves it; may be repeated.")
  private List<String> evidence = new ArrayList<>();

  @Option(
      names = "--if-version",
      paramLabel = "N",
      description = "Only if nobody has decided since that version was shown.")
  private Optional<Integer> version;

  ReviewDecideCommand(Program program, Console console, Decision decision) {
    this.program = program;
    this.console = console;
    this.decision = decision;
  }

  @Override
  public Integer call() {
    try (Library library = program.open(data.directory(program))) {
      String subject = library.answers().reviews().passage(id);
      ReviewDesk.Entry entry =
          new ReviewDesk.Entry(
              subject,
              decision,
              reviewer.note(),
              reviewer.reviewer(),
              details(),
              version.map(OptionalInt::of).orElse(OptionalInt.empty()));
      ReviewDesk.Outcome outcome = library.desk().decide(entry, ZonedDateTime.now(program.clock()));
      return ReviewerOptions.print(outcome, library, data, console);
    }
  }

  private ReviewDetails details() {
    try {
      return new ReviewDetails(owner, due, evidence, reviewer.fields());
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.WRONG_USAGE, String.valueOf(e.getMessage()));
    }
  }
}
