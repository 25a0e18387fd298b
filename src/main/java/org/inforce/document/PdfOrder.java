package org.inforce.document;

import java.util.ArrayList;
import java.util.List;
import org.inforce.document.PdfPage.Line;

/// The order in which the lines of a page are read. Rows that leave the same white gutter free form
/// a band; its columns are read one after another, left before right, and each column is asked
/// again. A band of ragged cells is a table and is read by rows.
final class PdfOrder {
  private static final float MIN_GUTTER = 7f;
  private static final int MAX_DEPTH = 12;
  private static final float INDENT = 30f;

  private final List<Region> regions = new ArrayList<>();

  private PdfOrder() {}

  /// A stretch of a page that is read in one go.
  sealed interface Region {

    /// Lines one under another. `isBeside` when it stands beside the region before it, whose last
    /// sentence may go on in it.
    record Column(List<Line> lines, boolean isBeside) implements Region {}

    /// Rows of cells.
    record Table(List<List<Line>> rows) implements Region {}
  }

  /// All lines, in the order of reading.
  static List<Region> regions(List<Line> lines) {
    PdfOrder order = new PdfOrder();
    order.cut(PdfRows.of(lines), 0, true);
    return order.regions;
  }

  private void cut(List<List<Line>> rows, int depth, boolean isBeside) {
    boolean isFirst = isBeside;
    List<List<Line>> single = new ArrayList<>();
    int at = 0;
    while (at < rows.size()) {
      Band band = depth < MAX_DEPTH ? Band.at(rows, at, single) : Band.NONE;
      if (band.isNone()) {
        single.add(rows.get(at));
        at++;
      } else {
        single.subList(single.size() - band.above(), single.size()).clear();
        column(single, isFirst);
        isFirst &= single.isEmpty();
        single.clear();
        band(rows.subList(at - band.above(), band.end()), band, depth, isFirst);
        isFirst = false;
        at = band.end();
      }
    }
    column(single, isFirst);
  }

  private void column(List<List<Line>> rows, boolean isBeside) {
    if (!rows.isEmpty()) {
      List<Line> lines = rows.stream().flatMap(List::stream).toList();
      regions.add(new Region.Column(lines, isBeside));
    }
  }

  private void band(List<List<Line>> rows, Band band, int depth, boolean isBeside) {
    if (PdfTable.isTable(rows)) {
      regions.add(new Region.Table(rows.stream().map(List::copyOf).toList()));
      return;
    }
    float middle = (band.from() + band.to()) / 2;
    boolean isLoneRow = rows.size() == 1;
    cut(side(rows, true, middle), depth + 1, isBeside);
    cut(side(rows, false, middle), depth + 1, !isLoneRow);
  }

  private static List<List<Line>> side(List<List<Line>> rows, boolean isLeft, float middle) {
    return rows.stream()
        .map(row -> row.stream().filter(line -> line.middle() < middle == isLeft).toList())
        .filter(row -> !row.isEmpty())
        .toList();
  }

  /// Rows that leave the gutter `from`..`to` free: `above` rows before the first that has words on
  /// both sides, and all up to `end`.
  private record Band(int above, int end, float from, float to) {
    static final Band NONE = new Band(0, 0, 0, 0);

    boolean isNone() {
      return end == 0;
    }

    /// The band whose first row with words on both sides is row `at`. `before` are the rows since
    /// the last band.
    static Band at(List<List<Line>> rows, int at, List<List<Line>> before) {
      Band best = NONE;
      List<Line> row = rows.get(at);
      float reached = row.getFirst().right();
      for (int i = 1; i < row.size(); i++) {
        Band band = along(rows, at, before, reached, row.get(i).left());
        boolean isBetter =
            band.end() > best.end() || band.end() == best.end() && band.width() > best.width();
        if (!band.isNone() && (best.isNone() || isBetter)) {
          best = band;
        }
        reached = Math.max(reached, row.get(i).right());
      }
      return best;
    }

    private float width() {
      return to - from;
    }

    private static Band along(
        List<List<Line>> rows, int at, List<List<Line>> before, float from, float to) {
      Gutter gutter = new Gutter(from, to);
      int end = at;
      int left = 0;
      int right = 0;
      while (end < rows.size() && gutter.narrow(rows.get(end))) {
        left += gutter.isLeft(rows.get(end)) ? 1 : 0;
        right += gutter.isRight(rows.get(end)) ? 1 : 0;
        end++;
      }
      if (end == at) {
        return NONE;
      }
      if (left < 2 || right < 2) {
        return new Band(0, at + 1, from, to);
      }
      int above = 0;
      float edge = rows.get(at).getFirst().left();
      while (above < before.size()
          && startsAt(before.get(before.size() - 1 - above), edge, gutter.to)
          && gutter.narrow(before.get(before.size() - 1 - above))) {
        above++;
      }
      return new Band(above, end, gutter.from, gutter.to);
    }
  }

  /// Whether a row above stands in one of the columns rather than in the middle of the page.
  private static boolean startsAt(List<Line> row, float left, float right) {
    float start = row.getFirst().left();
    return Math.abs(start - left) < INDENT || start >= right;
  }

  /// A white stripe that gets narrower with each row beside it.
  private static final class Gutter {
    private float from;
    private float to;

    Gutter(float from, float to) {
      this.from = from;
      this.to = to;
    }

    /// Whether the stripe stays free beside this row; if not, it stays as it was. A line drawn
    /// across a row ends what stands above it.
    boolean narrow(List<Line> row) {
      if (row.stream().allMatch(PdfFurniture::isDrawn)) {
        return false;
      }
      float left = from;
      float right = to;
      for (Line line : row) {
        if (line.middle() < (left + right) / 2) {
          left = Math.max(left, line.right());
        } else {
          right = Math.min(right, line.left());
        }
      }
      if (right - left < MIN_GUTTER) {
        return false;
      }
      from = left;
      to = right;
      return true;
    }

    boolean isLeft(List<Line> row) {
      return row.getFirst().right() <= from + 0.01f;
    }

    boolean isRight(List<Line> row) {
      return row.getLast().left() >= to - 0.01f;
    }
  }
}
