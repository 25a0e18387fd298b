package org.inforce.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.inforce.document.PdfPage.Line;
import org.inforce.document.Tesseract.Word;

/// Reads the pages of a PDF that are pictures of a text, where a reader for pictures is at hand. A
/// page is one when it holds a picture and hardly any words but stamps; each page is judged for
/// itself.
final class PdfScans {
  private static final int DPI = 300;
  private static final int COARSE_DPI = 100;

  /// Fewer characters than this beside a picture are a caption or a stamp, not the page's text.
  private static final int MIN_CHARACTERS = 120;

  /// A reader takes about two seconds a page.
  private static final int MAX_PAGES = 600;

  private static final float NOISE = 0.3f;

  private final PDDocument pdf;
  private final Optional<Tesseract> tesseract;
  private final Set<Integer> unread = new HashSet<>();
  private int recognised;

  PdfScans(PDDocument pdf, Optional<Tesseract> tesseract) {
    this.pdf = pdf;
    this.tesseract = tesseract;
  }

  /// The numbers of the pages that are pictures nobody read.
  Set<Integer> unread() {
    return Set.copyOf(unread);
  }

  /// The pages with the words in their pictures.
  List<PdfPage> read(List<PdfPage> pages) {
    PdfFurniture furniture = new PdfFurniture(pages);
    List<PdfPage> read = new ArrayList<>();
    for (PdfPage page : pages) {
      read.add(read(page, furniture));
    }
    return read;
  }

  private PdfPage read(PdfPage page, PdfFurniture furniture) {
    if (!page.isPicture()) {
      return page;
    }
    int characters = furniture.without(page).stream().mapToInt(line -> line.words().length()).sum();
    try {
      if (characters < MIN_CHARACTERS) {
        return recognised(page);
      }
      boolean isScannersLayer = page.lines().stream().anyMatch(Line::isRecognised);
      return isScannersLayer ? blackedOut(page) : page;
    } catch (IOException | RuntimeException e) {
      // What cannot be drawn or read stays a picture; the rest of the document is read.
      unread.add(page.number());
      return page;
    }
  }

  private PdfPage recognised(PdfPage page) throws IOException {
    if (tesseract.isEmpty() || recognised >= MAX_PAGES) {
      unread.add(page.number());
      return page;
    }
    PdfPicture picture = PdfPicture.of(pdf, page.number() - 1, DPI);
    if (picture.isBlank()) {
      return page;
    }
    recognised++;
    List<PdfBox> boxes = picture.darkBoxes();
    boxes.forEach(picture::blank);
    List<Line> printed = page.lines().stream().filter(line -> !line.isRecognised()).toList();
    printed.forEach(line -> picture.blank(boxOf(line)));
    List<Word> words = tesseract.get().read(picture.grey(), picture.dpi());
    List<PdfGlyph> glyphs = PdfRedactions.mark(glyphs(words, picture.scale()), boxes);
    List<Line> lines = new ArrayList<>(printed);
    lines.addAll(PdfMargins.without(PdfLines.of(glyphs), page.width()));
    return page.withLines(lines);
  }

  private static PdfBox boxOf(Line line) {
    return new PdfBox(
        line.left() - 1,
        line.baseline() - line.size(),
        line.right() + 1,
        line.baseline() + line.size() * 0.3f);
  }

  /// A scanner's own text layer may hold what was blacked out later, in the picture.
  private PdfPage blackedOut(PdfPage page) throws IOException {
    List<PdfBox> boxes = PdfPicture.of(pdf, page.number() - 1, COARSE_DPI).darkBoxes();
    return boxes.isEmpty()
        ? page
        : page.withLines(PdfLines.of(PdfRedactions.mark(page.glyphs(), boxes)));
  }

  private static List<PdfGlyph> glyphs(List<Word> words, float scale) {
    Map<Integer, List<Word>> lines = new TreeMap<>();
    for (Word word : words) {
      if (!isNoise(word)) {
        lines.computeIfAbsent(word.line(), line -> new ArrayList<>()).add(word);
      }
    }
    List<PdfGlyph> glyphs = new ArrayList<>();
    List<RecognisedLine> all =
        lines.values().stream().map(line -> RecognisedLine.of(line, scale)).toList();
    float usual = RecognisedLine.usualSize(all);
    all.forEach(line -> line.addTo(glyphs, usual));
    return glyphs;
  }

  /// Rules, specks and words set sideways.
  private static boolean isNoise(Word word) {
    boolean isSideways = word.words().length() > 3 && word.height() > word.width() * 1.5;
    boolean hasLetter = word.words().chars().anyMatch(Character::isLetterOrDigit);
    boolean isSpeck = word.words().length() < 4 && word.confidence() < NOISE;
    boolean isRule = !hasLetter && word.confidence() < 0.6f || word.words().matches("[|_~]+");
    return isSideways || isSpeck || isRule;
  }
}
