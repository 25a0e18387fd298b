package org.inforce.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.inforce.document.InlineText.Anchor;
import org.inforce.document.InlineText.Settled;

/// Reads one Federal Register document in the Government Publishing Office's XML. Every element
/// that is not known to stand inside a line is a block of its own, so that a new element can cost a
/// paragraph break but never a word.
final class GpoReader {
  private static final Set<String> INLINE =
      Set.of(
          "E", "SU", "FTREF", "PRTPAGE", "LI", "AC", "FR", "I", "B", "SUP", "SUB", "XREF", "BR",
          "U");

  private final XMLStreamReader xml;
  private final InlineText inline;
  private final TextBuilder text = new TextBuilder();
  private final GpoMetadata metadata;
  private final Deque<String> path = new ArrayDeque<>();
  private final List<String> pendingPages = new ArrayList<>();

  private final GpoTable table = new GpoTable();
  private final GpoNotes notes;
  private boolean isSectionHeld;
  private String source = "";

  private record PageStart(String label) {}

  GpoReader(XMLStreamReader xml, Dialect dialect, GpoMetadata metadata) {
    this.xml = xml;
    this.inline = new InlineText(dialect);
    this.metadata = metadata;
    this.notes = new GpoNotes(inline, text);
  }

  TextBuilder read() throws XMLStreamException, UnreadableException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            inline.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        case XMLStreamConstants.ENTITY_REFERENCE -> throw Xml.undeclared(xml);
        default -> {
          // Comments and instructions are no text.
        }
      }
    }
    notes.complete();
    return text;
  }

  private void start(String name) throws UnreadableException {
    if (INLINE.contains(name)) {
      startInline(name);
      return;
    }
    if (isSectionHeld && name.equals("SUBJECT")) {
      path.pop();
      inline.append(" ");
    } else {
      flush();
      releaseSection();
    }
    isSectionHeld = false;
    path.push(name);
    Xml.checkDepth(path.size());
    switch (name) {
      case "HD" -> source = attribute("SOURCE");
      case "FTNT" -> notes.open();
      case "GPOTABLE" -> table.open();
      case "ROW", "BOXHD" -> table.row();
      case "STARS" -> inline.append("* * * * *");
      case "GID", "MID" -> inline.append("[");
      default -> {
        // A block like any other.
      }
    }
  }

  private void startInline(String name) {
    switch (name) {
      case "PRTPAGE" -> {
        inline.passed(true);
        inline.anchor(new PageStart(attribute("P")));
      }
      case "SU" -> notes.startSuper();
      case "FTREF" -> {
        inline.passed(false);
        notes.refer();
      }
      case "LI", "BR" -> {
        inline.append(" ");
        inline.opened(false);
      }
      case "E" -> notes.startEmphasis(attribute("T"));
      default -> inline.opened(true);
    }
  }

  private void end(String name) throws UnreadableException {
    switch (name) {
      case "PRTPAGE", "FTREF" -> {
        // Empty elements; all was done at their start.
      }
      case "SU" -> notes.endSuper(table.isOpen());
      case "E" -> notes.endEmphasis(table.isOpen());
      default -> {
        if (INLINE.contains(name)) {
          inline.closed(!name.equals("LI"));
        } else {
          endBlock(name);
        }
      }
    }
  }

  private void endBlock(String name) {
    if (name.equals("SECTNO")) {
      isSectionHeld = true;
      return;
    }
    if (name.equals("GID") || name.equals("MID")) {
      inline.append("]");
    }
    flush();
    releaseSection();
    path.pop();
    switch (name) {
      case "FTNT" -> notes.close();
      case "GPOTABLE" -> table.close();
      default -> {
        // Nothing hangs on its end.
      }
    }
  }

  /// A section's number waits for its subject, with which it makes one heading.
  private void releaseSection() {
    if (isSectionHeld) {
      path.pop();
      isSectionHeld = false;
    }
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /// Ends the present paragraph, if there are words in it.
  private void flush() {
    if (inline.isEmpty()) {
      countEmptyCell();
      return;
    }
    notes.raiseExponents();
    Settled settled = inline.settled();
    inline.clear();
    notes.endParagraph();
    if (settled.words().isEmpty()) {
      countEmptyCell();
      settled.anchors().forEach(anchor -> keepPage(anchor.what()));
      return;
    }
    String element = path.isEmpty() ? "" : path.peek();
    Span span = place(element, settled.words());
    pendingPages.forEach(page -> text.page(page, span.start()));
    pendingPages.clear();
    int shift = span.end() - settled.words().length();
    for (Anchor anchor : settled.anchors()) {
      settle(anchor.what(), shift + anchor.at());
    }
    metadata.block(element, path, source, settled.words());
    mark(element, settled.words(), span);
  }

  private void keepPage(Object what) {
    if (what instanceof PageStart page) {
      pendingPages.add(page.label());
    }
  }

  private void settle(Object what, int at) {
    switch (what) {
      case PageStart page -> text.page(page.label(), Math.min(at, text.length() - 1));
      case GpoNotes.Reference note -> notes.referred(note, at);
      default -> throw new IllegalStateException("an anchor of no kind: " + what);
    }
  }

  private Span place(String element, String words) {
    if (GpoTable.isCell(element)) {
      return text.block(words, table.separator()).orElseThrow();
    }
    return notes.isOpen() ? notes.place(words) : text.paragraph(words).orElseThrow();
  }

  private void countEmptyCell() {
    if (!path.isEmpty() && GpoTable.isCell(path.element())) {
      table.emptyCell();
    }
  }

  /// Headings become sections.
  private void mark(String element, String words, Span span) {
    int level =
        switch (element) {
          case "SUBJECT" -> path.contains("SECTION") ? 4 : 1;
          case "SECTNO" -> 4;
          case "HD" -> levelOf(source);
          default -> 0;
        };
    if (level > 0) {
      text.heading(words, span.start(), level);
    }
  }

  private static int levelOf(String source) {
    return switch (source) {
      case "HED" -> 2;
      case "HD1" -> 3;
      case "HD2" -> 4;
      case "HD3" -> 5;
      default -> 6;
    };
  }
}
