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

/// One norm in several documents: its statements, what later documents did to it, the case it rests
/// on. In whatever order the documents come.
class NormsAcrossDocumentsTest {
  private static final String DOCKET = "/us/docket/mad/1:26-cv-04321";

  @TempDir private Path folder;
  @TempDir private Path data;
  private Cli cli;

  @BeforeEach
  void openLibrary() {
    cli = new Cli(data, "2026-06-01");
  }

  private void put(String name, String kind, String day, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), text);
    Files.writeString(
        folder.resolve(name + ".meta.json"),
        "{\"title\":\"%s\",\"source_kind\":\"%s\",\"published\":\"%s\"}"
            .formatted(name, kind, day));
  }

  private void takeInOrder(String... names) {
    for (String name : names) {
      cli.run("ingest", folder.resolve(name + ".txt").toString(), "--quiet");
    }
  }

  private JsonNode norm(String quotePart) {
    return cli.run("obligations", "--json").objects().stream()
        .filter(norm -> norm.get("quote").asString().contains(quotePart))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void twoStatementsAreOneNorm() throws IOException {
    put("guide", "guidance", "2026-01-05", "SSA must disclose each address to the FBI.");
    put("notice", "guidance", "2026-02-05", "SSA shall share home addresses with the FBI.");
    takeInOrder("notice", "guide");

    JsonNode early = norm("must disclose");
    JsonNode late = norm("shall share");

    assertThat(early.get("norm")).isEqualTo(late.get("norm"));
    assertThat(late.get("statements")).hasSize(2);
    assertThat(late.get("statements").get(0).get("quote").asString()).contains("must disclose");
    assertThat(late.get("fate").get("state").asString()).isEqualTo("stands");
  }

  @Test
  void aLaterBanAmendsInWhateverOrderTheyCome() throws IOException {
    put("old", "guidance", "2026-01-05", "SSA may share phone numbers with the FBI.");
    put("new", "guidance", "2026-03-05", "SSA may not share phone numbers with the FBI.");
    takeInOrder("new", "old");

    JsonNode permission = norm("SSA may share");

    assertThat(permission.get("fate").get("state").asString()).isEqualTo("amended");
    assertThat(permission.get("fate").get("on").asString()).isEqualTo("2026-03-05");
    assertThat(permission.get("fate").get("by")).isEqualTo(norm("may not share").get("id"));
    assertThat(norm("may not share").get("fate").get("state").asString()).isEqualTo("stands");
  }

  @Test
  void whatALaterDocumentCallsRescindedIsRescinded() throws IOException {
    put("old", "guidance", "2026-01-05", "ICE will not use hospital addresses for enforcement.");
    put(
        "new",
        "guidance",
        "2026-03-05",
        "A policy stated that ICE would not use hospital addresses for enforcement. ICE has"
            + " rescinded this policy.");
    takeInOrder("old", "new");

    JsonNode promise = norm("ICE will not use");

    assertThat(promise.get("fate").get("state").asString()).isEqualTo("rescinded");
    assertThat(promise.get("status").asString()).isEqualTo("rescinded");
    assertThat(cli.run("obligations", "--status", "rescinded", "--json").out())
        .contains("ICE will not use");
    assertThat(cli.run("obligations", "--known-as-of", "2026-02-01", "--json").objects())
        .allSatisfy(
            norm -> assertThat(norm.get("fate").get("state").asString()).isEqualTo("stands"));
  }

  @Test
  void aReportOfAnOrderRestsOnTheDocketThatAnotherDocumentTells() throws IOException {
    put(
        "order",
        "court_order",
        "2026-03-01",
        "UNITED STATES DISTRICT COURT FOR THE DISTRICT OF MASSACHUSETTS\n\nOakland Tenants v."
            + " HUD\n\nCase No. 1:26-cv-04321\n\nORDER\n\nMarch 1, 2026. The motion for a"
            + " preliminary injunction is GRANTED. Defendants are enjoined from collecting the"
            + " records of tenants. SO ORDERED. Ruth Ames, United States District Judge.");
    put(
        "release",
        "press_release_official",
        "2026-03-02",
        "On March 1, 2026, U.S. District Judge Ruth Ames of the District of Massachusetts issued a"
            + " preliminary injunction blocking HUD from collecting the records of tenants.");
    takeInOrder("release", "order");

    JsonNode told = norm("blocking HUD");

    assertThat(told.get("authorities").findValuesAsString("id")).contains(DOCKET);
    assertThat(told.get("case").asString()).isEqualTo("mad/1:26-cv-04321");
    List<JsonNode> under =
        cli.run("obligations", "--authority", "1:26-cv-04321", "--json").objects();
    assertThat(under)
        .extracting(norm -> norm.get("quote").asString())
        .anyMatch(q -> q.contains("blocking HUD"));
    JsonNode alone = cli.run("analyze", folder.resolve("release.txt").toString()).object();
    assertThat(alone.get("obligations").get(0).get("authorities").findValuesAsString("id"))
        .contains(DOCKET);
  }
}
