package org.inforce.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.document.PdfPage.Line;
import org.inforce.document.Structure.Footnote;

/// Makes paragraphs of the lines of a PDF, joins words that a line end parted, and gathers what the
/// pages say of the document.
final class PdfText {
  /// Fewer characters a page than this are a stamp on a picture, not a text.
  private static final int MIN_CHARACTERS_A_PAGE = 40;

  private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:-[\\p{L}]+)*");
  private static final Pattern NOTE = Pattern.compile("\\[\\^(?<mark>\\d{1,3})\\]\\s*(?<body>.+)");

  private final TextBuilder text = new TextBuilder();
  private final PdfFurniture furniture;
  private final StringBuilder paragraph = new StringBuilder();
  private final List<String> heldNotes = new ArrayList<>();
  private final List<String> heldPages = new ArrayList<>();
  private final List<PageStart> pageStarts = new ArrayList<>();
  private final Set<String> words = new HashSet<>();
  private Optional<Line> last = Optional.empty();
  private boolean isOneLine = true;
  private float bodySize = 10f;

  private record PageStart(String label, int at) {}

  private PdfText(PdfFurniture furniture) {
    this.furniture = furniture;
  }

  /// @throws UnreadableException when the pages are pictures without text
  static Parsed.Whole of(List<PdfPage> pages, byte[] bytes) throws UnreadableException {
    PdfFurniture furniture = new PdfFurniture(pages);
    List<List<Line>> kept = pages.stream().map(furniture::without).toList();
    int characters = kept.stream().flatMap(List::stream).mapToInt(l -> l.words().length()).sum();
    if (characters < MIN_CHARACTERS_A_PAGE * pages.size()) {
      throw new UnreadableException(
          "is a scanned PDF: " + pages.size() + " page(s) of pictures without text",
          "install tesseract to have scans recognised, or read a text copy");
    }
    PdfText reading = new PdfText(furniture);
    reading.learn(kept);
    for (int i = 0; i < pages.size(); i++) {
      reading.page(pages.get(i), kept.get(i));
    }
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
    String label = furniture.label(page);
    heldPages.add(label);
    List<Line> body = new ArrayList<>(lines);
    List<Line> notes = notesOf(body);
    body.removeAll(notes);
    for (List<Line> column : PdfOrder.columns(body)) {
      column(column);
    }
    notes(notes);
  }

  /// The small type at the foot of the page, from the first line that begins with a mark.
  private List<Line> notesOf(List<Line> lines) {
    int from = lines.size();
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if (line.size() > bodySize * 0.95f) {
        break;
      }
      if (line.words().startsWith("[^")) {
        from = i;
      }
    }
    return List.copyOf(lines.subList(from, lines.size()));
  }

  private void notes(List<Line> lines) {
    StringBuilder note = new StringBuilder();
    for (Line line : lines) {
      if (line.words().startsWith("[^") && !note.isEmpty()) {
        heldNotes.add(note.toString());
        note.setLength(0);
      }
      join(note, line.words());
    }
    if (!note.isEmpty()) {
      heldNotes.add(note.toString());
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
      if (last.isPresent() && breaks(last.get(), line, isFirst, left, right, pitch)) {
        flush();
      }
      add(line);
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
    return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
  }

  /// Whether a paragraph ends between two lines. From column to column and page to page the words
  /// alone decide.
  private static boolean breaks(
      Line before, Line line, boolean isNewColumn, float left, float right, float pitch) {
    boolean isEnded =
        ".:;?!\u201d\"".indexOf(before.words().charAt(before.words().length() - 1)) >= 0;
    boolean isLower = Character.isLowerCase(line.words().charAt(0));
    if (Math.abs(before.size() - line.size()) > 1.2f
        || before.isBold() != line.isBold() && isEnded) {
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
    boolean isIndented = line.left() > left + 6 && line.left() > before.left() + 4;
    boolean isShort = before.right() < right - (right - left) * 0.12f;
    return isIndented && (isEnded || isShort)
        || isShort && isEnded
        || isShort && !isLower && before.left() > left + 20;
  }

  private static boolean isCentred(Line line, float left, float middle) {
    return Math.abs(line.middle() - middle) < 12 && line.left() > left + 24;
  }

  private void add(Line line) {
    for (String label : heldPages) {
      pageStarts.add(new PageStart(label, paragraph.length()));
    }
    heldPages.clear();
    isOneLine = paragraph.isEmpty();
    join(paragraph, normalised(line.words()));
    last = Optional.of(line);
  }

  private static String normalised(String words) {
    return words
        .replace("\u2018\u2018", "\u201c")
        .replace("\u2019\u2019", "\u201d")
        .replace("``", "\u201c")
        .replace("''", "\u201d");
  }

  /// Puts the next line to the paragraph; a word parted by a hyphen becomes whole again, unless the
  /// document also writes it with the hyphen.
  private void join(StringBuilder before, String line) {
    int length = before.length();
    if (length == 0) {
      before.append(line);
      return;
    }
    char last = before.charAt(length - 1);
    boolean isDash =
        last == '-' || last == '\u2013' || last == '\u2014' || last == '\u00ad' || last == '/';
    if (!isDash || length < 2 || before.charAt(length - 2) == ' ') {
      before.append(' ').append(line);
    } else if (last == '\u00ad' || last == '-' && isParted(before, line)) {
      before.setLength(length - 1);
      before.append(line);
    } else {
      before.append(line);
    }
  }

  private boolean isParted(StringBuilder before, String line) {
    int start = before.length() - 1;
    while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
      start--;
    }
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    String head = before.substring(start, before.length() - 1);
    String tail = line.substring(0, end);
    return !head.isEmpty()
        && !tail.isEmpty()
        && Character.isLowerCase(tail.charAt(0))
        && Character.isLetter(before.charAt(before.length() - 2))
        && (words.contains(head + tail) || !words.contains(head + "-" + tail));
  }

  private void flush() {
    if (!paragraph.isEmpty()) {
      String done = paragraph.toString();
      Span span = text.paragraph(done).orElseThrow();
      pageStarts.forEach(page ->
          text.page(
              page.label(),
              span.start() + Math.min(page.at() + (page.at() > 0 ? 1 : 0), done.length() - 1)));
      pageStarts.clear();
      if (isOneLine) {
        Headings.in(text.text(span), new Span(0, span.length()))
            .ifPresent(heading -> text.heading(heading.text(), span.start(), heading.level()));
      }
    }
    paragraph.setLength(0);
    last = Optional.empty();
    heldNotes.forEach(this::note);
    heldNotes.clear();
  }

  private void note(String note) {
    Matcher parts = NOTE.matcher(note);
    if (parts.matches()) {
      String mark = parts.group("mark");
      int at = text.lastIndexOf("[^" + mark + "]");
      Span body = text.labelled("[^" + mark + "] ", normalised(parts.group("body")));
      text.footnote(new Footnote(mark, at < 0 ? Optional.empty() : Optional.of(at), body));
    } else {
      text.paragraph(normalised(note));
    }
  }

  private Parsed.Whole parsed(byte[] bytes) {
    Structure structure = text.structure();
    Metadata guessed = TextMetadata.of(text.text(), structure, 0);
    MetadataDraft draft = MetadataDraft.from(guessed).mediaType("application/pdf");
    furniture.issue().ifPresent(draft::published);
    if (furniture.volume().isPresent()) {
      draft.citation(
          FederalRegister.citation(
              Integer.parseInt(furniture.volume().get()), structure.pages().getFirst().label()));
      furniture.division().flatMap(FederalRegister::kindOfDivision).ifPresent(draft::sourceKind);
    }
    furniture.filed().ifPresent(draft::published);
    furniture.docket().ifPresent(draft::addDocket);
    return new Parsed.Whole("", draft.build(), text.text(), structure, bytes);
  }
}
