package org.inforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The case the project starts from, from its five documents to every answer it must give.
class CaseStudyTest {
  private static final String SHARING = "CMS sharing Medicaid data with ICE";

  @TempDir static Path data;

  private static Cli cli;

  @BeforeAll
  static void ingest() {
    Path caseStudy = Scores.shared("corpus/case-study");
    cli = new Cli(data, "2026-11-23");
    Cli.Outcome taken = cli.run("ingest", caseStudy.toString(), "--json");
    assertThat(taken.exitCode()).as(taken.messages()).isZero();
    assertThat(taken.object().path("new").asInt()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # as of,    party, data,             persons,               status
          2025-07-20, CA,    ,                 ,                      in_force
          2025-09-01, CA,    ,                 ,                      enjoined
          2025-12-30, CA,    phone,            ,                      enjoined
          2026-01-05, CA,    ,                 ,                      uncertain
          2026-01-10, CA,    address,          not_lawfully_residing, in_force
          2026-01-10, CA,    address,          us_citizen,            enjoined
          2026-01-10, CA,    address,          lpr,                   enjoined
          2026-01-10, CA,    sensitive_health, not_lawfully_residing, enjoined
          2026-01-10, CA,    address,          mixed_unseparable,     enjoined
          2026-01-10, CA,    ,                 ,                      enjoined_in_part
          """)
  void statusIsAsTheSourcesSay(
      String asOf, String party, String data, String persons, String expected) {
    JsonNode answer =
        status(
            "--as-of", asOf, "--party", party, "--data-category", data, "--person-class", persons);
    assertThat(answer.path("status").asString()).as(answer.toPrettyString()).isEqualTo(expected);
    assertThat(answer.path("because")).isNotEmpty();
    assertThat(answer.path("because").findValuesAsString("quote"))
        .anyMatch(quote -> !quote.isBlank());
  }

  @Test
  void whetherTexasIsProtectedIsUnknownUnlessAssumed() {
    JsonNode open = status("--as-of", "2025-09-01", "--party", "TX");
    assertThat(open.path("status").asString()).isEqualTo("uncertain");
    assertThat(open.path("unknown")).isNotEmpty();
    JsonNode assumed =
        status("--as-of", "2025-09-01", "--party", "TX", "--assume", "plaintiff_state=false");
    assertThat(assumed.path("status").asString()).isEqualTo("in_force");
  }

  @Test
  void anEndWithoutAYearMakesLaterDaysUncertain() {
    JsonNode answer =
        status("--as-of", "2025-12-15", "--party", "CA", "--known-as-of", "2025-08-01");
    assertThat(answer.path("status").asString()).isEqualTo("uncertain");
  }

  @Test
  void searchForASectionListsTheNoticeWithTheProvisionsCited() {
    JsonNode found = cli.run("search", "8 U.S.C. 1373", "--json").object();
    assertThat(found.path("hits").findValuesAsString("document")).contains("2025-20911");
    assertThat(found.toString()).contains("/us/usc/t8/s1373/a").contains("/us/usc/t8/s1373/b");
  }

  @Test
  void bothDocketNumbersAreOneCase() {
    assertThat(cli.run("status", "--case", "25-05536", "--as-of", "2025-09-01", "--json").out())
        .isEqualTo(
            cli.run("status", "--case", "3:25-cv-05536", "--as-of", "2025-09-01", "--json")
                .out()
                .replace("3:25-cv-05536\",\"as_of", "25-05536\",\"as_of"));
  }

  @Test
  void conflictsShowWhereTheSourcesDisagree() {
    String conflicts = cli.run("conflicts", "--json").out();
    assertThat(conflicts)
        .contains("will be in effect until next Monday")
        .contains("applicable immediately")
        .contains("through September 9");
  }

  @Test
  void theSameFolderAgainChangesNothing() {
    JsonNode again =
        cli.run("ingest", Scores.shared("corpus/case-study").toString(), "--json").object();
    assertThat(again.path("new").asInt()).isZero();
    assertThat(again.path("changed").asInt()).isZero();
    assertThat(again.path("unchanged").asInt()).isEqualTo(5);
  }

  @Test
  void oneSentenceChangedIsOneVersionAndOneChange(@TempDir Path copy, @TempDir Path elsewhere)
      throws IOException {
    copy(Scores.shared("corpus/case-study"), copy);
    Cli own = new Cli(elsewhere, "2026-11-23");
    own.run("ingest", copy.toString(), "--json");
    int before = own.run("changes", "--json").objects().size();
    Path notice;
    try (Stream<Path> files = Files.list(copy)) {
      notice =
          files.filter(file -> file.toString().endsWith(".txt")).sorted().findFirst().orElseThrow();
    }
    String text = Files.readString(notice);
    String old = "has established a robust privacy and security program";
    assertThat(text).contains(old);
    Files.writeString(notice, text.replace(old, "has built a robust privacy and security program"));
    JsonNode taken = own.run("ingest", copy.toString(), "--json").object();
    assertThat(taken.path("changed").asInt()).isEqualTo(1);
    List<JsonNode> changes = own.run("changes", "--json").objects();
    assertThat(changes).hasSize(before + 1);
    assertThat(changes.getFirst().path("kind").asString()).isEqualTo("document_changed");
    assertThat(changes.getFirst().toString()).contains("established").contains("built");
  }

  private static JsonNode status(String... options) {
    List<String> words = new ArrayList<>(List.of("status", "--measure", SHARING, "--json"));
    for (int i = 0; i < options.length; i += 2) {
      if (options[i + 1] != null) {
        words.addAll(Arrays.asList(options[i], options[i + 1]));
      }
    }
    Cli.Outcome outcome = cli.run(words.toArray(String[]::new));
    assertThat(outcome.exitCode()).as(outcome.out() + outcome.messages()).isZero();
    return outcome.object();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.write(to.resolve(file.getFileName()), Files.readAllBytes(file));
      }
    }
  }
}
