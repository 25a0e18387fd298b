package org.inforce.status;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.inforce.proceeding.EventType;
import org.inforce.taxonomy.Axis;

/// Whether an act holds on a day at a point: its own time and reach, less all that works against
/// it, less what works against that, and so on (STATUS.md, rule 5).
final class Fold {
  /// Longer chains of stays of stays do not occur; a circle of targets would never end.
  private static final int DEEPEST = 12;

  private Fold() {}

  /// Whether `act` holds on `day` at `point`.
  static Truth holds(Act act, LocalDate day, Point point, Set<Axis> doubts) {
    return holds(act, act.term, act::covers, day, Optional.of(point), doubts, 0);
  }

  /// Whether `act` holds on `day` for anyone and anything.
  static Truth holdsAtAll(Act act, LocalDate day) {
    Set<Axis> ignored = EnumSet.noneOf(Axis.class);
    Truth time = act.term.at(day);
    for (Attack attack : act.attacks) {
      boolean isWhole = attack.reach() == Reach.EVERYTHING || isUnlimited(attack);
      if (isWhole) {
        time = time.and(holds(attack, day, Optional.empty(), ignored, 1).not());
      }
    }
    return time;
  }

  /// True if the attack takes away all of its target.
  static boolean isUnlimited(Attack attack) {
    return attack.reach() == Reach.EVERYTHING
        || attack.cause() != Attack.Cause.CHANGE
            && !attack.by().what.isLimited()
            && !attack.by().whom.isTold();
  }

  static Truth holds(Attack attack, LocalDate day, Optional<Point> point, Set<Axis> doubts) {
    return holds(attack, day, point, doubts, 1);
  }

  private static Truth holds(
      Attack attack, LocalDate day, Optional<Point> point, Set<Axis> doubts, int depth) {
    return holds(attack.by(), attack.term(), attack.reach(), day, point, doubts, depth);
  }

  private static Truth holds(
      Act act,
      Term term,
      Reach reach,
      LocalDate day,
      Optional<Point> point,
      Set<Axis> doubts,
      int depth) {
    Truth truth = term.at(day);
    if (truth == Truth.NO) {
      return Truth.NO;
    }
    if (depth > DEEPEST) {
      return Truth.MAYBE;
    }
    Set<Axis> own = EnumSet.noneOf(Axis.class);
    truth = truth.and(point.map(at -> reach.covers(at, own)).orElse(Truth.YES));
    if (act.isTied && act.type.effect() != EventType.Effect.REFUSES) {
      truth = truth.and(Truth.MAYBE);
    }
    for (Attack attack : act.attacks) {
      if (truth == Truth.NO) {
        return Truth.NO;
      }
      truth = truth.and(holds(attack, day, point, own, depth + 1).not());
    }
    if (truth == Truth.MAYBE) {
      doubts.addAll(own);
    }
    return truth;
  }
}
