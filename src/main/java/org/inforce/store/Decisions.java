package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What people decided, as kept.
public final class Decisions {
  private static final String REVIEW = "SELECT " + ReviewRows.COLUMNS + " FROM review ";

  private static final String STANDING =
      "SELECT s.finding, s.kind, s.verdict, s.owner, s.due, s.document FROM standing s ";

  private final Reads reads;

  Decisions(Reads reads) {
    this.reads = reads;
  }

  /// All decisions about a finding, oldest first; the last one holds.
  public List<Review> about(String finding) {
    return reviews("WHERE finding = ? ORDER BY id", finding);
  }

  /// The latest entry about each finding, in order of finding.
  public List<Review> latest() {
    return reviews("WHERE id IN (SELECT max(id) FROM review GROUP BY finding) ORDER BY finding");
  }

  /// Every entry about events and every word of a person's own, oldest first.
  public List<Review> rulings() {
    return reviews("WHERE kind <> 'obligation' ORDER BY id");
  }

  /// Every entry about findings of a document, oldest first.
  public List<Review> in(String document) {
    return reviews("WHERE document = ? ORDER BY id", document);
  }

  private List<Review> reviews(String which, String... arguments) {
    return reads.read(
        session -> session.all(REVIEW + which, ReviewRows::read, (Object[]) arguments));
  }

  /// Where every subject of decisions stands, in order of finding.
  public List<StandingRow> standings() {
    return standings("");
  }

  /// Subjects of decisions that no current version states any more, in order of finding; those
  /// whose words are found under another identifier are not among them.
  public List<StandingRow> orphans() {
    return standings(
        "WHERE s.verdict NOT IN ('moved', 'unreviewed') AND (s.kind = 'obligation'"
            + " AND NOT EXISTS (SELECT 1 FROM obligation f JOIN document d ON d.reading = f.reading"
            + " WHERE f.id = s.finding) OR s.kind = 'event'"
            + " AND NOT EXISTS (SELECT 1 FROM event f JOIN document d ON d.reading = f.reading"
            + " WHERE f.id = s.finding)) ");
  }

  private List<StandingRow> standings(String which) {
    return reads.read(
        session -> session.all(STANDING + which + "ORDER BY s.finding", Decisions::standing));
  }

  private static StandingRow standing(ResultSet row) throws SQLException {
    return new StandingRow(
        row.getString(1),
        Codes.of(FindingKind.class, row.getString(2)),
        row.getString(3),
        Optional.ofNullable(row.getString(4)),
        Optional.ofNullable(row.getString(5)).map(LocalDate::parse),
        Optional.ofNullable(row.getString(6)));
  }
}
