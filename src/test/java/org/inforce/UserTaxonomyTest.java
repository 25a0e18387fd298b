package org.inforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A user's own table of values, as the program takes it: in a process of its own, because a
/// process reads the table once.
class UserTaxonomyTest {
  @TempDir private Path folder;
  private Path document;
  private Path table;

  @BeforeEach
  void write() throws IOException {
    document = folder.resolve("memo.txt");
    table = folder.resolve("taxonomy.tsv");
    Files.writeString(document, "The Tide Office may not share gait records with the Reef Board.");
  }

  private record Outcome(int exitCode, String said) {}

  private Outcome analyze() throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.inforce.Main",
                "analyze",
                document.toString(),
                "--data",
                folder.resolve("none").toString()));
    builder.environment().put("INFORCE_TAXONOMY", table.toString());
    builder.redirectErrorStream(true);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), said);
  }

  @Test
  void addsAgenciesAndCategories() throws IOException, InterruptedException {
    Files.writeString(
        table,
        """
        # ours
        actor\tTIDO\tfederal_government\tTide Office
        actor\tREEF\tfederal_government\tReef Board
        data_category\tgait\tbiographical\tgait records|gait
        """);

    Outcome outcome = analyze();

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.said())
        .contains("\"bearer\":\"TIDO\"")
        .contains("\"counterparty\":\"REEF\"")
        .contains("\"data_categories\":[\"gait\"]");
  }

  @Test
  void tellsTheLineThatIsWrong() throws IOException, InterruptedException {
    Files.writeString(table, "# ours\nactor\tTIDO\tno_such_group\tTide Office\n");

    Outcome outcome = analyze();

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.said())
        .contains("taxonomy.tsv:2: there is no actor no_such_group to be part of");
  }

  @Test
  void tellsThatTheTableIsMissing() throws IOException, InterruptedException {
    Outcome outcome = analyze();

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.said()).contains("cannot read").contains("INFORCE_TAXONOMY");
  }
}
