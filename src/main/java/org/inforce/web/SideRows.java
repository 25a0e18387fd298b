package org.inforce.web;

import java.util.ArrayList;
import java.util.List;
import org.inforce.change.Redline;
import org.inforce.change.Redline.Kind;

/// A redline side by side: one row for each stretch of lines, what was on the left and what is on
/// the right.
public final class SideRows {
  private final Redline redline;
  private final List<Row> rows = new ArrayList<>();
  private List<Stretch> left = new ArrayList<>();
  private List<Stretch> right = new ArrayList<>();

  private SideRows(Redline redline) {
    this.redline = redline;
  }

  /// `isCut` stands for rows left out because nothing changed in them.
  public record Row(List<Stretch> left, List<Stretch> right, boolean isCut) {
    public Row {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }

    boolean isChanged() {
      return left.stream().anyMatch(Row::isChange) || right.stream().anyMatch(Row::isChange);
    }

    private static boolean isChange(Stretch stretch) {
      return stretch.kind() != Kind.SAME;
    }
  }

  /// All rows; unless `isWhole`, unchanged ones only beside a change. Changed boilerplate is folded
  /// unless `isWhole`.
  static List<Row> of(Redline redline, boolean isWhole) {
    SideRows sides = new SideRows(redline);
    for (Redline.Piece piece : redline.pieces()) {
      sides.add(piece, !isWhole && sides.isFolded(piece));
    }
    sides.close();
    return isWhole ? sides.rows : cut(sides.rows);
  }

  private boolean isFolded(Redline.Piece piece) {
    return piece.kind() != Kind.SAME && redline.isBoilerplate(piece);
  }

  private void add(Redline.Piece piece, boolean isFolded) {
    String words = redline.words(piece);
    switch (piece.kind()) {
      case SAME -> same(words);
      case DELETED, MOVED_AWAY ->
          left.add(new Stretch(isFolded ? Kind.SAME : piece.kind(), words, false));
      case INSERTED, MOVED_HERE ->
          right.add(new Stretch(isFolded ? Kind.SAME : piece.kind(), words, false));
    }
  }

  /// A line that ends ends the row.
  private void same(String words) {
    String[] lines = words.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        close();
      }
      if (!lines[i].isBlank()) {
        left.add(new Stretch(Kind.SAME, lines[i], false));
        right.add(new Stretch(Kind.SAME, lines[i], false));
      }
    }
  }

  private void close() {
    if (!left.isEmpty() || !right.isEmpty()) {
      rows.add(new Row(left, right, false));
    }
    left = new ArrayList<>();
    right = new ArrayList<>();
  }

  private static List<Row> cut(List<Row> rows) {
    List<Row> shown = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean isNear =
          rows.get(i).isChanged()
              || i > 0 && rows.get(i - 1).isChanged()
              || i + 1 < rows.size() && rows.get(i + 1).isChanged();
      boolean isInCut = !shown.isEmpty() && shown.getLast().isCut();
      if (isNear) {
        shown.add(rows.get(i));
      } else if (!isInCut) {
        shown.add(new Row(List.of(), List.of(), true));
      }
    }
    return shown;
  }
}
