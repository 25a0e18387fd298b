package org.inforce.citation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.inforce.GoldLines;
import org.inforce.GoldLines.Row;
import org.inforce.Scores;
import org.inforce.document.Document;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Metadata;
import org.inforce.document.MetadataDraft;
import org.inforce.document.SourceKind;
import org.inforce.document.Structure;
import org.inforce.source.Digest;

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

  private Gold() {}

  static List<Case> caseStudy() throws IOException {
    List<Case> cases = new ArrayList<>();
    List<Row> rows = rows("case_study.jsonl");
    for (String doc : rows.stream().map(r -> r.text("doc")).distinct().toList()) {
      String text = Files.readString(Scores.shared("corpus/case-study/" + doc));
      List<Expected> expected = new ArrayList<>();
      for (Row row : rows) {
        if (row.text("doc").equals(doc)) {
          List<String> ids = row.texts("ids").stream().map(Spelling::ofContract).toList();
          expected.add(
              new Expected(
                  row.text("kind"),
                  row.number("start", -1),
                  row.number("end", -1),
                  row.text("quote"),
                  ids,
                  row.isTrue("optional"),
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
    for (Row row : rows(file)) {
      number++;
      String config = row.text("config");
      if (config.contains("false")
          || config.contains("exceptions={")
          || config.contains("exceptions=[{")
          || row.text("note").contains("exception")) {
        continue;
      }
      String text = row.text("text");
      String prefix = prefix(row);
      List<String> parts = parts(row);
      List<String> kinds = row.texts("scope");
      List<Expected> expected = new ArrayList<>();
      for (Row e : row.rows("expected")) {
        expected.add(expected(e, prefix.length(), text));
      }
      cases.add(
          new Case(
              file + ":" + number, document(file + number, prefix + text, parts), kinds, expected));
    }
    return cases;
  }

  private static Expected expected(Row e, int shift, String text) {
    String quote = e.text("match");
    int start = e.number("start", -1);
    int units = start < 0 ? -1 : text.offsetByCodePoints(0, start);
    int end = start < 0 ? -1 : units + quote.length();
    String kind = e.text("kind");
    String canonical = e.text("canonical");
    return new Expected(
        kind,
        units < 0 ? -1 : units + shift,
        end + shift,
        quote,
        Spelling.ofPeers(kind, canonical),
        false,
        e.number("resource", e.has("resource") ? -2 : -1));
  }

  /// A section heading in front of the text stands for the place a regulation's paragraph has.
  private static String prefix(Row row) {
    Row label = row.row("context_label");
    if (!label.has("section")) {
      return "";
    }
    return "§ " + label.text("part") + "." + label.text("section") + " Heading.\n\n";
  }

  private static List<String> parts(Row row) {
    Row label = row.row("context_label");
    if (label.has("part")) {
      return List.of("12 CFR " + label.text("part"));
    }
    return row.text("context").contains("42 CFR") ? List.of("42 CFR 433") : List.of();
  }

  static Document document(String id, String text, List<String> cfrParts) {
    MetadataDraft draft = Metadata.draft("", SourceKind.OTHER, "text/plain");
    cfrParts.forEach(draft::addCfrPart);
    Metadata plain = draft.build();
    String sha256 = Digest.sha256(text.getBytes(StandardCharsets.UTF_8));
    return new Document(new DocumentVersion(id, sha256), plain, text, Structure.NONE);
  }

  private static List<Row> rows(String file) throws IOException {
    return GoldLines.read(Scores.shared("gold/citations/" + file));
  }
}
