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

  public static List<Line> of(Map<Axis, List<String>> part, Taxonomy taxonomy, Frame frame) {
    List<Line> lines = new ArrayList<>();
    part.forEach((axis, values) ->
        lines.add(new Line(frame.say(axis(axis)), values(axis, values, taxonomy, frame))));
    return lines;
  }

  public static String values(Axis axis, List<String> values, Taxonomy taxonomy, Frame frame) {
    return values.stream()
        .map(value -> value(axis, value, taxonomy, frame))
        .collect(Collectors.joining(", "));
  }

  /// One value on an axis, by its name.
  public static String value(Axis axis, String value, Taxonomy taxonomy, Frame frame) {
    return frame.say(value.equals(Scope.ALL) ? "all" : taxonomy.label(axis, value));
  }

  /// What a question does not say, though it matters.
  public static String unknown(List<String> names, Frame frame) {
    return names.stream()
        .map(name -> frame.say(name.replace('_', ' ')))
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
  public static String question(StatusQuery query, Taxonomy taxonomy, Frame frame) {
    if (query.axes().isEmpty()) {
      return frame.say("for any party, data, people and purpose");
    }
    List<String> parts = new ArrayList<>();
    for (Axis axis : Axis.values()) {
      String value = query.axes().get(axis);
      if (value != null) {
        parts.add(
            frame.say(axis(axis)).toLowerCase(Locale.ROOT)
                + ": "
                + value(axis, value, taxonomy, frame));
      }
    }
    return frame.say("for {0}", String.join("; ", parts));
  }

  /// The values of an axis by name; a chosen value that the tables lack stands among them.
  public static List<Option> options(Frame frame, Axis axis, StatusQuery query, Taxonomy taxonomy) {
    String chosen = query.axes().getOrDefault(axis, "");
    String code = chosen.isEmpty() ? "" : taxonomy.codeOf(axis, chosen).orElse(chosen);
    List<Option> options =
        new ArrayList<>(
            taxonomy.terms(axis).stream()
                .map(term ->
                    new Option(
                        term.code(),
                        Labels.words(frame.say(term.names().getFirst())),
                        term.code().equals(code)))
                .sorted((a, b) -> a.label().compareToIgnoreCase(b.label()))
                .toList());
    if (!code.isEmpty() && options.stream().noneMatch(Option::isChosen)) {
      options.addFirst(new Option(code, code, true));
    }
    return options;
  }
}
