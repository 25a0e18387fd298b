package org.inforce.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.analysis.Analysis;
import org.inforce.document.Document;
import org.inforce.source.Capture;
import org.inforce.source.Digest;

/// Writes within one transaction.
final class SqliteWriter implements StoreWriter {
  private final Session session;
  private final Failing failing;
  private final DocumentQueries documents;
  private final FindingWriter findings;
  private final Map<String, Long> places = new HashMap<>();
  private long revision;

  SqliteWriter(Session session, Failing failing) {
    this.session = session;
    this.failing = failing;
    this.documents = new DocumentQueries(session);
    this.findings = new FindingWriter(session);
  }

  /// The revision this transaction writes; the first call takes the next one.
  private long revision() {
    if (revision == 0) {
      session.update("UPDATE state SET revision = revision + 1");
      revision = session.one("SELECT revision FROM state", row -> row.getLong(1)).orElseThrow();
    }
    return revision;
  }

  @Override
  public Optional<StoredDocument> document(String id) {
    return documents.byId(id);
  }

  @Override
  public Optional<StoredDocument> documentNamed(String name) {
    return documents.byName(name);
  }

  // --- versions ----------------------------------------------------------------------------

  @Override
  public int addVersion(NewVersion version) {
    Document document = version.analysis().document();
    String id = document.version().document();
    long documentRow = documentRow(id);
    int number =
        session
            .one(
                "SELECT coalesce(max(number), 0) + 1 FROM version WHERE document = ?",
                row -> row.getInt(1),
                documentRow)
            .orElseThrow();
    long versionRow =
        session.insert(
            "INSERT INTO version (document, number, blob, place, retrieved, known_from)"
                + " VALUES (?, ?, ?, ?, ?, '')",
            documentRow,
            number,
            blob(version.bytes(), document.version().sha256()),
            place(version.location()),
            Moments.text(version.retrieved()));
    read(documentRow, versionRow, version.analysis(), version.bytes());
    addNames(documentRow, version.names());
    return number;
  }

  @Override
  public void addReading(Analysis analysis, int number) {
    String id = analysis.document().version().document();
    long documentRow = documentRow(id);
    long versionRow =
        session
            .one(
                "SELECT id FROM version WHERE document = ? AND number = ?",
                row -> row.getLong(1),
                documentRow,
                number)
            .orElseThrow(() -> new IllegalArgumentException(id + " has no version " + number));
    String sha256 = analysis.document().version().sha256();
    byte[] bytes =
        new ReadingQueries(session, failing)
            .bytes(sha256)
            .orElseThrow(() -> new IllegalArgumentException("no bytes " + sha256));
    read(documentRow, versionRow, analysis, bytes);
  }

  private long documentRow(String id) {
    Optional<Long> found =
        session.one("SELECT id FROM document WHERE name = ?", row -> row.getLong(1), id);
    if (found.isPresent()) {
      return found.get();
    }
    return session.insert("INSERT INTO document (name, revision) VALUES (?, ?)", id, revision());
  }

  /// Keeps a reading, makes it the one that counts, and works out anew which version counts when.
  private void read(long documentRow, long versionRow, Analysis analysis, byte[] bytes) {
    Body.Packed body = Body.pack(analysis.document(), bytes);
    long reading =
        session.insert(
            "INSERT INTO reading (version, rules, metadata, length, body) VALUES (?, ?, ?, ?, ?)",
            versionRow,
            analysis.rules(),
            MetadataJson.pack(analysis.document()),
            body.length(),
            body.bytes());
    findings.add(reading, analysis);
    DocumentKeys.write(session, documentRow, analysis.document());
    session.update("UPDATE version SET reading = ? WHERE id = ?", reading, versionRow);
    boolean speaks =
        !analysis.measures().isEmpty()
            || !analysis.events().isEmpty()
            || MetadataJson.docketOf(analysis.document()).isPresent();
    session.update(
        "UPDATE document SET revision = ?, speaks = max(speaks, ?) WHERE id = ?",
        revision(),
        speaks,
        documentRow);
    count(documentRow);
  }

  private void count(long documentRow) {
    List<KnownIntervals.Interval> intervals =
        KnownIntervals.of(
            session.all(
                "SELECT v.id, r.metadata, v.retrieved, r.length FROM version v"
                    + " JOIN reading r ON r.id = v.reading WHERE v.document = ?",
                KnownIntervals.Candidate::of,
                documentRow));
    for (KnownIntervals.Interval interval : intervals) {
      session.update(
          "UPDATE version SET known_from = ?, known_until = ? WHERE id = ?",
          interval.from(),
          interval.until().orElse(null),
          interval.version());
    }
    long current = intervals.getLast().version();
    session.update(
        "UPDATE document SET version = ?1, reading = (SELECT reading FROM version WHERE id = ?1)"
            + " WHERE id = ?2",
        current,
        documentRow);
  }

