package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.analysis.ProceedingReport;
import org.inforce.citation.DocumentRelation;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Metadata;
import org.inforce.document.SourceKind;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.MeasureMention;
import org.jspecify.annotations.Nullable;

/// Reads what documents say of measures and proceedings, without their texts.
final class ReportQueries {
  private final Session session;

  ReportQueries(Session session) {
    this.session = session;
  }

  /// The reports of the readings that `readings` selects.
  List<ProceedingReport> reports(Sql readings) {
    Map<Long, List<MeasureMention>> measures = measures(readings);
    Map<Long, List<CourtEvent>> events = events(readings);
    Map<Long, List<DocumentRelation>> relations = relations(readings);
    List<ProceedingReport> reports = new ArrayList<>();
    session.each(
        "SELECT r.id, d.name, b.sha256, r.metadata, v.known_from FROM reading r"
            + " JOIN version v ON v.reading = r.id JOIN document d ON d.id = v.document"
            + " JOIN blob b ON b.id = v.blob WHERE r.id IN ("
            + readings.text()
            + ") ORDER BY d.name, v.known_from",
        row -> reports.add(report(row, measures, events, relations)),
        readings.arguments());
    return reports;
  }

  private static ProceedingReport report(
      ResultSet row,
      Map<Long, List<MeasureMention>> measures,
      Map<Long, List<CourtEvent>> events,
      Map<Long, List<DocumentRelation>> relations)
      throws SQLException {
    long reading = row.getLong(1);
    Metadata metadata = MetadataJson.unpack(row.getBytes(4));
    return new ProceedingReport(
        version(row, 2),
        metadata,
        LocalDate.parse(row.getString(5)),
        measures.getOrDefault(reading, List.of()),
        events.getOrDefault(reading, List.of()),
        metadata.sourceKind() == SourceKind.DOCKET_ENTRY
            ? MetadataJson.unpackDocket(row.getBytes(4))
            : Optional.empty(),
        relations.getOrDefault(reading, List.of()));
  }

  private Map<Long, List<MeasureMention>> measures(Sql readings) {
    Map<Long, List<MeasureMention>> found = new HashMap<>();
    each(
        "f.start, f.quote, u.name, f.id, f.detail",
        "measure",
        readings,
        row -> {
          FindingRows rows = new FindingRows(version(row, 6));
          found
              .computeIfAbsent(row.getLong(8), reading -> new ArrayList<>())
              .add(rows.measure(row));
        });
    return found;
  }

  private Map<Long, List<CourtEvent>> events(Sql readings) {
    Map<Long, List<CourtEvent>> found = new HashMap<>();
    each(
        "f.start, f.quote, u.name, f.id, f.type, f.detail",
        "event",
        readings,
        row -> {
          FindingRows rows = new FindingRows(version(row, 7));
          found.computeIfAbsent(row.getLong(9), reading -> new ArrayList<>()).add(rows.event(row));
        });
    return found;
  }

  private Map<Long, List<DocumentRelation>> relations(Sql readings) {
    Map<Long, List<DocumentRelation>> found = new HashMap<>();
    each(
        FindingRows.RELATION_COLUMNS,
        "relation",
        readings,
        row -> {
          FindingRows rows = new FindingRows(version(row, 6));
          found
              .computeIfAbsent(row.getLong(8), reading -> new ArrayList<>())
              .add(rows.relation(row));
        });
    return found;
  }

  private void each(String columns, String table, Sql readings, Session.Rows sink) {
    @Nullable Object[] arguments = readings.arguments();
    session.each(
        "SELECT "
            + columns
            + ", d.name, b.sha256, f.reading FROM "
            + table
            + " f JOIN rule u ON u.id = f.rule JOIN version v ON v.reading = f.reading"
            + " JOIN document d ON d.id = v.document JOIN blob b ON b.id = v.blob"
            + " WHERE f.reading IN ("
            + readings.text()
            + ") ORDER BY f.reading, f.ordinal",
        sink,
        arguments);
  }

  private static DocumentVersion version(ResultSet row, int column) throws SQLException {
    return new DocumentVersion(
        row.getString(column), HexFormat.of().formatHex(row.getBytes(column + 1)));
  }
}
