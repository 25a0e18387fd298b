package org.inforce.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.inforce.answer.CitationJson;
import org.inforce.citation.Citation;
import org.inforce.citation.CitationFinder;
import org.inforce.document.DocumentReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `inforce cite`: the citations in one text, or in each of many.
@Command(
    name = "cite",
    mixinStandardHelpOptions = true,
    description = "Finds the citations in one text: one JSON object a line.")
final class CiteCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Parameters(paramLabel = "FILE|-", description = "A plain text in UTF-8; - reads standard input.")
  private String file;

  @Option(
      names = "--lines",
      description =
          "The file holds one {\"id\",\"text\"} a line; each is answered with"
              + " {\"id\",\"citations\"}.")
  private boolean isLines;

  @Option(names = "--json", description = "The answer is always JSON; accepted for symmetry.")
  private boolean isJson;

  CiteCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    CitationFinder finder = program.citationFinder();
    if (isLines) {
      boolean isAllRead =
          JsonLines.read(
              file,
              console,
              (id, object) -> {
                String text = object.path("text").asString("");
                console.line(CitationJson.line(id, text, citations(finder, text)));
              });
      return isAllRead ? ExitCode.DONE : ExitCode.SOME_FAILED;
    } else {
      String text = InputText.text(file, console);
      CitationJson.of(text, citations(finder, text)).forEach(console::line);
    }
    return ExitCode.DONE;
  }

  private static List<Citation> citations(CitationFinder finder, String text) {
    return finder.find(DocumentReader.readText("text", text));
  }
}