  private long blob(byte[] bytes, String sha256) {
    byte[] digest = HexFormat.of().parseHex(sha256);
    Optional<Long> found =
        session.one("SELECT id FROM blob WHERE sha256 = ?", row -> row.getLong(1), digest);
    if (found.isPresent()) {
      return found.get();
    }
    return session.insert(
        "INSERT INTO blob (sha256, length, packed) VALUES (?, ?, ?)",
        digest,
        bytes.length,
        Packing.pack(bytes));
  }

  private long place(String location) {
    return places.computeIfAbsent(
        location,
        key -> {
          session.update("INSERT OR IGNORE INTO place (location) VALUES (?)", key);
          return session
              .one("SELECT id FROM place WHERE location = ?", row -> row.getLong(1), key)
              .orElseThrow();
        });
  }

  @Override
  public void addNames(String document, List<String> names) {
    long row = documentRow(document);
    if (addNames(row, names) > 0) {
      session.update("UPDATE document SET revision = ? WHERE id = ?", revision(), row);
    }
  }

  private int addNames(long documentRow, List<String> names) {
    int added = 0;
    for (String name : names) {
      added +=
          session.update(
              "INSERT INTO document_name (document, hash, name) SELECT ?1, ?2, ?3"
                  + " WHERE NOT EXISTS"
                  + " (SELECT 1 FROM document_name WHERE hash = ?2 AND name = ?3)",
              documentRow,
              NameHash.of(name),
              name);
    }
    return added;
  }

  @Override
  public void remove(String document, Removal removal) {
    long row = documentRow(document);
    if (removal.isErased()) {
      new Erasure(session).erase(row, document);
    }
    session.update(
        "UPDATE document SET removed = ?, removal_reason = ?, erased = ?, revision = ?"
            + " WHERE id = ?",
        removal.day(),
        removal.reason(),
        removal.isErased(),
        revision(),
        row);
  }

  // --- places and failures -----------------------------------------------------------------

  @Override
  public void addIntake(Intake intake) {
    session.update(
        "UPDATE place SET fingerprint = ?, rules = ?, documents = ?, failures = ?, checked = ?"
            + " WHERE id = ?",
        intake.fingerprint(),
        intake.rules(),
        intake.documents(),
        intake.failures(),
        Moments.text(intake.checked()),
        place(intake.location()));
  }

  @Override
  public void setFailures(String location, List<Failure> failures) {
    long place = place(location);
    session.update("DELETE FROM failure WHERE place = ?", place);
    for (Failure failure : failures) {
      session.update(
          "INSERT OR REPLACE INTO failure (path, place, reason, action, sha256, at)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          failure.path(),
          place,
          failure.reason(),
          failure.action(),
          failure.sha256().map(HexFormat.of()::parseHex).orElse(null),
          Moments.text(failure.at()));
    }
  }

  @Override
  public void keepBytes(byte[] bytes) {
    blob(bytes, Digest.sha256(bytes));
  }

  @Override
  public void addCapture(Capture capture) {
    new CaptureRows(session, failing).add(capture, blob(capture.bytes(), capture.sha256()));
  }

  @Override
  public void restoreFrom(String location) {
    session.update(
        "UPDATE document SET removed = NULL, removal_reason = NULL, revision = ?"
            + " WHERE removed IS NOT NULL AND erased = 0"
            + " AND version IN (SELECT id FROM version WHERE place = ?)",
        revision(),
        place(location));
  }

  // --- records -----------------------------------------------------------------------------

  @Override
  public void addChanges(List<ChangeEntry> entries) {
    entries.forEach(entry -> addChange(entry, Optional.empty()));
  }

  private void addChange(ChangeEntry entry, Optional<Long> whole) {
    long row =
        session.insert(
            "INSERT INTO change"
                + " (whole, at, kind, subject, before, after, quote, document, why, ours,"
                + " weight) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            whole.orElse(null),
            Moments.text(entry.at()),
            entry.kind().code(),
            entry.subject(),
            entry.before().orElse(null),
            entry.after().orElse(null),
            entry.quote().orElse(null),
            entry.document().orElse(null),
            entry.why(),
            entry.isOurs(),
            entry.weight().code());
    entry.parts().forEach(part -> addChange(part, Optional.of(row)));
  }

  @Override
  public long startRun(String command, Instant started) {
    return session.insert(
        "INSERT INTO run (command, started, detail) VALUES (?, ?, '{}')",
        command,
        Moments.text(started));
  }

  @Override
  public void endRun(RunRecord run) {
    session.update(
        "UPDATE run SET ended = ?, detail = ? WHERE id = ?",
        run.ended().map(Moments::text).orElse(null),
        RunJson.write(run).json(),
        run.id());
  }

  // --- what people decided -----------------------------------------------------------------

  @Override
  public List<Review> reviews(String finding) {
    return new RecordQueries(session).reviews(finding);
  }

  @Override
  public List<Review> reviewsIn(String document) {
    return new RecordQueries(session).reviewsIn(document);
  }

  @Override
  public Optional<StoredFinding> finding(String id) {
    return new QueueQueries(session).byId(id);
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
    ruled.forEach(norm -> findings.add(finding, norm));
  }

  @Override
  public void touch(String document) {
    session.update("UPDATE document SET revision = ? WHERE name = ?", revision(), document);
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
