package org.inforce.document;

import java.util.Locale;
import java.util.Optional;

/// The form in which a publisher gives a document. The order is that of trust in the text that can
/// be read from it: marked-up text first, then what has to be recovered from pages, last what only
/// tells of the document. For the Federal Register the PDF is the official edition (1 CFR 5.10),
/// and the XML made from the same typesetting is what its words are best read from.
public enum Form {
  USLM("USLM XML"),
  GPO_XML("GPO XML"),
  XML("XML"),
  HTML("HTML"),
  DOCX("Word document"),
  PDF("PDF"),
  JSON("JSON"),
  MARKDOWN("Markdown"),
  TEXT("plain text"),
  OTHER("another form"),
  /// An entry of a feed, which may hold less than the document.
  FEED("feed entry"),
  /// What a catalogue says of a document: its title, dates and abstract.
  RECORD("catalogue record");

  private final String label;

  Form(String label) {
    this.label = label;
  }

  /// As read by people: `GPO XML`.
  public String label() {
    return label;
  }

  /// As written in JSON: `gpo_xml`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// True of what only tells of a document and never stands in for its text.
  public boolean isRecord() {
    return this == RECORD || this == FEED;
  }

  /// The form written as `code`; empty when there is none of that name.
  public static Optional<Form> tryParse(String code) {
    for (Form form : values()) {
      if (form.code().equals(code)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /// What bytes of a media type are in, when nothing else is known of them.
  public static Form ofMediaType(String mediaType) {
    int end = mediaType.indexOf(';');
    String bare = (end < 0 ? mediaType : mediaType.substring(0, end)).strip();
    return switch (bare.toLowerCase(Locale.ROOT)) {
      case "application/xml", "text/xml" -> XML;
      case "text/html", "application/xhtml+xml" -> HTML;
      case "application/pdf" -> PDF;
      case "application/json", "application/x-ndjson", "application/jsonl" -> JSON;
      case "text/markdown" -> MARKDOWN;
      case "text/plain" -> TEXT;
      case "application/rss+xml", "application/atom+xml" -> FEED;
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> DOCX;
      default -> OTHER;
    };
  }
}
