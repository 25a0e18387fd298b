package org.inforce.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inforce.document.PdfPage.Line;

/// Makes lines of the characters of a page. Characters on one baseline form a line; a gap wider
/// than two blanks parts it, so that the columns of a page never run together. Small type raised
/// above a baseline belongs to it.
final class PdfLines {
  private static final float GAP = 1.15f;
  private static final float MIN_GAP = 8f;
  private static final float SMALL = 0.8f;

  private PdfLines() {}

  /// Characters come in the order they were printed: two stamps printed over each other come one
  /// after the other, and only that order tells them apart.
  static List<Line> of(List<PdfGlyph> glyphs) {
    List<Run> runs = runs(glyphs);
    runs.sort(
        Comparator.comparingDouble((Run run) -> Math.round(run.baseline()))
            .thenComparingDouble(Run::left));
    List<Line> lines = new ArrayList<>();
    for (List<Run> row : joined(rows(runs))) {
      addRow(row, lines);
    }
    return lines;
  }

  /// Characters printed one after another from left to right on one row.
  private static final class Run {
    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private float size;
    private float right;

    void add(PdfGlyph glyph) {
      glyphs.add(glyph);
      size = Math.max(size, glyph.size());
      right = Math.max(right, glyph.right());
    }

    float left() {
      return glyphs.getFirst().left();
    }

    float baseline() {
      return glyphs.getFirst().baseline();
    }
  }

  private static List<Run> runs(List<PdfGlyph> glyphs) {
    List<Run> runs = new ArrayList<>();
    PdfGlyph last = null;
    for (PdfGlyph glyph : glyphs) {
      boolean goesOn = last != null && isOnRow(last, glyph) && glyph.left() >= last.left() - 0.5f;
      if (!goesOn) {
        runs.add(new Run());
      }
      runs.getLast().add(glyph);
      last = glyph;
    }
    return runs;
  }

  /// Type raised or lowered a little stands on the same row.
  private static boolean isOnRow(PdfGlyph first, PdfGlyph glyph) {
    float slack = Math.max(2f, Math.max(first.height(), glyph.height()) * 0.45f);
    return Math.abs(first.baseline() - glyph.baseline()) <= slack;
  }

  private static List<List<Run>> rows(List<Run> runs) {
    List<List<Run>> rows = new ArrayList<>();
    for (Run run : runs) {
      boolean isSame =
          !rows.isEmpty()
              && isOnRow(rows.getLast().getFirst().glyphs.getFirst(), run.glyphs.getFirst());
      if (!isSame) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(run);
    }
    return rows;
  }

  /// Puts rows of small raised type to the row they are raised from.
  private static List<List<Run>> joined(List<List<Run>> rows) {
    List<List<Run>> joined = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Run> row = rows.get(i);
      if (i + 1 < rows.size()) {
        List<Run> below = rows.get(i + 1);
        List<Run> raised = row.stream().filter(run -> isRaisedFrom(run, below)).toList();
        row.removeAll(raised);
        below.addAll(raised);
      }
      if (!row.isEmpty()) {
        joined.add(row);
      }
    }
    return joined;
  }

  private static boolean isRaisedFrom(Run run, List<Run> below) {
    for (Run full : below) {
      float rise = full.baseline() - run.baseline();
      boolean isBeside =
          run.left() > full.left() - full.size * 0.7f && run.left() < full.right + full.size * 0.7f;
      if (run.size < full.size * SMALL && rise > 0 && rise < full.size * 0.75f && isBeside) {
        return true;
      }
    }
    return false;
  }

  private static void addRow(List<Run> row, List<Line> lines) {
    row.sort(Comparator.comparingDouble(Run::left));
    List<PdfLine> open = new ArrayList<>();
    for (Run run : row) {
      PdfLine line = null;
      for (PdfLine candidate : open) {
        if (line == null && candidate.takes(run.glyphs.getFirst())) {
          line = candidate;
        }
      }
      for (PdfGlyph glyph : run.glyphs) {
        if (line == null || line.isPartedFrom(glyph)) {
          line = new PdfLine();
          open.add(line);
        }
        line.add(glyph);
      }
    }
    open.forEach(line -> line.addTo(lines));
  }

  /// Characters of one line as they come, from left to right.
  private static final class PdfLine {
    private final List<PdfGlyph> line = new ArrayList<>();
    private float right;

    /// Whether a run starting here goes on with this line, rather than being printed over it.
    boolean takes(PdfGlyph glyph) {
      boolean isOver = glyph.left() < right - glyph.size() * 0.6f;
      boolean isSame = !line.isEmpty() && isOverprint(line.getLast(), glyph);
      return !isPartedFrom(glyph) && (!isOver || isSame);
    }

    boolean isPartedFrom(PdfGlyph glyph) {
      float gap = glyph.left() - right;
      return !line.isEmpty() && gap > Math.max(MIN_GAP, glyph.size() * GAP);
    }

    void add(PdfGlyph glyph) {
      if (line.isEmpty() && glyph.isBlank()) {
        return;
      }
      if (line.isEmpty() || !isOverprint(line.getLast(), glyph)) {
        line.add(glyph);
        if (!glyph.isBlank()) {
          right = Math.max(right, glyph.right());
        }
      }
    }

    /// The same character printed twice to make it bold, or by a second stamp.
    private static boolean isOverprint(PdfGlyph last, PdfGlyph glyph) {
      return glyph.words().equals(last.words())
          && Math.abs(glyph.left() - last.left()) < glyph.width() * 0.3f;
    }

    void addTo(List<Line> lines) {
      if (line.isEmpty()) {
        return;
      }
      float size = middle(line.stream().map(PdfGlyph::size).sorted().toList());
      float baseline = middle(line.stream().map(PdfGlyph::baseline).sorted().toList());
      String words = words(size, baseline).strip().replaceAll(" {2,}", " ");
      if (!words.isEmpty()) {
        long bold = line.stream().filter(PdfGlyph::isBold).count();
        double certainty = line.stream().mapToDouble(PdfGlyph::certainty).average().orElse(1);
        lines.add(
            new Line(
                words,
                line.getFirst().left(),
                right,
                baseline,
                size,
                bold * 2 > line.size(),
                (float) certainty));
      }
    }

    private String words(float size, float baseline) {
      StringBuilder words = new StringBuilder();
      boolean isRaised = false;
      PdfGlyph last = null;
      for (PdfGlyph glyph : line) {
        boolean raised = isNoteMark(glyph, size, baseline);
        if (last != null && isSpaced(last, glyph)) {
          words.append(' ');
        }
        if (raised != isRaised) {
          words.append(raised ? "[^" : "]");
        }
        isRaised = raised;
        words.append(glyph.isBlank() ? " " : glyph.words());
        last = glyph;
      }
      return isRaised ? words.append(']').toString() : words.toString();
    }

    /// Small raised digits are the mark of a note.
    private static boolean isNoteMark(PdfGlyph glyph, float size, float baseline) {
      return glyph.size() < size * SMALL
          && glyph.baseline() < baseline - size * 0.12f
          && Character.isDigit(glyph.words().charAt(0));
    }

    private static boolean isSpaced(PdfGlyph last, PdfGlyph glyph) {
      float gap = glyph.left() - last.right();
      float blank = Math.min(glyph.blank(), glyph.size() * 0.4f);
      boolean isThere = last.isBlank() || glyph.isBlank();
      return !isThere && gap > Math.max(0.8f, blank * 0.5f);
    }

    private static float middle(List<Float> sorted) {
      return sorted.get(sorted.size() / 2);
    }
  }
}
