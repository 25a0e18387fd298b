package org.inforce.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.inforce.document.PdfPage.Line;

/// Takes the lines of each page from a PDF. Characters set upright on one baseline form a line; a
/// gap wider than two blanks parts it, so that the columns of a page never run together. Text set
/// sideways (typesetters' marks in the margin) is no line.
final class PdfPages extends PDFTextStripper {
  private static final float GAP = 1.15f;
  private static final float MIN_GAP = 8f;

  private final List<TextPosition> positions = new ArrayList<>();
  private final List<PdfPage> pages = new ArrayList<>();

  private PdfPages() {
    setSortByPosition(false);
    setSuppressDuplicateOverlappingText(true);
  }

  static List<PdfPage> of(PDDocument pdf) throws IOException {
    PdfPages stripper = new PdfPages();
    stripper.writeText(pdf, Writer.nullWriter());
    return stripper.pages;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    boolean isUpright = position.getDir() == 0 && position.getUnicode() != null;
    if (isUpright && !position.getUnicode().isEmpty()) {
      positions.add(position);
    }
  }

  @Override
  protected void startPage(PDPage page) {
    positions.clear();
  }

  @Override
  protected void endPage(PDPage page) {
    PDRectangle box = page.getCropBox();
    boolean isTurned = page.getRotation() % 180 != 0;
    float width = isTurned ? box.getHeight() : box.getWidth();
    float height = isTurned ? box.getWidth() : box.getHeight();
    pages.add(new PdfPage(pages.size() + 1, width, height, lines()));
  }

  /// Characters come in the order they were printed: two stamps printed over each other come one
  /// after the other, and only that order tells them apart.
  private List<Line> lines() {
    List<List<TextPosition>> runs = runs();
    runs.sort(
        Comparator.comparingDouble(
                (List<TextPosition> run) -> Math.round(run.getFirst().getYDirAdj()))
            .thenComparingDouble(run -> run.getFirst().getXDirAdj()));
    List<Line> lines = new ArrayList<>();
    List<List<TextPosition>> row = new ArrayList<>();
    for (List<TextPosition> run : runs) {
      if (!row.isEmpty() && !isOnRow(row.getFirst().getFirst(), run.getFirst())) {
        addRow(row, lines);
        row.clear();
      }
      row.add(run);
    }
    addRow(row, lines);
    return lines;
  }

  /// Stretches of characters printed one after another from left to right on one row.
  private List<List<TextPosition>> runs() {
    List<List<TextPosition>> runs = new ArrayList<>();
    for (TextPosition position : positions) {
      TextPosition last = runs.isEmpty() ? position : runs.getLast().getLast();
      boolean goesOn =
          !runs.isEmpty()
              && isOnRow(last, position)
              && position.getXDirAdj() >= last.getXDirAdj() - 0.5f;
      if (!goesOn) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(position);
    }
    return runs;
  }

  /// Small type raised or lowered a little stands on the same row.
  private static boolean isOnRow(TextPosition first, TextPosition position) {
    float slack = Math.max(2f, Math.max(first.getHeightDir(), position.getHeightDir()) * 0.45f);
    return Math.abs(first.getYDirAdj() - position.getYDirAdj()) <= slack;
  }

  private static void addRow(List<List<TextPosition>> row, List<Line> lines) {
    row.sort(Comparator.comparingDouble(run -> run.getFirst().getXDirAdj()));
    List<LineBuilder> open = new ArrayList<>();
    for (List<TextPosition> run : row) {
      LineBuilder line = null;
      for (LineBuilder candidate : open) {
        if (line == null && candidate.takes(run.getFirst())) {
          line = candidate;
        }
      }
      for (TextPosition position : run) {
        if (line == null || line.isPartedFrom(position)) {
          line = new LineBuilder();
          open.add(line);
        }
        line.add(position);
      }
    }
    open.forEach(line -> line.addTo(lines));
  }

  /// Characters of one line as they come, from left to right.
  private static final class LineBuilder {
    private final List<TextPosition> line = new ArrayList<>();
    private float right;

    /// Whether a run starting here goes on with this line, rather than being printed over it.
    boolean takes(TextPosition position) {
      boolean isOver = position.getXDirAdj() < right - sizeOf(position) * 0.6f;
      boolean isSame = !line.isEmpty() && isOverprint(line.getLast(), position);
      return !isPartedFrom(position) && (!isOver || isSame);
    }

    boolean isPartedFrom(TextPosition position) {
      float gap = position.getXDirAdj() - right;
      return !line.isEmpty() && gap > Math.max(MIN_GAP, sizeOf(position) * GAP);
    }

    void add(TextPosition position) {
      if (line.isEmpty() && position.getUnicode().isBlank()) {
        return;
      }
      if (line.isEmpty() || !isOverprint(line.getLast(), position)) {
        line.add(position);
        if (!position.getUnicode().isBlank()) {
          right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
        }
      }
    }

    /// The same character printed twice to make it bold, or by a second stamp.
    private static boolean isOverprint(TextPosition last, TextPosition position) {
      return position.getUnicode().equals(last.getUnicode())
          && Math.abs(position.getXDirAdj() - last.getXDirAdj()) < position.getWidthDirAdj() * 0.3f;
    }

    void addTo(List<Line> lines) {
      if (line.isEmpty()) {
        return;
      }
      float size = middle(line.stream().map(LineBuilder::sizeOf).sorted().toList());
      float baseline = middle(line.stream().map(TextPosition::getYDirAdj).sorted().toList());
      String words = words(size, baseline).strip().replaceAll(" {2,}", " ");
      long bold = line.stream().filter(LineBuilder::isBold).count();
      if (!words.isEmpty()) {
        float left = line.getFirst().getXDirAdj();
        lines.add(new Line(words, left, right, baseline, size, bold * 2 > line.size()));
      }
    }

    private String words(float size, float baseline) {
      StringBuilder words = new StringBuilder();
      boolean isRaised = false;
      TextPosition last = null;
      for (TextPosition position : line) {
        boolean raised = isNoteMark(position, size, baseline);
        if (last != null && isSpaced(last, position)) {
          words.append(' ');
        }
        if (raised != isRaised) {
          words.append(raised ? "[^" : "]");
        }
        isRaised = raised;
        String character = position.getUnicode();
        words.append(character.isBlank() ? " " : character);
        last = position;
      }
      return isRaised ? words.append(']').toString() : words.toString();
    }

    /// Small raised digits are the mark of a note.
    private static boolean isNoteMark(TextPosition position, float size, float baseline) {
      return sizeOf(position) < size * 0.8f
          && position.getYDirAdj() < baseline - size * 0.12f
          && Character.isDigit(position.getUnicode().charAt(0));
    }

    private static boolean isSpaced(TextPosition last, TextPosition position) {
      float gap = position.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
      float blank = Math.min(position.getWidthOfSpace(), sizeOf(position) * 0.4f);
      boolean isThere = last.getUnicode().isBlank() || position.getUnicode().isBlank();
      return !isThere && gap > Math.max(0.8f, blank * 0.5f);
    }

    private static float middle(List<Float> sorted) {
      return sorted.get(sorted.size() / 2);
    }

    private static float sizeOf(TextPosition position) {
      return position.getFontSizeInPt();
    }

    private static boolean isBold(TextPosition position) {
      String name = position.getFont().getName();
      return name != null && name.contains("Bold");
    }
  }
}
