package org.inforce.status;

import static org.inforce.proceeding.EventType.PRELIMINARY_INJUNCTION_DENIED;
import static org.inforce.proceeding.EventType.PRELIMINARY_INJUNCTION_DENIED_IN_PART;
import static org.inforce.proceeding.EventType.PRELIMINARY_INJUNCTION_GRANTED;
import static org.inforce.proceeding.EventType.PRELIMINARY_INJUNCTION_GRANTED_IN_PART;
import static org.inforce.proceeding.EventType.PRELIMINARY_INJUNCTION_GRANTED_IN_PART_DENIED_IN_PART;
import static org.inforce.proceeding.EventType.PRELIMINARY_INJUNCTION_IN_EFFECT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.proceeding.EventType;

/// Which type an event is when its reports tell different parts of it.
final class TypeChoice {
  private static final Set<EventType> PARTS =
      EnumSet.of(
          PRELIMINARY_INJUNCTION_GRANTED_IN_PART,
          PRELIMINARY_INJUNCTION_DENIED_IN_PART,
          PRELIMINARY_INJUNCTION_GRANTED_IN_PART_DENIED_IN_PART);

  /// `isTied`: equal sources contradict each other, and `type` is the one that restrains.
  record Chosen(EventType type, boolean isTied) {}

  private TypeChoice() {}

  /// `mentions` are in order of rank, best first.
  static Chosen of(Family family, List<Mention> mentions) {
    List<Mention> telling =
        mentions.stream()
            .filter(m -> Family.of(m.event().type()) == family && family != Family.OTHER)
            .filter(m -> m.event().type() != PRELIMINARY_INJUNCTION_IN_EFFECT)
            .toList();
    if (telling.isEmpty()) {
      return new Chosen(ofFamily(family, mentions), false);
    }
    int best = telling.getFirst().rank();
    Set<EventType> top =
        telling.stream()
            .filter(m -> m.rank() == best)
            .map(m -> m.event().type())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventType.class)));
    Set<EventType> all =
        telling.stream()
            .map(m -> m.event().type())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventType.class)));
    return top.stream().anyMatch(PARTS::contains) ? parts(all) : whole(top, telling);
  }

  private static EventType ofFamily(Family family, List<Mention> mentions) {
    return mentions.stream()
        .map(mention -> mention.event().type())
        .filter(type -> Family.of(type) == family)
        .findFirst()
        .orElse(mentions.getFirst().event().type());
  }

  private static Chosen parts(Set<EventType> all) {
    boolean isGranted =
        all.contains(PRELIMINARY_INJUNCTION_GRANTED_IN_PART)
            || all.contains(PRELIMINARY_INJUNCTION_GRANTED);
    boolean isDenied =
        all.contains(PRELIMINARY_INJUNCTION_DENIED_IN_PART)
            || all.contains(PRELIMINARY_INJUNCTION_DENIED);
    if (all.contains(PRELIMINARY_INJUNCTION_GRANTED_IN_PART_DENIED_IN_PART)
        || isGranted && isDenied) {
      return new Chosen(PRELIMINARY_INJUNCTION_GRANTED_IN_PART_DENIED_IN_PART, false);
    }
    return new Chosen(
        isGranted ? PRELIMINARY_INJUNCTION_GRANTED_IN_PART : PRELIMINARY_INJUNCTION_DENIED_IN_PART,
        false);
  }

  private static Chosen whole(Set<EventType> top, List<Mention> telling) {
    if (top.size() == 1) {
      return new Chosen(top.iterator().next(), false);
    }
    EventType restraining =
        top.stream()
            .filter(type -> type.effect() != EventType.Effect.REFUSES)
            .findFirst()
            .orElse(telling.getFirst().event().type());
    boolean isTied = top.stream().anyMatch(type -> type.effect() == EventType.Effect.REFUSES);
    return new Chosen(restraining, isTied);
  }
}
