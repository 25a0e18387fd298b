package org.inforce.status;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.inforce.proceeding.Scope;
import org.inforce.taxonomy.Axis;

/// What a modification or clarification does to an order: it takes something out, limits it to
/// something, or adds something.
final class Change {
  private static final Set<String> ADDING =
      Set.of("add", "also", "include", "extend", "expand", "cover", "insert", "broaden", "clarif");
  private static final Set<String> LIMITING =
      Set.of("only", "limit", "narrow", "confine", "restrict", "reduce");

  private final Act act;
  private final boolean takesOut;
  private final boolean limits;
  private final boolean adds;

  private Change(Act act, boolean takesOut, boolean limits, boolean adds) {
    this.act = act;
    this.takesOut = takesOut;
    this.limits = limits;
    this.adds = adds;
  }

  static Change of(Act act) {
    boolean takesOut =
        act.mentions.stream()
            .map(m -> m.event().scope())
            .anyMatch(scope -> !scope.except().isEmpty() || !scope.denied().isEmpty());
    boolean names =
        act.whom.isTold()
            || act.mentions.stream().anyMatch(m -> !m.event().scope().granted().isEmpty());
    boolean limits = names && !takesOut && says(act, LIMITING);
    return new Change(act, takesOut, limits, names && !takesOut && !limits && says(act, ADDING));
  }

  private static boolean says(Act act, Set<String> stems) {
    return act.mentions.stream()
        .map(m -> m.event().evidence().quote().toLowerCase(Locale.ROOT))
        .anyMatch(quote -> stems.stream().anyMatch(quote::contains));
  }

  /// The order was only explained, or nobody tells in what it was changed.
  boolean isUntold() {
    return !takesOut && !limits;
  }

  /// True if what the act names is barred from its day on, besides what was.
  boolean adds() {
    return adds;
  }

  /// The part of the order that ends: what is taken out, or all but what it is limited to.
  Reach takenAway() {
    return (point, doubts) -> {
      if (takesOut) {
        return freed(point, doubts);
      }
      Truth kept = act.what.covers(point, doubts);
      return (act.whom.isTold() ? kept.and(act.whom.covers(point, doubts)) : kept).not();
    };
  }

  private Truth freed(Point point, Set<Axis> doubts) {
    Truth freed = Truth.NO;
    for (Mention mention : act.mentions) {
      Scope scope = mention.event().scope();
      for (var part : List.of(scope.denied(), scope.except())) {
        if (!part.isEmpty()) {
          freed = freed.or(act.what.box(part).covers(point, doubts));
        }
      }
    }
    return freed;
  }
}
