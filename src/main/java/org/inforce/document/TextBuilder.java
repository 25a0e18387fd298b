package org.inforce.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inforce.document.Scan.Recognition;
import org.inforce.document.Structure.Caption;
import org.inforce.document.Structure.Entry;
import org.inforce.document.Structure.Footnote;
import org.inforce.document.Structure.Link;
import org.inforce.document.Structure.Page;
import org.inforce.document.Structure.Provision;
import org.inforce.document.Structure.Section;

/// Puts a text together block by block and keeps its structure. Between blocks stands an empty
/// line, between the cells of a table row a tab.
final class TextBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<Span> blocks = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final List<Footnote> footnotes = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();

  private final List<Provision> provisions = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Recognition> recognitions = new ArrayList<>();

  private final List<String> unreadPages = new ArrayList<>();

  private record Heading(String text, int start, int level) {}

  int length() {
    return text.length();
  }

  String text() {
    return text.toString();
  }

  String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  int lastIndexOf(String words) {
    return text.lastIndexOf(words);
  }

  List<Span> blocks() {
    return blocks;
  }

  List<Page> pages() {
    return pages;
  }

  /// Where the next block of its own paragraph will start.
  int nextStart() {
    return text.isEmpty() ? 0 : text.length() + 2;
  }

  /// Adds a paragraph; a blank one adds nothing and gives nothing.
  Optional<Span> paragraph(CharSequence words) {
    return block(words, "\n\n");
  }

  /// Adds a block after `separator` (nothing before the first block).
  Optional<Span> block(CharSequence words, String separator) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (!text.isEmpty()) {
      text.append(separator);
    }
    int start = text.length();
    text.append(words);
    Span span = new Span(start, text.length());
    blocks.add(span);
    return Optional.of(span);
  }

  /// Adds a paragraph whose block starts behind its label.
  Span labelled(String label, String words) {
    Span whole = block(label + words, "\n\n").orElseThrow();
    Span body = new Span(whole.start() + label.length(), whole.end());
    blocks.set(blocks.size() - 1, body);
    return body;
  }

  /// Makes the block at `start` a heading; level 1 is the highest.
  void heading(String words, int start, int level) {
    headings.add(new Heading(words, start, level));
  }

  void page(String label, int start) {
    pages.add(new Page(label, start));
  }

  void firstPage(String label) {
    pages.addFirst(new Page(label, 0));
  }

  void link(Link link) {
    links.add(link);
  }

  void provision(Provision provision) {
    provisions.add(provision);
  }

  /// A page that is a picture nobody has read.
  void unread(String label) {
    unreadPages.add(label);
  }

  /// A stretch that was recognised from a picture.
  void recognised(Span span, double confidence) {
    recognitions.add(new Recognition(span, confidence));
  }

  void footnote(Footnote note) {
    footnotes.add(note);
  }

  Structure structure() {
    return structure(CaptionFinder.find(text.toString(), blocks), List.of());
  }

  /// As [#structure()], of a docket, whose case and entries are known.
  Structure structure(Optional<Caption> caption, List<Entry> entries) {
    return new Structure(
        sections(),
        footnotes,
        pages,
        caption,
        entries,
        blocks,
        provisions.stream().sorted(Comparator.comparing(Provision::span)).toList(),
        List.of(),
        new Scan(
            recognitions.stream().sorted(Comparator.comparing(Recognition::span)).toList(),
            unreadPages),
        links);
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      int end = text.length();
      for (int j = i + 1; j < headings.size(); j++) {
        if (headings.get(j).level() <= heading.level()) {
          end = headings.get(j).start();
          break;
        }
      }
      while (end > heading.start() + 1 && Lines.isSpace(text.charAt(end - 1))) {
        end--;
      }
      sections.add(new Section(heading.text(), new Span(heading.start(), end), heading.level()));
    }
    return sections;
  }
}
