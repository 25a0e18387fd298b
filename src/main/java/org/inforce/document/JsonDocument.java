package org.inforce.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inforce.document.Structure.Caption;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;

/// One JSON object as a document, by the names of its fields: federalregister.gov's interface (v1),
/// CourtListener's (v3, v4), govinfo's granules, and the plain `id`, `title`, `text`, `meta`.
final class JsonDocument {
  private static final String COURT_LISTENER = "https://www.courtlistener.com";

  private final JsonNode node;
  private final TextBuilder text = new TextBuilder();
  private final MetadataDraft draft = Metadata.draft("", SourceKind.OTHER, "application/json");

  private JsonDocument(JsonNode node) {
    this.node = node;
  }

  /// `part` names the object in its file, blank for a file of its own; nothing when the object
  /// holds no words.
  static Optional<Parsed.Whole> read(JsonNode node, String part, byte[] bytes)
      throws UnreadableException {
    if (!node.isObject()) {
      return Optional.empty();
    }
    Optional<Parsed.Whole> docket = JsonDocket.read(node, part, bytes);
    return docket.isPresent() ? docket : new JsonDocument(node).read(part, bytes);
  }

  private Optional<Parsed.Whole> read(String part, byte[] bytes) throws UnreadableException {
    String place = part.isEmpty() ? "" : text("document_number", "granuleId", "id", part);
    if (node.has("plain_text") || node.has("html_with_citations")) {
      return opinion(place, bytes);
    }
    if (node.has("text") || node.has("body") || node.has("content")) {
      return plain(place, bytes);
    }
    if (text("title").isEmpty()) {
      return Optional.empty();
    }
    register();
    return Optional.of(
        new Parsed.Whole(place, draft.build(), text.text(), text.structure(), bytes));
  }

  /// The first of the fields that holds something; the last argument is the answer when none does.
  private String text(String... names) {
    for (int i = 0; i < names.length - 1; i++) {
      String value = text(names[i]);
      if (!value.isEmpty()) {
        return value;
      }
    }
    return names[names.length - 1];
  }

  private String text(String name) {
    JsonNode value = node.path(name);
    return value.isString()
        ? value.stringValue().strip()
        : value.isNumber() ? value.asString() : "";
  }

  private void register() {
    String title = text("title");
    draft.title(title).form(Form.RECORD);
    text.paragraph(title).ifPresent(span -> text.heading(title, span.start(), 1));
    paragraphs(text("action"));
    paragraphs(text("abstract", "description", ""));
    paragraphs(text("dates"));
    String number = text("document_number", "granuleId", "");
    if (!number.isEmpty()) {
      draft.documentNumber(FederalRegister.plainDashes(number));
      draft.sourceKind(kind());
    }
    stated();
    agencies();
    lists();
  }

  private void paragraphs(String words) {
    for (String paragraph : words.split("\\R{2,}")) {
      text.paragraph(paragraph.replaceAll("\\s+", " ").strip());
    }
  }

  private SourceKind kind() {
    String type = text("type", "doc_type", "").toLowerCase(Locale.ROOT);
    if (type.startsWith("proposed")) {
      return SourceKind.FEDERAL_REGISTER_PROPOSED_RULE;
    }
    if (type.startsWith("presidential")) {
      return SourceKind.PRESIDENTIAL_DOCUMENT;
    }
    return type.startsWith("rule") || type.startsWith("final")
        ? SourceKind.FEDERAL_REGISTER_RULE
        : SourceKind.FEDERAL_REGISTER_NOTICE;
  }

