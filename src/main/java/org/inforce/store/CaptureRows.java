package org.inforce.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.inforce.source.Capture;

/// Publishers' answers in the store.
final class CaptureRows {
  private static final String ROW =
      "SELECT c.address, c.answered, c.at, c.status, c.headers, b.sha256 FROM capture c"
          + " JOIN blob b ON b.id = c.blob ";

  private final Session session;
  private final ReadingQueries bytes;

  CaptureRows(Session session, Failing failing) {
    this.session = session;
    this.bytes = new ReadingQueries(session, failing);
  }

  Optional<Capture> last(String address) {
    return session.one(ROW + "WHERE c.address = ? ORDER BY c.id DESC LIMIT 1", this::read, address);
  }

  void all(Consumer<Capture> sink) {
    List<Long> rows = session.all("SELECT id FROM capture ORDER BY id", row -> row.getLong(1));
    for (long row : rows) {
      session.one(ROW + "WHERE c.id = ?", this::read, row).ifPresent(sink);
    }
  }

  /// Another row when the bytes are others; else the headers of the last are brought up to date.
  void add(Capture capture, long blob) {
    Optional<Long> same =
        session.one(
            "SELECT id FROM capture WHERE id ="
                + " (SELECT max(id) FROM capture WHERE address = ?) AND blob = ?",
            row -> row.getLong(1),
            capture.asked().toString(),
            blob);
    if (same.isPresent()) {
      session.update(
          "UPDATE capture SET headers = ?, status = ? WHERE id = ?",
          headers(capture),
          capture.status(),
          same.get());
      return;
    }
    session.insert(
        "INSERT INTO capture (address, answered, at, status, headers, blob)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        capture.asked().toString(),
        capture.address().toString(),
        Moments.text(capture.at()),
        capture.status(),
        headers(capture),
        blob);
  }

  private static String headers(Capture capture) {
    Fields fields = new Fields();
    capture.headers().forEach(fields::put);
    return fields.json();
  }

  private Capture read(ResultSet row) throws SQLException {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    Fields fields = Fields.parse(row.getString(5));
    fields.names().forEach(name -> headers.put(name, fields.texts(name)));
    String sha256 = java.util.HexFormat.of().formatHex(row.getBytes(6));
    return new Capture(
        URI.create(row.getString(1)),
        URI.create(row.getString(2)),
        Instant.parse(row.getString(3)),
        row.getInt(4),
        headers,
        bytes.bytes(sha256).orElse(new byte[0]));
  }
}
