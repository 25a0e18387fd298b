package org.inforce.store;

import java.util.List;
import java.util.Optional;
import org.inforce.analysis.Analysis;

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
  int add(PreparedVersion prepared) {
    Optional<Long> known = knownRow(prepared.document());
    if (known.isEmpty()) {
      addFirst(prepared);
      return 1;
    }
    long documentRow = known.get();
    int number =
        session
            .one(
                "SELECT coalesce(max(number), 0) + 1 FROM version WHERE document = ?",
                row -> row.getInt(1),
                documentRow)
            .orElseThrow();
    long versionRow = versionRow(documentRow, number, prepared, "");
    read(documentRow, versionRow, prepared.read());
    addNames(documentRow, prepared.names());
    return number;
  }

  /// A document that was not there is written in one go: its only version counts.
  private void addFirst(PreparedVersion prepared) {
    long documentRow =
        session.insert(
            "INSERT INTO document (name, revision, speaks) VALUES (?, ?, ?)",
            prepared.document(),
            revision.number(),
            prepared.read().speaks());
    long versionRow = versionRow(documentRow, 1, prepared, prepared.countsFrom());
    long reading = reading(documentRow, versionRow, prepared.read());
    session.update(
        "UPDATE document SET version = ?, reading = ? WHERE id = ?",
        versionRow,
        reading,
        documentRow);
    addNames(documentRow, prepared.names());
  }

  private long versionRow(
      long documentRow, int number, PreparedVersion prepared, String knownFrom) {
    NewVersion version = prepared.version();
    return session.insert(
        "INSERT INTO version (document, number, blob, place, retrieved, known_from)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        documentRow,
        number,
        blobs.row(prepared.sha256(), prepared.length(), prepared::packed),
        places.row(version.location()),
        Moments.text(version.retrieved()),
        knownFrom);
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
    read(documentRow, versionRow, PreparedVersion.Read.of(analysis, bytes));
  }

  private Optional<Long> knownRow(String id) {
    return session.one("SELECT id FROM document WHERE name = ?", row -> row.getLong(1), id);
  }

  private long documentRow(String id) {
    Optional<Long> known = knownRow(id);
    return known.isPresent()
        ? known.get()
        : session.insert(
            "INSERT INTO document (name, revision) VALUES (?, ?)", id, revision.number());
  }

  /// Keeps a reading, makes it the one that counts, and works out anew which version counts when.
  private void read(long documentRow, long versionRow, PreparedVersion.Read read) {
    reading(documentRow, versionRow, read);
    session.update(
        "UPDATE document SET revision = ?, speaks = max(speaks, ?) WHERE id = ?",
        revision.number(),
        read.speaks(),
        documentRow);
    count(documentRow);
  }

  /// Keeps a reading as its version's; gives its row.
  private long reading(long documentRow, long versionRow, PreparedVersion.Read read) {
    long reading =
        session.insert(
            "INSERT INTO reading (version, rules, metadata, length, body) VALUES (?, ?, ?, ?, ?)",
            versionRow,
            read.analysis().rules(),
            read.metadata(),
            read.body().length(),
            read.body().bytes());
    findings.add(reading, read.analysis());
    DocumentKeys.write(session, documentRow, read.keys());
    session.update("UPDATE version SET reading = ? WHERE id = ?", reading, versionRow);
    return reading;
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
    if (addNames(row, Name.of(names)) > 0) {
      session.update("UPDATE document SET revision = ? WHERE id = ?", revision.number(), row);
    }
  }

  private int addNames(long documentRow, List<Name> names) {
    int added = 0;
    for (Name name : names) {
      added +=
          session.update(
              "INSERT INTO document_name (document, hash, name) SELECT ?1, ?2, ?3"
                  + " WHERE NOT EXISTS"
                  + " (SELECT 1 FROM document_name WHERE hash = ?2 AND name = ?3)",
              documentRow,
              name.hash(),
              name.text());
    }
    return added;
  }

  /// A name with the part of its digest by which it is looked up.
  record Name(String text, long hash) {
    static List<Name> of(List<String> names) {
      return names.stream().map(text -> new Name(text, NameHash.of(text))).toList();
    }
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
