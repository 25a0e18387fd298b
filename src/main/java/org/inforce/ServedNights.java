package org.inforce;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.inforce.cli.Serving;
import org.inforce.ingest.NightWatchman;
import org.inforce.ingest.StoppedException;
import org.inforce.ingest.WebhookInbox;
import org.inforce.source.SourcesFile;
import org.inforce.source.SourcesFile.Parsed;
import org.inforce.source.WatchedSource;
import org.inforce.store.Store;
import org.inforce.store.StoreException;

/// The nights of a server: looks twice a minute whether a run is due and does it, under the data
/// directory's lock and into a store of its own, so that readers see the old state until the new is
/// whole. Whoever closes it stops a run under way, which the next one makes up for.
final class ServedNights implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(ServedNights.class.getName());
  private static final int LOOK_SECONDS = 30;
  private static final int STOP_SECONDS = 20;

  /// What was posted and could not be followed up is tried again after this.
  private static final Duration PAUSE = Duration.ofMinutes(5);

  private final Parts parts;
  private final Path data;
  private final Path sources;
  private final NightWatchman watchman;
  private final WebhookInbox inbox;
  private Instant read = Instant.MIN;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("nights").factory());

  /// `store` is open for as long as this is.
  ServedNights(Parts parts, Path data, Store store, Serving serving) {
    this.parts = parts;
    this.data = data;
    this.sources = serving.sources();
    this.watchman = new NightWatchman(store, serving.nightly(), parts.clock());
    this.inbox = new WebhookInbox(store, parts.clock());
  }

  /// What came of a look.
  enum Look {
    NOTHING_DUE,
    DONE,
    /// Another run holds the data directory: it is looked again.
    HELD,
    FAILED
  }

  void begin() {
    thread.scheduleWithFixedDelay(this::look, 0, LOOK_SECONDS, TimeUnit.SECONDS);
  }

  /// Runs what is due, tells the operator what is overdue. Never throws: the next look follows.
  Look look() {
    try {
      Look found = watchman.isDue() ? run(true) : isPosted() ? run(false) : Look.NOTHING_DUE;
      tellOverdue();
      return found;
    } catch (StoppedException e) {
      LOG.log(System.Logger.Level.INFO, "the run was stopped; the next one makes up for it");
    } catch (StoreException e) {
      if (e.problem() == StoreException.Problem.LOCKED) {
        return Look.HELD;
      }
      watchman.tried();
      LOG.log(System.Logger.Level.ERROR, "the nightly run failed: " + e.getMessage());
    } catch (RuntimeException e) {
      watchman.tried();
      LOG.log(System.Logger.Level.ERROR, "the nightly run failed", e);
    }
    return Look.FAILED;
  }

  /// Something was posted, and it was not tried just now.
  private boolean isPosted() {
    return inbox.isWaiting() && !parts.clock().instant().isBefore(read.plus(PAUSE));
  }

  private Look run(boolean isNight) {
    try (OpenLibrary library = OpenLibrary.forWriting(parts, data, "nightly, by serve")) {
      return run(library, isNight);
    }
  }

  private Look run(OpenLibrary library, boolean isNight) {
    try {
      return switch (SourcesFile.read(sources)) {
        case Parsed.Valid(SourcesFile file) -> {
          if (isNight) {
            library.nightly(file, (done, total) -> {});
            yield Look.DONE;
          }
          yield readPosted(library, file);
        }
        case Parsed.Invalid invalid ->
            broken(library, isNight, invalid.problems().getFirst().told(sources.toString()));
      };
    } catch (IOException e) {
      return broken(library, isNight, sources + " cannot be read: " + e.getMessage());
    } finally {
      if (isNight) {
        watchman.tried();
      }
      read = parts.clock().instant();
      // What closes files after this must not find the thread told to stop.
      Thread.interrupted();
    }
  }

  /// Where no source follows up what is posted, it stays kept.
  private static Look readPosted(OpenLibrary library, SourcesFile file) {
    boolean isFollowed =
        file.sources().stream()
            .anyMatch(source -> source instanceof WatchedSource.CourtListenerWebhooks);
    if (isFollowed) {
      library.readWebhooks(file);
    }
    return isFollowed ? Look.DONE : Look.NOTHING_DUE;
  }

  private Look broken(OpenLibrary library, boolean isNight, String problem) {
    if (isNight) {
      library.tellBroken(parts.clock().instant(), problem);
    }
    LOG.log(System.Logger.Level.ERROR, "the nightly run cannot begin: " + problem);
    return Look.FAILED;
  }

  private void tellOverdue() {
    if (watchman.overdue().isPresent()) {
      try (OpenLibrary library = OpenLibrary.forReading(parts, data)) {
        library.tellOverdue(watchman.overdue());
      }
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
    try {
      if (!thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
        LOG.log(System.Logger.Level.WARNING, "the run under way does not stop; it is cut off");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
