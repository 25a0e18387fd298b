package org.inforce.proceeding;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.inforce.taxonomy.Axis;

/// How far an order reaches. Each part is an AND over its axes; within an axis the values are an
/// OR; an axis that is absent is unlimited in `granted` and in the two others plays no part. What
/// is barred is what lies in `granted`, less the box `except`; `denied` is what the court was asked
/// to bar and did not. Values are taxonomy codes, or the document's own words where the taxonomy
/// has none. The value `all` is everything on the axis.
public record Scope(
    Map<Axis, List<String>> granted,
    Map<Axis, List<String>> denied,
    Map<Axis, List<String>> except) {

  /// Silent on every axis.
  public static final Scope SILENT = new Scope(Map.of(), Map.of(), Map.of());

  public static final String ALL = "all";

  public Scope {
    granted = copy(granted);
    denied = copy(denied);
    except = copy(except);
  }

  private static Map<Axis, List<String>> copy(Map<Axis, List<String>> part) {
    Map<Axis, List<String>> copy = new EnumMap<>(Axis.class);
    part.forEach((axis, values) -> copy.put(axis, List.copyOf(values)));
    return Collections.unmodifiableMap(copy);
  }

  public boolean isSilent() {
    return granted.isEmpty() && denied.isEmpty() && except.isEmpty();
  }
}
