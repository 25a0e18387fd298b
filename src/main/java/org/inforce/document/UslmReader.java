package org.inforce.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.inforce.document.Structure.Provision;

/// Reads United States Legislative Markup (USLM 1.0 and 2.0): statutes with their provisions, and
/// documents of the Federal Register. A number goes with the words it numbers; headings, paragraphs
/// and table cells are blocks.
final class UslmReader {
  private static final Set<String> INLINE =
      Set.of(
          "ref",
          "date",
          "inline",
          "i",
          "b",
          "u",
          "sup",
          "sub",
          "a",
          "span",
          "em",
          "strong",
          "term",
          "foreign",
          "entity",
          "def",
          "shortTitle",
          "headingText",
          "marker",
          "img",
          "actionDescription",
          "role",
          "del",
          "ins");
  private static final Set<String> LEVELS =
      Set.of(
          "section",
          "subsection",
          "paragraph",
          "subparagraph",
          "clause",
          "subclause",
          "item",
          "subitem",
          "subsubitem",
          "level");

  /// What a note that is read as one is called on the path.
  private static final String NOTE = "#note";

  private static final String CROSS_NOTE = "crossNote";

  private final XMLStreamReader xml;
  private final UslmMetadata metadata;
  private final TextBuilder text = new TextBuilder();
  private final StringBuilder line = new StringBuilder();
  private final Deque<Open> path = new ArrayDeque<>();
  private final UslmNotes notes = new UslmNotes(text);
  private final UslmLinks links = new UslmLinks(text);
  private final Deque<String> suspended = new ArrayDeque<>();
  private boolean isOnlyNumber;

  /// Where a superscript or a reference to a note began in the line, -1 outside of one.
  private int raisedFrom = -1;

  private boolean isReference;
  private boolean isNewRow;
  private boolean isFirstRow;
  private int tableDepth;
  private int silence;

  /// An element that is open; `start` is where its text begins, -1 before there is any.
  private static final class Open {
    private final String name;
    private final String identifier;
    private final String style;
    private int start = -1;

    /// Where its source credit and notes begin, which are no law of it; -1 before that.
    private int end = -1;

    private String heading = "";

    Open(String name, String identifier, String style) {
      this.name = name;
      this.identifier = identifier;
      this.style = style;
    }
  }

  UslmReader(XMLStreamReader xml, UslmMetadata metadata) {
    this.xml = xml;
    this.metadata = metadata;
  }

