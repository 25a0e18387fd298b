package org.inforce.store;

import java.util.List;
import java.util.Optional;
import org.inforce.analysis.Analysis;
import org.inforce.document.Document;

/// Documents with their versions and readings, the names they go by, and which version counts when.
final class VersionRows {
  private final Session session;
  private final Failing failing;
  private final Revision revision;
  private final BlobRows blobs;
  private final PlaceRows places;
  private final FindingWriter findings;

  VersionRows(Session session, Failing failing, Revision revision, PlaceRows places) {
    this.session = session;
    this.failing = failing;
    this.revision = revision;
    this.blobs = new BlobRows(session);
    this.places = places;
    this.findings = new FindingWriter(session);
  }

  /// The number of the new version.
  int add(NewVersion version) {
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
            blobs.row(version.bytes(), document.version().sha256()),
            places.row(version.location()),
            Moments.text(version.retrieved()));
    read(documentRow, versionRow, version.analysis(), version.bytes());
    addNames(documentRow, version.names());
    return number;
  }

  /// Keeps another reading of a version that is there, and makes it the one that counts.
  void addReading(Analysis analysis, int number) {
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
    return session.insert(
        "INSERT INTO document (name, revision) VALUES (?, ?)", id, revision.number());
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
        revision.number(),
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

  void addNames(String document, List<String> names) {
    long row = documentRow(document);
    if (addNames(row, names) > 0) {
      session.update("UPDATE document SET revision = ? WHERE id = ?", revision.number(), row);
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

  void remove(String document, Removal removal) {
    long row = documentRow(document);
    if (removal.isErased()) {
      new Erasure(session, row, document).erase();
    }
    session.update(
        "UPDATE document SET removed = ?, removal_reason = ?, erased = ?, revision = ?"
            + " WHERE id = ?",
        removal.day(),
        removal.reason(),
        removal.isErased(),
        revision.number(),
        row);
  }

  /// Takes back the removal, but not the erasure, of documents whose version came from a location.
  void restoreFrom(String location) {
    session.update(
        "UPDATE document SET removed = NULL, removal_reason = NULL, revision = ?"
            + " WHERE removed IS NOT NULL AND erased = 0"
            + " AND version IN (SELECT id FROM version WHERE place = ?)",
        revision.number(),
        places.row(location));
  }
}
