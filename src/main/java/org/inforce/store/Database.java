package org.inforce.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.inforce.store.StoreException.Problem;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/// The SQLite file of one data directory: one connection that writes, and as many that read as are
/// in use at once.
final class Database implements Data {
  static final String FILE = "store.db";
  private static final int BUSY_MILLIS = 30_000;
  private static final int HEADER_BYTES = 100;

  /// A large store's indexes fit, so that what comes in out of order need not be read for it.
  private static final int WRITER_CACHE_KIB = 64_000;

  /// So many pages are gathered in the log before they are moved into the database.
  private static final int LOG_PAGES = 16_000;

  private final Path file;
  private final Failing failing;
  private final boolean isImmutable;
  private final ReentrantLock writing = new ReentrantLock();
  private final Deque<Session> readers = new ConcurrentLinkedDeque<>();
  private final Object watching = new Object();
  private Session writer;

  /// Never writes, so that it notices whatever is committed.
  private @Nullable Session watch;

  private volatile boolean isClosed;

  private Database(Path directory, boolean isImmutable) throws SQLException {
    this.file = directory.resolve(FILE);
    this.failing = new Failing(directory);
    this.isImmutable = isImmutable;
    this.writer = new Session(connect(SQLiteConfig.TransactionMode.IMMEDIATE), failing);
    writer.execute("PRAGMA cache_size = -" + WRITER_CACHE_KIB);
    writer.execute("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
  }

  /// Opens the database, creates it where there is none, brings its tables up to date.
  static Database open(Path directory) {
    NativeLibrary.prepare();
    Failing failing = new Failing(directory);
    try {
      Files.createDirectories(directory);
      boolean isImmutable = !Files.isWritable(directory) && isAlone(directory);
      checkLength(directory.resolve(FILE), failing);
      Database database = new Database(directory, isImmutable);
      try {
        Schema.bringUpToDate(database, failing);
        return database;
      } catch (RuntimeException e) {
        database.close();
        throw e;
      }
    } catch (SQLException e) {
      throw failing.told(e);
    } catch (IOException e) {
      throw new StoreException(
          Problem.READ_ONLY,
          directory + " cannot be made or opened: check the path and its permissions",
          e);
    }
  }

  /// A read-only directory can be read when nobody left unfinished writes in it.
  private static boolean isAlone(Path directory) throws IOException {
    Path file = directory.resolve(FILE);
    return Files.exists(file) && !hasLog(file);
  }

  private static boolean hasLog(Path file) throws IOException {
    Path log = file.resolveSibling(FILE + "-wal");
    return Files.exists(log) && Files.size(log) > 0;
  }

  /// The header says how many pages there are; a file cut short would otherwise be noticed late.
  /// While there is a log the pages may still be in it: a full disk or a kill stops their move.
  private static void checkLength(Path file, Failing failing) throws IOException {
    if (!Files.exists(file) || Files.size(file) == 0 || hasLog(file)) {
      return;
    }
    byte[] header = new byte[HEADER_BYTES];
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      if (in.length() < HEADER_BYTES) {
        throw failing.damaged(FILE + " is cut short");
      }
      in.readFully(header);
      if (in.length() < pageSize(header) * unsigned(header, 28, 4) && isLengthValid(header)) {
        throw failing.damaged(FILE + " is cut short");
      }
    }
  }

  private static long pageSize(byte[] header) {
    long size = unsigned(header, 16, 2);
    return size == 1 ? 65_536 : size;
  }

  /// The page count holds only if it was written with the last change (file format, 1.3.7).
  private static boolean isLengthValid(byte[] header) {
    return unsigned(header, 24, 4) == unsigned(header, 92, 4);
  }

  private static long unsigned(byte[] bytes, int from, int length) {
    long value = 0;
    for (int i = from; i < from + length; i++) {
      value = value << 8 | (bytes[i] & 0xff);
    }
    return value;
  }