  private void stated() {
    day("publication_date").or(() -> day("date")).ifPresent(draft::published);
    day("effective_on").ifPresent(draft::effective);
    day("comments_close_on").ifPresent(draft::commentsClose);
    String dates = text("dates");
    if (!dates.isEmpty()) {
      draft.datesText(dates);
      if (!node.has("effective_on")) {
        DatesText.effective(dates).ifPresent(draft::effective);
      }
      if (!node.has("comments_close_on")) {
        DatesText.commentsClose(dates).ifPresent(draft::commentsClose);
      }
    }
    if (!text("action").isEmpty()) {
      draft.action(text("action"));
    }
    if (!text("citation").isEmpty()) {
      draft.citation(text("citation"));
    }
    String url = text("html_url", "url", "");
    if (url.startsWith("http")) {
      draft.url(url);
    }
  }

  private Optional<java.time.LocalDate> day(String name) {
    return LegalDates.first(text(name));
  }

  /// An agency that is not in the publisher's list has only the name as printed.
  private void agencies() {
    for (JsonNode agency : node.path("agencies")) {
      JsonNode name =
          agency.path("name").isString() ? agency.path("name") : agency.path("raw_name");
      if (name.isString()) {
        draft.addAgency(name.stringValue());
      }
    }
  }

  private void lists() {
    for (JsonNode docket : node.path("docket_ids")) {
      FederalRegister.dockets(docket.asString("")).forEach(draft::addDocket);
    }
    for (JsonNode rin : node.path("regulation_id_numbers")) {
      draft.addRin(rin.asString(""));
    }
    for (JsonNode cfr : node.path("cfr_references")) {
      if (cfr.path("title").isNumber() && cfr.path("part").isNumber()) {
        draft.addCfrPart(cfr.path("title").asInt() + " CFR part " + cfr.path("part").asInt());
      }
    }
  }

  /// An opinion's plain text, or its HTML where it has no other.
  private Optional<Parsed.Whole> opinion(String place, byte[] bytes) {
    String plain = node.path("plain_text").asString("");
    if (plain.isBlank()) {
      String html =
          text("html_with_citations", "html", "html_lawbox", "html_columbia", "xml_harvard", "");
      new HtmlText(text).read(Jsoup.parse(html).body());
      plain = text.text();
    }
    if (plain.isBlank()) {
      return Optional.empty();
    }
    Structure structure = text.length() > 0 ? text.structure() : TextStructure.of(plain, 0);
    MetadataDraft found = MetadataDraft.from(TextMetadata.of(plain, structure, 0));
    found.mediaType("application/json").sourceKind(SourceKind.COURT_ORDER);
    String name =
        text(
            "case_name",
            "caseName",
            structure.caption().flatMap(Caption::caseName).orElse(slugName()));
    if (!name.isEmpty()) {
      found.title(name);
    }
    day("date_filed").ifPresent(found::published);
    String address = text("absolute_url");
    if (address.startsWith("/")) {
      found.url(COURT_LISTENER + address);
    }
    return Optional.of(new Parsed.Whole(place, found.build(), plain, structure, bytes));
  }

  /// `Animal welfare institute v. martin` of `/opinion/177519/animal-welfare-institute-v-martin/`.
  private String slugName() {
    String[] parts = text("absolute_url").split("/");
    return parts.length < 4 ? "" : parts[parts.length - 1].replace("-v-", " v. ").replace('-', ' ');
  }

  private Optional<Parsed.Whole> plain(String place, byte[] bytes) throws UnreadableException {
    String words =
        node.path("text").asString(node.path("body").asString(node.path("content").asString("")));
    if (words.isBlank()) {
      return Optional.empty();
    }
    Structure structure = TextStructure.of(words, FrontMatter.endIn(words));
    Metadata guessed = TextMetadata.of(words, structure, FrontMatter.endIn(words));
    Map<String, String> fields = new HashMap<>();
    for (JsonNode holder : List.of(node, node.path("meta"))) {
      if (holder.isObject()) {
        holder
            .properties()
            .forEach(property -> {
              if (property.getValue().isString()) {
                fields.put(property.getKey(), property.getValue().stringValue());
              }
            });
      }
    }
    Metadata stated = Sidecar.of(fields).applyTo(guessed, false);
    return Optional.of(new Parsed.Whole(place, stated, words, structure, bytes));
  }
}
