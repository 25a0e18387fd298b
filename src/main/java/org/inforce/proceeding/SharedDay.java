package org.inforce.proceeding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A report is about one ruling: what it tells of an injunction without a date (its headline, `he
/// also granted`) happened on the day it gives for that ruling, if it gives one day only that is
/// within two weeks of the report.
final class SharedDay {
  private static final int NEWS_DAYS = 14;
  private static final Set<EventType> RULINGS =
      Set.of(
          EventType.PRELIMINARY_INJUNCTION_GRANTED,
          EventType.PRELIMINARY_INJUNCTION_GRANTED_IN_PART,
          EventType.PRELIMINARY_INJUNCTION_DENIED_IN_PART,
          EventType.PRELIMINARY_INJUNCTION_DENIED,
          EventType.PRELIMINARY_INJUNCTION_GRANTED_IN_PART_DENIED_IN_PART,
          EventType.TRO_GRANTED,
          EventType.TRO_DENIED,
          EventType.EXTENDED,
          EventType.STAY_PENDING_APPEAL_GRANTED,
          EventType.PARTIAL_STAY_PENDING_APPEAL,
          EventType.STAY_DENIED,
          EventType.VACATUR,
          EventType.SECTION_705_STAY,
          EventType.DISSOLVED);

  private SharedDay() {}

  static List<CourtEvent> spread(List<CourtEvent> events, Optional<LocalDate> anchor) {
    Optional<EventDate> day = anchor.flatMap(today -> only(events, today));
    if (day.isEmpty()) {
      return events;
    }
    EventDate shared =
        new EventDate(day.get().from(), day.get().to(), "the ruling this report is about", false);
    List<CourtEvent> spread = new ArrayList<>();
    for (CourtEvent event : events) {
      boolean isUndated = event.date().isEmpty() && RULINGS.contains(event.type());
      spread.add(isUndated ? CourtEventDraft.from(event).date(shared).build() : event);
    }
    return spread;
  }

  private static Optional<EventDate> only(List<CourtEvent> events, LocalDate today) {
    List<EventDate> days =
        events.stream()
            .filter(e -> RULINGS.contains(e.type()))
            .flatMap(e -> e.date().stream())
            .filter(d -> d.precision() == EventDate.Precision.DAY)
            .filter(d -> Math.abs(ChronoUnit.DAYS.between(d.from(), today)) <= NEWS_DAYS)
            .toList();
    boolean isOne = days.stream().map(EventDate::from).distinct().count() == 1;
    return isOne ? Optional.of(days.getFirst()) : Optional.empty();
  }
}
