package org.inforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The register as it is asked for from the command line.
class ObligationsCommandTest {
  @TempDir private Path folder;
  @TempDir private Path data;
  private Cli cli;

  @BeforeEach
  void takeIn() throws IOException {
    cli = new Cli(data, "2026-06-01");
    Files.writeString(
        folder.resolve("memo.txt"),
        "Under 8 U.S.C. 1373(a), a State may not restrict its officials from sending such"
            + " information. CMS must publish the list not later than June 30, 2026. CMS must"
            + " publish a second list not later than March 31, 2027. The Secretary may waive the"
            + " fee under 8 U.S.C. 1360(b).");
    Files.writeString(
        folder.resolve("memo.meta.json"),
        "{\"title\":\"Memo\",\"source_kind\":\"guidance\",\"published\":\"2026-01-05\"}");
    assertThat(cli.run("ingest", folder.resolve("memo.txt").toString()).exitCode()).isZero();
  }

  @Test
  void anAuthorityMeansWhatIsUnderIt() {
    List<JsonNode> found =
        cli.run(
                "obligations",
                "--authority",
                "8 U.S.C. 1373",
                "--modality",
                "prohibition",
                "--json")
            .objects();

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().get("modality").asString()).isEqualTo("prohibition");
    assertThat(found.getFirst().get("authorities").findValuesAsString("id"))
        .contains("/us/usc/t8/s1373/a");
  }

  @Test
  void aBearersDutiesDueBeforeADayAreATable() {
    List<String> lines =
        cli.run("obligations", "--bearer", "CMS", "--due-before", "2026-12-31", "--csv")
            .out()
            .lines()
            .map(String::strip)
            .toList();

    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).startsWith("id,modality,bearer,action");
    assertThat(lines.getLast()).contains(",obligation,CMS,publish,").contains(",2026-06-30,");
  }

  @Test
  void aModalityThatIsNoneIsWrongUsage() {
    assertThat(cli.run("obligations", "--modality", "maybe").exitCode()).isEqualTo(2);
  }
}
