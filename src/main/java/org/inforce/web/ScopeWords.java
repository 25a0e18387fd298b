package org.inforce.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.inforce.answer.Labels;
import org.inforce.proceeding.Scope;
import org.inforce.status.StatusQuery;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// Scopes, axes and questions in words.
public final class ScopeWords {
  private ScopeWords() {}

  /// What a scope says on one axis.
  public record Line(String axis, String values) {}

  /// One value to choose in a form.
  public record Option(String code, String label, boolean isChosen) {}

  public static List<Line> of(Map<Axis, List<String>> part, Taxonomy taxonomy) {
    List<Line> lines = new ArrayList<>();
    part.forEach((axis, values) -> lines.add(new Line(axis(axis), values(axis, values, taxonomy))));
    return lines;
  }

  public static String values(Axis axis, List<String> values, Taxonomy taxonomy) {
    return values.stream()
        .map(value -> value.equals(Scope.ALL) ? "all" : taxonomy.label(axis, value))
        .collect(Collectors.joining(", "));
  }

  public static String axis(Axis axis) {
    return switch (axis) {
      case ACTOR -> "Who acts";
      case RECIPIENT -> "Who receives";
      case PARTY -> "Party";
      case PLACE -> "Place";
      case CONDUCT -> "Conduct";
      case DATA_CATEGORY -> "Data";
      case PERSON_CLASS -> "People";
      case PURPOSE -> "Purpose";
    };
  }

  /// `for California, about address of lawful permanent residents, any purpose`
  public static String question(StatusQuery query, Taxonomy taxonomy) {
    if (query.axes().isEmpty()) {
      return "for any party, data, people and purpose";
    }
    List<String> parts = new ArrayList<>();
    for (Axis axis : Axis.values()) {
      String value = query.axes().get(axis);
      if (value != null) {
        parts.add(axis(axis).toLowerCase(Locale.ROOT) + ": " + taxonomy.label(axis, value));
      }
    }
    return "for " + String.join("; ", parts);
  }

  /// The values of an axis by name; a chosen value that the tables lack stands among them.
  public static List<Option> options(Axis axis, StatusQuery query, Taxonomy taxonomy) {
    String chosen = query.axes().getOrDefault(axis, "");
    String code = chosen.isEmpty() ? "" : taxonomy.codeOf(axis, chosen).orElse(chosen);
    List<Option> options =
        new ArrayList<>(
            taxonomy.terms(axis).stream()
                .map(term ->
                    new Option(
                        term.code(),
                        Labels.words(term.names().getFirst()),
                        term.code().equals(code)))
                .sorted((a, b) -> a.label().compareToIgnoreCase(b.label()))
                .toList());
    if (!code.isEmpty() && options.stream().noneMatch(Option::isChosen)) {
      options.addFirst(new Option(code, code, true));
    }
    return options;
  }
}