  TextBuilder read() throws XMLStreamException, UnreadableException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(Xml.local(xml));
        case XMLStreamConstants.END_ELEMENT -> end(Xml.local(xml));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            append();
        default -> {
          // Comments and instructions are no text.
        }
      }
    }
    flush("");
    notes.complete();
    return text;
  }

  private void append() {
    char[] characters = xml.getTextCharacters();
    int start = xml.getTextStart();
    for (int i = start; i < start + xml.getTextLength(); i++) {
      char c = characters[i];
      boolean isSpace = c <= ' ' || c > 0x7f && Character.isSpaceChar(c);
      if (!isSpace) {
        line.append(c);
        isOnlyNumber = false;
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
  }

  private void start(String name) throws UnreadableException {
    if (INLINE.contains(name)) {
      startInline(name);
      return;
    }
    boolean isNote = isNote(name);
    if (isNote) {
      suspended.push(line.toString());
      line.setLength(0);
      raisedFrom = -1;
      notes.open();
    } else if (!isOnlyNumber) {
      flush("");
    }
    if (name.equals("sourceCredit") || name.equals("notes")) {
      endLaw();
    }
    String kept = attribute("role").equals("crossHeading") ? CROSS_NOTE : name;
    path.push(new Open(isNote ? NOTE : kept, attribute("identifier"), attribute("style")));
    Xml.checkDepth(path.size());
    switch (name) {
      case "meta" -> silence++;
      case "table" -> {
        tableDepth++;
        isFirstRow = true;
      }
      case "tr" -> isNewRow = true;
      default -> {
        // A block like any other.
      }
    }
  }

  private void endLaw() {
    for (Open open : path) {
      boolean isLaw = LEVELS.contains(open.name) && open.start >= 0;
      open.end = isLaw && open.end < 0 ? text.length() : open.end;
    }
  }

  /// A note of a table belongs to the table.
  private boolean isNote(String name) {
    return tableDepth == 0
        && (name.equals("footnote") || name.equals("note") && attribute("type").equals("footnote"));
  }

  private void startInline(String name) {
    boolean isRaised = attribute("style").endsWith(":SU");
    isReference =
        name.equals("ref")
            && (attribute("class").contains("footnoteRef")
                || isRaised && !attribute("idref").isEmpty());
    boolean isMark =
        isReference || isRaised && (tableDepth > 0 || notes.isAtStart(line) || endsAClause());
    if (name.equals("ref") && !isMark && !notes.isOpen()) {
      links.open(attribute("href"), line.length());
    }
    if (isMark || name.equals("sup")) {
      isReference = isMark;
      raisedFrom = line.length();
    }
  }

  /// What is raised behind a full stop or comma is the mark of a note, linked to it or not.
  private boolean endsAClause() {
    return !line.isEmpty() && ".,;:)\u201d".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /// A note's mark stands in brackets, as in `[^1]`; `10` and `6` raised are `10^6`, lest they read
  /// `106`.
  private void endRaised() {
    String words = line.substring(raisedFrom).strip();
    boolean isExponent =
        !words.isEmpty()
            && raisedFrom > 0
            && Character.isDigit(line.charAt(raisedFrom - 1))
            && Character.isDigit(words.charAt(0));
    if (isReference && !words.isEmpty()) {
      boolean isSpaced = line.charAt(line.length() - 1) == ' ';
      int at = raisedFrom + (line.charAt(raisedFrom) == ' ' ? 1 : 0);
      line.setLength(at);
      notes.refer(words, at, tableDepth > 0);
      line.append("[^").append(words).append(isSpaced ? "] " : "]");
    } else if (isExponent) {
      line.insert(raisedFrom, '^');
    }
    raisedFrom = -1;
    isReference = false;
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private void end(String name) {
    if (INLINE.contains(name)) {
      if (raisedFrom >= 0 && (name.equals("ref") || name.equals("sup"))) {
        endRaised();
      } else if (name.equals("ref")) {
        links.close(line);
      }
      return;
    }
    if (name.equals("num")) {
      path.pop();
      isOnlyNumber = !line.isEmpty();
      line.append(isOnlyNumber ? " " : "");
      return;
    }
    if (!path.isEmpty() && path.element().name.equals(NOTE)) {
      flush(name);
      path.pop();
      line.append(suspended.pop());
      notes.close(line.isEmpty());
      return;
    }
    flush(name);
    Open done = path.pop();
    switch (name) {
      case "meta" -> silence--;
      case "table" -> tableDepth--;
      default -> close(done);
    }
  }

  private void close(Open done) {
    boolean isLaw =
        done.start >= 0
            && LEVELS.contains(done.name)
            && done.identifier.startsWith("/us")
            && path.stream()
                .noneMatch(open -> open.name.equals("quotedContent") || open.name.equals("notes"));
    if (isLaw) {
      text.provision(
          new Provision(
              done.identifier,
              new Span(done.start, done.end < 0 ? text.length() : done.end),
              done.heading.isEmpty() ? Optional.empty() : Optional.of(done.heading)));
    }
  }

  /// Ends the present block; `ended` is the element that closes, blank when one opens.
  private void flush(String ended) {
    String words = line.toString().strip();
    line.setLength(0);
    raisedFrom = -1;
    isOnlyNumber = false;
    if (words.isEmpty()) {
      return;
    }
    if (notes.isOpen()) {
      notes.paragraph(words);
      return;
    }
    Open element = path.isEmpty() ? new Open("", "", "") : path.peek();
    metadata.block(
        element.name,
        element.style,
        path.stream().map(open -> open.style + " " + open.name).toList(),
        words);
    if (silence > 0) {
      links.drop();
      return;
    }
    Span span = place(element.name, words);
    links.place(span);
    notes.referred(span.start());
    for (Open open : path) {
      open.start = open.start < 0 ? span.start() : open.start;
    }
    if (ended.equals("heading") || ended.equals("crossHeading") || ended.equals("subject")) {
      heading(element, words, span);
    }
    if (tableDepth == 0) {
      notes.place();
    }
  }

  private Span place(String name, String words) {
    boolean isCell = tableDepth > 0 && (name.equals("td") || name.equals("th") || name.equals("p"));
    if (!isCell) {
      return text.paragraph(words).orElseThrow();
    }
    String separator = isFirstRow ? "\n\n" : isNewRow ? "\n" : "\t";
    isFirstRow = false;
    isNewRow = false;
    return text.block(words, separator).orElseThrow();
  }

  private void heading(Open element, String words, Span span) {
    int level = 0;
    boolean isInNotes = path.stream().anyMatch(open -> open.name.equals("notes"));
    for (Open open : path) {
      level += LEVELS.contains(open.name) ? 1 : 0;
    }
    level = isInNotes ? (element.name.equals("crossHeading") || isTopNote() ? 1 : 3) : level;
    if (path.size() > 1) {
      Open parent = path.stream().skip(1).findFirst().orElseThrow();
      parent.heading = parent.heading.isEmpty() ? withoutNumber(words) : parent.heading;
    }
    text.heading(words, span.start(), Math.clamp(levelOf(element, level), 1, 6));
  }

  /// `Editorial Notes` and the like head the notes that follow them, beside the section and not
  /// within it.
  private boolean isTopNote() {
    Open note = path.stream().skip(1).findFirst().orElseThrow();
    return note.name.equals(CROSS_NOTE) || note.style.isEmpty() && note.name.equals("notes");
  }

  private static int levelOf(Open element, int depth) {
    if (element.name.equals("subject")) {
      return 1;
    }
    return element.style.contains(":HED")
        ? 2
        : element.style.contains(":HD1")
            ? 3
            : element.style.contains(":HD2")
                ? 4
                : element.style.contains(":HD3") ? 5 : Math.max(1, depth);
  }

  /// `Establishment of central file` of `(a) Establishment of central file`.
  private static String withoutNumber(String words) {
    return words.replaceFirst("^(?:\\u00a7\\s*\\S+|\\([^)]{1,8}\\)|\\S{1,6}\\.)\\s+", "");
  }
}
