package org.inforce.proceeding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inforce.GoldLines;
import org.inforce.document.Document;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Metadata;
import org.inforce.document.MetadataDraft;
import org.inforce.document.SourceKind;
import org.inforce.document.Span;
import org.inforce.document.Structure;

/// Reads reviewed cases: one short paper a line, with the events it tells.
final class EventCases {
  /// An event wanted; a field that the answer leaves open is empty.
  record Expected(
      String type,
      Span span,
      String date,
      String from,
      String until,
      String court,
      String conditional) {}

  record Case(String id, Document document, List<Expected> expected) {
    @Override
    public String toString() {
      return id;
    }
  }

  private EventCases() {}

  static List<Case> in(Path folder) throws IOException {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        GoldLines.read(file).forEach(row -> cases.add(parse(row)));
      }
    }
    return cases;
  }

  private static Case parse(GoldLines.Row row) {
    String id = row.text("id");
    Document document = document(id, row.text("source_kind"), row.text("date"), row.text("text"));
    return new Case(id, document, row.rows("expected").stream().map(EventCases::expected).toList());
  }

  private static Expected expected(GoldLines.Row row) {
    int start = row.number("start", 0);
    return new Expected(
        row.text("type"),
        new Span(start, start + row.text("quote").length()),
        row.text("date"),
        row.text("effective_from"),
        row.text("effective_until"),
        row.text("court"),
        row.text("conditional"));
  }

  private static final Map<String, String> KINDS =
      Map.of(
          "order", "court_order",
          "entry", "docket_entry",
          "register", "federal_register_rule",
          "release", "press_release_official",
          "news", "news",
          "memo", "guidance",
          "agreement", "agreement");

  /// The code of a kind of source by its short name in the tables.
  static String kind(String name) {
    return KINDS.getOrDefault(name, name);
  }

  /// The rows of a table with tabs between its cells; lines that start with `#` say what it holds.
  static List<List<String>> rows(Path file, int columns) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        List<String> cells = List.of(line.split("\t"));
        if (cells.size() != columns) {
          throw new IllegalStateException(file + " has a row that is not whole: " + line);
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  static Document document(String id, String kind, String date, String text) {
    SourceKind source =
        SourceKind.tryParse(
                kind.replace("official_notice", SourceKind.FEDERAL_REGISTER_NOTICE.code()))
            .orElse(SourceKind.OTHER);
    MetadataDraft draft = Metadata.draft("", source, "text/plain");
    draft.published(LocalDate.parse(date));
    return new Document(
        new DocumentVersion(id, "0".repeat(64)), draft.build(), text, Structure.NONE);
  }
}
