package org.inforce.document;

import java.util.List;
import java.util.regex.Pattern;
import org.inforce.document.PdfPage.Line;

/// Finds the footnotes at the foot of a column: from the first line that begins with a raised mark
/// on, and the small type above it that goes on from the page before.
final class PdfNotes {
  private static final float SMALL = 0.95f;

  /// A raised number, or a sign such as `*` or `†` in front of a word.
  private static final Pattern MARKED =
      Pattern.compile("\\[\\^\\d{1,3}\\].*|[*\\u2020\\u2021]{1,3}\\s?\\p{L}.*");

  private PdfNotes() {}

  static boolean isMarked(Line line) {
    return MARKED.matcher(line.words()).matches();
  }

  /// The index of the first line of the notes; the number of lines when there are none. `isOpen`
  /// when a note of the page before did not end.
  static int startIn(List<Line> column, float bodySize, boolean isOpen) {
    int small = smallFrom(column, bodySize);
    for (int i = 0; i < column.size(); i++) {
      Line line = column.get(i);
      boolean isRaised = line.words().startsWith("[^");
      boolean isAtFoot = i >= small;
      if (isMarked(line) && (isAtFoot || isRaised && isLastOfAll(column, i))) {
        return isOpen && small < i ? small : i;
      }
    }
    return isOpen && small > 0 ? small : column.size();
  }

  /// Where the small type at the foot begins.
  private static int smallFrom(List<Line> column, float bodySize) {
    int from = column.size();
    while (from > 0 && column.get(from - 1).size() <= bodySize * SMALL) {
      from--;
    }
    return from;
  }

  /// Type of the body's size is a note when it begins with a mark and nothing larger follows.
  private static boolean isLastOfAll(List<Line> column, int i) {
    float size = column.get(i).size();
    return column.subList(i, column.size()).stream().allMatch(line -> line.size() <= size * 1.1f);
  }
}
