package org.inforce.document;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Makes blocks of XML whose vocabulary nobody knows. An element with words of its own is one block
/// with all that stands inside it; an element that holds only elements is none. What is called a
/// heading or title is one.
final class XmlReader {
  private static final Set<String> HEADINGS =
      Set.of("title", "heading", "head", "subject", "headline", "h1", "h2", "h3", "h4");
  private static final Set<String> PUBLISHED =
      Set.of("date", "pubdate", "published", "publicationdate", "dateissued", "issued");

  private final XMLStreamReader xml;
  private final Deque<Open> path = new ArrayDeque<>();
  private Optional<String> title = Optional.empty();
  private Optional<LocalDate> published = Optional.empty();

  /// Words that are a block unless an element around them turns out to have words of its own.
  private record Block(String words, String element, int depth) {}

  private static final class Open {
    private final String name;
    private final StringBuilder words = new StringBuilder();
    private final List<Block> inside = new ArrayList<>();
    private boolean isMixed;
    private boolean isSpacePending;

    Open(String name) {
      this.name = name;
    }
  }

  XmlReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  TextBuilder read() throws XMLStreamException, UnreadableException {
    Open all = new Open("");
    path.push(all);
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(Xml.local(xml));
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            append(xml.getText());
        case XMLStreamConstants.ENTITY_REFERENCE -> throw Xml.undeclared(xml);
        default -> {
          // Comments and instructions are no text.
        }
      }
    }
    TextBuilder text = new TextBuilder();
    all.inside.forEach(block -> place(block, text));
    return text;
  }

  /// The first title or heading.
  Optional<String> title() {
    return title;
  }

  /// The first element that is called a date and is one.
  Optional<LocalDate> published() {
    return published;
  }

  private void start(String name) throws UnreadableException {
    path.push(new Open(name));
    Xml.checkDepth(path.size());
  }

  private void append(String characters) {
    Open open = path.element();
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (Lines.isSpace(c)) {
        open.isSpacePending = true;
      } else {
        if (!open.isMixed) {
          takeIn(open);
        }
        space(open);
        open.words.append(c);
      }
    }
  }

  private static void space(Open open) {
    if (open.isSpacePending && !open.words.isEmpty()) {
      open.words.append(' ');
    }
    open.isSpacePending = false;
  }

  /// The element has words of its own, so what stood inside it belongs to its line.
  private static void takeIn(Open open) {
    open.isMixed = true;
    boolean isSpaced = open.isSpacePending;
    for (Block block : open.inside) {
      open.words.append(open.words.isEmpty() ? "" : " ").append(block.words());
    }
    open.isSpacePending = isSpaced;
    open.inside.clear();
  }

  private void end() {
    Open done = path.pop();
    Open parent = path.element();
    if (!done.words.isEmpty()) {
      String words = done.words.toString();
      notice(done.name, words);
      if (parent.isMixed) {
        space(parent);
        parent.words.append(words);
      } else {
        parent.inside.add(new Block(words, done.name, path.size()));
      }
      parent.isSpacePending = done.isSpacePending;
    } else if (parent.isMixed) {
      for (Block block : done.inside) {
        parent.isSpacePending = true;
        space(parent);
        parent.words.append(block.words());
      }
    } else {
      parent.inside.addAll(done.inside);
    }
  }

  private void notice(String element, String words) {
    String name = element.toLowerCase(Locale.ROOT);
    if (title.isEmpty() && HEADINGS.contains(name)) {
      title = Optional.of(words);
    }
    if (published.isEmpty() && PUBLISHED.contains(name)) {
      published = LegalDates.first(words);
    }
  }

  private static void place(Block block, TextBuilder text) {
    Span span = text.paragraph(block.words()).orElseThrow();
    if (HEADINGS.contains(block.element().toLowerCase(Locale.ROOT))) {
      text.heading(block.words(), span.start(), Math.clamp(block.depth(), 1, 6));
    }
  }
}
