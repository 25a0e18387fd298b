package org.inforce.status;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.proceeding.Scope;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// An AND over axes: what lies within the limits on all of them. An axis without a limit is
/// unlimited. Parties are matched by name and by membership.
record Box(Map<Axis, Limit> limits, Taxonomy taxonomy, Parties parties) {
  Box {
    limits = Map.copyOf(limits);
  }

  boolean isEmpty() {
    return limits.isEmpty();
  }

  Optional<Limit> on(Axis axis) {
    return Optional.ofNullable(limits.get(axis));
  }

  /// This box without the limits on `axes`.
  Box without(Set<Axis> axes) {
    Map<Axis, Limit> fewer = new EnumMap<>(Axis.class);
    limits.forEach((axis, limit) -> {
      if (!axes.contains(axis)) {
        fewer.put(axis, limit);
      }
    });
    return new Box(fewer, taxonomy, parties);
  }

  Truth covers(Point point, Set<Axis> doubts) {
    Truth all = Truth.YES;
    for (Map.Entry<Axis, Limit> entry : limits.entrySet()) {
      Truth one = covers(entry.getValue(), point);
      if (one == Truth.MAYBE) {
        doubts.add(entry.getKey());
      }
      all = all.and(one);
    }
    return all;
  }

  private Truth covers(Limit limit, Point point) {
    return switch (limit.axis()) {
      case PARTY, PLACE ->
          point
              .on(Axis.PLACE)
              .or(() -> point.on(Axis.PARTY))
              .map(party -> parties.covers(limit.values(), party, limit.isWhole()))
              .orElse(Truth.YES);
      case ACTOR, RECIPIENT, CONDUCT, DATA_CATEGORY, PERSON_CLASS, PURPOSE ->
          point.on(limit.axis()).map(value -> limit.covers(value, taxonomy)).orElse(Truth.YES);
    };
  }

  static Box of(
      Map<Axis, List<String>> values, boolean isWhole, Taxonomy taxonomy, Parties parties) {
    Map<Axis, Limit> limits = new EnumMap<>(Axis.class);
    values.forEach((axis, list) -> {
      if (!list.isEmpty() && !list.contains(Scope.ALL)) {
        limits.put(axis, new Limit(axis, list, isWhole, false));
      }
    });
    return new Box(limits, taxonomy, parties);
  }
}
