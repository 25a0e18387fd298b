package org.inforce.ingest;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.inforce.analysis.Analyst;
import org.inforce.document.DocumentReader;
import org.inforce.source.LocalSources;
import org.inforce.source.VisitResult;
import org.inforce.store.ChangeEntry;
import org.inforce.store.Moved;
import org.inforce.store.RunRecord;
import org.inforce.store.RunRecord.Counts;
import org.inforce.store.Store;

/// Takes documents in, from their sources to all that is derived from them. May be run twice, cut
/// off at any moment and run again: the store is whole after every document, and a place counts as
/// taken only when all of it was. Whoever runs it holds the data directory's lock.
public final class Ingest {
  private static final int WORKERS = Math.max(2, Runtime.getRuntime().availableProcessors());

  private final Store store;
  private final Follower follower;
  private final DocumentReader reader;
  private final Analyst analyst;
  private final InstantSource clock;

  /// `follower` is brought up to date at the end of each run.
  public Ingest(
      Store store, Follower follower, DocumentReader reader, Analyst analyst, InstantSource clock) {
    this.store = store;
    this.follower = follower;
    this.reader = reader;
    this.analyst = analyst;
    this.clock = clock;
  }

  /// Takes in everything at or under `paths`.
  public IngestReport run(List<Path> paths, Progress progress) {
    return run(
        "ingest",
        sink ->
            new LocalSources(clock)
                .find(paths, result -> sink.accept(new VisitResult.Place(result))),
        progress,
        new StandingKeeper(store),
        Volume.of(paths));
  }

  /// Takes in what `sources` gives to the sink it is handed, which it does from another thread, and
  /// slowly: how things stand before the run is looked at meanwhile. `command` names the run in the
  /// records.
  public IngestReport run(
      String command, Consumer<Consumer<VisitResult>> sources, Progress progress) {
    ExecutorService ahead = Executors.newSingleThreadExecutor(named("ahead"));
    try {
      StandingKeeper standings = new StandingKeeper(store);
      standings.lookAhead(clock.instant(), ahead);
      return run(command, sources, progress, standings, Volume.unknown());
    } finally {
      ahead.shutdownNow();
    }
  }

  private IngestReport run(
      String command,
      Consumer<Consumer<VisitResult>> sources,
      Progress progress,
      StandingKeeper standings,
      Volume volume) {
    Instant started = clock.instant();
    long run = store.write(writer -> writer.startRun(command, started));
    Speedometer speedometer = new Speedometer(clock, progress, volume::share);
    RunRecord begun =
        new RunRecord(run, command, started, Optional.empty(), Counts.NONE, List.of());
    Ledger ledger = new Ledger(store, begun, follower, clock, speedometer);
    take(sources, ledger, volume);
    List<ChangeEntry> moved = standings.keep(clock.instant(), false);
    follower.catchUp(store);
    RunRecord record =
        begun
            .soFar(ledger.counts(), ledger.moved(), ledger.visits())
            .ended(clock.instant(), ledger.moved().plus(Moved.of(moved)));
    store.write(writer -> {
      writer.keepRun(record);
      return true;
    });
    speedometer.finish(ledger.documents());
    List<ChangeEntry> changes = new ArrayList<>(ledger.changes());
    changes.addAll(moved);
    return new IngestReport(
        run,
        ledger.counts(),
        record.moved(),
        ledger.visits(),
        ledger.failures(),
        changes,
        ledger.carried());
  }

  /// The calling thread writes; others find, read and analyse.
  private void take(Consumer<Consumer<VisitResult>> sources, Ledger ledger, Volume volume) {
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS, named("analyse"));
    ExecutorService readers = Executors.newCachedThreadPool(named("read"));
    try {
      Conveyor conveyor = new Conveyor(workers);
      Sequencer sequencer = new Sequencer(store, follower, analyst, clock, conveyor);
      Places places = new Places(store, reader, readers, volume);
      readers.execute(() -> places.find(sources));
      readers.execute(() -> places.giveAll(sequencer, conveyor));
      ledger.writeAll(conveyor);
    } finally {
      readers.shutdownNow();
      workers.shutdownNow();
    }
  }

  private static ThreadFactory named(String name) {
    return Thread.ofPlatform().daemon().name(name + "-", 1).factory();
  }
}
