package org.inforce.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.document.PdfOrder.Region;
import org.inforce.document.PdfPage.Line;
import org.inforce.document.Structure.Footnote;

/// Makes paragraphs of the lines of a PDF, joins words that a line end parted, and gathers what the
/// pages say of the document.
final class PdfText {
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:-[\\p{L}]+)*");
  private static final Pattern NOTE =
      Pattern.compile(
          "(?:\\[\\^(?<number>\\d{1,3})\\]|(?<sign>[*\\u2020\\u2021]{1,3}))\\s*(?<body>\\S.*)");

  private final TextBuilder text = new TextBuilder();
  private final PdfFurniture furniture;
  private final Set<String> words = new HashSet<>();
  private final PdfParagraph paragraph = new PdfParagraph(words);
  private final List<PdfParagraph> heldNotes = new ArrayList<>();
  private final List<String> heldPages = new ArrayList<>();
  private Optional<PdfParagraph> openNote = Optional.empty();
  private Optional<Line> last = Optional.empty();
  private boolean isLastShort;
  private float bodySize = 10f;

  private PdfText(PdfFurniture furniture) {
    this.furniture = furniture;
  }

  /// `unread` are the numbers of pages that are pictures of a text nobody has read yet.
  ///
  /// @throws UnreadableException when the pages are blank
  static Parsed.Whole of(List<PdfPage> pages, Set<Integer> unread, byte[] bytes)
      throws UnreadableException {
    PdfFurniture furniture = new PdfFurniture(pages);
    List<List<Line>> kept = pages.stream().map(furniture::without).toList();
    if (unread.isEmpty() && kept.stream().allMatch(List::isEmpty)) {
      throw new UnreadableException(
          "is a PDF of " + pages.size() + " page(s) without any words",
          "check that it is the file that was meant");
    }
    PdfText reading = new PdfText(furniture);
    reading.learn(kept);
    for (int i = 0; i < pages.size(); i++) {
      reading.page(pages.get(i), kept.get(i));
      if (unread.contains(pages.get(i).number())) {
        reading.text.unread(furniture.label(pages.get(i)));
      }
    }
    reading.openNote = Optional.empty();
    reading.flush();
    return reading.parsed(bytes);
  }

  /// The usual size of type, and all words that stand whole on a line.
  private void learn(List<List<Line>> pages) {
    List<Float> sizes = new ArrayList<>();
    for (List<Line> page : pages) {
      for (Line line : page) {
        for (int i = 0; i < line.words().length(); i += 20) {
          sizes.add(line.size());
        }
        Matcher word = WORD.matcher(line.words());
        while (word.find()) {
          if (word.end() < line.words().length()) {
            words.add(word.group());
          }
        }
      }
    }
    sizes.sort(null);
    bodySize = sizes.isEmpty() ? bodySize : sizes.get(sizes.size() / 2);
  }

  private void page(PdfPage page, List<Line> lines) {
    heldPages.add(furniture.label(page));
    Optional<PdfParagraph> before = isNoteOpen() ? openNote : Optional.empty();
    openNote = before;
    for (Region region : PdfOrder.regions(lines)) {
      switch (region) {
        case Region.Column(List<Line> column, boolean isBeside) -> {
          int notes = PdfNotes.startIn(column, bodySize, isNoteOpen());
          if (!isBeside) {
            flush();
          }
          column(column.subList(0, notes));
          notes(column.subList(notes, column.size()));
        }
        case Region.Table(List<List<Line>> rows) -> table(rows);
      }
    }
    if (openNote.equals(before)) {
      openNote = Optional.empty();
    }
  }

  /// Whether the last note ends in the middle of a sentence, or has not been written down.
  private boolean isNoteOpen() {
    return openNote
        .map(PdfParagraph::text)
        .filter(
            note -> !note.isEmpty() && ".?!)\u201d\"".indexOf(note.charAt(note.length() - 1)) < 0)
        .isPresent();
  }

  /// Notes wait for the end of the paragraph that goes on on the next page.
  private void notes(List<Line> lines) {
    for (Line line : lines) {
      if (PdfNotes.isMarked(line) || openNote.isEmpty()) {
        PdfParagraph note = new PdfParagraph(words);
        heldNotes.add(note);
        openNote = Optional.of(note);
      }
      openNote.orElseThrow().add(line);
    }
  }

  private void table(List<List<Line>> rows) {
    flush();
    for (List<Line> row : rows) {
      String separator = "\n\n";
      for (Line cell : row) {
        PdfParagraph one = new PdfParagraph(words);
        heldPages.forEach(one::page);
        heldPages.clear();
        one.add(cell);
        Optional<Span> block = text.block(one.text(), separator);
        block.ifPresent(span -> one.annotate(text, span, 0));
        separator = "\t";
      }
    }
  }

  private void column(List<Line> lines) {
    float left = lines.stream().map(Line::left).min(Float::compare).orElse(0f);
    float right = lines.stream().map(Line::right).max(Float::compare).orElse(0f);
    float pitch = pitch(lines);
    boolean isFirst = true;
    for (Line line : lines) {
      if (PdfFurniture.isDrawn(line)) {
        flush();
        continue;
      }
      boolean isParted = isFirst && isLastShort && !isLower(line);
      if (last.isPresent() && (isParted || breaks(last.get(), line, isFirst, left, right, pitch))) {
        flush();
      }
      add(line);
      isLastShort = line.right() < right - (right - left) * 0.25f;
      isFirst = false;
    }
  }

  private static float pitch(List<Line> lines) {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i).baseline() - lines.get(i - 1).baseline();
      if (gap > 2) {
        gaps.add(gap);
      }
    }
    gaps.sort(null);
    return gaps.isEmpty() ? 0 : gaps.get((gaps.size() - 1) / 2);
  }

  /// Whether a paragraph ends between two lines. From column to column and page to page the words
  /// alone decide.
  private static boolean breaks(
      Line before, Line line, boolean isNewColumn, float left, float right, float pitch) {
    boolean isEnded =
        ".:;?!\u201d\"".indexOf(before.words().charAt(before.words().length() - 1)) >= 0;
    boolean isLower = isLower(line);
    boolean isShort = before.right() < right - (right - left) * 0.12f;
    if (Math.abs(before.size() - line.size()) > 1.2f
        || before.isBold() != line.isBold() && (isEnded || isShort)) {
      return !isLower;
    }
    if (isNewColumn) {
      return isEnded && !isLower || line.isBold() != before.isBold();
    }
    float gap = line.baseline() - before.baseline();
    if (pitch > 0 && gap > pitch * 1.35f) {
      return true;
    }
    float middle = (left + right) / 2;
    if (isCentred(before, left, middle) != isCentred(line, left, middle) && !isLower) {
      return true;
    }
    if (isCentred(line, left, middle) && isCapitals(before) != isCapitals(line) && !isLower) {
      return true;
    }
    boolean isIndented = line.left() > left + 6 && line.left() > before.left() + 4;
    return isIndented && (isEnded || isShort)
        || isShort && isEnded
        || isShort && !isLower && before.left() > left + 20;
  }

  private static boolean isLower(Line line) {
    return Character.isLowerCase(line.words().charAt(0));
  }

  private static boolean isCapitals(Line line) {
    return line.words().chars().noneMatch(Character::isLowerCase);
  }

  private static boolean isCentred(Line line, float left, float middle) {
    return Math.abs(line.middle() - middle) < 12 && line.left() > left + 24;
  }

  private void add(Line line) {
    heldPages.forEach(paragraph::page);
    heldPages.clear();
    paragraph.add(line);
    last = Optional.of(line);
  }

  private void flush() {
    if (!paragraph.isEmpty()) {
      Span span = text.paragraph(paragraph.text()).orElseThrow();
      paragraph.annotate(text, span, 0);
      if (paragraph.isOneLine()) {
        Headings.in(text.text(span), new Span(0, span.length()))
            .ifPresent(heading -> text.heading(heading.text(), span.start(), heading.level()));
      }
    }
    paragraph.clear();
    last = Optional.empty();
    List<PdfParagraph> ended = new ArrayList<>(heldNotes);
    if (isNoteOpen()) {
      openNote.ifPresent(ended::remove);
    }
    ended.forEach(this::note);
    heldNotes.removeAll(ended);
  }

  private void note(PdfParagraph note) {
    Matcher parts = NOTE.matcher(note.text());
    if (parts.matches()) {
      String mark = parts.group("number") == null ? parts.group("sign") : parts.group("number");
      String label = parts.group("number") == null ? mark : "[^" + mark + "]";
      int at = text.lastIndexOf(label);
      Span body = text.labelled(label + " ", parts.group("body"));
      text.footnote(new Footnote(mark, at < 0 ? Optional.empty() : Optional.of(at), body));
      note.annotate(text, body, parts.start("body"));
    } else {
      text.paragraph(note.text()).ifPresent(span -> note.annotate(text, span, 0));
    }
  }

  private Parsed.Whole parsed(byte[] bytes) {
    Structure structure = furniture.stamps().stamped(text.structure(), text.text());
    Metadata guessed = TextMetadata.of(text.text(), structure, 0);
    MetadataDraft draft = MetadataDraft.from(guessed).mediaType("application/pdf");
    furniture.issue().ifPresent(draft::published);
    if (furniture.volume().isPresent() && !structure.pages().isEmpty()) {
      draft.citation(
          FederalRegister.citation(
              Integer.parseInt(furniture.volume().get()), structure.pages().getFirst().label()));
      furniture.division().flatMap(FederalRegister::kindOfDivision).ifPresent(draft::sourceKind);
    }
    furniture.stamps().tell(draft, guessed, structure);
    return new Parsed.Whole("", draft.build(), text.text(), structure, bytes);
  }
}
