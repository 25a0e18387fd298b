package org.inforce.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.inforce.analysis.Analysis;
import org.inforce.authority.AuthorityId;
import org.inforce.document.DocumentVersion;
import org.inforce.source.Capture;

/// The [Store] of one data directory, in SQLite (write-ahead log). Any number of processes may read
/// while one writes; whoever takes documents in holds the [DirectoryLock] besides.
public final class SqliteStore implements Store {
  private final Data database;

  private SqliteStore(Data database) {
    this.database = database;
  }

  /// Opens the store in `directory`; where there is none it is made, empty.
  ///
  /// @throws StoreException if it is damaged or cannot be opened
  public static SqliteStore open(Path directory) {
    return new SqliteStore(Database.open(directory));
  }

  /// The store as it is at this moment: what anybody commits later is not seen in it, what is
  /// written through it is written into the store as it is then. At most `readers` read at a time,
  /// others wait. To be closed when nobody reads it any more, for until then the log grows.
  public SqliteStore frozen(int readers) {
    return new SqliteStore(FrozenDatabase.of(live(), readers));
  }

  /// A number that differs from an earlier one when anybody committed in between.
  public long pulse() {
    return live().pulse();
  }

  /// Moves the log into the database as far as frozen stores allow. The log starts anew with the
  /// next write when all of it was moved and no store was frozen before that.
  public void checkpoint() {
    live().checkpoint();
  }

  private Database live() {
    return switch (database) {
      case Database live -> live;
      case FrozenDatabase frozen -> throw new IllegalStateException("the store is frozen");
    };
  }

  /// Puts a backup into a directory that holds no store, verified before and after.
  ///
  /// @throws StoreException if the archive is damaged or the directory holds a store
  public static void restore(Path archive, Path directory) {
    Archive.restore(archive, directory);
  }

  private DocumentQueries documents(Session session) {
    return new DocumentQueries(session);
  }

  private ReadingQueries readings(Session session) {
    return new ReadingQueries(session, database.failing());
  }

  private <T> T citations(Function<FindingQueries, T> question) {
    return database.read(session -> question.apply(new FindingQueries(session)));
  }

  private <T> T records(Function<RecordQueries, T> question) {
    return database.read(session -> question.apply(new RecordQueries(session)));
  }

  @Override
  public long revision() {
    return database.read(session ->
        session
            .one("SELECT revision FROM state", row -> row.getLong(1))
            .orElseThrow(() -> database.failing().damaged("its revision is gone")));
  }

  @Override
  public long documentCount() {
    return database.read(session -> documents(session).count());
  }

  @Override
  public Optional<StoredDocument> document(String id) {
    return database.read(session -> documents(session).byId(id));
  }

  @Override
  public Optional<StoredDocument> documentNamed(String name) {
    return database.read(session -> documents(session).byName(name));
  }

  @Override
  public List<StoredDocument> documents(String after, int limit) {
    return database.read(session -> documents(session).after(after, limit));
  }

  @Override
  public List<StoredDocument> documentsBefore(String before, int limit) {
    return database.read(session -> documents(session).before(before, limit));
  }

  @Override
  public List<StoredDocument> documentsSince(long revision, int limit) {
    return database.read(session -> documents(session).since(revision, limit));
  }

  @Override
  public List<Touched> touchedSince(long revision, int limit) {
    return database.read(session -> documents(session).touchedSince(revision, limit));
  }

  @Override
  public List<StoredVersion> versions(String document) {
    return database.read(session -> documents(session).versions(document));
  }

  @Override
  public Optional<String> lastFrom(String document, String location) {
    return database.read(session -> documents(session).lastFrom(document, location));
  }

  @Override
  public boolean holds(String document, String sha256) {
    return database.read(session -> documents(session).holds(document, sha256));
  }

  @Override
  public Map<String, String> identify(Collection<String> names) {
    return database.read(session -> documents(session).identify(names));
  }

