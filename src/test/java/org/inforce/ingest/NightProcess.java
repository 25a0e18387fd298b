package org.inforce.ingest;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.inforce.alert.ChannelSettings;
import org.inforce.alert.OperatorSettings;
import org.inforce.alert.Outbox;
import org.inforce.alert.ReaderWords;
import org.inforce.alert.Tongue;
import org.inforce.alert.Watcher;
import org.inforce.search.SearchIndex;
import org.inforce.search.SearchIndex.Access;
import org.inforce.status.Settings;
import org.inforce.status.StatusBook;
import org.inforce.store.DirectoryLock;
import org.inforce.store.SqliteStore;
import org.inforce.taxonomy.Taxonomy;

/// A nightly run with its alerts, in a process of its own that can be killed: data directory,
/// sources file, moment. It says `ready` before it begins.
final class NightProcess {
  private NightProcess() {}

  public static void main(String[] words) throws IOException {
    Path data = Path.of(words[0]);
    InstantSource clock = InstantSource.fixed(Instant.parse(words[2]));
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try (DirectoryLock lock = DirectoryLock.take(data, "test", clock.instant());
        SqliteStore store = SqliteStore.open(data)) {
      out.println("ready");
      run(store, data, Files.readString(Path.of(words[1])), clock);
      out.println("done");
    }
  }

  /// The night, the search index that follows it, and what it tells.
  static void run(SqliteStore store, Path data, String sources, InstantSource clock) {
    try (SearchIndex index = index(data, Access.WRITE)) {
      NightDesk.night(store, new Indexer(index, done -> {}), NightDesk.file(sources), clock);
      new Watcher(
              store,
              () -> index,
              () -> StatusBook.of(store.reports().all(), Taxonomy.standard(), Settings.STANDARD),
              any -> Tongue.ENGLISH)
          .gather();
    }
    ChannelSettings settings =
        new ChannelSettings(
            "https://inforce.example.org",
            Optional.empty(),
            "inforce@example.org",
            Optional.of("secret"));
    Outbox.of(store, settings, OperatorSettings.NOBODY, ReaderWords.PLAIN, clock).deliver();
  }

  /// The search index of a data directory, which no kill may leave unreadable.
  static SearchIndex index(Path data, Access access) {
    return SearchIndex.open(data.resolve("lucene"), access).orThrow();
  }

  static Process start(Path data, Path sources, String moment) throws IOException {
    String java =
        ProcessHandle.current()
            .info()
            .command()
            .orElse(System.getProperty("java.home") + "/bin/java");
    return new ProcessBuilder(
            List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Dinforce.native=" + data.resolveSibling("native"),
                "-cp",
                System.getProperty("java.class.path"),
                NightProcess.class.getName(),
                data.toString(),
                sources.toString(),
                moment))
        .redirectErrorStream(true)
        .start();
  }
}
