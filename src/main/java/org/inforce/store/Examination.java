package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DataFormatException;
import org.inforce.source.Digest;

/// Reads the whole store and names everything that does not add up.
final class Examination {
  private static final String RESTORE =
      "restore a backup, or ingest the sources into a new directory";
  private static final String REANALYZE = "run reanalyze; if it stays, restore a backup";
  private static final List<String> FINDINGS =
      List.of("citation", "obligation", "measure", "event");

  private final Session session;
  private final List<Flaw> flaws = new ArrayList<>();

  Examination(Session session) {
    this.session = session;
  }

  List<Flaw> flaws() {
    try {
      checkPages();
      checkReferences();
      checkBytes();
      checkReadings();
      checkCurrent();
    } catch (StoreException e) {
      flaw("store", String.valueOf(e.getMessage()), RESTORE);
    }
    return List.copyOf(flaws);
  }

  private void flaw(String subject, String problem, String action) {
    flaws.add(new Flaw(subject, problem, action));
  }

  private void checkPages() {
    session.each(
        "PRAGMA integrity_check(20)",
        row -> {
          String told = row.getString(1);
          if (!told.equals("ok")) {
            flaw("store", told, RESTORE);
          }
        });
  }

  private void checkReferences() {
    session.each(
        "SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2",
        row ->
            flaw(
                "table " + row.getString(1),
                row.getInt(3) + " rows point at a missing " + row.getString(2),
                RESTORE));
  }

  private void checkBytes() {
    session.each(
        "SELECT sha256, length, packed FROM blob ORDER BY id",
        row -> {
          String name = HexFormat.of().formatHex(row.getBytes(1));
          try {
            byte[] bytes = Packing.unpack(row.getBytes(3), row.getInt(2));
            if (!Digest.sha256(bytes).equals(name)) {
              flaw("bytes " + name, "are not the bytes of that name", RESTORE);
            }
          } catch (DataFormatException e) {
            flaw("bytes " + name, "cannot be unpacked: " + e.getMessage(), RESTORE);
          }
        });
    session.each(
        "SELECT f.path, f.sha256 FROM failure f LEFT JOIN blob b ON b.sha256 = f.sha256"
            + " WHERE f.sha256 IS NOT NULL AND b.id IS NULL",
        row ->
            flaw(
                row.getString(1),
                "its bytes " + HexFormat.of().formatHex(row.getBytes(2)) + " are missing",
                "ingest it again"));
  }

  private void checkReadings() {
    session.each(
        "SELECT r.id, d.name, v.number, r.length, r.body, b.length, b.packed, r.metadata"
            + " FROM reading r JOIN version v ON v.id = r.version"
            + " JOIN document d ON d.id = v.document JOIN blob b ON b.id = v.blob ORDER BY r.id",
        this::checkReading);
  }

  private void checkReading(ResultSet row) throws SQLException {
    String subject = "document " + row.getString(2) + " version " + row.getInt(3);
    try {
      byte[] bytes = Packing.unpack(row.getBytes(7), row.getInt(6));
      Body body = Body.unpack(row.getBytes(5), row.getInt(4), bytes);
      MetadataJson.unpack(row.getBytes(8));
      checkQuotes(subject, row.getLong(1), body.text());
    } catch (DataFormatException e) {
      flaw(subject, "its text cannot be unpacked: " + e.getMessage(), RESTORE);
    } catch (IllegalArgumentException e) {
      flaw(subject, "what is known of it cannot be read: " + e.getMessage(), REANALYZE);
    }
  }

  private void checkQuotes(String subject, long reading, String text) {
    for (String table : FINDINGS) {
      session.each(
          "SELECT ordinal, start, quote FROM " + table + " WHERE reading = ?",
          row -> {
            if (!text.startsWith(row.getString(3), row.getInt(2))) {
              flaw(
                  subject,
                  table + " " + row.getInt(1) + " does not quote the text at " + row.getInt(2),
                  REANALYZE);
            }
          },
          reading);
    }
  }

  private void checkCurrent() {
    session.each(
        "SELECT d.name FROM document d LEFT JOIN version v ON v.id = d.version"
            + " WHERE d.erased = 0"
            + " AND (v.id IS NULL OR v.document <> d.id OR d.reading IS NOT v.reading)",
        row -> flaw("document " + row.getString(1), "has no current version", RESTORE));
    session.each(
        "SELECT count(*) FROM document, state WHERE document.revision > state.revision",
        row -> {
          if (row.getInt(1) > 0) {
            flaw("store", "its revision is behind its documents", RESTORE);
          }
        });
  }
}
