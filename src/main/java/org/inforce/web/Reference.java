package org.inforce.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.answer.AuthorityLinks;
import org.inforce.answer.AuthorityView;
import org.inforce.answer.DocumentView;
import org.inforce.answer.JsonObject;
import org.inforce.answer.Places;
import org.inforce.document.Metadata;
import org.inforce.document.SourceKind;

/// The forms in which reference managers take a document.
enum Reference {
  RIS(".ris", "application/x-research-info-systems; charset=utf-8", "RIS"),
  BIBTEX(".bib", "application/x-bibtex; charset=utf-8", "BibTeX"),
  CSL(".csl.json", "application/vnd.citationstyles.csl+json; charset=utf-8", "CSL-JSON");

  private final String suffix;
  private final String type;
  private final String label;

  Reference(String suffix, String type, String label) {
    this.suffix = suffix;
    this.type = type;
    this.label = label;
  }

  String suffix() {
    return suffix;
  }

  String type() {
    return type;
  }

  static List<Frame.Alternate> alternates(String document) {
    return List.of(values()).stream()
        .map(form ->
            new Frame.Alternate(
                form.type.substring(0, form.type.indexOf(';')),
                form.label,
                Places.page(document) + form.suffix))
        .toList();
  }

  /// Those of any page by its path.
  static Optional<Reference> behind(String path) {
    return List.of(values()).stream().filter(form -> path.endsWith(form.suffix)).findFirst();
  }

  /// Sends `body`, made in this form, as a file.
  void send(Context context, String body) {
    context.contentType(type);
    context.header("Content-Disposition", "attachment; filename=\"inforce" + suffix + "\"");
    context.result(body);
  }

  /// The document in this form; `page` is its address here, given when it has no other.
  String of(DocumentView view, String page) {
    Metadata metadata = view.version().metadata();
    return of(
        metadata,
        metadata.url().filter(Bluebook::isWeb).orElse(page),
        view.document().id(),
        Cited.WHOLE);
  }

  /// A passage of the document in this form; `link` leads to it.
  String of(DocumentView view, String link, Passage passage) {
    Cited part = new Cited(passage.pin(), passage.quote());
    return of(passage.metadata(), link, view.document().id(), part);
  }

  /// What of a document is cited: pages of it, and words.
  private record Cited(PinCite pin, String quote) {
    static final Cited WHOLE = new Cited(PinCite.NONE, "");
  }

  private String of(Metadata metadata, String url, String id, Cited part) {
    return switch (this) {
      case RIS -> ris(metadata, url, part);
      case BIBTEX -> bibtex(metadata, url, id, part);
      case CSL -> csl(metadata, url, id, part).toString();
    };
  }

  /// An authority in this form.
  String of(AuthorityView view, String page) {
    String url = view.links().stream().findFirst().map(AuthorityLinks.Link::url).orElse(page);
    Metadata cited =
        Metadata.draft(view.name(), SourceKind.STATUTE, "text/html")
            .citation(view.name())
            .url(url)
            .build();
    String path = view.id().path();
    return of(cited, url, this == BIBTEX ? path.substring(1) : path, Cited.WHOLE);
  }

  private static String ris(Metadata metadata, String url, Cited part) {
    StringBuilder text = new StringBuilder();
    tag(text, "TY", risType(metadata.sourceKind()));
    tag(text, "TI", metadata.title());
    metadata.publisher().ifPresent(name -> tag(text, "PB", name));
    metadata.agencies().forEach(agency -> tag(text, "AU", agency + ","));
    metadata.published().ifPresent(day -> tag(text, "DA", day.toString().replace('-', '/')));
    metadata.published().ifPresent(day -> tag(text, "PY", Integer.toString(day.getYear())));
    metadata.citation().ifPresent(citation -> tag(text, "M1", citation));
    metadata.documentNumber().ifPresent(number -> tag(text, "M2", number));
    if (!part.pin().isNone()) {
      tag(text, "SP", part.pin().from());
      tag(text, "EP", part.pin().to());
    }
    if (!part.quote().isEmpty()) {
      tag(text, "N1", part.quote());
    }
    tag(text, "UR", url);
    return text.append("ER  - \r\n").toString();
  }

  private static void tag(StringBuilder text, String tag, String value) {
    text.append(tag).append("  - ").append(line(value)).append("\r\n");
  }

