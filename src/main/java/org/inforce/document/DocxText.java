package org.inforce.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.inforce.document.DocxParagraph.Mark;
import org.inforce.document.Structure.Footnote;

/// Puts the paragraphs of a word processor's document together: footnotes after the paragraph that
/// or table that refers to them, endnotes at the end, cells of a table in lines.
final class DocxText implements DocxReader.Sink {
  private static final int MAX_EMPTY = 40;

  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final TextBuilder text = new TextBuilder();
  private final Map<String, List<String>> notes = new LinkedHashMap<>();
  private final List<Reference> endnotes = new ArrayList<>();
  private final List<Reference> ofTable = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private int tables;
  private boolean isFirstCell;
  private boolean isNewRow;
  private int cells;

  private record Reference(Mark mark, int at) {}

  DocxText(DocxStyles styles, DocxNumbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  /// Reads the notes, before the body that refers to them.
  void notes(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
    List<List<String>> open = new ArrayList<>();
    new DocxReader(
            xml,
            new DocxReader.Sink() {
              @Override
              public void note(String note) {
                open.add(notes.computeIfAbsent(note, unknown -> new ArrayList<>()));
              }

              @Override
              public void paragraph(DocxParagraph paragraph) {
                if (!paragraph.words().isBlank() && !open.isEmpty()) {
                  open.getLast().add(paragraph.words());
                }
              }
            })
        .read();
  }

  TextBuilder body(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
    new DocxReader(xml, this).read();
    endnotes.forEach(this::place);
    return text;
  }

  /// The first paragraph that is styled as the title.
  Optional<String> title() {
    return title;
  }

  @Override
  public void table(boolean opens) {
    tables += opens ? 1 : -1;
    isFirstCell = opens && tables == 1;
    isNewRow = false;
    cells = 0;
    if (tables == 0) {
      ofTable.forEach(this::place);
      ofTable.clear();
    }
  }

  @Override
  public void row() {
    if (tables == 1) {
      isNewRow = true;
      cells = 0;
    }
  }

  @Override
  public void cell() {
    cells += tables == 1 ? 1 : 0;
  }

  @Override
  public void paragraph(DocxParagraph paragraph) {
    String label = labelOf(paragraph);
    if (paragraph.words().isBlank()) {
      return;
    }
    if (!label.isEmpty()) {
      paragraph.label(label);
    }
    String words = paragraph.words();
    Span span = text.block(words, separator()).orElseThrow();
    int level = paragraph.outline >= 0 ? paragraph.outline : styles.levelOfStyle(paragraph.style);
    if (level > 0 && tables == 0) {
      text.heading(words.replace('\n', ' '), span.start(), Math.min(6, level));
    }
    if (title.isEmpty() && styles.isTitle(paragraph.style)) {
      title = Optional.of(words.replace('\n', ' '));
    }
    for (Mark mark : paragraph.marks()) {
      Reference reference = new Reference(mark, span.start() + mark.at());
      if (mark.note().startsWith("endnote")) {
        endnotes.add(reference);
      } else if (tables > 0) {
        ofTable.add(reference);
      } else {
        place(reference);
      }
    }
  }

  /// A paragraph counts although it may turn out to be empty.
  private String labelOf(DocxParagraph paragraph) {
    DocxStyles.Style style = styles.numbered(paragraph.style);
    String list = paragraph.list.isEmpty() ? style.list() : paragraph.list;
    int depth = paragraph.depth >= 0 ? paragraph.depth : style.depth();
    boolean isNumbered = !list.isEmpty() && !list.equals("0") && !paragraph.words().isBlank();
    return isNumbered ? numbering.next(list, depth) : "";
  }

  private String separator() {
    if (tables == 0) {
      return "\n\n";
    }
    boolean isFirstOfRow = isFirstCell || isNewRow;
    String tabs = "\t".repeat(Math.clamp(isFirstOfRow ? cells - 1 : cells, 0, MAX_EMPTY));
    String separator = (isFirstCell ? "\n\n" : isNewRow ? "\n" : cells > 0 ? "" : " ") + tabs;
    isFirstCell = false;
    isNewRow = false;
    cells = 0;
    return separator;
  }

  private void place(Reference reference) {
    List<String> body = notes.getOrDefault(reference.mark().note(), List.of());
    if (body.isEmpty()) {
      return;
    }
    String mark = reference.mark().mark();
    Span span = text.labelled("[^" + mark + "] ", body.getFirst());
    for (String more : body.subList(1, body.size())) {
      span = new Span(span.start(), text.paragraph(more).orElseThrow().end());
    }
    text.footnote(new Footnote(mark, Optional.of(reference.at()), span));
  }
}
