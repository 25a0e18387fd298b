package org.inforce.proceeding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.document.Document;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Metadata;
import org.inforce.document.MetadataDraft;
import org.inforce.document.SourceKind;
import org.inforce.document.Span;
import org.inforce.document.Structure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads reviewed cases: one short paper a line, with the events it tells.
final class EventCases {
  record Expected(
      String type,
      Span span,
      String date,
      Optional<String> from,
      Optional<String> until,
      Optional<String> court,
      Optional<String> conditional) {}

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
        for (String line : Files.readAllLines(file)) {
          cases.add(parse(JsonMapper.shared().readTree(line)));
        }
      }
    }
    return cases;
  }

  private static Case parse(JsonNode node) {
    String id = node.get("id").asString();
    Document document =
        document(
            id,
            node.get("source_kind").asString(),
            node.get("date").asString(),
            node.get("text").asString());
    List<Expected> expected = new ArrayList<>();
    for (JsonNode event : node.get("expected")) {
      int start = event.get("start").asInt();
      String quote = event.get("quote").asString();
      expected.add(
          new Expected(
              event.get("type").asString(),
              new Span(start, start + quote.length()),
              event.get("date").asString(),
              text(event, "effective_from"),
              text(event, "effective_until"),
              text(event, "court"),
              text(event, "conditional")));
    }
    return new Case(id, document, expected);
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

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).map(JsonNode::asString);
  }
}
