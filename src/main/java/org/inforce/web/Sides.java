package org.inforce.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.answer.Labels;
import org.inforce.proceeding.EventType;
import org.inforce.status.Conflict;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// A conflict as a page shows it: one side for each value, with all who say so.
public final class Sides {
  private Sides() {}

  /// The statements by rank, the best first.
  public record Side(String value, boolean isHeld, List<Conflict.Statement> statements) {
    public Side {
      statements = List.copyOf(statements);
    }

    public Conflict.Statement best() {
      return statements.getFirst();
    }

    public List<Conflict.Statement> others() {
      return statements.subList(1, statements.size());
    }
  }

  /// The side that is held first, then those with the best source.
  public static List<Side> of(Conflict conflict) {
    Map<String, List<Conflict.Statement>> byValue = new LinkedHashMap<>();
    for (Conflict.Statement statement : conflict.statements()) {
      byValue.computeIfAbsent(statement.value(), unused -> new ArrayList<>()).add(statement);
    }
    List<Side> sides = new ArrayList<>();
    byValue.forEach((value, statements) -> {
      statements.sort(Comparator.comparingInt(Conflict.Statement::rank));
      boolean isHeld = conflict.held().filter(value::equals).isPresent();
      sides.add(new Side(value, isHeld, statements));
    });
    sides.sort(
        Comparator.comparing((Side side) -> !side.isHeld())
            .thenComparingInt(side -> side.best().rank()));
    return sides;
  }

  /// Codes as words, events and values on the axes of scope by their names; what is words already
  /// stays.
  public static Content words(String value, Frame frame) {
    List<String> names = names(value, frame);
    Optional<String> event = EventType.tryParse(value).map(Labels::of);
    return event.isPresent() || names.isEmpty()
        ? frame.told(event.orElse(value))
        : output -> output.writeUserContent(Labels.words(String.join(", ", names)));
  }

  /// Of a list of values on one axis; empty of anything else.
  private static List<String> names(String value, Frame frame) {
    List<String> codes = List.of(value.split("[,;] "));
    return Arrays.stream(Axis.values())
        .filter(axis ->
            codes.stream().allMatch(code -> Taxonomy.current().term(axis, code).isPresent()))
        .findFirst()
        .map(axis ->
            codes.stream()
                .map(code -> ScopeWords.value(axis, code, Taxonomy.current(), frame))
                .toList())
        .orElse(List.of());
  }
}
