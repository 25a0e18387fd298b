package org.inforce.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.inforce.document.InlineText.Anchor;
import org.inforce.document.InlineText.Settled;
import org.inforce.document.Structure.Footnote;

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

  private final List<Super> supers = new ArrayList<>();
  private final List<Footnote> notes = new ArrayList<>();
  private final Map<String, Integer> references = new HashMap<>();
  private int superStart = -1;
  private int earlyReference = -1;

  /// The type of the sub- or superscript that is open, else blank.
  private String script = "";

  private String noteMark = "";
  private int noteStart = -1;
  private int noteEnd = -1;
  private int noteDepth;

  private boolean isSectionHeld;
  private int tableDepth;
  private boolean isNewRow;
  private int emptyCells;
  private boolean isFirstRow;
  private String source = "";

  /// A superscript in the present paragraph, by its place in the raw words.
  private record Super(int start, int end, String mark) {}

  private record NoteReference(String mark, int shift) {}

  private record PageStart(String label) {}

  GpoReader(XMLStreamReader xml, Dialect dialect, GpoMetadata metadata) {
    this.xml = xml;
    this.inline = new InlineText(dialect);
    this.metadata = metadata;
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
    notes.forEach(note -> text.footnote(note.at().isPresent() ? note : foundLater(note)));
    return text;
  }

  /// A note may be printed before the table whose cell refers to it.
  private Footnote foundLater(Footnote note) {
    return new Footnote(note.mark(), Optional.ofNullable(references.get(note.mark())), note.body());
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
      case "FTNT" -> startNote();
      case "GPOTABLE" -> startTable();
      case "ROW", "BOXHD" -> isNewRow = true;
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
      case "SU" -> {
        inline.opened(false);
        superStart = inline.rawLength();
      }
      case "FTREF" -> {
        inline.passed(false);
        referToNote();
      }
      case "LI", "BR" -> {
        inline.append(" ");
        inline.opened(false);
      }
      case "E" -> {
        script = attribute("T").startsWith("5") ? attribute("T") : "";
        inline.opened(script.isEmpty());
        superStart = inline.rawLength();
      }
      default -> inline.opened(true);
    }
  }

  private void end(String name) throws UnreadableException {
    switch (name) {
      case "PRTPAGE", "FTREF" -> {
        // Empty elements; all was done at their start.
      }
      case "SU" -> endSuper();
      case "E" -> endEmphasis();
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
      case "FTNT" -> endNote();
      case "GPOTABLE" -> tableDepth--;
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

  /// A superscript may be set as emphasis of type 51.
  private void endEmphasis() {
    String words = script.equals("51") ? inline.raw(superStart).strip() : "";
    inline.closed(script.isEmpty());
    script = "";
    if (!words.isEmpty() && words.length() <= 12 && tableDepth == 0) {
      supers.add(new Super(superStart, inline.rawLength(), words));
    }
  }

  private void endSuper() {
    String mark = inline.raw(superStart).strip();
    int start = superStart;
    inline.closed(false);
    if (mark.isEmpty()) {
      return;
    }
    boolean isOwnMark = noteDepth > 0 && inline.isBlankBefore(start);
    if (isOwnMark) {
      addNote();
      noteMark = mark;
    }
    if (isOwnMark || tableDepth > 0) {
      if (!isOwnMark) {
        inline.anchorAt(start, new NoteReference(mark, 0));
      }
      inline.rewrite(start, "[^" + mark + "]");
    } else {
      supers.add(new Super(start, inline.rawLength(), mark));
      if (earlyReference >= 0 && inline.isBlank(earlyReference, start)) {
        referToNote();
      }
    }
    earlyReference = -1;
  }

  /// `<FTREF/>` makes the superscript before it a reference to a note, or the one right after it;
  /// punctuation may stand between the two.
  private void referToNote() {
    if (!supers.isEmpty() && inline.wordsFrom(supers.getLast().end()) <= 2) {
      Super last = supers.removeLast();
      StringBuilder marks = new StringBuilder();
      for (String mark : last.mark().split("[\\s\\p{Z},]+")) {
        inline.anchorAt(last.start(), new NoteReference(mark, marks.length()));
        marks.append("[^").append(mark).append(']');
      }
      inline.rewrite(last.start(), last.end(), marks.toString());
    } else {
      earlyReference = inline.rawLength();
    }
  }

  private void startNote() {
    noteDepth = 1;
    noteMark = "";
    noteStart = -1;
  }

  private void endNote() {
    addNote();
    noteDepth = 0;
  }

  /// One FTNT may hold several notes, each with its own mark.
  private void addNote() {
    if (noteStart >= 0) {
      Optional<Integer> at = Optional.ofNullable(references.remove(noteMark));
      notes.add(new Footnote(noteMark, at, new Span(noteStart, noteEnd)));
      noteStart = -1;
      noteMark = "";
    }
  }

  private void startTable() {
    tableDepth++;
    isFirstRow = true;
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
    raiseExponents();
    Settled settled = inline.settled();
    inline.clear();
    supers.clear();
    earlyReference = -1;
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
      case NoteReference note -> references.put(note.mark(), at + note.shift());
      default -> throw new IllegalStateException("an anchor of no kind: " + what);
    }
  }

  /// `10` and `6` raised are `10^6`, lest they read `106`.
  private void raiseExponents() {
    for (Super last : supers.reversed()) {
      if (Character.isDigit(inline.before(last.start()))
          && Character.isDigit(last.mark().charAt(0))) {
        inline.rewrite(last.start(), last.end(), "^" + last.mark());
      }
    }
  }

  private Span place(String element, String words) {
    if (element.equals("ENT") || element.equals("CHED")) {
      return cell(words);
    }
    if (noteDepth > 0) {
      return note(words);
    }
    return text.paragraph(words).orElseThrow();
  }

  private Span cell(String words) {
    String separator =
        isFirstRow ? "\n\n" : isNewRow ? "\n" : "\t".repeat(1 + Math.min(emptyCells, 40));
    isFirstRow = false;
    isNewRow = false;
    emptyCells = 0;
    return text.block(words, separator).orElseThrow();
  }

  private void countEmptyCell() {
    if (tableDepth > 0 && !isNewRow && ("ENT".equals(path.peek()) || "CHED".equals(path.peek()))) {
      emptyCells++;
    }
  }

  private Span note(String words) {
    String lead = noteMark.isEmpty() || noteStart >= 0 ? "" : "[^" + noteMark + "]";
    String body = words.startsWith(lead) ? words.substring(lead.length()).strip() : words;
    Span span =
        body.isEmpty() || lead.isEmpty()
            ? text.paragraph(words).orElseThrow()
            : text.labelled(lead + " ", body);
    noteStart = noteStart < 0 ? span.start() : noteStart;
    noteEnd = span.end();
    return span;
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
