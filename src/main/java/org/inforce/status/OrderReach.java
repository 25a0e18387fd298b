package org.inforce.status;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.Scope;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// How far an order reaches in all but whom it protects, put together from its reports. What the
/// order itself bars is the union of what its passages bar; reports without the order add up, and
/// what they do not list stays open among its kin. Lower sources fill axes on which better ones are
/// silent. What it leaves free is one box, each axis from the best source.
final class OrderReach implements Reach {
  private static final Set<EventType> IN_PART =
      EnumSet.of(
          EventType.PRELIMINARY_INJUNCTION_GRANTED_IN_PART,
          EventType.PRELIMINARY_INJUNCTION_DENIED_IN_PART,
          EventType.PRELIMINARY_INJUNCTION_GRANTED_IN_PART_DENIED_IN_PART,
          EventType.PARTIAL_STAY_PENDING_APPEAL,
          EventType.VACATUR_IN_PART,
          EventType.VACATED_IN_PART,
          EventType.REVERSED_IN_PART,
          EventType.AFFIRMED_IN_PART);

  private static final Set<EventType> REFUSALS =
      EnumSet.of(
          EventType.PRELIMINARY_INJUNCTION_DENIED_IN_PART,
          EventType.PRELIMINARY_INJUNCTION_DENIED,
          EventType.TRO_DENIED,
          EventType.CLARIFIED);

  private static final Set<Axis> WHO = EnumSet.of(Axis.PARTY, Axis.PLACE);
  private static final List<Axis> FILLED =
      List.of(Axis.RECIPIENT, Axis.DATA_CATEGORY, Axis.PERSON_CLASS, Axis.PURPOSE);

  private final Taxonomy taxonomy;
  private final Parties parties;
  private final List<Mention> mentions;
  private final EventType type;
  private final List<Box> barred;
  private final Box free;
  private final boolean barsAllElse;

  OrderReach(EventType type, List<Mention> mentions, Taxonomy taxonomy, Parties parties) {
    this.type = type;
    this.mentions = mentions;
    this.taxonomy = taxonomy;
    this.parties = parties;
    this.free = freeBox();
    this.barsAllElse =
        mentions.stream()
            .anyMatch(m ->
                !m.event().scope().except().isEmpty()
                    || m.event().scope().granted().values().stream()
                        .anyMatch(list -> list.contains(Scope.ALL)));
    this.barred = barredBoxes();
  }

  /// True if it does not simply reach everything.
  boolean isLimited() {
    return isPart() || !free.isEmpty() || barred.stream().anyMatch(box -> !box.isEmpty());
  }

  /// The values of one part of a scope as a box.
  Box box(Map<Axis, List<String>> part) {
    return Box.of(part, true, taxonomy, parties);
  }

  /// True if it was refused in part, so that what it bars hangs on its scope.
  private boolean isPart() {
    return IN_PART.contains(type);
  }

  /// What is allowed: what was denied, and what is excepted; each axis from the best source that
  /// names any of it.
  private Box freeBox() {
    Map<Axis, Limit> limits = new EnumMap<>(Axis.class);
    Map<Axis, Integer> ranks = new EnumMap<>(Axis.class);
    for (Mention mention : mentions) {
      Scope scope = mention.event().scope();
      for (Map<Axis, List<String>> part : List.of(scope.denied(), scope.except())) {
        part.forEach((axis, values) -> addFree(mention, axis, values, limits, ranks));
      }
    }
    return new Box(limits, taxonomy, parties);
  }

  private static void addFree(
      Mention mention,
      Axis axis,
      List<String> values,
      Map<Axis, Limit> limits,
      Map<Axis, Integer> ranks) {
    int best = ranks.computeIfAbsent(axis, any -> mention.rank());
    if (mention.rank() == best && !values.contains(Scope.ALL)) {
      boolean isWhole = mention.isRecord() && !isOpenList(mention);
      limits.merge(axis, new Limit(axis, values, isWhole, false), (a, b) -> union(a, b));
    }
  }

  private static Limit union(Limit a, Limit b) {
    List<String> all = new ArrayList<>(a.values());
    b.values().stream().filter(value -> !all.contains(value)).forEach(all::add);
    return new Limit(a.axis(), all, a.isWhole() && b.isWhole(), a.isFilled());
  }

  /// `includes`, `such as`: the list is not the whole.
  private static boolean isOpenList(Mention mention) {
    String quote = mention.event().evidence().quote().toLowerCase(Locale.ROOT);
    return quote.contains("includ") || quote.contains("such as") || quote.contains("e.g.");
  }

