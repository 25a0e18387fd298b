package org.inforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inforce.analysis.Analysis;
import org.inforce.analysis.Analyst;
import org.inforce.answer.AnalysisJson;
import org.inforce.citation.CitationFinder;
import org.inforce.document.DocumentReader;
import org.inforce.document.ReadResult;
import org.inforce.obligation.ObligationFinder;
import org.inforce.proceeding.ProceedingFinder;
import org.inforce.source.LocalSources;
import org.inforce.source.SourceResult;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The golden corpus: each folder of `corpus/documents` holds a source, where its facts come from,
/// and what must be found in it. `-Dcorpus.update=true` rewrites the expectations and ends red;
/// review the difference.
class CorpusTest {
  private static final Path FOLDERS = Path.of("corpus/documents");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Analyst analyst =
      new Analyst(new CitationFinder(), new ObligationFinder(), new ProceedingFinder());

  @TestFactory
  Stream<DynamicTest> everyDocumentIsFoundAsReviewed() throws IOException {
    List<Path> folders = folders();
    assertThat(folders).as("the corpus").hasSizeGreaterThanOrEqualTo(15);
    return folders.stream()
        .map(folder ->
            DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  @TestFactory
  Stream<DynamicTest> everyQuoteIsTheTextOfItsSpan() throws IOException {
    return folders().stream()
        .map(folder ->
            DynamicTest.dynamicTest(
                folder.getFileName().toString(),
                () -> analyses(folder).forEach(CorpusTest::checkQuotes)));
  }

  private void check(Path folder) throws IOException {
    assertThat(folder.resolve("provenance.json")).exists();
    Path expectation = folder.resolve("expected.json");
    String found = JSON.writeValueAsString(findings(folder)) + "\n";
    if (Boolean.getBoolean("corpus.update")) {
      if (System.getenv("CI") != null) {
        fail("expectations are not rewritten in CI");
      }
      Files.writeString(expectation, found);
      fail(expectation + " was rewritten: review the difference");
    }
    assertThat(expectation).as("a source without its expectation").exists();
    assertThat(found).isEqualTo(Files.readString(expectation));
  }

  private ArrayNode findings(Path folder) {
    ArrayNode all = JSON.createArrayNode();
    for (Analysis analysis : analyses(folder)) {
      JsonNode whole = JSON.readTree(AnalysisJson.of(analysis).toString());
      ObjectNode kept = all.addObject();
      for (String part : List.of("document", "case", "citations", "obligations", "events")) {
        kept.set(part, whole.get(part));
      }
      if (!whole.get("entries").isEmpty()) {
        kept.set("entries", whole.get("entries"));
      }
    }
    return all;
  }

  private List<Analysis> analyses(Path folder) {
    List<Analysis> analyses = new ArrayList<>();
    new LocalSources(InstantSource.fixed(Instant.parse("2026-01-15T00:00:00Z")))
        .find(
            List.of(source(folder)),
            found ->
                new DocumentReader()
                    .read(
                        ((SourceResult.Found) found).source(),
                        read ->
                            analyses.add(analyst.analyze(((ReadResult.Read) read).document()))));
    return analyses;
  }

  private static void checkQuotes(Analysis analysis) {
    String text = analysis.document().text();
    Stream.of(
            analysis.citations().stream().map(found -> found.evidence()),
            analysis.obligations().stream().map(found -> found.evidence()),
            analysis.measures().stream().map(found -> found.evidence()),
            analysis.events().stream().map(found -> found.evidence()))
        .flatMap(evidence -> evidence)
        .forEach(evidence -> assertThat(evidence.span().in(text)).isEqualTo(evidence.quote()));
  }

  private static Path source(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("source."))
          .filter(file -> !file.getFileName().toString().endsWith(".meta.json"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(folder + " holds no source"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> entries = Files.list(FOLDERS)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }
}
