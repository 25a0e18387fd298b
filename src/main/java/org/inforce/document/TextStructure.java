package org.inforce.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.document.Lines.Line;
import org.inforce.document.Structure.Footnote;
import org.inforce.document.Structure.Page;
import org.inforce.document.Structure.Section;

/// Finds paragraphs, headings, footnotes and page marks in plain text and Markdown.
///
/// A paragraph ends at a blank line. Inside a run of lines it also ends where the next line is a
/// heading, a list item, a note or a table row, and, in a text whose lines are not wrapped to a
/// width, at every line end. Which of the two a text is, its line lengths say.
final class TextStructure {
  /// The widest page of monospaced text that lines are wrapped to, in characters.
  private static final int MAX_WRAPPED = 130;

  private final String text;
  private final List<Line> lines;
  private final boolean isWrapped;
  private final int width;
  private final List<Span> blocks = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final List<Markup.Note> notes = new ArrayList<>();
  private final Map<String, Integer> marks = new HashMap<>();

  private record Heading(Span span, String text, int level) {}

  private TextStructure(String text, int from) {
    this.text = text;
    this.lines = DoubleSpacing.closed(text, Lines.of(text, from));
    this.width = widthOf(lines);
    this.isWrapped = width <= MAX_WRAPPED;
  }

  /// The structure of `text` from offset `from` on.
  static Structure of(String text, int from) {
    TextStructure reading = new TextStructure(text, from);
    reading.readBlocks();
    List<Page> pages = PageMarks.in(text, from);
    Optional<Structure.Caption> caption = CaptionFinder.find(text, reading.blocks);
    return new Structure(
        reading.sections(), reading.footnotes(), pages, caption, List.of(), reading.blocks);
  }

  /// The length nineteen of twenty followed lines stay within.
  private static int widthOf(List<Line> lines) {
    int[] lengths =
        java.util.stream.IntStream.range(0, Math.max(0, lines.size() - 1))
            .filter(i -> !lines.get(i).isBlank() && !lines.get(i + 1).isBlank())
            .map(i -> lines.get(i).length())
            .sorted()
            .toArray();
    return lengths.length == 0 ? 0 : lengths[(lengths.length * 19) / 20];
  }

  private void readBlocks() {
    int i = 0;
    while (i < lines.size()) {
      if (lines.get(i).isBlank()) {
        i++;
      } else {
        int last = i;
        while (last + 1 < lines.size() && continues(last)) {
          last++;
        }
        addBlock(i, last);
        i = last + 1;
      }
    }
  }

  /// Whether the line after line `i` belongs to the same paragraph.
  private boolean continues(int i) {
    Line line = lines.get(i);
    Line next = lines.get(i + 1);
    if (next.isBlank() || Markup.startsBlock(text, next) || Markup.isWholeBlock(text, line)) {
      return false;
    }
    char last = text.charAt(line.end() - 1);
    char first = text.charAt(next.start());
    boolean ended = ".:;?!\u201d\"".indexOf(last) >= 0;
    if (Markup.startsItem(text, next) && (ended || !isWrapped)) {
      return false;
    }
    if (!isWrapped) {
      return !ended && Character.isLowerCase(first);
    }
    boolean isShort = line.length() + 1 + firstWord(next) < width * 3 / 4;
    return !(ended && isShort && !Character.isLowerCase(first));
  }

  private int firstWord(Line line) {
    int i = line.start();
    while (i < line.end() && !Lines.isSpace(text.charAt(i))) {
      i++;
    }
    return i - line.start();
  }

  private void addBlock(int first, int last) {
    Line head = lines.get(first);
    int end = lines.get(last).end();
    if (Markup.isRule(text, head) && first == last) {
      underlined(head);
    } else if (Markup.isTableRow(text, head)) {
      for (int i = first; i <= last; i++) {
        Markup.cells(text, lines.get(i)).forEach(blocks::add);
      }
    } else {
      addParagraph(new Span(head.start(), end), first == last);
    }
  }

  /// A line of `===` or `---` makes a heading of the line right above it.
  private void underlined(Line rule) {
    if (!blocks.isEmpty()) {
      Span above = blocks.getLast();
      boolean isAdjacent =
          text.substring(above.end(), rule.start()).chars().filter(c -> c == '\n').count() == 1;
      if (isAdjacent && above.length() <= Headings.MAX_LENGTH && headingAt(above.start()) < 0) {
        headings.add(new Heading(above, above.in(text), text.charAt(rule.start()) == '=' ? 1 : 2));
      }
    }
  }

  private int headingAt(int start) {
    return headings.isEmpty() || headings.getLast().span().start() != start ? -1 : start;
  }

  private void addParagraph(Span whole, boolean isOneLine) {
    Optional<Markup.Note> note = Markup.note(text, whole);
    Span block = note.isPresent() ? note.get().body() : Markup.withoutMarker(text, whole);
    if (note.isPresent()) {
      String mark = note.get().mark();
      notes.add(new Markup.Note(mark, block));
    }
    Markup.marks(text, block).forEach(found -> marks.putIfAbsent(found.mark(), found.at()));
    blocks.add(block);
    if (isOneLine && note.isEmpty()) {
      Headings.in(text, whole)
          .ifPresent(heading -> headings.add(new Heading(whole, heading.text(), heading.level())));
    }
  }

  private List<Footnote> footnotes() {
    return notes.stream()
        .map(note ->
            new Footnote(note.mark(), Optional.ofNullable(marks.get(note.mark())), note.body()))
        .toList();
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      int end = text.length();
      for (int j = i + 1; j < headings.size(); j++) {
        if (headings.get(j).level() <= heading.level()) {
          end = headings.get(j).span().start();
          break;
        }
      }
      Line body = Lines.trimmed(text, heading.span().start(), end);
      sections.add(
          new Section(heading.text(), new Span(body.start(), body.end()), heading.level()));
    }
    return sections;
  }
}