  private List<Box> barredBoxes() {
    List<Mention> record = mentions.stream().filter(Mention::isRecord).toList();
    List<Mention> telling = record.isEmpty() ? mentions : record;
    List<Box> boxes = new ArrayList<>();
    List<Box> unlimited = new ArrayList<>();
    for (Mention mention : telling) {
      if (bars(mention)) {
        Box box = box(mention);
        (isTelling(box) ? boxes : unlimited).add(box);
      }
    }
    List<Box> found = boxes.isEmpty() || !record.isEmpty() ? joined(boxes, unlimited) : boxes;
    return found.stream().map(box -> record.isEmpty() ? box : filled(box)).toList();
  }

  private static List<Box> joined(List<Box> a, List<Box> b) {
    List<Box> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }

  /// Of an order made in part, a passage that only tells the refusal bars nothing.
  private boolean bars(Mention mention) {
    CourtEvent event = mention.event();
    boolean isRefusal = REFUSALS.contains(event.type());
    boolean isChange =
        event.type() != type && event.type().effect() == EventType.Effect.CHANGES_ORDER;
    return !isRefusal && !isChange;
  }

  private static boolean isTelling(Box box) {
    return box.limits().keySet().stream().anyMatch(axis -> axis != Axis.ACTOR);
  }

  private Box box(Mention mention) {
    CourtEvent event = mention.event();
    boolean isWhole = mention.isRecord() && !isOpenList(mention);
    Box box = Box.of(event.scope().granted(), isWhole, taxonomy, parties).without(WHO);
    if (event.enjoined().isEmpty()) {
      return box;
    }
    Map<Axis, Limit> limits = new EnumMap<>(Axis.class);
    limits.putAll(box.limits());
    limits.put(Axis.ACTOR, new Limit(Axis.ACTOR, event.enjoined(), true, false));
    return new Box(limits, taxonomy, parties);
  }

  /// Lower sources fill the axes on which the record is silent.
  private Box filled(Box box) {
    Map<Axis, Limit> limits = new EnumMap<>(Axis.class);
    limits.putAll(box.limits());
    for (Axis axis : FILLED) {
      if (!limits.containsKey(axis)) {
        mentions.stream()
            .filter(mention -> !mention.isRecord() && bars(mention))
            .map(mention -> mention.event().scope().granted().getOrDefault(axis, List.of()))
            .filter(values -> !values.isEmpty() && !values.contains(Scope.ALL))
            .findFirst()
            .ifPresent(values -> limits.put(axis, new Limit(axis, values, false, true)));
      }
    }
    return new Box(limits, taxonomy, parties);
  }

  @Override
  public Truth covers(Point point, Set<Axis> doubts) {
    return isPart() ? coversPart(point, doubts) : coversWhole(point, doubts);
  }

  private Truth coversWhole(Point point, Set<Axis> doubts) {
    Truth inside = barred.isEmpty() ? Truth.YES : union(barred, point, doubts);
    return free.isEmpty() ? inside : inside.and(free.covers(point, doubts).not());
  }

  private static Truth union(List<Box> boxes, Point point, Set<Axis> doubts) {
    Truth inside = Truth.NO;
    Set<Axis> open = EnumSet.noneOf(Axis.class);
    for (Box box : boxes) {
      inside = inside.or(box.covers(point, open));
    }
    if (inside == Truth.MAYBE) {
      doubts.addAll(open);
    }
    return inside;
  }

  /// What is free is free. Of the rest, what a passage names is barred; so is all of it when the
  /// order bars whatever it does not allow.
  private Truth coversPart(Point point, Set<Axis> doubts) {
    List<Box> named =
        barred.stream()
            .filter(box ->
                box.on(Axis.DATA_CATEGORY).isPresent()
                    || box.on(Axis.PERSON_CLASS).isPresent()
                    || box.on(Axis.PURPOSE).isPresent()
                    || box.on(Axis.CONDUCT).isPresent())
            .toList();
    if (free.isEmpty()) {
      return named.isEmpty() ? Truth.MAYBE : union(named, point, doubts);
    }
    Set<Axis> freeDoubts = EnumSet.noneOf(Axis.class);
    Truth isFree = free.covers(point, freeDoubts);
    Truth isNamed = union(named, point, EnumSet.noneOf(Axis.class));
    return switch (isFree) {
      case YES -> Truth.NO;
      case NO -> isNamed == Truth.YES || barsAllElse || named.isEmpty() ? Truth.YES : Truth.MAYBE;
      case MAYBE -> {
        doubts.addAll(freeDoubts);
        yield Truth.MAYBE;
      }
    };
  }
}
