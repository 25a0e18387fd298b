package org.inforce.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.inforce.analysis.Analysis;
import org.inforce.answer.AnalysisJson;
import org.inforce.answer.Answers;
import org.inforce.answer.JsonObject;
import org.inforce.document.Document;
import org.inforce.document.DocumentReader;
import org.inforce.document.ReadResult;
import org.inforce.document.Scan;
import org.inforce.source.SourceDocument;
import org.inforce.source.SourceResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/// `inforce analyze`: everything found in one document, or in each of many.
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    description = "Reads one document and finds everything in it: one JSON object.",
    footer = {
      "",
      "The answer is always JSON. What tells of a court's order without its docket number is"
          + " joined",
      "to the cases that the data directory knows; nothing is written there."
    })
final class AnalyzeCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Parameters(
      paramLabel = "FILE|-",
      description =
          "A document in any form, with its sidecar if there is one; - reads standard input.")
  private String file;

  @Option(
      names = "--lines",
      description =
          "The file holds one {\"id\",\"text\"|\"path\",\"meta\":{}} a line; each is answered with"
              + " one object.")
  private boolean isLines;

  @Mixin private DataOptions data;

  private Optional<Library> library = Optional.empty();
  private boolean isAllRead = true;
  private String lastFailure = "";

  AnalyzeCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      return answer();
    } finally {
      library.ifPresent(Library::close);
    }
  }

  private int answer() {
    if (isLines) {
      boolean isEachAnObject = JsonLines.read(file, console, this::answer);
      return isEachAnObject && isAllRead ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
    read(file).ifPresent(document -> console.line(AnalysisJson.of(analyze(document))));
    return isAllRead ? ExitCode.DONE : ExitCode.FAILED;
  }

  private void answer(String id, JsonNode object) {
    Optional<Document> document =
        object.has("path") ? read(object.get("path").asString()) : stated(id, object);
    document.ifPresentOrElse(
        read -> console.line(AnalysisJson.line(id, analyze(read))),
        () -> console.line(new JsonObject().put("id", id).put("error", lastFailure)));
  }

  /// Joined to the cases on record, which are opened when the first document asks for them.
  private Analysis analyze(Document document) {
    Analysis analysis = program.analyst().analyze(document);
    if (!Answers.isOpen(analysis) || !Files.isDirectory(data.directory(program))) {
      return analysis;
    }
    Library known = library.orElseGet(() -> program.open(data.directory(program)));
    library = Optional.of(known);
    return known.answers().joined(analysis, program.today());
  }

  private Optional<Document> stated(String id, JsonNode object) {
    JsonNode meta = object.path("meta");
    String sidecar = meta.isObject() ? meta.toString() : "{}";
    List<Document> documents = new ArrayList<>();
    take(
        DocumentReader.readText(
            id, object.path("text").asString(""), sidecar.getBytes(StandardCharsets.UTF_8)),
        documents);
    return documents.stream().findFirst();
  }

  /// The first document in a file; what cannot be read is told and costs the exit code.
  private Optional<Document> read(String location) {
    List<Document> documents = new ArrayList<>();
    if (location.equals(InputText.STANDARD_INPUT)) {
      read(program.pasted(InputText.bytes(location, console)), documents);
    } else {
      program.sources().find(List.of(Path.of(location)), result -> take(result, documents));
    }
    if (documents.size() > 1) {
      console.say(location + ": holds " + documents.size() + " documents; this is the first");
    }
    return documents.stream().findFirst();
  }

  private void take(SourceResult result, List<Document> documents) {
    switch (result) {
      case SourceResult.Found found -> read(found.source(), documents);
      case SourceResult.Unavailable missing ->
          fail(missing.location(), missing.reason(), missing.action());
    }
  }

  private void read(SourceDocument source, List<Document> documents) {
    program.reader().read(source, result -> take(result, documents));
  }

  private void take(ReadResult result, List<Document> documents) {
    switch (result) {
      case ReadResult.Read read -> {
        documents.add(read.document());
        Scan scan = read.document().structure().scan();
        if (scan.needsOcr()) {
          console.say(
              read.document().version().document() + ": " + scan.reason() + "; " + Scan.ACTION);
        }
      }
      case ReadResult.Unreadable bad -> fail(bad.location(), bad.reason(), bad.action());
    }
  }

  private void fail(String location, String reason, String action) {
    isAllRead = false;
    lastFailure = reason + "; " + action;
    console.say(location + ": " + reason + "; " + action);
  }
}
