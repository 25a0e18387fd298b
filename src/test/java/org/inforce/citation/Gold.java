package org.inforce.citation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.inforce.Scores;
import org.inforce.document.Document;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Metadata;
import org.inforce.document.MetadataDraft;
import org.inforce.document.SourceKind;
import org.inforce.document.Structure;
import org.inforce.source.Digest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Reads the reviewed citations under `../shared/gold/citations` in the spelling of the public
/// contract.
final class Gold {
  /// One expected citation. `start` is -1 where the gold gives no place; `ids` are the identifiers
  /// it may have, empty where only the place counts; `group` tells equal authorities (-1: none).
  record Expected(
      String kind,
      int start,
      int end,
      String quote,
      List<String> ids,
      boolean optional,
      int group) {}

  /// A text with what is expected in it; `kinds` are the gold's kinds it is complete for, empty for
  /// all.
  record Case(String name, Document document, List<String> kinds, List<Expected> expected) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private Gold() {}

  static List<Case> caseStudy() throws IOException {
    List<Case> cases = new ArrayList<>();
    List<JsonNode> rows = rows("case_study.jsonl");
    for (String doc : rows.stream().map(r -> r.get("doc").asString()).distinct().toList()) {
      String text = Files.readString(Scores.shared("corpus/case-study/" + doc));
      List<Expected> expected = new ArrayList<>();
      for (JsonNode row : rows) {
        if (row.get("doc").asString().equals(doc)) {
          List<String> ids = new ArrayList<>();
          row.get("ids").forEach(id -> ids.add(Spelling.ofContract(id.asString())));
          expected.add(
              new Expected(
                  row.get("kind").asString(),
                  row.get("start").asInt(),
                  row.get("end").asInt(),
                  row.get("quote").asString(),
                  ids,
                  row.path("optional").asBoolean(false),
                  -1));
        }
      }
      cases.add(new Case(doc, Document.ofText(doc, text), List.of(), expected));
    }
    return cases;
  }

  /// A set made from another project's tests; `place` gives the document its context.
  static List<Case> peers(String file) throws IOException {
    List<Case> cases = new ArrayList<>();
    int number = 0;
    for (JsonNode row : rows(file)) {
      number++;
      if (row.path("config").toString().contains("false")
          || row.path("config").toString().contains("exceptions\":{\"")
          || row.path("config").toString().contains("exceptions\":[{")) {
        continue;
      }
      String text = row.get("text").asString();
      String prefix = prefix(row);
      List<String> parts = parts(row);
      List<String> kinds = new ArrayList<>();
      row.path("scope").forEach(kind -> kinds.add(kind.asString()));
      List<Expected> expected = new ArrayList<>();
      for (JsonNode e : row.get("expected")) {
        expected.add(expected(e, prefix.length(), text));
      }
      cases.add(
          new Case(
              file + ":" + number, document(file + number, prefix + text, parts), kinds, expected));
    }
    return cases;
  }

  private static Expected expected(JsonNode e, int shift, String text) {
    String quote = e.path("match").isNull() ? "" : e.path("match").asString("");
    int start =
        e.path("start").isNull() || e.path("start").isMissingNode() ? -1 : e.get("start").asInt();
    int units = start < 0 ? -1 : text.offsetByCodePoints(0, start);
    int end = start < 0 ? -1 : units + quote.length();
    String kind = e.get("kind").asString();
    String canonical = e.path("canonical").isNull() ? "" : e.path("canonical").asString("");
    return new Expected(
        kind,
        units < 0 ? -1 : units + shift,
        end + shift,
        quote,
        Spelling.ofPeers(kind, canonical),
        false,
        e.path("resource").isNumber() ? e.get("resource").asInt() : e.has("resource") ? -2 : -1);
  }

  /// A section heading in front of the text stands for the place a regulation's paragraph has.
  private static String prefix(JsonNode row) {
    JsonNode label = row.path("context_label");
    if (!label.isObject() || !label.has("section")) {
      return "";
    }
    return "§ "
        + label.get("part").asString()
        + "."
        + label.get("section").asString()
        + " Heading.\n\n";
  }

  private static List<String> parts(JsonNode row) {
    JsonNode label = row.path("context_label");
    if (label.isObject() && label.has("part")) {
      return List.of("12 CFR " + label.get("part").asString());
    }
    return row.path("context").asString("").contains("42 CFR") ? List.of("42 CFR 433") : List.of();
  }

  static Document document(String id, String text, List<String> cfrParts) {
    MetadataDraft draft = Metadata.draft("", SourceKind.OTHER, "text/plain");
    cfrParts.forEach(draft::addCfrPart);
    Metadata plain = draft.build();
    String sha256 = Digest.sha256(text.getBytes(StandardCharsets.UTF_8));
    return new Document(new DocumentVersion(id, sha256), plain, text, Structure.NONE);
  }

  private static List<JsonNode> rows(String file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(Scores.shared("gold/citations/" + file))) {
      rows.add(JSON.readTree(line));
    }
    return rows;
  }
}
