package org.inforce.document;

/// Where the cells of a GPOTABLE go: rows in lines, cells parted by tabs, one more for each that is
/// empty.
final class GpoTable {
  private static final int MAX_EMPTY = 40;

  private int depth;
  private boolean isFirstCell;
  private boolean isNewRow;
  private int emptyCells;

  boolean isOpen() {
    return depth > 0;
  }

  void open() {
    depth++;
    isFirstCell = true;
  }

  void close() {
    depth--;
  }

  void row() {
    isNewRow = true;
  }

  static boolean isCell(String element) {
    return element.equals("ENT") || element.equals("CHED");
  }

  void emptyCell() {
    emptyCells += isOpen() && !isNewRow ? 1 : 0;
  }

  /// What stands before the next cell that has words.
  String separator() {
    String separator =
        isFirstCell ? "\n\n" : isNewRow ? "\n" : "\t".repeat(1 + Math.min(emptyCells, MAX_EMPTY));
    isFirstCell = false;
    isNewRow = false;
    emptyCells = 0;
    return separator;
  }
}
