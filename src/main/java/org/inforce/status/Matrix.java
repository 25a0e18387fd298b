package org.inforce.status;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.proceeding.Scope;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// The statuses for all pairs of values on two axes.
final class Matrix {
  private final Dossier dossier;
  private final Taxonomy taxonomy;
  private final StatusQuery query;
  private final Judgment judgment;

  Matrix(Dossier dossier, Taxonomy taxonomy, StatusQuery query) {
    this.dossier = dossier;
    this.taxonomy = taxonomy;
    this.query = query;
    this.judgment = new Judgment(dossier, taxonomy, query.asOf());
  }

  List<MatrixCell> cells(Axis rows, Axis columns) {
    List<MatrixCell> cells = new ArrayList<>();
    for (String row : values(rows)) {
      for (String column : values(columns)) {
        Map<Axis, String> asked = new EnumMap<>(Axis.class);
        asked.putAll(query.axes());
        asked.put(rows, row);
        asked.put(columns, column);
        cells.add(new MatrixCell(Map.of(rows, row, columns, column), judgment.of(asked).status()));
      }
    }
    return cells;
  }

  /// The single values of the table, those that orders name besides, and the one asked for.
  private List<String> values(Axis axis) {
    Set<String> values = new LinkedHashSet<>();
    Optional.ofNullable(query.axes().get(axis)).ifPresent(values::add);
    taxonomy.terms(axis).stream()
        .map(Taxonomy.Term::code)
        .filter(code -> axis == Axis.PERSON_CLASS || taxonomy.members(axis, code).isEmpty())
        .forEach(values::add);
    for (Act order : judgment.orders()) {
      for (Mention mention : order.mentions) {
        Scope scope = mention.event().scope();
        for (Map<Axis, List<String>> part : List.of(scope.granted(), scope.denied())) {
          part.getOrDefault(axis, List.of()).stream()
              .filter(value -> !value.equals(Scope.ALL) && taxonomy.codeOf(axis, value).isEmpty())
              .forEach(values::add);
        }
      }
    }
    return List.copyOf(values);
  }
}
