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

  private final List<Region> regions = new ArrayList<>();

  private PdfOrder() {}

  /// A stretch of a page that is read in one go.
  sealed interface Region {

    /// Lines one under another.
    record Column(List<Line> lines) implements Region {}

    /// Rows of cells.
    record Table(List<List<Line>> rows) implements Region {}
  }

  /// All lines, in the order of reading.
  static List<Region> regions(List<Line> lines) {
    PdfOrder order = new PdfOrder();
    order.cut(PdfRows.of(lines), 0);
    return order.regions;
  }

  private void cut(List<List<Line>> rows, int depth) {
    List<List<Line>> single = new ArrayList<>();
    int at = 0;
    while (at < rows.size()) {
      Band band = depth < MAX_DEPTH ? Band.at(rows, at, single) : Band.NONE;
      if (band.isNone()) {
        single.add(rows.get(at));
        at++;
      } else {
        single.subList(single.size() - band.above(), single.size()).clear();
        column(single);
        single.clear();
        band(rows.subList(at - band.above(), band.end()), band, depth);
        at = band.end();
      }
    }
    column(single);
  }

  private void column(List<List<Line>> rows) {
    if (!rows.isEmpty()) {
      regions.add(new Region.Column(rows.stream().flatMap(List::stream).toList()));
    }
  }

  private void band(List<List<Line>> rows, Band band, int depth) {
    if (PdfTable.isTable(rows)) {
      regions.add(new Region.Table(rows.stream().map(List::copyOf).toList()));
      return;
    }
    float middle = (band.from() + band.to()) / 2;
    cut(side(rows, true, middle), depth + 1);
    cut(side(rows, false, middle), depth + 1);
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
      int twoSided = 0;
      while (end < rows.size() && gutter.narrow(rows.get(end))) {
        twoSided += gutter.isTwoSided(rows.get(end)) ? 1 : 0;
        end++;
      }
      if (end == at) {
        return NONE;
      }
      if (twoSided < 2) {
        return new Band(0, at + 1, from, to);
      }
      int above = 0;
      while (above < before.size() && gutter.narrow(before.get(before.size() - 1 - above))) {
        above++;
      }
      return new Band(above, end, gutter.from, gutter.to);
    }
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

    boolean isTwoSided(List<Line> row) {
      return row.getFirst().right() <= from + 0.01f && row.getLast().left() >= to - 0.01f;
    }
  }
}
