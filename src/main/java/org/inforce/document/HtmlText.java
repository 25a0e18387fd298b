package org.inforce.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Makes text of HTML: each block element is a paragraph, each table cell a cell, a heading a
/// section.
final class HtmlText implements NodeVisitor {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "caption",
          "section",
          "article",
          "main",
          "header",
          "figure",
          "figcaption",
          "address",
          "hr",
          "body",
          "center",
          "fieldset",
          "legend",
          "details",
          "summary");

  private final TextBuilder text;
  private final Set<Element> wanted;
  private final Map<Element, Integer> firstBlocks = new HashMap<>();
  private final Map<Element, Span> spans = new HashMap<>();
  private final StringBuilder line = new StringBuilder();
  private boolean isSpacePending;
  private String separator = "\n\n";
  private boolean isInRow;

  HtmlText(TextBuilder text) {
    this(text, Set.of());
  }

  /// Remembers where the words of each of the `wanted` elements come to stand; they must be blocks.
  HtmlText(TextBuilder text, Set<Element> wanted) {
    this.text = text;
    this.wanted = wanted;
  }

  TextBuilder read(Element body) {
    body.traverse(this);
    flush(0);
    return text;
  }

  /// Where the words of the wanted elements stand; one without words is not among them.
  Map<Element, Span> spans() {
    return spans;
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case TextNode words -> append(Charsets.repaired(words.getWholeText()));
      case Element element -> open(element);
      default -> {
        // Comments and the like are no text.
      }
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      lineBreak();
    } else if (BLOCKS.contains(name)) {
      flush(0);
      if (wanted.contains(element)) {
        firstBlocks.put(element, text.blocks().size());
      }
      if (name.equals("tr")) {
        separator = isInRow ? "\n" : "\n\n";
        isInRow = true;
      }
    }
  }

  /// Two line breaks in a row end a paragraph; one keeps its lines together.
  private void lineBreak() {
    if (!line.isEmpty() && line.charAt(line.length() - 1) == '\n') {
      line.setLength(line.length() - 1);
      flush(0);
      separator = isInRow ? "\n" : separator;
    } else if (!line.isEmpty()) {
      line.append('\n');
      isSpacePending = false;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
      String name = element.normalName();
      boolean isHeading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) != 'r';
      flush(isHeading ? name.charAt(1) - '0' : 0);
      Integer first = wanted.contains(element) ? firstBlocks.get(element) : null;
      if (first != null && first < text.blocks().size()) {
        spans.put(element, new Span(text.blocks().get(first).start(), text.length()));
      }
      if (name.equals("td") || name.equals("th")) {
        separator = isInRow ? "\t" : separator;
      } else if (name.equals("table")) {
        isInRow = false;
        separator = "\n\n";
      }
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Lines.isSpace(c)) {
        isSpacePending = true;
      } else if (c != '\u00ad') {
        if (isSpacePending && !line.isEmpty() && line.charAt(line.length() - 1) != '\n') {
          line.append(' ');
        }
        isSpacePending = false;
        line.append(c);
      }
    }
  }

  private void flush(int level) {
    String words = line.toString().strip();
    line.setLength(0);
    isSpacePending = false;
    if (words.isEmpty()) {
      return;
    }
    Span span = text.block(words, separator).orElseThrow();
    separator = isInRow ? " " : "\n\n";
    if (level > 0) {
      text.heading(words.replace('\n', ' '), span.start(), level);
    }
  }
}