  @Override
  public Optional<StoredVersion> versionKnownOn(String document, LocalDate day) {
    return database.read(session -> documents(session).knownOn(document, day));
  }

  @Override
  public Optional<Analysis> analysis(String document, int number) {
    return database.read(session -> readings(session).of(document, number));
  }

  @Override
  public Optional<Analysis> analysis(String document) {
    return database.read(session -> readings(session).current(document));
  }

  @Override
  public Optional<String> text(DocumentVersion version) {
    return database.read(session -> readings(session).text(version));
  }

  @Override
  public CitedBy citing(CitingQuery query, int shown) {
    return citations(queries -> queries.citing(query, shown));
  }

  @Override
  public List<CitedAuthority> citedUnder(AuthorityId authority) {
    return citations(queries -> queries.citedUnder(authority));
  }

  @Override
  public List<StoredRelation> relationsNaming(Collection<String> keys) {
    return citations(queries -> queries.relationsNaming(keys));
  }

  @Override
  public List<String> documentsKeyed(String key, int limit) {
    return citations(queries -> queries.keyed(key, limit));
  }

  @Override
  public StoredObligations obligations() {
    return new StoredObligations(database);
  }

  @Override
  public Reports reports() {
    return new Reports(database);
  }

  @Override
  public StoredFindings findings() {
    return new StoredFindings(database);
  }

  @Override
  public Decisions decisions() {
    return new Decisions(database);
  }

  @Override
  public Changes changes() {
    return new Changes(database);
  }

  @Override
  public Erasures erasures() {
    return new Erasures(database);
  }

  @Override
  public Optional<byte[]> bytes(String sha256) {
    return database.read(session -> readings(session).bytes(sha256));
  }

  @Override
  public List<Failure> failures() {
    return records(RecordQueries::failures);
  }

  @Override
  public List<Failure> failures(String location) {
    return records(queries -> queries.failures(location));
  }

  @Override
  public List<RunRecord> runs(int limit) {
    return records(queries -> queries.runs(limit));
  }

  @Override
  public Optional<Intake> intake(String location) {
    return records(queries -> queries.intake(location));
  }

  @Override
  public Optional<Capture> capture(String address) {
    return database.read(session -> new CaptureRows(session, database.failing()).last(address));
  }

  @Override
  public void captures(Consumer<Capture> sink) {
    database.read(session -> {
      new CaptureRows(session, database.failing()).all(sink);
      return true;
    });
  }

  @Override
  public List<String> documentsFrom(String location) {
    return database.read(session -> documents(session).from(location));
  }

  @Override
  public Optional<Instant> lastChecked(String document) {
    return records(queries -> queries.lastChecked(document));
  }

  @Override
  public List<Watch> watches() {
    return database.read(session -> new WatchRows(session).all());
  }

  @Override
  public List<Alert> alerts(Alert.State state) {
    return database.read(session -> new AlertRows(session).in(state));
  }

  @Override
  public List<Alert> alerts(String watch, int limit) {
    return database.read(session -> new AlertRows(session).of(watch, limit));
  }

  @Override
  public Optional<String> setting(String key) {
    return records(queries -> queries.setting(key));
  }

  @Override
  public List<Setting> settings(String prefix) {
    return records(queries -> queries.settings(prefix));
  }

  @Override
  public <T> T write(Function<StoreWriter, T> work) {
    return database.write(session -> work.apply(new SqliteWriter(session, database.failing())));
  }

  @Override
  public List<Flaw> examine() {
    return database.read(session -> new Examination(session).flaws());
  }

  @Override
  public boolean purge() {
    return live().vacuum();
  }

  @Override
  public void backup(Path archive) {
    Archive.backup(database, archive);
  }

  @Override
  public void export(Consumer<String> line) {
    database.read(session -> {
      new Export(session, database.failing(), line).run();
      return true;
    });
  }

  @Override
  public void close() {
    database.close();
  }
}
