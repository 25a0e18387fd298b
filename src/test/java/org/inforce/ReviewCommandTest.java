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

/// `inforce review`, as a person types it.
class ReviewCommandTest {
  private static final String ORDER =
      """
      ---
      title: Order on the motion for a preliminary injunction
      source_kind: court_order
      published: 2026-01-12
      ---
      UNITED STATES DISTRICT COURT FOR THE DISTRICT OF OREGON

      STATE OF WABASH v. HERON OFFICE, No. 3:26-cv-00101

      On January 12, 2026, the Court GRANTS the motion for a preliminary injunction. The Heron
      Office is preliminarily enjoined from enforcing the Heron Sharing Policy against the
      plaintiff. The Heron Office shall file a status report within 30 days.
      """;

  @TempDir private Path directory;
  private Cli cli;

  @BeforeEach
  void takeIn() throws IOException {
    Path papers = Files.createDirectories(directory.resolve("papers"));
    Files.writeString(papers.resolve("order.md"), ORDER);
    cli = new Cli(directory.resolve("data"), "2026-02-01");
    assertThat(cli.run("ingest", papers.toString()).exitCode()).isZero();
  }

  private List<JsonNode> review(String... words) {
    String[] all = new String[words.length + 2];
    all[0] = "review";
    System.arraycopy(words, 0, all, 1, words.length);
    all[words.length + 1] = "--json";
    Cli.Outcome outcome = cli.run(all);
    assertThat(outcome.messages()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    return outcome.objects();
  }

  private String first(String kind) {
    return review("--kind", kind).getFirst().get("finding").asString();
  }

  private String report() {
    return review("--kind", "obligation").stream()
        .filter(entry -> entry.get("quote").asString().contains("status report"))
        .findFirst()
        .orElseThrow()
        .get("finding")
        .asString();
  }

  private String status(String... more) {
    String[] words = new String[more.length + 4];
    words[0] = "status";
    words[1] = "--measure";
    words[2] = "Heron Sharing Policy";
    System.arraycopy(more, 0, words, 3, more.length);
    words[words.length - 1] = "--json";
    return cli.run(words).object().get("status").asString();
  }

  private String facets() {
    return cli.run("search", "modality:obligation", "--json").object().get("facets").toString();
  }

  @Test
  void whatWaitsIsListedTheLeastCertainFirst() {
    List<JsonNode> waiting = review();

    assertThat(waiting)
        .extracting(entry -> entry.get("state").asString())
        .containsOnly("unreviewed");
    assertThat(waiting).extracting(entry -> entry.get("confidence").asDouble()).isSorted();
    assertThat(review("--kind", "event"))
        .extracting(entry -> entry.get("kind").asString())
        .containsOnly("event");
    assertThat(review("--document", "no-such")).isEmpty();
    assertThat(review("--measure", "Heron Sharing Policy", "--kind", "event")).isNotEmpty();
  }

  @Test
  void aRejectedNormLeavesTheRegisterAndTheIndexUntilItIsUndone() {
    String norm = report();
    int before = cli.run("obligations", "--json").objects().size();
    assertThat(facets()).contains("\"obligation\":1");

    JsonNode rejected = review("reject", norm, "--by", "A. Counsel", "--note", "a form").getFirst();

    assertThat(rejected.get("state").asString()).isEqualTo("rejected");
    assertThat(rejected.get("reviewer").asString()).isEqualTo("A. Counsel");
    assertThat(rejected.get("version").asInt()).isEqualTo(1);
    assertThat(cli.run("obligations", "--json").objects()).hasSize(before - 1);
    assertThat(facets()).doesNotContain("\"obligation\":1");
    assertThat(review()).noneMatch(entry -> entry.get("finding").asString().equals(norm));

    review("undo", norm, "--by", "A. Counsel");

    assertThat(cli.run("obligations", "--json").objects()).hasSize(before);
    assertThat(review("show", norm).getFirst().get("history")).hasSize(2);
  }

  @Test
  void aCorrectedNormCountsAsCorrected() {
    String norm = report();

    review("correct", norm, "--set", "bearer=the Otter Board", "--note", "misread", "--by", "A");

    assertThat(cli.run("obligations", "--bearer", "Otter Board", "--json").objects()).hasSize(1);
  }

  @Test
  void anAddedEventMovesTheStatusFromTheDayItWasSaid() {
    assertThat(status("--as-of", "2026-01-25")).isEqualTo("enjoined_in_part");

    JsonNode word =
        review(
                "add",
                "--set",
                "type=dissolved",
                "--set",
                "date=2026-01-20",
                "--set",
                "case=ord/3:26-cv-00101",
                "--set",
                "target=event:" + first("event"),
                "--source",
                "the clerk's letter",
                "--note",
                "told by the clerk",
                "--by",
                "A. Counsel")
            .getFirst();

    assertThat(status("--as-of", "2026-01-25")).isEqualTo("in_force");
    assertThat(status("--as-of", "2026-01-25", "--known-as-of", "2026-01-31"))
        .isEqualTo("enjoined_in_part");
    String explained =
        cli.run("status", "--measure", "Heron Sharing Policy", "--as-of", "2026-01-25", "--explain")
            .out();
    assertThat(explained).contains("A. Counsel on 2026-02-01: told by the clerk");

    review("undo", word.get("finding").asString(), "--by", "A. Counsel");

    assertThat(status("--as-of", "2026-01-25")).isEqualTo("enjoined_in_part");
  }

  @Test
  void whoComesLateChangesNothing() {
    String norm = report();
    review("confirm", norm, "--by", "A. Counsel");

    Cli.Outcome late =
        cli.run("review", "reject", norm, "--by", "B", "--note", "no", "--if-version", "0");

    assertThat(late.exitCode()).isEqualTo(1);
    assertThat(late.messages()).contains("somebody decided meanwhile");
    assertThat(review("show", norm).getFirst().get("state").asString()).isEqualTo("confirmed");
  }

  @Test
  void wrongUsageIsSaidInALine() {
    assertThat(cli.run("review", "confirm", "no-such", "--by", "A").exitCode()).isEqualTo(2);
    assertThat(cli.run("review", "reject", report(), "--by", "A").messages()).contains("say why");
    assertThat(cli.run("review", "--state", "lost").exitCode()).isEqualTo(2);
    assertThat(cli.run("review", "settle", "no-such", "--set", "date=x", "--note", "y").exitCode())
        .isEqualTo(2);
  }

  @Test
  void decisionsSurviveReingestAndSayWhenTheyCannot() throws IOException {
    String norm = report();
    review("reject", norm, "--by", "A. Counsel", "--note", "a form");
    Path order = directory.resolve("papers/order.md");
    Files.writeString(order, ORDER.replace("UNITED STATES", "(Corrected)\n\nUNITED STATES"));
    JsonNode again = cli.run("ingest", order.toString(), "--json").object();
    assertThat(again.get("decisions").get("kept").asInt()).isEqualTo(1);

    Files.writeString(
        order, ORDER.replace("The Heron Office shall file a status report within 30 days.", ""));
    Cli.Outcome gone = cli.run("ingest", order.toString());

    assertThat(gone.messages()).contains("1 decision has lost its words");
    assertThat(review("--state", "orphaned").getFirst().get("finding").asString()).isEqualTo(norm);
    Cli.Outcome doctor = cli.run("doctor");
    assertThat(doctor.exitCode()).isZero();
    assertThat(doctor.messages()).contains(norm, "The quoted words are gone");
  }

  @Test
  void aBackupHoldsWhatPeopleDecided() {
    String norm = report();
    review("confirm", norm, "--by", "A. Counsel", "--owner", "Ada", "--due", "2026-03-01");
    Path archive = directory.resolve("all.backup");
    cli.run("backup", archive.toString());

    Cli other = new Cli(directory.resolve("other"), "2026-02-02");
    assertThat(other.run("restore", archive.toString()).exitCode()).isZero();

    JsonNode restored = other.run("review", "show", norm, "--json").object();
    assertThat(restored.get("state").asString()).isEqualTo("confirmed");
    assertThat(restored.get("owner").asString()).isEqualTo("Ada");
    assertThat(other.run("export").out()).contains("\"type\":\"review\"", "A. Counsel");
  }
}
