package org.inforce;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.inforce.answer.Answers;
import org.inforce.search.SearchIndex;
import org.inforce.store.DirectoryLock;
import org.inforce.store.RunRecord;
import org.inforce.store.SqliteStore;
import org.inforce.store.StoreException;
import org.inforce.taxonomy.Taxonomy;
import org.inforce.web.Present;

/// What the pages show: store and index as of one moment. They move on together, and not while a
/// run is open, so that readers see the old until the new is whole, and then all of it.
///
/// A run that was cut off leaves the old in view until the next one has ended, or for [#PATIENCE]:
/// what it took is whole document by document, and is shown then rather than never.
final class Snapshots implements Present, AutoCloseable {
  /// A night, and the time the next night's run takes.
  static final Duration PATIENCE = Duration.ofHours(26);

  /// So many requests read the store at a time.
  private static final int READERS = 8;

  private static final System.Logger LOG = System.getLogger(Snapshots.class.getName());

  private final Path directory;
  private final SqliteStore store;
  private final LibraryIndex index;
  private final StatusBooks books;
  private final InstantSource clock;
  private Snapshot current;
  private boolean isLogOpen = true;

  /// `store` and `index` are the living ones, for reading.
  Snapshots(
      Path directory,
      SqliteStore store,
      LibraryIndex index,
      StatusBooks books,
      InstantSource clock) {
    this.directory = directory;
    this.store = store;
    this.index = index;
    this.books = books;
    this.clock = clock;
    this.current = take();
  }

  @Override
  public synchronized Moment now() {
    if (hasMoved() && isWhole(store)) {
      moveOn();
    } else if (isLogOpen && current.isAlone() && !hasMoved()) {
      leaveLog();
    }
    return current.hold();
  }

  @Override
  public Optional<OpenRun> openRun() {
    return open(store).map(run -> new OpenRun(run, DirectoryLock.holder(directory)));
  }

  private boolean hasMoved() {
    return store.pulse() != current.pulse() || index.get().revision() != current.indexed();
  }

  /// No run is open in `seen`.
  private boolean isWhole(SqliteStore seen) {
    return open(seen).map(this::isGivenUp).orElse(true);
  }

  private static Optional<RunRecord> open(SqliteStore seen) {
    return seen.runs(1).stream().filter(run -> run.ended().isEmpty()).findFirst();
  }

  private boolean isGivenUp(RunRecord run) {
    boolean isOld = run.started().plus(PATIENCE).isBefore(clock.instant());
    return isOld && DirectoryLock.holder(directory).isEmpty();
  }

  private void moveOn() {
    Snapshot next = take();
    if (isWhole(next.store())) {
      replace(next);
      isLogOpen = true;
    } else {
      next.release();
    }
  }

  /// While somebody reads in the store's log it cannot start anew and only grows. A snapshot of the
  /// same moment, taken when all of the log was moved into the database, does not read in it.
  private void leaveLog() {
    isLogOpen = false;
    try {
      store.checkpoint();
      Snapshot same = take();
      if (same.pulse() == current.pulse()) {
        replace(same);
      } else {
        same.release();
      }
    } catch (StoreException e) {
      LOG.log(System.Logger.Level.DEBUG, "the log stays open", e);
    }
  }

  private void replace(Snapshot next) {
    Snapshot before = current;
    current = next;
    before.release();
  }

  private Snapshot take() {
    long pulse = store.pulse();
    SqliteStore seen = store.frozen(READERS);
    SearchIndex found;
    try {
      found = index.get().frozen();
    } catch (RuntimeException e) {
      seen.close();
      throw e;
    }
    Answers answers = new Answers(seen, () -> books.of(seen), () -> found, Taxonomy.current());
    return new Snapshot(pulse, seen, found, answers);
  }

  @Override
  public synchronized void close() {
    current.release();
  }
}
