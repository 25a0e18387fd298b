package org.inforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whole commands whose disk is full or may not be written to: each says so, says what to do, ends
/// with 1 and leaves everything as it was.
class SpentDiskTest {
  private static final String DAY = "2026-03-02";
  private static final int PAPERS = 60;

  @TempDir private Path root;
  private Cli cli;

  @BeforeEach
  void fill() throws IOException {
    cli = new Cli(data(), DAY);
    Path papers = Files.createDirectory(root.resolve("papers"));
    for (int i = 0; i < PAPERS; i++) {
      StringBuilder paper = new StringBuilder();
      for (int j = 0; j < 40; j++) {
        paper.append(
            "Order %d of case x%dy%d. The agency must report to Congress. ".formatted(i, i, j));
      }
      Files.writeString(papers.resolve("p" + i + ".txt"), paper);
    }
    assertThat(cli.run("ingest", papers.toString()).exitCode()).isZero();
  }

  private Path data() {
    return root.resolve("data");
  }

  private record Ended(int exitCode, String said) {}

  /// Runs a shell's lines in which `inforce` is the program.
  private Ended shell(String lines) throws IOException, InterruptedException {
    String program =
        "inforce() { \"$JAVA\" --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1"
            + " -Dinforce.native=\"$NATIVE\" -cp \"$CLASSES\" org.inforce.Main \"$@\"; }\n";
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", program + lines));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA", ProcessHandle.current().info().command().orElse("java"));
    builder.environment().put("NATIVE", root.resolve("native").toString());
    builder.environment().put("CLASSES", System.getProperty("java.class.path"));
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  private void assertTold(String lines, String... words) throws Exception {
    // What the program unpacks for itself is unpacked before the limit holds.
    Ended ended = shell("inforce doctor --quiet --data '" + data() + "';" + lines);
    assertThat(ended.said()).contains(words).doesNotContain("should not have happened", "\tat ");
    assertThat(ended.exitCode()).as(ended.said()).isEqualTo(1);
    assertThat(cli.run("doctor").exitCode()).isZero();
  }

  @Test
  void anIndexThatCannotGrowStaysAsItWas() throws Exception {
    assertTold(
        "ulimit -f 70; inforce rebuild --data '%s'".formatted(data()),
        "search index",
        "free space");
    assertThat(cli.run("search", "Congress", "--json").object().get("count").asInt()).isPositive();
  }

  @Test
  void aBackupThatCannotBeWrittenLeavesNothingBehind() throws Exception {
    assertTold(
        "ulimit -f 70; inforce backup '%s' --data '%s'".formatted(root.resolve("b.zip"), data()),
        "free");
    assertThat(root).isDirectoryNotContaining("glob:**b.zip*");
  }

  @Test
  void anExportThatIsCutShortIsNoSuccess() throws Exception {
    assumeTrue(Files.isWritable(Path.of("/dev/full")));
    assertTold("inforce export --data '%s' >/dev/full".formatted(data()), "free some space");
  }

  @Test
  void aFullFileSystemIsToldAndTheRunCompletedLater() throws Exception {
    assumeTrue(shell("unshare -m mount -t tmpfs -o size=1m none /mnt").exitCode() == 0);
    Path small = Files.createDirectory(root.resolve("small"));
    Ended ended =
        shell(
            """
            unshare -m sh -s <<'END'
            inforce() { "$JAVA" --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -Dinforce.native="$NATIVE" -cp "$CLASSES" org.inforce.Main "$@"; }
            mount -t tmpfs -o size=700k none '%1$s'
            inforce ingest '%2$s' --data '%1$s/data'; echo "first $?"
            mount -o remount,size=64m '%1$s'
            inforce ingest '%2$s' --data '%1$s/data'; echo "second $?"
            inforce doctor --data '%1$s/data'; echo "doctor $?"
            mount -o remount,ro '%1$s'
            inforce ingest '%2$s' --data '%1$s/data'; echo "third $?"
            inforce search Congress --data '%1$s/data' --json | head -c 40
            END
            """
                .formatted(small, root.resolve("papers")));
    assertThat(ended.said())
        .contains("is full: free some space", "first 1")
        .contains("second 0", "doctor 0")
        .contains("cannot be written to", "third 1")
        .contains("{\"query\":\"Congress\"");
  }
}
