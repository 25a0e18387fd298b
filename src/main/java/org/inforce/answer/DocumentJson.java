package org.inforce.answer;

import java.util.List;
import java.util.Optional;
import org.inforce.document.Document;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Metadata;
import org.inforce.document.Scan;
import org.inforce.document.Structure;

/// A document's metadata and structure in the form of the `analyze` command.
public final class DocumentJson {
  private DocumentJson() {}

  /// The `document` object.
  public static JsonObject of(DocumentVersion version, Metadata metadata) {
    return new JsonObject()
        .put("id", version.document())
        .put("title", metadata.title())
        .put("source_kind", metadata.sourceKind().code())
        .put("publisher", metadata.publisher())
        .put("document_number", metadata.documentNumber())
        .put("citation", metadata.citation())
        .put("published", metadata.published())
        .put("updated", metadata.updated())
        .put("effective", metadata.effective())
        .put("url", metadata.url())
        .put("sha256", version.sha256())
        .put("media_type", metadata.mediaType())
        .put("agencies", metadata.agencies())
        .put("dockets", metadata.dockets())
        .put("rins", metadata.rins())
        .put("cfr_parts", metadata.cfrParts())
        .put("action", metadata.action())
        .put("dates_text", metadata.datesText())
        .put("comments_close", metadata.commentsClose());
  }

  /// `document`, `text`, `sections`, `footnotes`, `pages`, `case` and `entries`, in this order.
  static JsonObject read(CodePoints points, Document document) {
    Structure structure = document.structure();
    return new JsonObject()
        .put("document", of(document.version(), document.metadata()))
        .put("text", document.text())
        .put("sections", sections(points, structure.sections()))
        .put("footnotes", footnotes(points, structure.footnotes()))
        .put("pages", pages(points, structure.pages()))
        .put("case", structure.caption().map(DocumentJson::caption))
        .put("entries", entries(points, structure.entries()))
        .putAll(scan(points, structure.scan()));
  }

  /// `ocr` lists the stretches that were recognised from pictures, `needs_ocr` the pages that are
  /// left; a document without pictures of text has neither.
  private static JsonObject scan(CodePoints points, Scan scan) {
    JsonObject object = new JsonObject();
    if (!scan.recognitions().isEmpty()) {
      object.put(
          "ocr",
          scan.recognitions().stream()
              .map(found ->
                  new JsonObject()
                      .put("start", points.start(found.span()))
                      .put("end", points.end(found.span()))
                      .put("confidence", Math.round(found.confidence() * 1000) / 1000.0))
              .toList());
    }
    if (scan.needsOcr()) {
      object.put(
          "needs_ocr",
          new JsonObject()
              .put("pages", scan.unreadPages())
              .put("reason", scan.reason())
              .put("action", Scan.ACTION));
    }
    return object;
  }

  private static List<JsonObject> sections(CodePoints points, List<Structure.Section> sections) {
    return sections.stream()
        .map(section ->
            new JsonObject()
                .put("heading", section.heading())
                .put("start", points.start(section.span()))
                .put("end", points.end(section.span()))
                .put("level", section.level()))
        .toList();
  }

  private static List<JsonObject> footnotes(CodePoints points, List<Structure.Footnote> notes) {
    return notes.stream()
        .map(note ->
            new JsonObject()
                .put("mark", note.mark())
                .put("at", note.at().map(points::at))
                .put("start", points.start(note.body()))
                .put("end", points.end(note.body())))
        .toList();
  }

  private static List<JsonObject> pages(CodePoints points, List<Structure.Page> pages) {
    return pages.stream()
        .map(page ->
            new JsonObject().put("page", page.label()).put("start", points.at(page.start())))
        .toList();
  }

  private static JsonObject caption(Structure.Caption caption) {
    return new JsonObject()
        .put("court", caption.court())
        .put("docket", caption.docket())
        .put("caption", caption.caseName())
        .put("judges", caption.judges())
        .put("parties", caption.parties().stream().map(DocumentJson::party).toList())
        .put("filed", caption.filed())
        .put("terminated", caption.terminated())
        .put("below", caption.below().map(DocumentJson::below));
  }

  private static JsonObject below(Structure.Below below) {
    return new JsonObject().put("court", below.court()).put("docket", below.docket());
  }

  static JsonObject party(Structure.Party party) {
    return new JsonObject()
        .put("name", party.name())
        .put("role", party.role())
        .put("note", Optional.of(party.note()).filter(note -> !note.isEmpty()))
        .put("terminated", party.terminated())
        .put(
            "attorneys",
            party.attorneys().stream()
                .map(attorney ->
                    new JsonObject()
                        .put("name", attorney.name())
                        .put("contact", attorney.contact())
                        .put("roles", attorney.roles()))
                .toList());
  }

  private static List<JsonObject> entries(CodePoints points, List<Structure.Entry> entries) {
    return entries.stream()
        .map(entry ->
            new JsonObject()
                .put("number", entry.number())
                .put("date", entry.date())
                .put("entered", entry.entered())
                .put("url", entry.url())
                .put("start", points.start(entry.span()))
                .put("end", points.end(entry.span())))
        .toList();
  }
}
