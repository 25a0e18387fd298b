package org.inforce.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.status.Learned;
import org.inforce.status.MatrixCell;
import org.inforce.status.Measure;
import org.inforce.status.Occurrence;
import org.inforce.status.StatusAnswer;
import org.inforce.status.StatusChange;
import org.inforce.status.StatusQuery;
import org.inforce.taxonomy.Axis;

/// A measure and the answer to one question about it: the status with its reasons, the matrix over
/// two axes, the days on which the status changes, what happened, and, where the question is asked
/// with less than today's knowledge, what was learned since.
public record MeasureView(
    StatusAnswer answer,
    Axis rows,
    Axis columns,
    List<MatrixCell> matrix,
    List<StatusChange> timeline,
    List<Occurrence> occurrences,
    List<ObligationView> obligations,
    Optional<Learned> learned) {
  public MeasureView {
    Objects.requireNonNull(answer, "answer");
    matrix = List.copyOf(matrix);
    timeline = List.copyOf(timeline);
    occurrences = List.copyOf(occurrences);
    obligations = List.copyOf(obligations);
    Objects.requireNonNull(learned, "learned");
  }

  public Measure measure() {
    return answer.measure();
  }

  public StatusQuery query() {
    return answer.query();
  }

  /// The values of an axis in the order in which the matrix has them.
  public List<String> values(Axis axis) {
    return matrix.stream()
        .flatMap(cell -> Stream.ofNullable(cell.values().get(axis)))
        .distinct()
        .toList();
  }
}
