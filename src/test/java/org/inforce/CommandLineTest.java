package org.inforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.inforce.store.DirectoryLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Every command, in this process, with its exit codes.
class CommandLineTest {
  private static final String ORDER =
      """
      UNITED STATES DISTRICT COURT
      DISTRICT OF OREGON

      Harbor Guild, Plaintiff, v. Tide Office, Defendant.

      No. 3:26-cv-00042

      The Tide Office is preliminarily enjoined from enforcing the Night Berthing Rule against Plaintiff.
      See 5 U.S.C. 706(2)(A).
      """;

  @TempDir Path data;
  @TempDir Path files;

  private Cli cli;

  @BeforeEach
  void start() {
    cli = new Cli(data, "2026-06-01");
  }

  @Test
  void helpNamesEveryCommand() {
    Cli.Outcome outcome = cli.runAsIs("", "--help");
    assertThat(outcome.exitCode()).isZero();
    for (String command :
        List.of(
            "start",
            "ingest",
            "cite",
            "analyze",
            "search",
            "status",
            "obligations",
            "changes",
            "conflicts",
            "export",
            "backup",
            "restore",
            "rebuild",
            "doctor",
            "serve")) {
      assertThat(outcome.out()).contains(command);
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # what a person may type wrong
          nonsense
          status --as-of tomorrow
          status --assume plaintiff_state=perhaps
          status --matrix data_category
          status --authority nothing
          obligations --modality maybe
          search --limit -1 x
          search --filter facet x
          cite
          """)
  void wrongUsageIsTwo(String words) {
    assertThat(cli.runAsIs("", words.split(" ")).exitCode()).isEqualTo(2);
  }

  @Test
  void citesStandardInputInCodePoints() {
    Cli.Outcome outcome = cli.runAsIs("\uD83D\uDCDC 8 U.S.C. 1373(a)", "cite", "-");
    assertThat(outcome.exitCode()).isZero();
    JsonNode citation = outcome.object();
    assertThat(citation.path("start").asInt()).isEqualTo(2);
    assertThat(citation.path("quote").asString()).isEqualTo("8 U.S.C. 1373(a)");
    assertThat(citation.path("authorities").get(0).asString()).isEqualTo("/us/usc/t8/s1373/a");
  }

  @Test
  void checksABriefAgainstTheTables() {
    String brief =
        "8 U.S.C. 1373, 8 U.S.C. 99999, Executive Order 12891. Elm, supra, at 3. See 1 U.S. 1.";
    List<JsonNode> checked =
        cli.runAsIs(brief, "cite", "--check", "-", "--data", data.toString()).objects();
    assertThat(checked)
        .extracting(c -> c.path("check").path("outcome").asString())
        .containsExactly("known", "not_found", "known", "not_resolved", "not_on_record");
    assertThat(checked.get(2).path("check").path("warnings").get(0).asString())
        .contains("revoked by Executive Order 13062");
    Cli.Outcome doubtful = cli.runAsIs(brief, "cite", "--doubtful", "-", "--data", data.toString());
    assertThat(doubtful.objects()).hasSize(3);
    assertThat(doubtful.messages()).contains("5 citations; 1 not found, 1 not resolved, 1 perhaps");
  }

  @Test
  void linksATextToTheCharacter() {
    assertThat(
            cli.runAsIs("See 8 U.S.C. 1373.", "cite", "--annotate", "markdown", "--base", "/x", "-")
                .out())
        .isEqualTo("See [8 U.S.C. 1373](/x/us/usc/t8/s1373).");
    assertThat(cli.runAsIs("", "cite", "--annotate", "pdf", "-").exitCode()).isEqualTo(2);
  }

  @Test
  void answersEachLineInOrder() {
    String lines =
        """
        {"id":"a","text":"5 U.S.C. 705"}
        {"id":"b","text":"nothing here"}
        """;
    List<JsonNode> answers = cli.runAsIs(lines, "cite", "--lines", "-").objects();
    assertThat(answers)
        .extracting(answer -> answer.path("id").asString())
        .containsExactly("a", "b");
    assertThat(answers.get(0).path("citations")).hasSize(1);
    assertThat(answers.get(1).path("citations")).isEmpty();
  }

  @Test
  void analyzesLinesWithTheirMetadata() {
    String line =
        "{\"id\":\"x\",\"text\":\"No."
            + " 1\",\"meta\":{\"source_kind\":\"news\",\"published\":\"2026-01-02\"}}";
    JsonNode answer = cli.runAsIs(line, "analyze", "--lines", "-").object();
    assertThat(answer.path("id").asString()).isEqualTo("x");
    assertThat(answer.path("document").path("source_kind").asString()).isEqualTo("news");
    assertThat(answer.path("document").path("published").asString()).isEqualTo("2026-01-02");
    assertThat(answer.path("text").asString()).isEqualTo("No. 1");
  }

  @Test
  void aLineThatCannotBeReadCostsItselfAlone() {
    String lines =
        """
        {"id":"a","text":"5 U.S.C. 705"}
        not json
        {"id":"b","path":"no-such-file.xml"}
        {"id":"c","text":"5 U.S.C. 706"}
        """;
    Cli.Outcome outcome = cli.runAsIs(lines, "analyze", "--lines", "-");
    assertThat(outcome.exitCode()).isEqualTo(3);
    assertThat(outcome.messages()).contains("-:2:");
    assertThat(outcome.objects())
        .extracting(answer -> answer.path("id").asString())
        .containsExactly("a", "b", "c");
    assertThat(outcome.objects().get(1).path("error").asString()).isNotBlank();
    String missing = "{\"id\":\"b\",\"path\":\"no-such-file.xml\"}";
    assertThat(cli.runAsIs(missing, "analyze", "--lines", "-").exitCode()).isEqualTo(3);
  }

  @Test
  void aMissingFileFailsWithItsName() {
    Cli.Outcome outcome = cli.runAsIs("", "cite", "no-such-file.txt");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.messages()).contains("no-such-file.txt").doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\u0000\u0000\u0000\u0000",
        "%PDF-1.7 and no more",
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"
      })
  void aBadFileCostsItselfAlone(String content) throws IOException {
    Files.writeString(files.resolve("good.txt"), ORDER);
    Files.writeString(files.resolve("bad.bin"), content);
    Cli.Outcome outcome = cli.run("ingest", files.toString(), "--json");
    assertThat(outcome.exitCode()).as(outcome.messages()).isEqualTo(3);
    assertThat(outcome.object().path("new").asInt()).isEqualTo(1);
    JsonNode failed = outcome.object().path("failed").get(0);
    assertThat(failed.path("path").asString()).endsWith("bad.bin");
    assertThat(failed.path("reason").asString()).isNotBlank();
    assertThat(failed.path("action").asString()).isNotBlank();
  }

  @Test
  void aHeldDirectoryIsFour() {
    try (DirectoryLock held =
        DirectoryLock.take(data, "another run", Instant.parse("2026-06-01T11:00:00Z"))) {
      Cli.Outcome outcome = cli.run("ingest", files.toString());
      assertThat(held).isNotNull();
      assertThat(outcome.exitCode()).isEqualTo(4);
      assertThat(outcome.messages()).contains("another run");
    }
  }

  @Test
  void aDamagedDirectoryIsFive() throws IOException {
    ingestOrder();
    Path database = largestFile(data, ".db");
    byte[] bytes = Files.readAllBytes(database);
    for (int i = 0; i < 4096; i++) {
      bytes[i] = 'x';
    }
    Files.write(database, bytes);
    assertThat(cli.run("doctor").exitCode()).isEqualTo(5);
    assertThat(cli.run("conflicts").exitCode()).isEqualTo(5);
  }

  @Test
  void theRoadFromADocumentToAnAnswer() throws IOException {
    ingestOrder();
    assertThat(cli.run("doctor").exitCode()).isZero();
    JsonNode hit = cli.run("search", "5 U.S.C. 706", "--json").object().path("hits").get(0);
    assertThat(hit.path("document").asString()).isEqualTo("order");
    JsonNode answer =
        cli.run(
                "status",
                "--measure",
                "Night Berthing Rule",
                "--party",
                "Harbor Guild",
                "--as-of",
                "2026-05-20",
                "--json")
            .object();
    assertThat(answer.path("status").asString()).isEqualTo("enjoined");
    assertThat(cli.run("changes", "--json").object().path("kind").asString())
        .isEqualTo("document_added");
  }

  @Test
  void aMeasureNobodyNamedGivesCandidates() throws IOException {
    ingestOrder();
    Cli.Outcome outcome = cli.run("status", "--measure", "Lunar Dust Charter", "--json");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.object().has("candidates")).isTrue();
  }

  @Test
  void aBackupBringsEverythingBack(@TempDir Path elsewhere) throws IOException {
    ingestOrder();
    Path archive = files.resolve("backup.zip");
    assertThat(cli.run("backup", archive.toString()).exitCode()).isZero();
    Cli restored = new Cli(elsewhere.resolve("restored"), "2026-06-01");
    assertThat(restored.run("restore", archive.toString()).exitCode()).isZero();
    assertThat(restored.run("doctor").exitCode()).isZero();
    assertThat(restored.run("export").out()).isEqualTo(cli.run("export").out());
    assertThat(restored.run("search", "berthing", "--json").object().path("count").asInt())
        .isEqualTo(1);
  }

  @Test
  void aFlippedByteOfTheSearchIndexIsFoundAndARebuildMendsIt() throws IOException {
    ingestOrder();
    Path file = largestFile(data.resolve("lucene"), ".cfs");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    Cli.Outcome doctor = cli.run("doctor");
    assertThat(doctor.exitCode()).isEqualTo(5);
    assertThat(doctor.out()).contains("search index: ", "run inforce rebuild");
    assertThat(cli.run("rebuild").exitCode()).isZero();
    assertThat(cli.run("doctor").exitCode()).isZero();
  }

  @Test
  void aRebuiltIndexFindsTheSame() throws IOException {
    ingestOrder();
    String before = cli.run("search", "berthing", "--json").object().path("hits").toString();
    assertThat(cli.run("rebuild").exitCode()).isZero();
    assertThat(cli.run("search", "berthing", "--json").object().path("hits").toString())
        .isEqualTo(before);
  }

  @Test
  void readingAnewByTheSameRulesFindsTheSame() throws IOException {
    ingestOrder();
    String before = cli.run("export").out();
    assertThat(cli.run("reanalyze").out()).contains("0 documents with other findings");
    assertThat(cli.run("export").out()).isEqualTo(before);
  }

  private void ingestOrder() throws IOException {
    Files.writeString(files.resolve("order.txt"), ORDER);
    Files.writeString(
        files.resolve("order.meta.json"),
        "{\"source_kind\":\"court_order\",\"published\":\"2026-05-01\",\"title\":\"Order\"}");
    Cli.Outcome outcome = cli.run("ingest", files.resolve("order.txt").toString());
    assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
  }

  private static Path largestFile(Path directory, String ending) throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.filter(file -> file.toString().endsWith(ending))
          .max(Comparator.comparing(file -> file.toFile().length()))
          .orElseThrow();
    }
  }
}
