package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.authority.AuthorityId;

/// The norms that documents state. Those that people rejected are left out, corrected ones are
/// given as corrected, as far as that was known on the query's day of knowledge.
public final class StoredObligations {
  /// As [FindingRows#OBLIGATION_COLUMNS], of norms as people's word has them.
  private static final String RULED_COLUMNS =
      "f.start, f.quote, u.name, f.id, %s, %s, %s, %s"
          .formatted(ruled("modality"), ruled("force"), ruled("bearer"), ruled("detail"));

  private static final String NORM = "SELECT " + RULED_COLUMNS + FindingQueries.VERSION_COLUMNS;

  private final Reads reads;

  StoredObligations(Reads reads) {
    this.reads = reads;
  }

  /// Those stated in current versions, or those the query asks for; in order of document and place.
  public List<StoredObligation> matching(ObligationQuery query) {
    Sql sql = narrowed(new Sql().add(NORM), query);
    sql.add("ORDER BY d.name, v.number, f.ordinal LIMIT ? OFFSET ?", query.limit(), query.offset());
    return reads.read(
        session -> session.all(sql.text(), StoredObligations::obligation, sql.arguments()));
  }

  /// How many norms fit, whatever part of them the query asks for.
  public int count(ObligationQuery query) {
    Sql sql = narrowed(new Sql().add("SELECT count(*)"), query);
    return reads.read(
        session -> session.one(sql.text(), row -> row.getInt(1), sql.arguments()).orElse(0));
  }

  /// Every statement of norms with this subject ([org.inforce.obligation.NormKey#subject]) in
  /// current versions, with the day from which its version counts.
  public List<DatedNorm> about(String subject) {
    return about(subject, Optional.empty());
  }

  /// As [#about(String)], in the versions that counted on a day of knowledge.
  public List<DatedNorm> about(String subject, LocalDate knownOn) {
    return about(subject, Optional.of(knownOn));
  }

  private List<DatedNorm> about(String subject, Optional<LocalDate> knownOn) {
    Sql sql =
        held(new Sql().add(NORM + ", v.known_from FROM obligation f"), knownOn)
            .add("AND f.subject = ?", subject)
            .counting(knownOn)
            .add("ORDER BY v.known_from, d.name, f.ordinal");
    return reads.read(session ->
        session.all(
            sql.text(),
            row -> new DatedNorm(obligation(row), LocalDate.parse(row.getString(13))),
            sql.arguments()));
  }

  /// A norm by its identifier as it was found, from the current version of its document, else from
  /// the latest version that had it.
  public Optional<StoredObligation> byId(String id) {
    return reads.read(session ->
        session.one(
            obligationsSelected()
                + " WHERE f.id = ? ORDER BY d.reading = f.reading DESC, f.reading DESC, f.ordinal",
            StoredObligations::obligation,
            id));
  }

  /// From the norms as people's word has them.
  private static Sql narrowed(Sql sql, ObligationQuery query) {
    query
        .authority()
        .ifPresentOrElse(authority -> from(sql, authority), () -> sql.add("FROM obligation f"));
    held(sql, query.knownOn());
    query.authority().ifPresent(authority -> ruledUnder(sql, authority));
    sql.addIf(
            "AND instr(' ' || lower(" + ruled("bearer") + "), ' ' || lower(?)) > 0", query.bearer())
        .addIf("AND " + ruled("modality") + " = ?", query.modality().map(Codes::code))
        .addIf("AND " + ruled("force") + " = ?", query.force().map(Codes::code))
        .addIf("AND " + ruled("due") + " < ?", query.dueBefore())
        .addIf("AND d.name = ?", query.document())
        .counting(query.knownOn());
    return sql;
  }

  /// Of the norms `f` those that no person had rejected by that day; `w` is what people made of
  /// each.
  private static Sql held(Sql sql, Optional<LocalDate> knownOn) {
    sql.add(FindingQueries.OF_VERSION);
    sql.add("LEFT JOIN ruled_obligation w ON w.finding = f.id AND");
    knownOn.ifPresentOrElse(
        day ->
            sql.add("w.known_from <= ? AND (w.known_until IS NULL OR w.known_until > ?)", day, day),
        () -> sql.add("w.known_until IS NULL"));
    return sql.add("WHERE coalesce(w.rejected, 0) = 0");
  }

  private static String ruled(String column) {
    return "CASE WHEN w.finding IS NULL THEN f." + column + " ELSE w." + column + " END";
  }

  /// From the norms that rest on an authority or on anything under it. The few lead to all else,
  /// which `CROSS JOIN` says: else every document is gone through in its order.
  private static void from(Sql sql, AuthorityId authority) {
    sql.add("FROM (SELECT reading, ordinal FROM obligation_authority WHERE authority IN")
        .under(authority)
        .add("UNION SELECT o.reading, o.ordinal FROM ruled_authority r")
        .add("JOIN obligation o ON o.id = r.finding WHERE r.authority IN")
        .under(authority)
        .add(") k CROSS JOIN obligation f ON f.reading = k.reading AND f.ordinal = k.ordinal");
  }

  /// Not those whose authorities people corrected to others.
  private static void ruledUnder(Sql sql, AuthorityId authority) {
    sql.add("AND (w.finding IS NULL OR EXISTS (SELECT 1 FROM ruled_authority r")
        .add("WHERE r.finding = w.finding AND r.known_from = w.known_from AND r.authority IN")
        .under(authority)
        .add("))");
  }

  private static String obligationsSelected() {
    return "SELECT "
        + FindingRows.OBLIGATION_COLUMNS
        + FindingQueries.VERSION_COLUMNS
        + " FROM obligation f "
        + FindingQueries.OF_VERSION;
  }

  private static StoredObligation obligation(ResultSet row) throws SQLException {
    return new StoredObligation(
        row.getString(9),
        row.getInt(11),
        row.getInt(12) == 1,
        FindingQueries.rows(row, 9).obligation(row));
  }
}
