package org.inforce.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.inforce.store.DirectoryLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run may be killed, or its disk may fill up, at any moment: the store stays sound, and the next
/// run ends where an undisturbed one would have.
class InterruptedIngestTest {
  private static final String FIRST_NIGHT = "2026-03-02T06:00:00Z";
  private static final String SECOND_NIGHT = "2026-03-03T06:00:00Z";
  private static final int DOCUMENTS = 40;

  @TempDir private Path root;

  private static void write(Desk desk, String when) {
    for (int i = 0; i < DOCUMENTS; i++) {
      desk.write(
          "d" + i + ".txt",
          "Order number "
              + i
              + ". The agency must report to Congress under 8 U.S.C. 1360(b) by "
              + when
              + ". It may not share the records with any other agency before it did.\n");
    }
  }

  private List<String> undisturbed(Path folder) throws IOException {
    try (Desk desk = new Desk(Files.createDirectory(root.resolve("undisturbed")))) {
      desk.ingest(folder);
      write(folder, "May 2, 2026");
      desk.sleepUntil(SECOND_NIGHT);
      desk.ingest(folder);
      List<String> export = desk.export();
      write(folder, "May 1, 2026");
      return export;
    }
  }

  private static void write(Path folder, String when) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.writeString(file, Files.readString(file).replaceAll("May \\d, 2026", when));
      }
    }
  }

  @Test
  void aKilledRunLeavesASoundStoreAndTheNextOneCompletesIt() throws Exception {
    try (Desk desk = new Desk(root)) {
      write(desk, "May 1, 2026");
      List<String> expected = undisturbed(desk.folder());
      desk.ingest();
      write(desk.folder(), "May 2, 2026");
      Random random = new Random(20260302);
      for (int kill = 0; kill < 4; kill++) {
        killAfter(Duration.ofMillis(random.nextInt(400)), desk);
        desk.reopen();
        assertThat(desk.store().examine()).as("after kill %d", kill).isEmpty();
        assertThat(DirectoryLock.holder(desk.data())).isEmpty();
      }
      desk.sleepUntil(SECOND_NIGHT);
      desk.ingest();
      assertThat(desk.export()).isEqualTo(expected);
    }
  }

  private static void killAfter(Duration delay, Desk desk)
      throws IOException, InterruptedException {
    Process process = IngestProcess.start("exec", desk.data(), desk.folder(), SECOND_NIGHT);
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("ready");
      process.waitFor(delay.toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void aFullDiskIsToldAndLeavesASoundStore() throws Exception {
    try (Desk desk = new Desk(root)) {
      write(desk, "May 1, 2026");
      Path small = desk.write("small/a.txt", "A small text.\n");
      desk.close();
      told(IngestProcess.start("exec", desk.data(), small, FIRST_NIGHT));
      // No file may grow beyond 400 blocks of 512 bytes.
      Process process =
          IngestProcess.start("ulimit -f 400; exec", desk.data(), desk.folder(), FIRST_NIGHT);
      assertThat(told(process)).contains("FULL: the disk that holds").contains("free");
      desk.reopen();
      assertThat(desk.store().examine()).isEmpty();
      assertThat(desk.ingest().counts().failed()).isZero();
      assertThat(desk.store().documentCount()).isEqualTo(DOCUMENTS + 1);
    }
  }

  private static String told(Process process) throws IOException, InterruptedException {
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return told;
  }
}
