package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.DataFormatException;
import org.inforce.analysis.Analysis;
import org.inforce.document.Document;
import org.inforce.document.DocumentVersion;

/// Reads versions with their texts and everything found in them.
final class ReadingQueries {
  private static final String READING =
      """
      SELECT r.id, r.metadata, r.rules, r.length, r.body, d.name, b.sha256, b.length, b.packed
        FROM reading r
        JOIN version v ON v.id = r.version
        JOIN document d ON d.id = v.document
        JOIN blob b ON b.id = v.blob
      """;

  private final Session session;
  private final Failing failing;

  ReadingQueries(Session session, Failing failing) {
    this.session = session;
    this.failing = failing;
  }

  Optional<Analysis> of(String document, int number) {
    return session
        .one(
            READING + " WHERE d.name = ? AND v.number = ? AND r.id = v.reading",
            this::stored,
            document,
            number)
        .map(this::analysis);
  }

  Optional<Analysis> current(String document) {
    return session
        .one(READING + " WHERE d.name = ? AND r.id = d.reading", this::stored, document)
        .map(this::analysis);
  }

  Optional<String> text(DocumentVersion version) {
    return session
        .one(
            READING
                + " WHERE d.name = ? AND b.sha256 = ? AND r.id = v.reading ORDER BY v.number DESC",
            this::stored,
            version.document(),
            HexFormat.of().parseHex(version.sha256()))
        .map(stored -> stored.document().text());
  }

  /// The reading of that row, whatever came after it.
  Optional<Analysis> byRow(long reading) {
    return session.one(READING + " WHERE r.id = ?", this::stored, reading).map(this::analysis);
  }

  Optional<byte[]> bytes(String sha256) {
    return session.one(
        "SELECT length, packed FROM blob WHERE sha256 = ?",
        row -> unpacked(sha256, row.getBytes(2), row.getInt(1)),
        HexFormat.of().parseHex(sha256));
  }

  private record Stored(long reading, Document document, String rules) {}

  private Stored stored(ResultSet row) throws SQLException {
    String sha256 = HexFormat.of().formatHex(row.getBytes(7));
    byte[] bytes = unpacked(sha256, row.getBytes(9), row.getInt(8));
    DocumentVersion version = new DocumentVersion(row.getString(6), sha256);
    try {
      Body body = Body.unpack(row.getBytes(5), row.getInt(4), bytes);
      Document document =
          new Document(
              version, MetadataJson.unpack(row.getBytes(2)), body.text(), body.structure());
      return new Stored(row.getLong(1), document, row.getString(3));
    } catch (DataFormatException | IllegalArgumentException e) {
      throw failing.damaged("the text of " + version.document() + " " + e.getMessage());
    }
  }

  private byte[] unpacked(String sha256, byte[] packed, int length) {
    try {
      return Packing.unpack(packed, length);
    } catch (DataFormatException e) {
      throw failing.damaged("the bytes " + sha256 + ": " + e.getMessage());
    }
  }

  private Analysis analysis(Stored stored) {
    DocumentVersion version = stored.document().version();
    FindingRows rows = new FindingRows(version);
    return new Analysis(
        stored.document(),
        session.all(FindingRows.CITATIONS, rows::citation, stored.reading()),
        session.all(FindingRows.OBLIGATIONS, rows::obligation, stored.reading()),
        session.all(FindingRows.MEASURES, rows::measure, stored.reading()),
        session.all(FindingRows.EVENTS, rows::event, stored.reading()),
        session.all(FindingRows.RELATIONS, rows::relation, stored.reading()),
        stored.rules());
  }
}
