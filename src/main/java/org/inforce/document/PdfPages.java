package org.inforce.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Takes the lines of each page from a PDF: upright characters that can be seen. Text set sideways
/// (typesetters' marks in the margin) is no line.
final class PdfPages extends PDFTextStripper {
  /// So many operators are followed in one document: ten times those of a long brief.
  private static final long MAX_OPERATORS = 40_000_000;

  /// So many characters are taken from one page: ten times those of a page of the Federal Register.
  private static final int MAX_CHARACTERS = 100_000;

  /// So many characters are drawn in one document: those of five thousand full pages.
  private static final long MAX_ALL_CHARACTERS = 25_000_000;

  private final PdfSight sight = new PdfSight();
  private final List<PdfPage> pages = new ArrayList<>();
  private PdfFrame frame = new PdfFrame(0, 0, 0, 0, 0);
  private PdfPaint paint = new PdfPaint(frame);
  private long operators;
  private long characters;

  private PdfPages() {
    setSortByPosition(false);
    setSuppressDuplicateOverlappingText(true);
  }

  /// @throws UnreadableException when the pages hold more than any document does
  static List<PdfPage> of(PDDocument pdf) throws IOException, UnreadableException {
    PdfPages stripper = new PdfPages();
    try {
      stripper.writeText(pdf, Writer.nullWriter());
    } catch (EndlessContentException e) {
      throw new UnreadableException(
          "is a PDF whose pages are drawn with more instructions or characters than any document"
              + " needs",
          "check where it comes from; print it to a new PDF to read it",
          e);
    }
    return stripper.pages;
  }

  @Override
  protected void startPage(PDPage page) {
    frame = PdfFrame.of(page);
    paint = new PdfPaint(frame);
    sight.clear();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MAX_OPERATORS) {
      throw new EndlessContentException();
    }
    paint.take(operator.getName(), operands, getGraphicsState(), getResources());
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (++characters > MAX_ALL_CHARACTERS) {
      throw new EndlessContentException();
    }
    super.showGlyph(matrix, font, code, displacement);
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    paint.save();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    paint.restore();
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String words = position.getUnicode();
    boolean isUpright = (int) position.getDir() == frame.rotation();
    if (isUpright && words != null && !words.isEmpty() && sight.size() < MAX_CHARACTERS) {
      int mode = getGraphicsState().getTextState().getRenderingMode().intValue();
      boolean isInvisible = mode == 3 || mode == 7;
      sight.add(glyph(position, words), paint.next(), paint.lightness(), isInvisible);
    }
  }

  private static PdfGlyph glyph(TextPosition position, String words) {
    String font = position.getFont().getName();
    return new PdfGlyph(
        words,
        position.getX(),
        position.getY(),
        position.getWidthDirAdj(),
        position.getHeightDir(),
        position.getFontSizeInPt(),
        position.getWidthOfSpace(),
        font != null && font.contains("Bold"),
        1f);
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    PdfBox whole = new PdfBox(0, 0, frame.width(), frame.height());
    List<PdfPaint.Patch> patches = new ArrayList<>(paint.patches());
    patches.addAll(PdfMarkings.of(page, frame));
    boolean isPicture = sight.isPicture(patches, whole);
    List<PdfGlyph> seen = sight.seen(patches, whole);
    pages.add(
        new PdfPage(
            pages.size() + 1,
            whole.width(),
            whole.height(),
            PdfLines.of(seen),
            isPicture,
            isPicture ? seen : List.of()));
  }

  /// The content goes on and on.
  private static final class EndlessContentException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
