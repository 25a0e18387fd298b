package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inforce.taxonomy.Axis;

/// Gathers the values of a [Scope] while a clause is read.
final class ScopeDraft {
  private final Map<Axis, Set<String>> granted = new EnumMap<>(Axis.class);
  private final Map<Axis, Set<String>> denied = new EnumMap<>(Axis.class);
  private final Map<Axis, Set<String>> except = new EnumMap<>(Axis.class);

  ScopeDraft grant(Axis axis, List<String> values) {
    return add(granted, axis, values);
  }

  ScopeDraft deny(Axis axis, List<String> values) {
    return add(denied, axis, values);
  }

  ScopeDraft except(Axis axis, List<String> values) {
    return add(except, axis, values);
  }

  private ScopeDraft add(Map<Axis, Set<String>> part, Axis axis, List<String> values) {
    if (!values.isEmpty()) {
      part.computeIfAbsent(axis, any -> new LinkedHashSet<>()).addAll(values);
    }
    return this;
  }

  Scope scope() {
    return new Scope(lists(granted), lists(denied), lists(except));
  }

  private static Map<Axis, List<String>> lists(Map<Axis, Set<String>> part) {
    Map<Axis, List<String>> lists = new EnumMap<>(Axis.class);
    part.forEach((axis, values) -> lists.put(axis, new ArrayList<>(values)));
    return lists;
  }
}
