package org.inforce.ingest;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.inforce.document.DocumentReader;
import org.inforce.store.DirectoryLock;
import org.inforce.store.SqliteStore;
import org.inforce.store.StoreException;

/// An ingest in a process of its own, which can be killed: data directory, folder, moment. It says
/// `ready` before it begins, and ends with the message of what stopped it, if anything did.
final class IngestProcess {
  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private IngestProcess() {}

  public static void main(String[] words) {
    Path data = Path.of(words[0]);
    InstantSource clock = InstantSource.fixed(Instant.parse(words[2]));
    try (DirectoryLock lock = DirectoryLock.take(data, "test", clock.instant());
        SqliteStore store = SqliteStore.open(data)) {
      OUT.println("ready");
      IngestReport report =
          new Ingest(store, Follower.NONE, new DocumentReader(), Desk.ANALYST, clock)
              .run(List.of(Path.of(words[1])), Progress.SILENT);
      OUT.println(report.counts());
    } catch (StoreException e) {
      OUT.println(e.problem() + ": " + e.getMessage());
    }
  }

  /// Starts one, under `prefix` (a shell command that ends in `exec`).
  static Process start(String prefix, Path data, Path folder, String moment) throws IOException {
    String java =
        ProcessHandle.current()
            .info()
            .command()
            .orElse(System.getProperty("java.home") + "/bin/java");
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", "-c", prefix + " \"$@\"", "sh", java));
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-Dinforce.native=" + data.resolveSibling("native"),
            "-cp",
            System.getProperty("java.class.path"),
            IngestProcess.class.getName(),
            data.toString(),
            folder.toString(),
            moment));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }
}
