package org.inforce.store;

import java.nio.file.Path;
import java.util.function.Function;

/// What a [SqliteStore] reads and writes: the database as it is, or as it was at one moment.
sealed interface Data extends Reads, AutoCloseable permits Database, FrozenDatabase {

  /// Runs `work` in one transaction, all or nothing.
  <T> T write(Function<Session, T> work);

  /// Writes the data of one moment to a new file, while others read and write.
  void copyTo(Path copy);

  Failing failing();

  @Override
  void close();
}
