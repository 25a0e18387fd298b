package org.inforce.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Word processors' documents (Office Open XML): the text with all changes accepted, its headings,
/// numbers, tables and notes; without headers, footers and comments.
final class DocxParser implements Parser {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Override
  public boolean accepts(Content content) {
    return content.startsWith("PK\u0003\u0004");
  }

  @Override
  public void parse(Content content, Consumer<Parsed> sink)
      throws IOException, UnreadableException {
    byte[] bytes = content.bytes();
    DocxPackage parts = DocxPackage.open(bytes);
    if (!parts.isWordDocument()) {
      throw new UnreadableException(
          "is an office file, but no text document", "save its words as PDF, DOCX or text");
    }
    try {
      sink.accept(parsed(parts, bytes));
    } catch (XMLStreamException e) {
      throw Xml.broken(e, Xml.endsTooSoon(e));
    }
  }

  private static Parsed parsed(DocxPackage parts, byte[] bytes)
      throws XMLStreamException, UnreadableException {
    Optional<XMLStreamReader> styles = parts.part("styles+xml");
    Optional<XMLStreamReader> numbering = parts.part("numbering+xml");
    DocxText text =
        new DocxText(
            styles.isPresent() ? DocxStyles.read(styles.get()) : new DocxStyles(),
            numbering.isPresent() ? DocxNumbering.read(numbering.get()) : new DocxNumbering());
    for (String type : new String[] {"footnotes+xml", "endnotes+xml"}) {
      Optional<XMLStreamReader> notes = parts.part(type);
      if (notes.isPresent()) {
        text.notes(notes.get());
      }
    }
    Optional<XMLStreamReader> main = parts.main();
    if (main.isEmpty()) {
      throw new UnreadableException("is a DOCX without its main part", "fetch it again");
    }
    TextBuilder built = text.body(main.get());
    if (built.length() == 0) {
      throw new UnreadableException("is a DOCX without any text", "check what it is meant to hold");
    }
    Structure structure = built.structure();
    Metadata guessed = TextMetadata.of(built.text(), structure, 0);
    Metadata stated = metadata(parts, text.title(), structure, guessed);
    return new Parsed.Whole("", stated, built.text(), structure, bytes);
  }

  /// A paragraph styled as the title names the document, unless it is a court paper, whose caption
  /// does; the title in the properties, often another document's, only when the text has none. The
  /// day of its last change counts when the text is not dated later.
  private static Metadata metadata(
      DocxPackage parts, Optional<String> title, Structure structure, Metadata guessed)
      throws XMLStreamException, UnreadableException {
    MetadataDraft draft = MetadataDraft.from(guessed).mediaType(TYPE);
    String statedTitle = "";
    Optional<LocalDate> modified = Optional.empty();
    Optional<XMLStreamReader> core = parts.part("core-properties+xml");
    if (core.isPresent()) {
      XMLStreamReader xml = core.get();
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          switch (Xml.local(xml)) {
            case "title" -> statedTitle = Xml.words(xml);
            case "modified" -> modified = LegalDates.first(Xml.words(xml));
            default -> {
              // Who saved it, and how often.
            }
          }
        }
      }
    }
    if (structure.caption().isEmpty()) {
      title.ifPresent(draft::title);
    }
    if (guessed.title().isEmpty() && title.isEmpty()) {
      draft.title(statedTitle);
    }
    modified
        .filter(day -> guessed.published().map(day::isAfter).orElse(true))
        .ifPresent(draft::updated);
    return draft.build();
  }
}