  private Connection connect(SQLiteConfig.TransactionMode mode) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setTransactionMode(mode);
    // The driver would ask after each insert for a key that nobody wants.
    config.setGetGeneratedKeys(false);
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    config.setPragma(SQLiteConfig.Pragma.SYNCHRONOUS, "NORMAL");
    config.setPragma(SQLiteConfig.Pragma.TEMP_STORE, "MEMORY");
    config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, "-16000");
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "FAST");
    if (!isImmutable) {
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    }
    String suffix = isImmutable ? "?immutable=1" : "";
    config.setOpenMode(org.sqlite.SQLiteOpenMode.OPEN_URI);
    return config.createConnection("jdbc:sqlite:" + file.toUri() + suffix);
  }

  Path file() {
    return file;
  }

  @Override
  public Failing failing() {
    return failing;
  }

  boolean isReadOnly() {
    return isImmutable;
  }

  @Override
  public <T> T read(Function<Session, T> work) {
    Session session = borrow();
    boolean isSound = false;
    try {
      session.begin();
      T result = work.apply(session);
      session.commit();
      isSound = true;
      return result;
    } finally {
      giveBack(session, isSound);
    }
  }

  /// Differs from what it was when anybody committed since, in this process or another.
  long pulse() {
    synchronized (watching) {
      Session known = watch;
      if (known == null) {
        known = borrow();
        watch = known;
      }
      return known.one("PRAGMA data_version", row -> row.getLong(1)).orElseThrow();
    }
  }

  /// Moves what was written from the log into the database, as far as readers allow.
  void checkpoint() {
    Session session = borrow();
    try {
      session.one("PRAGMA wal_checkpoint(PASSIVE)", row -> row.getInt(1));
    } finally {
      giveBack(session, true);
    }
  }

  Session borrow() {
    if (isClosed) {
      throw new IllegalStateException("the store is closed");
    }
    Session free = readers.pollFirst();
    if (free != null) {
      return free;
    }
    try {
      return new Session(connect(SQLiteConfig.TransactionMode.DEFERRED), failing);
    } catch (SQLException e) {
      throw failing.told(e);
    }
  }

  void giveBack(Session session, boolean isSound) {
    if (isSound && !isClosed) {
      readers.addFirst(session);
    } else {
      session.close();
    }
  }

  @Override
  public <T> T write(Function<Session, T> work) {
    writing.lock();
    try {
      writer.begin();
      T result;
      try {
        result = work.apply(writer);
        writer.commit();
      } catch (RuntimeException | Error e) {
        rollBack(e);
        throw e;
      }
      return result;
    } finally {
      writing.unlock();
    }
  }

  private void rollBack(Throwable cause) {
    try {
      writer.rollBack();
    } catch (StoreException e) {
      cause.addSuppressed(e);
    }
  }

  /// Runs `work` outside any transaction.
  <T> T alone(Function<Session, T> work) {
    writing.lock();
    try {
      return work.apply(writer);
    } finally {
      writing.unlock();
    }
  }

  /// Writes the file anew without what was deleted, by a connection of its own, and empties the log
  /// of writes. Gives whether it could be emptied: a reader under way keeps what it sees.
  boolean vacuum() {
    writing.lock();
    try (Session session = new Session(connect(SQLiteConfig.TransactionMode.IMMEDIATE), failing)) {
      session.execute("VACUUM");
      return session
          .one("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1) == 0)
          .orElse(false);
    } catch (SQLException e) {
      throw failing.told(e);
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void copyTo(Path copy) {
    Session session = borrow();
    boolean isSound = false;
    try {
      session.update("VACUUM INTO ?", copy);
      isSound = true;
    } finally {
      giveBack(session, isSound);
    }
  }

  @Override
  public void close() {
    isClosed = true;
    readers.forEach(Session::close);
    readers.clear();
    synchronized (watching) {
      if (watch != null) {
        watch.close();
      }
    }
    writing.lock();
    try {
      writer.close();
    } finally {
      writing.unlock();
    }
  }
}
