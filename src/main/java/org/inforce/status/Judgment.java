package org.inforce.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// Decides the status of one measure on one day from its dossier, for a point or for a question
/// that leaves axes open (STATUS.md, rules 6 and 7).
final class Judgment {
  private final Dossier dossier;
  private final Taxonomy taxonomy;
  private final LocalDate day;
  private final List<Act> orders;
  private final Cells cells;

  Judgment(Dossier dossier, Taxonomy taxonomy, LocalDate day) {
    this.dossier = dossier;
    this.taxonomy = taxonomy;
    this.day = day;
    this.orders = new ArrayList<>();
    for (Act act : dossier.restraints()) {
      if (Fold.holdsAtAll(act, day) != Truth.NO) {
        orders.add(act);
      }
    }
    this.cells = new Cells(taxonomy, orders);
  }

  /// The orders that may bear on this day.
  List<Act> orders() {
    return orders;
  }

  /// True if a question without a party is answered for the parties: no order says whom it
  /// protects.
  boolean isForTheParties() {
    return !orders.isEmpty() && !cells.nameTheProtected();
  }

  /// The status for these values, an axis left out being any.
  Verdict of(Map<Axis, String> asked) {
    Map<Axis, String> fixed = fixed(asked);
    List<Verdict> perPerson = new ArrayList<>();
    Optional<String> person = Optional.ofNullable(asked.get(Axis.PERSON_CLASS)).map(this::person);
    for (String value : orEmpty(cells.valuesOf(Axis.PERSON_CLASS, person))) {
      perPerson.add(ofOthers(with(fixed, Axis.PERSON_CLASS, value), asked));
    }
    boolean isInseparable = person.map(Cells.MIXED_UNSEPARABLE::equals).orElse(false);
    return isInseparable ? Verdict.inseparable(perPerson) : Verdict.any(perPerson);
  }

  private String person(String value) {
    return taxonomy.codeOf(Axis.PERSON_CLASS, value).orElse(value);
  }

  private Verdict ofOthers(Map<Axis, String> fixed, Map<Axis, String> asked) {
    List<Verdict> verdicts = new ArrayList<>();
    Optional<String> data = Optional.ofNullable(asked.get(Axis.DATA_CATEGORY));
    for (String category : orEmpty(cells.valuesOf(Axis.DATA_CATEGORY, data))) {
      for (String party : partiesOf(asked)) {
        for (String purpose : purposesOf(asked)) {
          Map<Axis, String> values = with(fixed, Axis.DATA_CATEGORY, category);
          values = with(values, Axis.PARTY, party);
          verdicts.add(at(new Point(with(values, Axis.PURPOSE, purpose))));
        }
      }
    }
    return Verdict.any(verdicts);
  }

  /// What the measure is fixes who acts, what is done and for whom, unless the question says.
  private Map<Axis, String> fixed(Map<Axis, String> asked) {
    Map<Axis, String> values = new EnumMap<>(Axis.class);
    dossier.measure.actor().ifPresent(actor -> values.put(Axis.ACTOR, actor));
    dossier.measure.conduct().ifPresent(conduct -> values.put(Axis.CONDUCT, conduct));
    dossier.measure.recipient().ifPresent(to -> values.put(Axis.RECIPIENT, to));
    for (Axis axis : List.of(Axis.ACTOR, Axis.CONDUCT, Axis.RECIPIENT, Axis.PLACE)) {
      Optional.ofNullable(asked.get(axis))
          .ifPresent(value -> values.put(axis, taxonomy.codeOf(axis, value).orElse(value)));
    }
    return values;
  }

  private List<String> partiesOf(Map<Axis, String> asked) {
    String party = asked.get(Axis.PARTY);
    if (party != null) {
      return List.of(taxonomy.codeOf(Axis.PARTY, party).orElse(party));
    }
    if (asked.containsKey(Axis.PLACE)) {
      return List.of("");
    }
    return cells.nameTheProtected() ? cells.parties() : List.of(Point.SOME_PARTY);
  }

  /// A question without a purpose is answered for those the orders name.
  private List<String> purposesOf(Map<Axis, String> asked) {
    String purpose = asked.get(Axis.PURPOSE);
    if (purpose != null) {
      return List.of(taxonomy.codeOf(Axis.PURPOSE, purpose).orElse(purpose));
    }
    return List.of("");
  }

  private static List<String> orEmpty(List<String> values) {
    return values.isEmpty() ? List.of("") : values;
  }

  private static Map<Axis, String> with(Map<Axis, String> values, Axis axis, String value) {
    if (value.isEmpty()) {
      return values;
    }
    Map<Axis, String> more = new EnumMap<>(Axis.class);
    more.putAll(values);
    more.put(axis, value);
    return more;
  }

  /// The status with nothing left open.
  Verdict at(Point point) {
    Set<Axis> doubts = EnumSet.noneOf(Axis.class);
    Life.At life = dossier.life.at(day, point);
    Status ordered = ordered(point, doubts);
    Status status =
        switch (life.isAlive()) {
          case YES -> life.force() == LegalForce.PROPOSED ? Status.NOT_YET_EFFECTIVE : ordered;
          case NO -> dead(life.force());
          case MAYBE ->
              ordered == Status.IN_FORCE || ordered == Status.UNCERTAIN
                  ? Status.UNCERTAIN
                  : ordered;
        };
    return new Verdict(status, status == Status.UNCERTAIN ? doubts : Set.of());
  }

  private static Status dead(LegalForce force) {
    return switch (force) {
      case PROPOSED, NOT_YET_EFFECTIVE -> Status.NOT_YET_EFFECTIVE;
      case IN_FORCE -> Status.IN_FORCE;
      case RESCINDED -> Status.RESCINDED;
      case REPEALED -> Status.REPEALED;
      case VACATED -> Status.VACATED;
      case EXPIRED -> Status.EXPIRED;
      case UNKNOWN -> Status.UNCERTAIN;
    };
  }

  /// Courts add up: one order that surely applies is enough.
  private Status ordered(Point point, Set<Axis> doubts) {
    boolean isStayed = false;
    boolean isUncertain = false;
    for (Act order : orders) {
      switch (Fold.holds(order, day, point, doubts)) {
        case NO -> {
          // It bars nothing here.
        }
        case MAYBE -> isUncertain = true;
        case YES -> {
          boolean isStay =
              order.cluster.family == Family.POSTPONEMENT || Dossier.isStayOfMeasure(order);
          if (!isStay) {
            return Status.ENJOINED;
          }
          isStayed = true;
        }
      }
    }
    if (isStayed) {
      return Status.STAYED;
    }
    return isUncertain ? Status.UNCERTAIN : Status.IN_FORCE;
  }
}
