package org.inforce.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inforce.analysis.Analysis;
import org.inforce.source.Capture;
import org.inforce.source.Digest;

/// Writes within one transaction.
final class SqliteWriter implements StoreWriter {
  private final Session session;
  private final Failing failing;
  private final DocumentQueries documents;
  private final FindingWriter findingRows;
  private final Revision revision;
  private final BlobRows blobs;
  private final PlaceRows places;
  private final VersionRows versions;

  SqliteWriter(Session session, Failing failing) {
    this.session = session;
    this.failing = failing;
    this.documents = new DocumentQueries(session);
    this.findingRows = new FindingWriter(session);
    this.revision = new Revision(session);
    this.blobs = new BlobRows(session);
    this.places = new PlaceRows(session);
    this.versions = new VersionRows(session, failing, revision, places);
  }

  @Override
  public Optional<StoredDocument> document(String id) {
    return documents.byId(id);
  }

  @Override
  public Optional<StoredDocument> documentNamed(String name) {
    return documents.byName(name);
  }

  @Override
  public long revision() {
    return revision.number();
  }

  // --- versions ----------------------------------------------------------------------------

  @Override
  public int addVersion(PreparedVersion version) {
    return versions.add(version);
  }

  @Override
  public boolean isCurrent(String document, int number) {
    return documents.isCurrent(document, number);
  }

  @Override
  public void addReading(Analysis analysis, int number) {
    versions.addReading(analysis, number);
  }

  @Override
  public void addNames(String document, List<String> names) {
    versions.addNames(document, names);
  }

  @Override
  public void remove(String document, Removal removal) {
    versions.remove(document, removal);
  }

  @Override
  public void readmit(String document) {
    new Tombstones(session).lift(document);
    revision.number();
  }

  // --- places and failures -----------------------------------------------------------------

  @Override
  public void addIntake(Intake intake) {
    places.add(intake);
  }

  @Override
  public void setFailures(String location, List<Failure> failures) {
    places.setFailures(location, failures);
  }

  @Override
  public void keepBytes(byte[] bytes) {
    blobs.row(bytes, Digest.sha256(bytes));
  }

  @Override
  public void addCapture(Capture capture) {
    if (new Erasures(session).mayKeep(capture.asked().toString())) {
      new CaptureRows(session, failing).add(capture, blobs.row(capture.bytes(), capture.sha256()));
    }
  }

  @Override
  public void restoreFrom(String location) {
    versions.restoreFrom(location);
  }

  // --- records -----------------------------------------------------------------------------

  @Override
  public void addChanges(List<ChangeEntry> entries) {
    new ChangeRows(session).add(entries);
  }

  @Override
  public long startRun(String command, Instant started) {
    return session.insert(
        "INSERT INTO run (command, started, detail) VALUES (?, ?, '{}')",
        command,
        Moments.text(started));
  }

  @Override
  public void keepRun(RunRecord run) {
    session.update(
        "UPDATE run SET ended = ?, detail = ? WHERE id = ?",
        run.ended().map(Moments::text).orElse(null),
        RunJson.write(run).json(),
        run.id());
  }

  // --- what people decided -----------------------------------------------------------------

  @Override
  public Decisions decisions() {
    return new Decisions(session);
  }

  @Override
  public StoredFindings findings() {
    return new StoredFindings(session);
  }

  @Override
  public Optional<Analysis> analysis(String document) {
    return new ReadingQueries(session, failing).current(document);
  }

  @Override
  public void addReview(Review review) {
    session.update(ReviewRows.INSERT, ReviewRows.write(review));
  }

  @Override
  public void setStanding(StandingRow standing) {
    session.update(
        "INSERT OR REPLACE INTO standing (finding, kind, verdict, owner, due, document)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        standing.finding(),
        Codes.code(standing.kind()),
        standing.verdict(),
        standing.owner().orElse(null),
        standing.due().orElse(null),
        standing.document().orElse(null));
  }

  @Override
  public void setRuled(String finding, List<RuledNorm> ruled) {
    session.update("DELETE FROM ruled_obligation WHERE finding = ?", finding);
    session.update("DELETE FROM ruled_authority WHERE finding = ?", finding);
    ruled.forEach(norm -> findingRows.add(finding, norm));
  }

  @Override
  public void touch(String document) {
    session.update("UPDATE document SET revision = ? WHERE name = ?", revision.number(), document);
  }

  @Override
  public boolean addAlert(Alert alert) {
    return new AlertRows(session).add(alert);
  }

  @Override
  public void putAlert(Alert alert) {
    new AlertRows(session).put(alert);
  }

  @Override
  public void addWatch(Watch watch) {
    new WatchRows(session).put(watch);
  }

  @Override
  public void removeWatch(String id) {
    new WatchRows(session).remove(id);
  }

  @Override
  public void putSetting(String key, String value) {
    session.update("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", key, value);
  }

  @Override
  public void removeSetting(String key) {
    session.update("DELETE FROM setting WHERE key = ?", key);
  }
}
