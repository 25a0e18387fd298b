package org.inforce.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inforce.document.PdfPage.Line;

/// The order in which the lines of a page are read. A white gutter from top to bottom parts
/// columns, left before right; where none runs through, the widest gap between lines parts top from
/// bottom, and each part is asked again (recursive XY cut).
final class PdfOrder {
  private static final float MIN_GUTTER = 7f;
  private static final int MIN_COLUMN_LINES = 2;
  private static final int MAX_DEPTH = 60;

  private final List<List<Line>> columns = new ArrayList<>();

  private PdfOrder() {}

  /// The page's lines in columns, in the order of reading; single lines side by side on one row are
  /// columns too.
  static List<List<Line>> columns(List<Line> lines) {
    PdfOrder order = new PdfOrder();
    List<Line> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(Line::baseline).thenComparingDouble(Line::left));
    order.cut(sorted, 0);
    return order.columns;
  }

  private void cut(List<Line> lines, int depth) {
    if (lines.isEmpty()) {
      return;
    }
    float gutter = lines.size() > 1 ? gutter(lines) : -1;
    if (gutter > 0) {
      cut(lines.stream().filter(line -> line.right() <= gutter).toList(), depth + 1);
      cut(lines.stream().filter(line -> line.right() > gutter).toList(), depth + 1);
      return;
    }
    int split = depth < MAX_DEPTH && hasNeighbours(lines) ? widestGap(lines) : -1;
    if (split > 0) {
      cut(lines.subList(0, split), depth + 1);
      cut(lines.subList(split, lines.size()), depth + 1);
    } else {
      add(lines);
    }
  }

  /// Lines of a region that is one column go on in the column before when they stand under it.
  private void add(List<Line> lines) {
    columns.add(lines);
  }

  /// Whether any two lines stand side by side.
  private static boolean hasNeighbours(List<Line> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (isSameRow(lines.get(i - 1), lines.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSameRow(Line a, Line b) {
    return Math.abs(a.baseline() - b.baseline()) < Math.max(2.5f, a.size() * 0.4f);
  }

  /// The right edge of the left column, or -1 when no gutter runs through all lines.
  private static float gutter(List<Line> lines) {
    List<Line> byLeft = new ArrayList<>(lines);
    byLeft.sort(Comparator.comparingDouble(Line::left));
    float reached = byLeft.getFirst().right();
    float best = -1;
    float bestWidth = MIN_GUTTER;
    for (int i = 1; i < byLeft.size(); i++) {
      Line line = byLeft.get(i);
      float width = line.left() - reached;
      boolean isColumn =
          i >= MIN_COLUMN_LINES && byLeft.size() - i >= MIN_COLUMN_LINES || isOneRow(lines);
      if (width > bestWidth && isColumn && isBesideEachOther(byLeft, i)) {
        best = reached;
        bestWidth = width;
      }
      reached = Math.max(reached, line.right());
    }
    return best;
  }

  private static boolean isOneRow(List<Line> lines) {
    return isSameRow(lines.getFirst(), lines.getLast());
  }

  /// Whether the left and the right part overlap in height; else one merely stands below the other.
  private static boolean isBesideEachOther(List<Line> byLeft, int split) {
    float leftTop = top(byLeft.subList(0, split));
    float leftBottom = bottom(byLeft.subList(0, split));
    float rightTop = top(byLeft.subList(split, byLeft.size()));
    float rightBottom = bottom(byLeft.subList(split, byLeft.size()));
    return leftTop <= rightBottom + 2 && rightTop <= leftBottom + 2;
  }

  private static float top(List<Line> lines) {
    return lines.stream().map(Line::baseline).min(Float::compare).orElseThrow();
  }

  private static float bottom(List<Line> lines) {
    return lines.stream().map(Line::baseline).max(Float::compare).orElseThrow();
  }

  /// Before which line the widest gap is; -1 when all stand on one row.
  private static int widestGap(List<Line> lines) {
    int best = -1;
    float widest = 3f;
    for (int i = 1; i < lines.size(); i++) {
      float gap =
          lines.get(i).baseline() - lines.get(i - 1).baseline() - lines.get(i).size() * 0.7f;
      if (gap > widest || best < 0 && gap > 0) {
        best = i;
        widest = Math.max(widest, gap);
      }
    }
    return best;
  }
}
