package org.inforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// What scripts rely on besides the answers themselves: wrong words are told what to write, every
/// command answers in JSON, offsets count the same characters everywhere.
class CommandContractTest {
  @TempDir Path data;
  @TempDir Path files;

  private Cli cli;

  @BeforeEach
  void start() {
    cli = new Cli(data, "2026-06-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          status                             | --measure, --authority or --case
          status --measure x --as-of 1/2/26  | is no day; write it as 2026-01-10
          changes --since yesterday          | write it as 2026-01-10
          obligations --due-before 2026-13-1 | write it as 2026-01-10
          obligations --status fine          | in_force, enjoined, enjoined_in_part
          obligations --status fine          | stated_current, reported, past
          obligations --modality shall       | obligation, prohibition, permission
          obligations --authority nothing    | "8 U.S.C. 1373"
          serve --port 70000                 | --port lies between 0 and 65535
          watch                              | add, list
          nightly --config no-such-file      | --config
          nonsense                           | Did you mean
          """)
  void wrongUsageIsToldWhatToWrite(String words, String told) {
    Cli.Outcome outcome = cli.run(words.split(" "));
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.messages()).contains(told).doesNotContain("java.", "Exception");
    assertThat(outcome.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # encoding    | byte order mark, lines of Windows, letters beyond the first plane and others
          UTF-8         | See 8 U.S.C. 1373.
          UTF-8         | \uFEFFSee 8 U.S.C. 1373.
          UTF-8         | '\uD83D\uDCDC\r\n\r\nSee 8 U.S.C. 1373.\r\n'
          UTF-16LE      | \uFEFFSee \uD83D\uDCDC 8 U.S.C. 1373.
          UTF-16BE      | \uFEFFSee 8 U.S.C. 1373.
          windows-1252  | Café \u201Cx\u201D, 8 U.S.C. 1373
          """)
  void citeCountsTheCharactersThatAnalyzeReads(Charset encoding, String written)
      throws IOException {
    Path file = files.resolve("brief.txt");
    Files.write(file, written.getBytes(encoding));
    JsonNode cited = cli.runAsIs("", "cite", file.toString()).object();
    JsonNode read = cli.run("analyze", file.toString()).object();
    int[] text = read.path("text").asString().codePoints().toArray();
    int start = cited.path("start").asInt();
    assertThat(new String(text, start, cited.path("end").asInt() - start))
        .isEqualTo("8 U.S.C. 1373")
        .isEqualTo(cited.path("quote").asString());
    assertThat(read.path("citations").get(0).path("start").asInt()).isEqualTo(start);
  }

  @Test
  void whatChangesTheDataAnswersInJsonToo(@TempDir Path elsewhere) throws IOException {
    Files.writeString(files.resolve("a.txt"), "The Office must file a report by May 1, 2026.");
    assertThat(cli.run("ingest", files.toString(), "--json").object().path("new").asInt())
        .isEqualTo(1);
    assertThat(cli.run("rebuild", "--json").object().path("documents").asInt()).isEqualTo(1);
    String archive = elsewhere.resolve("backup.zip").toString();
    JsonNode kept = cli.run("backup", archive, "--json").object();
    assertThat(kept.path("archive").asString()).isEqualTo(archive);
    assertThat(kept.path("documents").asInt()).isEqualTo(1);
    Cli restored = new Cli(elsewhere.resolve("restored"), "2026-06-01");
    assertThat(restored.run("restore", archive, "--json").object().path("documents").asInt())
        .isEqualTo(1);
    String watch = cli.run("watch", "add", "report", "--json").object().path("id").asString();
    assertThat(cli.run("watch", "remove", watch, "--json").object().path("ended").asString())
        .isEqualTo(watch);
  }

  @Test
  void aDirectoryThatIsNotThereIsSaidSo() {
    String misspelt = files.resolve("idnex").toString();
    for (List<String> words :
        List.of(List.of("doctor"), List.of("export"), List.of("backup", "x.zip"))) {
      Cli.Outcome outcome =
          new Cli(Path.of(misspelt), "2026-06-01").run(words.toArray(String[]::new));
      assertThat(outcome.exitCode()).as(words.getFirst()).isEqualTo(2);
      assertThat(outcome.messages()).contains(misspelt, "--data");
    }
    Cli.Outcome search = new Cli(Path.of(misspelt), "2026-06-01").run("search", "report", "--json");
    assertThat(search.exitCode()).isZero();
    assertThat(search.object().path("count").asInt()).isZero();
    assertThat(search.messages()).contains(misspelt + " is not there");
  }

  @Test
  void filesOfOneNameInTwoFoldersAreTwoDocuments() throws IOException {
    for (String folder : List.of("north", "south")) {
      Files.createDirectories(files.resolve(folder));
      Files.writeString(
          files.resolve(folder).resolve("list.txt"),
          "- item of the %s\n- another of the %s\n".formatted(folder, folder));
    }
    JsonNode taken = cli.run("ingest", files.toString(), "--json").object();
    assertThat(taken.path("new").asInt()).isEqualTo(2);
    assertThat(taken.path("changed").asInt()).isZero();
  }
}
