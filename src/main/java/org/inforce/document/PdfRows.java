package org.inforce.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inforce.document.PdfPage.Line;

/// Puts the lines of a page into rows, and joins what only wide spaces part: the label of an item
/// with its words, and the words of a justified line. A gap that the rows around it leave free too
/// is a gutter, and stays.
final class PdfRows {
  private static final float MAX_WORD_GAP = 2.6f;
  private static final float MAX_JUSTIFIED_GAP = 8f;
  private static final float MAX_LABEL_GAP = 60f;
  private static final int AROUND = 2;

  /// Matches `1.`, `(a)`, `IV.`, `B.`, `•`, `§`, `¶ 12.`; not `Dated:`.
  private static final Pattern LABEL =
      Pattern.compile(
          "\\(?(?:\\d{1,3}|[A-Za-z]|[ivxlIVXL]{1,6})[.)]|[\\u2022\\u25cf\\u25aa\\uf0b7\\u2013\\u2014\\u00a7*-]|\\u00b6?"
              + " ?\\d{1,3}\\.|\\[\\^\\d{1,3}\\]");

  private PdfRows() {}

  /// From top to bottom; each row from left to right.
  static List<List<Line>> of(List<Line> lines) {
    List<Line> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(Line::baseline).thenComparingDouble(Line::left));
    List<List<Line>> rows = new ArrayList<>();
    for (Line line : sorted) {
      if (rows.isEmpty() || !isSameRow(rows.getLast().getFirst(), line)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(line);
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(Line::left)));
    Optional<Float> edge = justifiedEdge(rows);
    List<List<Line>> joined = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      joined.add(joined(rows, i, edge));
    }
    return joined;
  }

  private static boolean isSameRow(Line a, Line b) {
    return Math.abs(a.baseline() - b.baseline()) < Math.max(2.5f, a.size() * 0.4f);
  }

  /// The right edge that a third of the rows reach.
  private static Optional<Float> justifiedEdge(List<List<Line>> rows) {
    List<Float> ends = rows.stream().map(row -> row.getLast().right()).sorted().toList();
    for (int i = ends.size() - 1; i >= 0; i--) {
      float end = ends.get(i);
      long near = ends.stream().filter(other -> Math.abs(other - end) < 3).count();
      if (near >= 3 && near * 3 >= ends.size()) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }

  private static List<Line> joined(List<List<Line>> rows, int i, Optional<Float> edge) {
    List<Line> row = rows.get(i);
    float end = row.getLast().right();
    boolean isJustified = edge.isPresent() && Math.abs(end - edge.get()) < 3;
    List<Line> joined = new ArrayList<>();
    for (Line line : row) {
      Line before = joined.isEmpty() ? line : joined.getLast();
      if (!joined.isEmpty() && belongs(before, line, isJustified, rows, i)) {
        joined.set(joined.size() - 1, join(before, line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean belongs(
      Line before, Line line, boolean isJustified, List<List<Line>> rows, int i) {
    float gap = line.left() - before.right();
    if (gap < -before.size()) {
      return false;
    }
    if (LABEL.matcher(before.words()).matches()) {
      return gap <= MAX_LABEL_GAP;
    }
    float widest = line.size() * (isJustified ? MAX_JUSTIFIED_GAP : MAX_WORD_GAP);
    return gap <= widest && isCrossed(before.right(), line.left(), rows, i);
  }

  /// Whether rows above and below run through the gap; at the head and foot one side is enough.
  private static boolean isCrossed(float from, float to, List<List<Line>> rows, int i) {
    List<List<Line>> above = rows.subList(Math.max(0, i - AROUND), i);
    List<List<Line>> below = rows.subList(i + 1, Math.min(rows.size(), i + 1 + AROUND));
    return isCrossedBy(above, from, to)
        && isCrossedBy(below, from, to)
        && above.size() + below.size() > 0;
  }

  private static boolean isCrossedBy(List<List<Line>> rows, float from, float to) {
    return rows.isEmpty()
        || rows.stream()
            .flatMap(List::stream)
            .anyMatch(
                line -> line.left() < from && line.right() > to && !PdfFurniture.isDrawn(line));
  }

  private static Line join(Line before, Line line) {
    int length = before.words().length() + line.words().length();
    float certainty =
        (before.certainty() * before.words().length() + line.certainty() * line.words().length())
            / length;
    return new Line(
        before.words() + " " + line.words(),
        before.left(),
        Math.max(before.right(), line.right()),
        before.baseline(),
        Math.max(before.size(), line.size()),
        before.isBold() && line.isBold(),
        certainty);
  }
}
