package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One ruling told in several sentences of a report: where it was denied in part on a day, what was
/// granted that day was granted in part, and the other way round.
final class SameRuling {
  private static final Set<EventType> HALF_DENIED =
      Set.of(
          EventType.PRELIMINARY_INJUNCTION_DENIED_IN_PART,
          EventType.PRELIMINARY_INJUNCTION_GRANTED_IN_PART_DENIED_IN_PART);

  /// What a paper does to itself but once, however often it says so.
  private static final Set<EventType> ONCE =
      EnumSet.of(EventType.CORRECTED, EventType.NOTICE_PUBLISHED);

  private SameRuling() {}

  static List<CourtEvent> settle(List<CourtEvent> events, boolean isOrder) {
    List<CourtEvent> settled = new ArrayList<>();
    Set<EventType> toldOnce = EnumSet.noneOf(EventType.class);
    for (CourtEvent event : events) {
      if (isOrder && (isBareGrant(event, events) || isTerm(event, events))) {
        continue;
      }
      boolean isOwnLife = ONCE.contains(event.type()) && event.date().isPresent();
      if (isOwnLife && !toldOnce.add(event.type())) {
        continue;
      }
      Optional<EventType> type = half(event, events).or(() -> earlier(event, events));
      settled.add(type.isPresent() ? CourtEventDraft.from(event).type(type.get()).build() : event);
    }
    return settled;
  }

  /// `The TRO shall remain in effect until` in the order that grants it sets its term.
  private static boolean isTerm(CourtEvent event, List<CourtEvent> events) {
    boolean isOfAnother =
        event.target().orElse(null) instanceof Target.Unresolved(String words)
            && EarlierOrder.isNamed(words);
    return event.evidence().rule().name().equals("event.ruling.continuing")
        && !isOfAnother
        && events.stream()
            .anyMatch(other ->
                other.type().effect() == EventType.Effect.RESTRAINS
                    && other.date().equals(event.date()));
  }

  /// In an order, `The application is GRANTED` beside the restraint itself is the same act without
  /// its content.
  private static boolean isBareGrant(CourtEvent event, List<CourtEvent> events) {
    boolean isGrant = event.evidence().rule().name().startsWith("event.act.");
    return isGrant
        && event.type().effect() == EventType.Effect.RESTRAINS
        && event.scope().isSilent()
        && events.stream()
            .anyMatch(other ->
                other.type() == event.type()
                    && other.date().equals(event.date())
                    && other.evidence().rule().name().startsWith("event.restraint."));
  }

  /// An earlier ruling, where the report says that an injunction held before: its grant.
  private static Optional<EventType> earlier(CourtEvent event, List<CourtEvent> events) {
    boolean isEarlier = event.evidence().rule().name().equals(RulingReader.EARLIER);
    boolean held =
        events.stream().anyMatch(e -> e.type() == EventType.PRELIMINARY_INJUNCTION_IN_EFFECT);
    return isEarlier && held
        ? Optional.of(EventType.PRELIMINARY_INJUNCTION_GRANTED)
        : Optional.empty();
  }

  private static Optional<EventType> half(CourtEvent event, List<CourtEvent> events) {
    return switch (event.type()) {
      case PRELIMINARY_INJUNCTION_GRANTED ->
          hasTwin(event, events, HALF_DENIED)
              ? Optional.of(EventType.PRELIMINARY_INJUNCTION_GRANTED_IN_PART)
              : Optional.empty();
      case PRELIMINARY_INJUNCTION_DENIED ->
          hasTwin(
                  event,
                  events,
                  Set.of(
                      EventType.PRELIMINARY_INJUNCTION_GRANTED_IN_PART,
                      EventType.PRELIMINARY_INJUNCTION_GRANTED,
                      EventType.PRELIMINARY_INJUNCTION_GRANTED_IN_PART_DENIED_IN_PART))
              ? Optional.of(EventType.PRELIMINARY_INJUNCTION_DENIED_IN_PART)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean hasTwin(CourtEvent event, List<CourtEvent> events, Set<EventType> types) {
    return event.date().isPresent()
        && events.stream()
            .anyMatch(other ->
                types.contains(other.type())
                    && other.date().isPresent()
                    && other.date().get().from().equals(event.date().get().from())
                    && other.date().get().to().equals(event.date().get().to()));
  }
}
