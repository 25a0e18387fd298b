package org.inforce.document;

import java.util.List;
import java.util.regex.Pattern;
import org.inforce.document.PdfPage.Line;

/// Tells tables from columns of prose. The lines of prose fill their column; the cells of a table
/// are short, and stand on common rows.
final class PdfTable {
  private static final int MIN_ROWS = 3;
  private static final double FULL = 0.85;

  /// Matches `$1,250`, `12/31/2025`, `4016`, `86%`, `2:15-cv-01739`, `—`; not words.
  private static final Pattern FIGURE =
      Pattern.compile("[$(]{0,2}[\\d][\\d.,/:%)-]*(?:-[a-z]{2}-[\\d]+)?|[\\u2013\\u2014-]|N/A");

  private PdfTable() {}

  /// Whether rows that share a gutter are rows of a table.
  static boolean isTable(List<List<Line>> rows) {
    long wide = rows.stream().filter(row -> row.size() >= 3).count();
    long many = rows.stream().filter(row -> row.size() >= 2).count();
    boolean isGrid = wide >= MIN_ROWS && wide * 2 >= rows.size();
    boolean isList = many >= MIN_ROWS && many * 3 >= rows.size() * 2 && hasFigures(rows);
    return (isGrid || isList) && !isFilled(rows);
  }

  /// Whether the first cells, or the last, are figures.
  private static boolean hasFigures(List<List<Line>> rows) {
    List<List<Line>> many = rows.stream().filter(row -> row.size() >= 2).toList();
    long first = many.stream().filter(row -> isFigure(row.getFirst())).count();
    long last = many.stream().filter(row -> isFigure(row.getLast())).count();
    return Math.max(first, last) * 3 >= many.size() * 2L;
  }

  private static boolean isFigure(Line line) {
    return FIGURE.matcher(line.words()).matches();
  }

  /// Whether most lines but those of the last column reach the gutter to their right: prose does.
  private static boolean isFilled(List<List<Line>> rows) {
    int full = 0;
    int asked = 0;
    for (List<Line> row : rows) {
      for (int i = 0; i + 1 < row.size(); i++) {
        asked++;
        float width = row.get(i + 1).left() - row.get(i).left();
        full += row.get(i).right() - row.get(i).left() > width * FULL ? 1 : 0;
      }
    }
    return full * 2 > asked;
  }
}
