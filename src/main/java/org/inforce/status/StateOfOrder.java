package org.inforce.status;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.inforce.proceeding.EventType;
import org.inforce.taxonomy.Axis;

/// The state of one order on a day, and the attack that brought it there.
record StateOfOrder(OrderState state, Optional<Attack> because) {

  static StateOfOrder of(Act order, LocalDate day) {
    if (order.type.effect() == EventType.Effect.REFUSES) {
      return new StateOfOrder(OrderState.DENIED, Optional.empty());
    }
    Truth running = order.term.at(day);
    if (running == Truth.NO) {
      boolean isBefore = day.isBefore(order.term.maybeFrom());
      return new StateOfOrder(
          isBefore ? OrderState.NOT_YET_EFFECTIVE : OrderState.EXPIRED, Optional.empty());
    }
    return order.attacks.stream()
        .sorted((a, b) -> Boolean.compare(a.cause().isStay(), b.cause().isStay()))
        .flatMap(attack -> under(attack, day).stream())
        .findFirst()
        .orElse(
            new StateOfOrder(
                running == Truth.YES ? OrderState.OPERATIVE : OrderState.UNCERTAIN,
                Optional.empty()));
  }

  private static Optional<StateOfOrder> under(Attack attack, LocalDate day) {
    if (attack.cause() == Attack.Cause.CHANGE) {
      return Optional.empty();
    }
    Truth holds = Fold.holds(attack, day, Optional.empty(), EnumSet.noneOf(Axis.class));
    return switch (holds) {
      case NO -> Optional.empty();
      case MAYBE -> Optional.of(new StateOfOrder(OrderState.UNCERTAIN, Optional.of(attack)));
      case YES -> {
        boolean isPart = attack.cause().isStay() && !Fold.isUnlimited(attack);
        yield Optional.of(
            new StateOfOrder(
                isPart ? OrderState.PARTLY_STAYED : attack.cause().state(), Optional.of(attack)));
      }
    };
  }
}
