package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.inforce.citation.Citation;
import org.inforce.citation.DocumentRelation;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Evidence;
import org.inforce.document.RuleId;
import org.inforce.document.Span;
import org.inforce.obligation.Obligation;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.MeasureMention;

/// Turns rows of findings into the findings of one version. Every row begins with start, quote and
/// rule.
record FindingRows(DocumentVersion version) {
  static final String CITATION_COLUMNS = "f.start, f.quote, u.name, f.detail";
  static final String OBLIGATION_COLUMNS =
      "f.start, f.quote, u.name, f.id, f.modality, f.force, f.bearer, f.detail";

  static final String CITATIONS = select(CITATION_COLUMNS, "citation");
  static final String OBLIGATIONS = select(OBLIGATION_COLUMNS, "obligation");
  static final String MEASURES = select("f.start, f.quote, u.name, f.id, f.detail", "measure");
  static final String EVENTS = select("f.start, f.quote, u.name, f.id, f.type, f.detail", "event");

  static final String RELATION_COLUMNS = "f.start, f.quote, u.name, f.kind, f.detail";
  static final String RELATIONS = select(RELATION_COLUMNS, "relation");

  private static String select(String columns, String table) {
    return "SELECT "
        + columns
        + " FROM "
        + table
        + " f JOIN rule u ON u.id = f.rule WHERE f.reading = ? ORDER BY f.ordinal";
  }

  Citation citation(ResultSet row) throws SQLException {
    return CitationJson.read(evidence(row), row.getString(4));
  }

  Obligation obligation(ResultSet row) throws SQLException {
    return ObligationJson.read(
        row.getString(4),
        evidence(row),
        row.getString(5),
        row.getString(6),
        Optional.ofNullable(row.getString(7)),
        row.getString(8));
  }

  MeasureMention measure(ResultSet row) throws SQLException {
    return MeasureJson.read(row.getString(4), evidence(row), row.getString(5));
  }

  CourtEvent event(ResultSet row) throws SQLException {
    return EventJson.read(row.getString(4), evidence(row), row.getString(5), row.getString(6));
  }

  /// As [StoredFindings] selects it: the kind stands behind the identifier, the detail last.
  Obligation queuedObligation(ResultSet row) throws SQLException {
    return ObligationJson.read(
        row.getString(4),
        evidence(row),
        row.getString(6),
        row.getString(7),
        Optional.ofNullable(row.getString(8)),
        row.getString(9));
  }

  /// As [#queuedObligation], with the type in place of the modality.
  CourtEvent queuedEvent(ResultSet row) throws SQLException {
    return EventJson.read(row.getString(4), evidence(row), row.getString(6), row.getString(9));
  }

  DocumentRelation relation(ResultSet row) throws SQLException {
    return RelationJson.read(evidence(row), row.getString(4), row.getString(5));
  }

  private Evidence evidence(ResultSet row) throws SQLException {
    int start = row.getInt(1);
    String quote = row.getString(2);
    return new Evidence(
        version, new Span(start, start + quote.length()), quote, new RuleId(row.getString(3)));
  }
}
