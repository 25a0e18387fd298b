package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Metadata;
import org.inforce.document.SourceKind;
import org.jspecify.annotations.Nullable;

/// Reads documents and versions.
final class DocumentQueries {
  private static final String DOCUMENT =
      """
      SELECT d.id, d.name, d.revision, d.removed, d.removal_reason, d.erased,
             v.number, b.sha256, r.metadata,
             (SELECT count(*) FROM version o WHERE o.document = d.id)
        FROM document d
        LEFT JOIN version v ON v.id = d.version
        LEFT JOIN blob b ON b.id = v.blob
        LEFT JOIN reading r ON r.id = d.reading
      """;

  private static final String VERSION =
      """
      SELECT d.name, b.sha256, v.number, r.metadata, v.retrieved, v.known_from, v.known_until,
             r.rules, p.location
        FROM version v
        JOIN place p ON p.id = v.place
        JOIN document d ON d.id = v.document
        JOIN blob b ON b.id = v.blob
        JOIN reading r ON r.id = v.reading
      """;

  /// All documents of the last revision given come along, so that none is passed over.
  private static final String SINCE =
      """
       WHERE d.revision > ?1 AND d.revision <= coalesce(
         (SELECT revision FROM document WHERE revision > ?1
           ORDER BY revision LIMIT 1 OFFSET ?2), 9223372036854775807)
       ORDER BY d.revision, d.name
      """;

  private final Session session;

  DocumentQueries(Session session) {
    this.session = session;
  }

  long count() {
    return session
        .one("SELECT count(*) FROM document WHERE erased = 0", row -> row.getLong(1))
        .orElse(0L);
  }

  Optional<StoredDocument> byId(String id) {
    return session.one(DOCUMENT + " WHERE d.name = ?", this::document, id);
  }

  boolean isCurrent(String document, int number) {
    return session
        .one(
            "SELECT 1 FROM document d JOIN version v ON v.id = d.version"
                + " WHERE d.name = ? AND v.number = ?",
            row -> true,
            document,
            number)
        .orElse(false);
  }

  Optional<StoredDocument> byName(String name) {
    return session.one(
        DOCUMENT + " WHERE d.id = (SELECT document FROM document_name WHERE hash = ? AND name = ?)",
        this::document,
        NameHash.of(name),
        name);
  }

  List<StoredDocument> after(String id, int limit) {
    return session.all(
        DOCUMENT + " WHERE d.name > ? AND d.erased = 0 ORDER BY d.name LIMIT ?",
        this::document,
        id,
        limit);
  }

  List<StoredDocument> before(String id, int limit) {
    return session
        .all(
            DOCUMENT + " WHERE d.name < ? AND d.erased = 0 ORDER BY d.name DESC LIMIT ?",
            this::document,
            id,
            limit)
        .reversed();
  }

  List<StoredDocument> since(long revision, int limit) {
    return session.all(DOCUMENT + SINCE, this::document, revision, Math.max(0, limit - 1));
  }

  List<Touched> touchedSince(long revision, int limit) {
    return session.all(
        "SELECT d.name, d.revision FROM document d" + SINCE,
        row -> new Touched(row.getString(1), row.getLong(2)),
        revision,
        Math.max(0, limit - 1));
  }

  List<StoredVersion> versions(String document) {
    return session.all(
        VERSION + " WHERE d.name = ? ORDER BY v.number", DocumentQueries::version, document);
  }

  Optional<StoredVersion> version(String document, int number) {
    return session.one(
        VERSION + " WHERE d.name = ? AND v.number = ?", DocumentQueries::version, document, number);
  }

  Optional<String> lastFrom(String document, String location) {
    return session.one(
        "SELECT b.sha256 FROM document d JOIN version v ON v.document = d.id"
            + " JOIN place p ON p.id = v.place JOIN blob b ON b.id = v.blob"
            + " WHERE d.name = ? AND p.location = ? ORDER BY v.number DESC",
        row -> HexFormat.of().formatHex(row.getBytes(1)),
        document,
        location);
  }

  List<String> from(String location) {
    return session.all(
        "SELECT d.name FROM document d JOIN version v ON v.id = d.version"
            + " JOIN place p ON p.id = v.place"
            + " WHERE p.location = ? AND d.removed IS NULL ORDER BY d.name",
        row -> row.getString(1),
        location);
  }

  boolean holds(String document, String sha256) {
    return session
        .one(
            "SELECT 1 FROM document d JOIN version v ON v.document = d.id"
                + " JOIN blob b ON b.id = v.blob WHERE d.name = ? AND b.sha256 = ?",
            row -> true,
            document,
            HexFormat.of().parseHex(sha256))
        .orElse(false);
  }

  Map<String, String> identify(Collection<String> names) {
    Map<String, String> found = new HashMap<>();
    for (String name : names) {
      session
          .one(
              "SELECT d.name FROM document_name n JOIN document d ON d.id = n.document"
                  + " WHERE n.hash = ? AND n.name = ?",
              row -> row.getString(1),
              NameHash.of(name),
              name)
          .ifPresent(id -> found.put(name, id));
    }
    return found;
  }

  Optional<StoredVersion> knownOn(String document, LocalDate day) {
    return session.one(
        VERSION
            + """
             WHERE d.name = ?1 AND v.known_from <= ?2
               AND (v.known_until IS NULL OR v.known_until > ?2)
            """,
        DocumentQueries::version,
        document,
        day);
  }

  private StoredDocument document(ResultSet row) throws SQLException {
    String name = row.getString(2);
    Optional<Removal> removal = removal(row);
    byte[] metadata = row.getBytes(9);
    String sha256 = metadata == null ? "" : HexFormat.of().formatHex(row.getBytes(8));
    return new StoredDocument(
        new DocumentVersion(name, sha256),
        row.getInt(7),
        metadata == null
            ? removed()
            : row.getInt(10) > 1
                ? joined(row.getLong(1), MetadataJson.unpack(metadata))
                : MetadataJson.unpack(metadata),
        names(row.getLong(1)),
        row.getLong(3),
        removal);
  }

  /// What the current version states, with what only other forms of the document state.
  private Metadata joined(long document, Metadata current) {
    List<Metadata> others =
        session.all(
            "SELECT r.metadata FROM version v JOIN reading r ON r.id = v.reading"
                + " WHERE v.document = ? ORDER BY v.number",
            row -> MetadataJson.unpack(row.getBytes(1)),
            document);
    return current.joinedWith(others);
  }

  private static Metadata removed() {
    return Metadata.untold("", SourceKind.OTHER, "application/octet-stream");
  }

  private List<String> names(long document) {
    return session.all(
        "SELECT name FROM document_name WHERE document = ? ORDER BY name",
        row -> row.getString(1),
        document);
  }

  private static Optional<Removal> removal(ResultSet row) throws SQLException {
    String day = row.getString(4);
    return day == null
        ? Optional.empty()
        : Optional.of(new Removal(LocalDate.parse(day), row.getString(5), row.getInt(6) == 1));
  }

  private static StoredVersion version(ResultSet row) throws SQLException {
    return new StoredVersion(
        new DocumentVersion(row.getString(1), HexFormat.of().formatHex(row.getBytes(2))),
        row.getInt(3),
        MetadataJson.unpack(row.getBytes(4)),
        Instant.parse(row.getString(5)),
        LocalDate.parse(row.getString(6)),
        day(row.getString(7)),
        row.getString(8),
        row.getString(9));
  }

  static Optional<LocalDate> day(@Nullable String text) {
    return Optional.ofNullable(text).map(LocalDate::parse);
  }
}
