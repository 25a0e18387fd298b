package org.inforce;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.alert.ChannelSettings;
import org.inforce.alert.OperatorDesk;
import org.inforce.alert.OperatorSettings;
import org.inforce.alert.Outbox;
import org.inforce.alert.ReaderWords;
import org.inforce.alert.WatchDesk;
import org.inforce.alert.Watcher;
import org.inforce.answer.Answers;
import org.inforce.cli.Library;
import org.inforce.ingest.Ingest;
import org.inforce.ingest.IngestReport;
import org.inforce.ingest.LegalRemoval;
import org.inforce.ingest.NightWatchman;
import org.inforce.ingest.Nightly;
import org.inforce.ingest.Progress;
import org.inforce.ingest.Reanalysis;
import org.inforce.ingest.StoppedException;
import org.inforce.review.ReviewDesk;
import org.inforce.source.SourcesFile;
import org.inforce.store.DirectoryLock;
import org.inforce.store.Flaw;
import org.inforce.store.RunRecord;
import org.inforce.store.SqliteStore;
import org.inforce.taxonomy.Taxonomy;
import org.inforce.web.Speech;
import org.jspecify.annotations.Nullable;

/// A data directory with its store and, once somebody searches or writes, its index.
final class OpenLibrary implements Library {
  private static final System.Logger LOG = System.getLogger(OpenLibrary.class.getName());

  private final Parts parts;
  private final @Nullable DirectoryLock lock;
  private final SqliteStore store;
  private final LibraryIndex index;
  private final StatusBooks books;
  private final Answers answers;
  private final Path directory;

  private OpenLibrary(Parts parts, Path directory, @Nullable DirectoryLock lock) {
    this.parts = parts;
    this.lock = lock;
    this.directory = directory;
    store = SqliteStore.open(directory);
    index = new LibraryIndex(directory.resolve("lucene"), store, lock != null);
    books = new StatusBooks(store, Taxonomy.current());
    answers = new Answers(store, books, index::get, Taxonomy.current());
  }

  static OpenLibrary forReading(Parts parts, Path directory) {
    return new OpenLibrary(parts, directory, null);
  }

