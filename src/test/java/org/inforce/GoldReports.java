package org.inforce;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.analysis.ProceedingReport;
import org.inforce.citation.CitationFinder;
import org.inforce.document.Document;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Metadata;
import org.inforce.document.SourceKind;
import org.inforce.document.Structure;
import org.inforce.proceeding.ProceedingFinder;
import org.inforce.source.Digest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Reads the documents of gold sets as an ingest would, without a store.
final class GoldReports {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldReports() {}

  static List<ProceedingReport> read(String where) throws IOException {
    if (where.contains("#")) {
      for (JsonNode line : lines(Path.of(where.substring(0, where.indexOf('#'))))) {
        if (line.get("id").asString().equals(where.substring(where.indexOf('#') + 1))) {
          return ofCase(line);
        }
      }
      return List.of();
    }
    return folder(Path.of(where));
  }

  static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        lines.add(JSON.readTree(line));
      }
    }
    return lines;
  }

  /// The documents inside one synthetic case.
  static List<ProceedingReport> ofCase(JsonNode line) {
    List<ProceedingReport> reports = new ArrayList<>();
    for (JsonNode doc : line.get("docs")) {
      reports.add(
          report(
              doc.get("doc_id").asString(),
              doc.get("text").asString(),
              kind(doc.get("source_kind").asString()),
              LocalDate.parse(doc.get("date").asString()),
              Optional.empty(),
              ""));
    }
    return reports;
  }

  private static SourceKind kind(String code) {
    String known =
        switch (code) {
          case "official_notice" -> "federal_register_notice";
          case "official_press_release" -> "press_release_official";
          default -> code;
        };
    return SourceKind.tryParse(known).orElseThrow(() -> new IllegalArgumentException(code));
  }

  static List<ProceedingReport> folder(Path folder) throws IOException {
    List<ProceedingReport> reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String name = file.getFileName().toString();
        Path beside = folder.resolve(name.substring(0, name.length() - 4) + ".meta.json");
        JsonNode meta = JSON.readTree(Files.readString(beside));
        reports.add(
            report(
                name,
                Files.readString(file),
                kind(meta.get("source_kind").asString()),
                LocalDate.parse(meta.get("published").asString()),
                Optional.ofNullable(meta.get("updated")).map(n -> LocalDate.parse(n.asString())),
                meta.get("title").asString()));
      }
    }
    return reports;
  }

  static ProceedingReport report(
      String id,
      String text,
      SourceKind kind,
      LocalDate published,
      Optional<LocalDate> updated,
      String title) {
    var draft = Metadata.draft(title, kind, "text/plain").published(published);
    updated.ifPresent(draft::updated);
    Metadata metadata = draft.build();
    Document document =
        new Document(
            new DocumentVersion(id, Digest.sha256(text.getBytes(StandardCharsets.UTF_8))),
            metadata,
            text,
            Structure.NONE);
    return report(document);
  }

  static ProceedingReport report(Document document) {
    ProceedingFinder.Found found =
        new ProceedingFinder().find(document, new CitationFinder().find(document));
    return new ProceedingReport(
        document.version(),
        document.metadata(),
        document.metadata().knownFrom().orElseThrow(),
        found.measures(),
        found.events());
  }
}
