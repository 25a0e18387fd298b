package org.inforce.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads WordprocessingML (ECMA-376, part 1, 17) paragraph by paragraph, as it would be printed
/// with all changes accepted: what was inserted is there, what was deleted or hidden is not.
final class DocxReader {
  /// Their content is not, or no longer, part of the text; a fallback repeats its alternative.
  private static final Set<String> SILENT =
      Set.of("del", "moveFrom", "Fallback", "rt", "delText", "instrText");

  private final XMLStreamReader xml;
  private final Sink sink;
  private final Deque<DocxParagraph> open = new ArrayDeque<>();
  private final List<DocxParagraph> boxed = new ArrayList<>();
  private DocxParagraph carried = new DocxParagraph();
  private boolean isCarrying;
  private boolean isText;
  private boolean isHidden;
  private boolean isInParagraphMark;
  private int depth;
  private int silentFrom = Integer.MAX_VALUE;
  private int footnotes;
  private int endnotes;

  /// A note whose mark is the text that comes next.
  private String ownMarked = "";

  /// Takes what is read, in order.
  interface Sink {
    void paragraph(DocxParagraph paragraph);

    /// A note begins: `note` is its key.
    default void note(String note) {}

    default void table(boolean opens) {}

    default void row() {}

    default void cell() {}
  }

  DocxReader(XMLStreamReader xml, Sink sink) {
    this.xml = xml;
    this.sink = sink;
  }

  void read() throws XMLStreamException, UnreadableException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(Xml.local(xml));
        case XMLStreamConstants.END_ELEMENT -> end(Xml.local(xml));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (isText) {
            append(xml.getText());
          }
        }
        case XMLStreamConstants.ENTITY_REFERENCE -> throw Xml.undeclared(xml);
        default -> {
          // Comments and instructions are no text.
        }
      }
    }
    if (isCarrying) {
      sink.paragraph(carried);
    }
  }

  private void start(String name) throws UnreadableException {
    depth++;
    Xml.checkDepth(depth);
    if (name.endsWith("PrChange") || SILENT.contains(name) && !isInParagraphMark) {
      silentFrom = Math.min(silentFrom, depth);
    }
    if (depth >= silentFrom) {
      return;
    }
    switch (name) {
      case "p" -> open.push(new DocxParagraph());
      case "tbl", "tr", "tc" -> table(name);
      case "footnote", "endnote" -> sink.note(name + value("id"));
      case "r" -> isHidden = false;
      case "t" -> isText = true;
      case "tab", "ptab" -> space();
      case "br", "cr" -> append(value("type").matches("|textWrapping") ? "\n" : " ");
      case "noBreakHyphen" -> append("-");
      case "sym" -> append(symbol(value("char")));
      case "footnoteReference", "endnoteReference" -> refer(name.replace("Reference", ""));
      case "vanish" -> isHidden = isOn(value("val"));
      default -> property(name);
    }
  }

  /// A table inside a text box is read as its paragraphs.
  private void table(String name) {
    if (open.isEmpty()) {
      switch (name) {
        case "tbl" -> sink.table(true);
        case "tr" -> sink.row();
        default -> sink.cell();
      }
    }
  }

  /// What the paragraph says of itself.
  private void property(String name) {
    if (open.isEmpty()) {
      return;
    }
    DocxParagraph paragraph = open.peek();
    switch (name) {
      case "pPr" -> isInParagraphMark = true;
      case "pStyle" -> paragraph.style = value("val");
      case "numId" -> paragraph.list = value("val");
      case "ilvl" -> paragraph.depth = DocxStyles.number(value("val"));
      case "outlineLvl" -> paragraph.outline = DocxStyles.levelOf(value("val"));
      case "del", "moveFrom" -> paragraph.hasDeletedEnd = true;
      default -> {
        // How it looks.
      }
    }
  }

  private void end(String name) {
    if (depth < silentFrom) {
      switch (name) {
        case "p" -> endParagraph(open.pop());
        case "tbl" -> {
          if (open.isEmpty()) {
            sink.table(false);
          }
        }
        case "t" -> isText = false;
        case "pPr" -> {
          isInParagraphMark = false;
          isHidden = false;
        }
        default -> {
          // Nothing hangs on its end.
        }
      }
    }
    silentFrom = depth == silentFrom ? Integer.MAX_VALUE : silentFrom;
    depth--;
  }

  /// A text box stands inside the paragraph it is anchored to, and is read after it.
  private void endParagraph(DocxParagraph paragraph) {
    if (!open.isEmpty()) {
      boxed.add(paragraph);
      return;
    }
    if (isCarrying) {
      paragraph.join(carried);
      isCarrying = false;
    }
    if (paragraph.hasDeletedEnd) {
      carried = paragraph;
      isCarrying = true;
    } else {
      sink.paragraph(paragraph);
    }
    List.copyOf(boxed).forEach(sink::paragraph);
    boxed.clear();
  }

  private void space() {
    if (!isInParagraphMark) {
      append(" ");
    }
  }

  private void append(String words) {
    if (open.isEmpty() || isHidden) {
      return;
    }
    if (!ownMarked.isEmpty() && !words.isBlank()) {
      open.peek().refer(ownMarked, words.strip());
      ownMarked = "";
    } else {
      open.peek().append(words);
    }
  }

  /// Footnotes are counted in digits and endnotes in small roman numerals, as word processors do
  /// unless told otherwise; one with a mark of its own, which follows, is not counted.
  private void refer(String kind) {
    if (open.isEmpty() || isHidden) {
      return;
    }
    String note = kind + value("id");
    if (!value("customMarkFollows").isEmpty() && isOn(value("customMarkFollows"))) {
      ownMarked = note;
    } else if (kind.equals("footnote")) {
      open.peek().refer(note, Integer.toString(++footnotes));
    } else {
      open.peek().refer(note, DocxNumbering.numeral(++endnotes, "lowerRoman"));
    }
  }

  /// A character of a symbol font is kept when it is one of Unicode's own.
  private static String symbol(String code) {
    if (!code.matches("[0-9A-Fa-f]{1,5}")) {
      return "";
    }
    int character = Integer.parseInt(code, 16);
    boolean isPrivate = character >= 0xE000 && character <= 0xF8FF;
    return isPrivate || character < ' ' ? "" : Character.toString(character);
  }

  private static boolean isOn(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  private String value(String name) {
    return Xml.attribute(xml, name);
  }
}