  static OpenLibrary forWriting(Parts parts, Path directory, String owner) {
    DirectoryLock lock = DirectoryLock.take(directory, owner, parts.clock().instant());
    try {
      return new OpenLibrary(parts, directory, lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /// What the pages show; to be closed before this.
  Snapshots snapshots() {
    return new Snapshots(directory, store, index, books, parts.clock());
  }

  @Override
  public Answers answers() {
    return answers;
  }

  @Override
  public ReviewDesk desk() {
    return new ReviewDesk(store, this::follow);
  }

  private void follow() {
    if (lock == null) {
      parts.bringIndexUpToDate(directory);
    } else {
      bringIndexUpToDate();
    }
  }

  @Override
  public Taken ingest(List<Path> paths, ProgressListener listener) {
    Ingest ingest = new Ingest(store, index, parts.reader(), parts.analyst(), parts.clock());
    IngestReport report = ingest.run(paths, heard(listener));
    tell();
    return taken(report);
  }

  @Override
  public Night nightly(SourcesFile sources, ProgressListener listener) {
    Instant started = parts.clock().instant();
    IngestReport report;
    try {
      report = nights().run(sources, heard(listener), source -> {});
    } catch (StoppedException e) {
      throw e;
    } catch (RuntimeException e) {
      operator().broke(started, String.valueOf(e.getMessage()));
      outbox().deliverToOperator();
      throw e;
    }
    operator().ended(report.run(), started, problems(report));
    tell();
    return new Night(
        report.run(),
        report.counts(),
        report.moved(),
        report.visits(),
        report.failures(),
        report.changes(),
        answers.sources(),
        report.carried());
  }

  private Nightly nights() {
    Ingest ingest = new Ingest(store, index, parts.reader(), parts.analyst(), parts.clock());
    return new Nightly(ingest, store, parts.clock(), parts.version(), Parts::environment);
  }

  /// Takes in what publishers posted since the last run.
  void readWebhooks(SourcesFile sources) {
    nights().readWebhooks(sources, heard((done, total) -> {}));
    tell();
  }

  private static List<String> problems(IngestReport report) {
    List<String> problems = new ArrayList<>();
    for (RunRecord.Visit visit : report.visits()) {
      visit.problem().ifPresent(problem -> problems.add(visit.source() + ": " + problem));
    }
    report
        .failures()
        .forEach(failure ->
            problems.add(failure.path() + ": " + failure.reason() + "; " + failure.action()));
    return problems;
  }

  @Override
  public Optional<NightWatchman.Overdue> tellOverdue() {
    return tellOverdue(new NightWatchman(store, Optional.empty(), parts.clock()).missing());
  }

  /// Tells of a run that is missing by somebody's plan, if one is.
  Optional<NightWatchman.Overdue> tellOverdue(Optional<NightWatchman.Overdue> overdue) {
    if (overdue.map(missing -> operator().overdue(missing.due(), missing.last())).orElse(0) > 0) {
      outbox().deliverToOperator();
    }
    return overdue;
  }

  /// Tells the operator of a run that could not even begin.
  void tellBroken(Instant due, String why) {
    operator().broke(due, why);
    outbox().deliverToOperator();
  }

  @Override
  public WatchDesk watchDesk() {
    return new WatchDesk(store, books, this::send);
  }

  private void send() {
    if (lock == null) {
      parts.sendWaiting(directory);
    } else {
      deliver();
    }
  }

  /// Tells those who watch what a run changed.
  private void tell() {
    new Watcher(store, index::get, books, Speech::of).gather();
    deliver();
  }

  /// Sends what is due.
  void deliver() {
    Outbox.Sent sent = outbox().deliver();
    if (sent.refused() > 0) {
      LOG.log(System.Logger.Level.WARNING, sent.refused() + " messages could not be sent");
    }
  }

  private Outbox outbox() {
    return Outbox.of(
        store,
        ChannelSettings.from(Parts::environment),
        OperatorSettings.from(Parts::environment),
        new ReaderWords(watch -> watchDesk().name(watch), Speech::of),
        parts.clock());
  }

  private OperatorDesk operator() {
    return new OperatorDesk(
        store, OperatorSettings.from(Parts::environment), outbox(), parts.clock());
  }

  @Override
  public Reread reanalyze(ProgressListener listener) {
    IngestReport report =
        new Reanalysis(store, index, parts.analyst(), parts.clock()).run(heard(listener));
    return new Reread(
        report.counts().changed(),
        report.counts().unchanged(),
        report.moved(),
        report.changes(),
        report.carried());
  }

  @Override
  public LegalRemoval.Removed remove(String document, String reason) {
    LegalRemoval.Removed removed = removal().remove(document, reason);
    index.purge();
    return removed;
  }

  @Override
  public boolean readmit(String document) {
    return removal().undo(document);
  }

  private LegalRemoval removal() {
    return new LegalRemoval(store, index, parts.clock());
  }

  private static Progress heard(ProgressListener listener) {
    return state -> listener.progressed(state.documents(), expected(state));
  }

  /// How many documents there will be if it goes on so; 0 while nobody knows.
  private static long expected(Progress.State state) {
    return state
        .left()
        .map(left -> Math.round(state.documents() + left.toMillis() * state.perSecond() / 1000))
        .orElse(0L);
  }

  private static Taken taken(IngestReport report) {
    return new Taken(
        report.counts().added(),
        report.counts().changed(),
        report.counts().unchanged(),
        report.failures(),
        report.carried());
  }

  /// Gives the index what the store has learned since the index was last committed.
  void bringIndexUpToDate() {
    index.catchUp(store);
  }

  @Override
  public void rebuild(ProgressListener listener) {
    index.rebuild(listener);
  }

  @Override
  public List<Flaw> examine() {
    List<Flaw> flaws = new ArrayList<>(store.examine());
    index.flaw(lastOpen().isPresent()).ifPresent(flaws::add);
    return flaws;
  }

  @Override
  public Optional<String> interrupted() {
    return Optional.ofNullable(lock)
        .flatMap(DirectoryLock::interrupted)
        .map(holder -> holder.told(parts.clock().instant()));
  }

  @Override
  public Optional<String> openRun() {
    return lastOpen()
        .map(run ->
            DirectoryLock.holder(directory)
                .map(holder ->
                    holder.told(parts.clock().instant())
                        + " is under way: what it took so far is among this, the rest is to come,"
                        + " and search does not find it yet; a server shows the state before it")
                .orElse(
                    "the "
                        + run.command()
                        + " run of "
                        + run.started()
                        + " was cut off: what it took is among this, the next run completes it"));
  }

  /// The latest run, if it goes on or was cut off.
  private Optional<RunRecord> lastOpen() {
    return store.runs(1).stream().filter(run -> run.ended().isEmpty()).findFirst();
  }

  @Override
  public boolean isEmpty() {
    return store.documentCount() == 0;
  }

  @Override
  public void close() {
    index.close();
    store.close();
    Optional.ofNullable(lock).ifPresent(DirectoryLock::close);
  }
}
