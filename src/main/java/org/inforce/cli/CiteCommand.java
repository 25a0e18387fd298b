package org.inforce.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.inforce.answer.Brief;
import org.inforce.answer.BriefReader;
import org.inforce.answer.CheckJson;
import org.inforce.answer.CheckedCitation;
import org.inforce.answer.CitationJson;
import org.inforce.citation.Annotator;
import org.inforce.citation.Citation;
import org.inforce.citation.CitationFinder;
import org.inforce.document.DocumentReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `inforce cite`: the citations in one text, or in each of many; what is known of each; or the
/// text itself with links.
@Command(
    name = "cite",
    mixinStandardHelpOptions = true,
    description = "Finds the citations in one text: one JSON object a line.")
final class CiteCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;
  @Mixin private TimeOptions time;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|-",
      description =
          "A plain text in UTF-8; for --check and --doubtful also a PDF or DOCX file. - reads"
              + " standard input.")
  private String file;

  /// What is answered instead of the citations alone; at most one of them.
  private static final class Answer {
    @Option(
        names = "--lines",
        description =
            "The file holds one {\"id\",\"text\"} a line; each is answered with"
                + " {\"id\",\"citations\"}.")
    private boolean isLines;

    @Option(
        names = "--check",
        description =
            "Says of each citation whether it is on record, known to the law's tables, not found,"
                + " or no longer in force, and why.")
    private boolean isChecked;

    @Option(
        names = "--doubtful",
        description =
            "As --check, only what is not found, not resolved, or perhaps no longer in force.")
    private boolean isDoubtful;

    @Option(
        names = "--annotate",
        paramLabel = "text|markdown|html",
        description = "Prints the text with a link on each resolved citation.")
    private Optional<String> markup = Optional.empty();
  }

  @ArgGroup(exclusive = true)
  private Answer answer = new Answer();

  @Option(
      names = "--base",
      paramLabel = "URL",
      defaultValue = "",
      description = "What stands before the path of each link of --annotate.")
  private String base;

  CiteCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    if (answer.isLines) {
      return lines() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
    if (answer.markup.isPresent()) {
      annotate(markup(answer.markup.get()));
    } else if (answer.isChecked || answer.isDoubtful) {
      check();
    } else {
      String text = InputText.text(file, console);
      CitationJson.of(text, citations(program.citationFinder(), text)).forEach(console::line);
    }
    return ExitCode.DONE;
  }

  private boolean lines() {
    CitationFinder finder = program.citationFinder();
    return JsonLines.read(
        file,
        console,
        (id, object) -> {
          String text = object.path("text").asString("");
          console.line(CitationJson.line(id, text, citations(finder, text)));
        });
  }

  private void annotate(Annotator.Markup markup) {
    String text = InputText.text(file, console);
    console.text(new Annotator().annotate(text, markup, id -> base + id.path()));
  }

  private Annotator.Markup markup(String name) {
    for (Annotator.Markup markup : Annotator.Markup.values()) {
      if (markup.name().toLowerCase(Locale.ROOT).equals(name)) {
        return markup;
      }
    }
    throw new ParameterException(
        spec.commandLine(), "--annotate takes text, markdown or html, not " + name);
  }

  private void check() {
    Brief brief = brief();
    List<Citation> found = program.citationFinder().find(brief.document());
    try (Library library = data.open(program, console)) {
      List<CheckedCitation> all =
          library.answers().check(brief.text(), found, time.viewpoint(program));
      List<CheckedCitation> shown =
          answer.isDoubtful ? all.stream().filter(CheckedCitation::isDoubtful).toList() : all;
      CheckJson.of(brief, shown).forEach(console::line);
      if (!data.isQuiet()) {
        console.say(summary(all));
      }
    }
  }

  private Brief brief() {
    return switch (new BriefReader(program.reader()).read(InputText.bytes(file, console))) {
      case BriefReader.Reading.Read(Brief brief) -> {
        brief.unread().ifPresent(left -> console.say(file + ": " + left));
        yield brief;
      }
      case BriefReader.Reading.Refused refused ->
          throw new Failure(ExitCode.FAILED, file + ": " + refused.message());
    };
  }

  private static String summary(List<CheckedCitation> all) {
    return "inforce: %d citations; %d not found, %d not resolved, %d perhaps no longer in force"
        .formatted(
            all.size(),
            count(all, CheckedCitation.Outcome.NOT_FOUND),
            count(all, CheckedCitation.Outcome.NOT_RESOLVED),
            all.stream().filter(c -> !c.warnings().isEmpty()).count());
  }

  private static long count(List<CheckedCitation> all, CheckedCitation.Outcome outcome) {
    return all.stream().filter(c -> c.outcome() == outcome).count();
  }

  private static List<Citation> citations(CitationFinder finder, String text) {
    return finder.find(DocumentReader.readText("text", text));
  }
}
