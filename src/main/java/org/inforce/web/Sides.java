package org.inforce.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inforce.answer.Labels;
import org.inforce.proceeding.EventType;
import org.inforce.status.Conflict;

/// A conflict as a page shows it: one side for each value, with all who say so.
public final class Sides {
  private Sides() {}

  /// `words` for the value; the statements by rank, the best first.
  public record Side(String words, boolean isHeld, List<Conflict.Statement> statements) {
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
      sides.add(new Side(words(value), isHeld, statements));
    });
    sides.sort(
        Comparator.comparing((Side side) -> !side.isHeld())
            .thenComparingInt(side -> side.best().rank()));
    return sides;
  }

  /// Codes as words, events by their names; what is words already stays.
  public static String words(String value) {
    return EventType.tryParse(value)
        .map(Labels::of)
        .orElseGet(() -> value.indexOf('_') >= 0 ? Labels.words(value) : value);
  }
}
