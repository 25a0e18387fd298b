package org.inforce.ingest;

import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.inforce.source.Fetcher;
import org.inforce.source.SourcesFile;
import org.inforce.source.WatchedSource;
import org.inforce.store.Store;

/// The nightly run: visits every source, takes in what is new or different, and tells of each
/// source what came of it. May be run twice, killed, or find publishers down: what was taken is
/// whole, what failed is told as failed and asked again by the next run.
public final class Nightly {
  /// What its runs are called in the records.
  public static final String COMMAND = "nightly";

  private final Ingest ingest;
  private final Store store;
  private final InstantSource clock;
  private final String version;
  private final Function<String, Optional<String>> secrets;

  /// `version` is the program's own, told to publishers; `secrets` gives a token by the name of its
  /// environment variable.
  public Nightly(
      Ingest ingest,
      Store store,
      InstantSource clock,
      String version,
      Function<String, Optional<String>> secrets) {
    this.ingest = Objects.requireNonNull(ingest, "ingest");
    this.store = Objects.requireNonNull(store, "store");
    this.clock = Objects.requireNonNull(clock, "clock");
    this.version = Objects.requireNonNull(version, "version");
    this.secrets = Objects.requireNonNull(secrets, "secrets");
  }

  /// One run over all sources of `file`. `listener` hears which source is being visited.
  public IngestReport run(SourcesFile file, Progress progress, Consumer<String> listener) {
    return run(COMMAND, file, progress, listener);
  }

  /// One run over what was posted alone, between two nights.
  public IngestReport readWebhooks(SourcesFile file, Progress progress) {
    return run(
        "webhooks",
        file.only(source -> source instanceof WatchedSource.CourtListenerWebhooks),
        progress,
        source -> {});
  }

  private IngestReport run(
      String command, SourcesFile file, Progress progress, Consumer<String> listener) {
    try (Fetcher fetcher = new Fetcher(file, version, clock)) {
      Visits visits = new Visits(fetcher, store, clock, secrets, listener);
      IngestReport report = ingest.run(command, sink -> visits.all(file.sources(), sink), progress);
      keep(visits.currency());
      new WebhookInbox(store, clock).settle(visits.read());
      return report;
    }
  }

  private void keep(Map<String, String> currency) {
    if (!currency.isEmpty()) {
      store.write(writer -> {
        currency.forEach((code, day) -> writer.putSetting(Visits.CURRENCY + code, day));
        return true;
      });
    }
  }
}
