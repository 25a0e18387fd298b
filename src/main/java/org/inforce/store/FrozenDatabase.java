package org.inforce.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/// A database as it was at one moment: read transactions of several connections, begun while nobody
/// committed, so that all see the same. Whoever finds all of them in use waits. Writing is done in
/// the database as it is, and not seen here.
final class FrozenDatabase implements Data {
  private static final int ATTEMPTS = 1_000;

  private final Database database;
  private final List<Session> sessions;
  private final BlockingQueue<Session> free;

  private FrozenDatabase(Database database, List<Session> sessions) {
    this.database = database;
    this.sessions = sessions;
    this.free = new LinkedBlockingQueue<>(sessions);
  }

  /// @throws StoreException if somebody commits all the while
  static FrozenDatabase of(Database database, int readers) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      long before = database.pulse();
      List<Session> sessions = new ArrayList<>();
      for (int i = 0; i < readers; i++) {
        Session session = database.borrow();
        sessions.add(session);
        begin(session);
      }
      FrozenDatabase frozen = new FrozenDatabase(database, List.copyOf(sessions));
      if (database.pulse() == before) {
        return frozen;
      }
      frozen.close();
    }
    throw new StoreException(
        StoreException.Problem.LOCKED,
        database.failing().directory() + " is being written all the while: try again later");
  }

  /// A transaction sees what was committed before it first read.
  private static void begin(Session session) {
    session.begin();
    session.one("SELECT revision FROM state", row -> row.getLong(1));
  }

  @Override
  public <T> T read(Function<Session, T> work) {
    Session session;
    try {
      session = free.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("was told to stop before it read", e);
    }
    try {
      return work.apply(session);
    } finally {
      free.add(session);
    }
  }

  @Override
  public <T> T write(Function<Session, T> work) {
    return database.write(work);
  }

  @Override
  public void copyTo(Path copy) {
    database.copyTo(copy);
  }

  @Override
  public Failing failing() {
    return database.failing();
  }

  /// Gives the connections back; nobody may be reading.
  @Override
  public void close() {
    for (Session session : sessions) {
      database.giveBack(session, hasEnded(session));
    }
  }

  private static boolean hasEnded(Session session) {
    try {
      session.commit();
      return true;
    } catch (StoreException e) {
      return false;
    }
  }
}
