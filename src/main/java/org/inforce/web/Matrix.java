package org.inforce.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.answer.MeasureView;
import org.inforce.status.MatrixCell;
import org.inforce.status.Status;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/// The matrix of a measure as a table: a row for each value of one axis, a cell for each of the
/// other.
public record Matrix(Axis rowAxis, Axis columnAxis, List<Value> columns, List<Row> rows) {
  public Matrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// A value on an axis and its name.
  public record Value(String code, String label) {}

  /// One row; a cell is empty where nothing was computed.
  public record Row(Value value, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  public record Cell(Value column, Optional<Status> status) {}

  static Matrix of(MeasureView view, Taxonomy taxonomy, Frame frame) {
    Map<String, Status> cells = new HashMap<>();
    for (MatrixCell cell : view.matrix()) {
      cells.put(
          key(cell.values().get(view.rows()), cell.values().get(view.columns())), cell.status());
    }
    List<Value> columns = values(view, view.columns(), taxonomy, frame);
    List<Row> rows = new ArrayList<>();
    for (Value row : values(view, view.rows(), taxonomy, frame)) {
      rows.add(
          new Row(
              row,
              columns.stream()
                  .map(column ->
                      new Cell(
                          column, Optional.ofNullable(cells.get(key(row.code(), column.code())))))
                  .toList()));
    }
    return new Matrix(view.rows(), view.columns(), columns, rows);
  }

  private static String key(@Nullable String row, @Nullable String column) {
    return row + "\t" + column;
  }

  private static List<Value> values(MeasureView view, Axis axis, Taxonomy taxonomy, Frame frame) {
    return view.values(axis).stream()
        .map(code -> new Value(code, ScopeWords.value(axis, code, taxonomy, frame)))
        .toList();
  }
}