  private static String line(String value) {
    return PlainText.of(value).replaceAll("\\s+", " ").strip();
  }

  private static String risType(SourceKind kind) {
    return switch (kind) {
      case COURT_ORDER, COURT_FILING, DOCKET_ENTRY -> "CASE";
      case STATUTE -> "STAT";
      case NEWS -> "NEWS";
      case PRESS_RELEASE, PRESS_RELEASE_OFFICIAL -> "PRESS";
      case FEDERAL_REGISTER_NOTICE,
          FEDERAL_REGISTER_RULE,
          FEDERAL_REGISTER_PROPOSED_RULE,
          PRESIDENTIAL_DOCUMENT,
          GUIDANCE,
          AGREEMENT ->
          "GOVDOC";
      case OTHER -> "GEN";
    };
  }

  private static String bibtex(Metadata metadata, String url, String id, Cited part) {
    StringBuilder text = new StringBuilder("@misc{" + id.replaceAll("[^A-Za-z0-9:_-]", "_"));
    field(text, "title", "{" + escape(metadata.title()) + "}");
    metadata.publisher().ifPresent(name -> field(text, "author", "{" + escape(name) + "}"));
    metadata
        .published()
        .ifPresent(day -> {
          field(text, "year", Integer.toString(day.getYear()));
          field(text, "date", day.toString());
        });
    metadata.citation().ifPresent(citation -> field(text, "note", escape(citation)));
    metadata.documentNumber().ifPresent(number -> field(text, "number", escape(number)));
    if (!part.pin().isNone()) {
      field(text, "pages", escape(part.pin().register()));
    }
    if (!part.quote().isEmpty()) {
      field(text, "annote", escape(part.quote()));
    }
    field(text, "url", url.replace("{", "%7B").replace("}", "%7D"));
    return text.append("\n}\n").toString();
  }

  private static void field(StringBuilder text, String name, String value) {
    text.append(",\n  ").append(name).append(" = {").append(value).append('}');
  }

  private static String escape(String value) {
    StringBuilder escaped = new StringBuilder();
    line(value)
        .codePoints()
        .forEach(c -> {
          switch (c) {
            case '\\' -> escaped.append("\\textbackslash{}");
            case '{', '}', '&', '%', '$', '#', '_' -> escaped.append('\\').appendCodePoint(c);
            case '~' -> escaped.append("\\textasciitilde{}");
            case '^' -> escaped.append("\\textasciicircum{}");
            default -> escaped.appendCodePoint(c);
          }
        });
    return escaped.toString();
  }

  private static JsonObject csl(Metadata metadata, String url, String id, Cited part) {
    JsonObject item =
        new JsonObject()
            .put("id", id)
            .put("type", cslType(metadata.sourceKind()))
            .put("title", PlainText.of(metadata.title()))
            .put("URL", url);
    put(item, "publisher", metadata.publisher());
    put(item, "number", metadata.documentNumber());
    put(item, "references", metadata.citation());
    put(item, "page", Optional.of(part.pin().register()).filter(pages -> !pages.isEmpty()));
    put(item, "note", Optional.of(part.quote()).filter(quote -> !quote.isEmpty()));
    metadata.published().ifPresent(day -> item.put("issued", dateParts(day)));
    return item;
  }

  private static void put(JsonObject item, String name, Optional<String> value) {
    value.ifPresent(text -> item.put(name, PlainText.of(text)));
  }

  private static JsonObject dateParts(LocalDate day) {
    return new JsonObject()
        .put(
            "date-parts",
            List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
  }

  private static String cslType(SourceKind kind) {
    return switch (kind) {
      case COURT_ORDER, COURT_FILING, DOCKET_ENTRY -> "legal_case";
      case STATUTE -> "legislation";
      case FEDERAL_REGISTER_RULE, FEDERAL_REGISTER_PROPOSED_RULE -> "regulation";
      case NEWS -> "article-newspaper";
      case AGREEMENT -> "treaty";
      case FEDERAL_REGISTER_NOTICE,
          PRESIDENTIAL_DOCUMENT,
          GUIDANCE,
          PRESS_RELEASE,
          PRESS_RELEASE_OFFICIAL,
          OTHER ->
          "document";
    };
  }
}
