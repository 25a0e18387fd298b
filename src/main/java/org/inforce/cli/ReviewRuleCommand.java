package org.inforce.cli;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.inforce.review.ReviewDesk;
import org.inforce.review.RulingKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `inforce review add`, `settle`, `join`, `part` and the like: a person's own word.
@Command(mixinStandardHelpOptions = true)
final class ReviewRuleCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;
  private final RulingKind kind;

  @Mixin private DataOptions data;
  @Mixin private ReviewerOptions reviewer;

  @Parameters(
      arity = "0..2",
      paramLabel = "ID",
      description =
          "The event or case, by the identifier of an order or of a finding, and another.")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--source",
      paramLabel = "SOURCE",
      defaultValue = "",
      description = "The document that tells it, by its identifier, or any words that name one.")
  private String source;

  @Option(
      names = "--quote",
      paramLabel = "WORDS",
      defaultValue = "",
      description = "Its words; of a document on record they must stand in it.")
  private String quote;

  ReviewRuleCommand(Program program, Console console, RulingKind kind) {
    this.program = program;
    this.console = console;
    this.kind = kind;
  }

  @Override
  public Integer call() {
    List<String> names = kind.required().stream().filter(name -> !name.equals("type")).toList();
    if (ids.size() > names.size()) {
      throw new Failure(ExitCode.WRONG_USAGE, "too many identifiers: " + String.join(" ", ids));
    }
    Map<String, String> fields = new TreeMap<>(reviewer.fields());
    for (int i = 0; i < ids.size(); i++) {
      fields.put(names.get(i), ids.get(i));
    }
    try (Library library = program.open(data.directory(program))) {
      ReviewDesk.Draft draft = draft(library, fields);
      ReviewDesk.Outcome outcome = library.desk().rule(draft, ZonedDateTime.now(program.clock()));
      return ReviewerOptions.print(outcome, library, data, console);
    }
  }

  private ReviewDesk.Draft draft(Library library, Map<String, String> fields) {
    try {
      return library
          .answers()
          .reviews()
          .resolved(kind, fields, source, quote, reviewer.note(), reviewer.reviewer());
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.WRONG_USAGE, String.valueOf(e.getMessage()));
    }
  }
}
