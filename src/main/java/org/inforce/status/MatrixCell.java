package org.inforce.status;

import java.util.Map;
import java.util.Objects;
import org.inforce.taxonomy.Axis;

/// The status for one value on each of the two axes of a matrix.
public record MatrixCell(Map<Axis, String> values, Status status) {
  public MatrixCell {
    values = Map.copyOf(values);
    Objects.requireNonNull(status, "status");
  }
}
