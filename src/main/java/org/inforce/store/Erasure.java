package org.inforce.store;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Removes everything a document said, on legal demand: its bytes, text and findings, what people
/// decided about them, the changes and alerts that quote it, and its publisher's answers that hold
/// it. Its row, and the [Tombstones] by which it is known again, stay.
final class Erasure {
  private static final String READINGS =
      "(SELECT r.id FROM reading r JOIN version v ON v.id = r.version WHERE v.document = ?1)";

  private static final String READINGS_OF_NAME =
      "(SELECT r.id FROM reading r JOIN version v ON v.id = r.version"
          + " JOIN document d ON d.id = v.document WHERE d.name = ?1)";

  /// Identifiers of what was found in the document, and of what people decided about it.
  private static final String FINDINGS =
      "(SELECT id FROM obligation WHERE reading IN "
          + READINGS
          + " UNION SELECT id FROM measure WHERE reading IN "
          + READINGS
          + " UNION SELECT id FROM event WHERE reading IN "
          + READINGS
          + " UNION SELECT finding FROM review WHERE document = ?2)";

  /// Shorter passages may stand in an alert by chance.
  private static final int MIN_PASSAGE = 24;

  private final Session session;
  private final long document;
  private final String name;

  /// `name` is the identifier of the document in row `document`.
  Erasure(Session session, long document, String name) {
    this.session = session;
    this.document = document;
    this.name = name;
  }

  void erase() {
    List<Long> places = numbers("SELECT DISTINCT place FROM version WHERE document = ?1");
    List<Long> blobs = numbers("SELECT DISTINCT blob FROM version WHERE document = ?1");
    new Tombstones(session).bury(document);
    alerts();
    for (String derived : List.of("ruled_obligation", "ruled_authority", "standing", "review")) {
      session.update("DELETE FROM " + derived + " WHERE finding IN " + FINDINGS, document, name);
    }
    findings();
    changes();
    session.update("DELETE FROM version WHERE document = ?", document);
    places.forEach(place -> session.update("DELETE FROM failure WHERE place = ?", place));
    Set<Long> loose = new HashSet<>(blobs);
    places.forEach(place -> loose.addAll(answers(place)));
    for (long blob : loose) {
      session.update(
          "DELETE FROM capture WHERE blob = ?1 AND blob NOT IN"
              + " (SELECT blob FROM version WHERE blob = ?1)",
          blob);
      session.update(
          "DELETE FROM blob WHERE id = ?1"
              + " AND NOT EXISTS (SELECT 1 FROM version WHERE blob = ?1)"
              + " AND NOT EXISTS (SELECT 1 FROM capture WHERE blob = ?1)"
              + " AND sha256 NOT IN (SELECT sha256 FROM failure WHERE sha256 IS NOT NULL)",
          blob);
    }
  }

  private List<Long> numbers(String query) {
    return session.all(query, row -> row.getLong(1), document);
  }

  private void findings() {
    for (String table :
        List.of(
            "citation_authority",
            "obligation_authority",
            "citation",
            "obligation",
            "measure",
            "event",
            "relation_key",
            "relation")) {
      session.update("DELETE FROM " + table + " WHERE reading IN " + READINGS, document);
    }
    session.update("DELETE FROM document_key WHERE document = ?", document);
    session.update(
        "UPDATE document SET version = NULL, reading = NULL, speaks = 0 WHERE id = ?", document);
    session.update("UPDATE version SET reading = NULL WHERE document = ?", document);
    session.update(
        "DELETE FROM reading WHERE version IN (SELECT id FROM version WHERE document = ?)",
        document);
  }

  private void changes() {
    session.update(
        "DELETE FROM change WHERE whole IN"
            + " (SELECT id FROM change WHERE document = ?1 OR subject = ?1)",
        name);
    session.update("DELETE FROM change WHERE document = ?1 OR subject = ?1", name);
  }

  /// Takes away what the publisher answered at a place, and its lists, which may tell of what was
  /// there: they are asked for in full again. Gives the rows of their bytes.
  private List<Long> answers(long place) {
    String location =
        session
            .one("SELECT location FROM place WHERE id = ?", row -> row.getString(1), place)
            .orElse("");
    int path =
        location.indexOf("://") < 0 ? -1 : location.indexOf('/', location.indexOf("://") + 3);
    if (path < 0) {
      return List.of();
    }
    String which =
        " FROM capture WHERE address = ?1 OR substr(address, 1, ?2) = ?3 AND address NOT IN (SELECT"
            + " p.location FROM place p JOIN version v ON v.place = p.id)";
    String host = location.substring(0, path + 1);
    List<Long> blobs =
        session.all(
            "SELECT DISTINCT blob" + which, row -> row.getLong(1), location, host.length(), host);
    session.update("DELETE" + which, location, host.length(), host);
    return blobs;
  }

  /// Alerts that lead to the document or a finding of it, or have its words.
  private void alerts() {
    Set<String> pages = new HashSet<>(Set.of("/documents/" + name));
    session.each(
        "SELECT id FROM " + FINDINGS,
        row -> {
          for (String folder : List.of("/obligations/", "/orders/", "/measures/")) {
            pages.add(folder + row.getString(1));
          }
        },
        document,
        name);
    Set<String> passages = passages();
    List<String> quoting =
        session
            .all(
                "SELECT id, path, title || ' ' || detail FROM alert",
                row -> new String[] {row.getString(1), row.getString(2), row.getString(3)})
            .stream()
            .filter(alert ->
                pages.stream().anyMatch(page -> leadsTo(alert[1], page))
                    || passages.stream().anyMatch(alert[2]::contains))
            .map(alert -> alert[0])
            .toList();
    quoting.forEach(id -> session.update("DELETE FROM alert WHERE id = ?", id));
  }

  private static boolean leadsTo(String path, String page) {
    int slash = page.lastIndexOf('/') + 1;
    String encoded =
        page.substring(0, slash) + URLEncoder.encode(page.substring(slash), StandardCharsets.UTF_8);
    return path.equals(page) || path.equals(encoded);
  }

  /// The words that findings and changes quote from the document, and its titles.
  private Set<String> passages() {
    Set<String> passages = new HashSet<>();
    session.each(
        "SELECT quote FROM change WHERE document = ?1 UNION"
            + " SELECT before FROM change WHERE subject = ?1 UNION"
            + " SELECT after FROM change WHERE subject = ?1 UNION"
            + " SELECT quote FROM obligation WHERE reading IN "
            + READINGS_OF_NAME
            + " UNION SELECT quote FROM measure WHERE reading IN "
            + READINGS_OF_NAME
            + " UNION SELECT quote FROM event WHERE reading IN "
            + READINGS_OF_NAME,
        row -> {
          String words = row.getString(1);
          if (words != null && words.length() >= MIN_PASSAGE) {
            passages.add(words);
          }
        },
        name);
    return passages;
  }
}
