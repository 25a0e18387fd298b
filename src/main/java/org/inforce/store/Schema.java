package org.inforce.store;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.inforce.store.StoreException.Problem;
import org.sqlite.SQLiteDataSource;

/// The numbered migrations under `migration/`. Each sets `user_version` to its own number, so that
/// a store that is up to date is known at a glance, without the migration library.
final class Schema {
  /// The number of the last migration.
  static final int VERSION = 11;

  /// From this version on documents have keys.
  private static final int KEYS_FROM = 3;

  private Schema() {}

  static void bringUpToDate(Database database, Failing failing) {
    int found = versionOf(database);
    if (found > VERSION) {
      throw new StoreException(
          Problem.FAILED,
          "the store in "
              + failing.directory()
              + " was written by a later release (schema "
              + found
              + ", this one knows "
              + VERSION
              + "): use that release");
    }
    if (found < VERSION) {
      migrate(database, failing);
    }
    if (found > 0 && found < KEYS_FROM) {
      database.write(DocumentKeys::writeAll);
    }
  }

  private static int versionOf(Database database) {
    return database.alone(
        session -> session.one("PRAGMA user_version", row -> row.getInt(1)).orElse(0));
  }

  private static void migrate(Database database, Failing failing) {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + database.file());
    try {
      Flyway.configure(Schema.class.getClassLoader())
          .dataSource(source)
          .locations("classpath:org/inforce/store/migration")
          .table("schema_history")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new StoreException(
          Problem.FAILED,
          "the store in " + failing.directory() + " cannot be brought up to date",
          e);
    }
  }
}
