package org.inforce.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.MeasureKind;
import org.inforce.taxonomy.Axis;

/// Whether a measure exists in law on a day: from its effective date, as delayed, until it is
/// rescinded, repealed, vacated or expires; unless what ended it is itself stayed, reversed or
/// enjoined (STATUS.md, rule 3).
final class Life {
  private final List<Instrument> instruments;
  private final List<Act> ends;
  private final boolean isProposed;

  /// What holds on a day: the force, whether it is alive, and the acts that decide it.
  record At(LegalForce force, Truth isAlive, List<Act> by) {}

  private Life(List<Instrument> instruments, List<Act> ends, boolean isProposed) {
    this.instruments = instruments;
    this.ends = ends;
    this.isProposed = isProposed;
  }

  static Life of(Measure measure, List<Act> acts) {
    Map<Instrument.Kind, Instrument> byKind = new EnumMap<>(Instrument.Kind.class);
    List<Act> ends = new ArrayList<>();
    for (Act act : acts) {
      if (act.cluster.isVague) {
        continue;
      }
      Instrument.Kind kind = Instrument.kindOf(act);
      switch (act.type.effect()) {
        case STARTS_MEASURE -> of(byKind, kind).starts.add(act);
        case DELAYS_MEASURE -> of(byKind, kind).delays.add(act);
        case ENDS_MEASURE -> {
          if (kind != Instrument.Kind.ANY) {
            of(byKind, kind).ends.add(act);
          } else if (act.cluster.targets.isEmpty()) {
            ends.add(act);
          }
        }
        case ENDS_ORDER -> {
          boolean isOfMeasure = act.type == EventType.EXPIRED || act.type == EventType.SUPERSEDED;
          if (isOfMeasure && TargetLinker.namesMeasure(act.cluster)) {
            ends.add(act);
          }
        }
        case RESTRAINS,
            SUSPENDS_MEASURE,
            REFUSES,
            SUSPENDS_ORDER,
            CHANGES_ORDER,
            REVIEWS,
            ENDS_CASE,
            NONE -> {
          // Says nothing of the measure's own life.
        }
      }
    }
    return new Life(
        List.copyOf(byKind.values()), ends, measure.kind() == MeasureKind.PROPOSED_RULE);
  }

  private static Instrument of(Map<Instrument.Kind, Instrument> byKind, Instrument.Kind kind) {
    return byKind.computeIfAbsent(kind, Instrument::new);
  }

  /// The day from which the measure first surely or perhaps operates; empty when no source tells.
  Optional<LocalDate> begins() {
    return instruments.stream()
        .flatMap(instrument -> start(instrument, LocalDate.MAX).stream())
        .map(Term::surelyFrom)
        .min(LocalDate::compareTo);
  }

  At at(LocalDate day, Point point) {
    Truth isAlive = Truth.NO;
    Truth hasBegun = Truth.NO;
    List<Act> by = new ArrayList<>();
    for (Instrument instrument : instruments) {
      Truth begun = start(instrument, day).map(term -> term.at(day)).orElse(Truth.YES);
      Truth over = over(instrument, day, point, by);
      hasBegun = hasBegun.or(begun);
      isAlive = isAlive.or(begun.and(over.not()));
      addDeciding(instrument, begun, by);
    }
    if (instruments.isEmpty()) {
      isAlive = Truth.YES;
      hasBegun = Truth.YES;
    }
    Optional<Act> ended = Optional.empty();
    for (Act end : ends) {
      Truth holds = Fold.holds(end, day, point, EnumSet.noneOf(Axis.class));
      isAlive = isAlive.and(holds.not());
      if (holds != Truth.NO) {
        ended = Optional.of(end);
        by.add(end);
      }
    }
    return new At(
        force(isAlive, hasBegun, ended, by, day, point), isAlive, by.stream().distinct().toList());
  }

  private static void addDeciding(Instrument instrument, Truth begun, List<Act> by) {
    instrument.starts.stream()
        .filter(act -> begun != Truth.NO || instrument.starts.size() == 1)
        .forEach(by::add);
    by.addAll(instrument.delays);
  }

  private LegalForce force(
      Truth isAlive,
      Truth hasBegun,
      Optional<Act> ended,
      List<Act> by,
      LocalDate day,
      Point point) {
    if (isAlive == Truth.YES) {
      return isProposed ? LegalForce.PROPOSED : LegalForce.IN_FORCE;
    }
    if (isAlive == Truth.MAYBE) {
      return LegalForce.UNKNOWN;
    }
    if (hasBegun == Truth.NO && ended.isEmpty()) {
      return isProposed ? LegalForce.PROPOSED : LegalForce.NOT_YET_EFFECTIVE;
    }
    return ended
        .or(() -> by.stream().filter(act -> endsBy(act, day, point)).findFirst())
        .map(act -> force(act.type))
        .orElse(LegalForce.EXPIRED);
  }

  private static boolean endsBy(Act act, LocalDate day, Point point) {
    return act.type.effect() == EventType.Effect.ENDS_MEASURE
        && Fold.holds(act, day, point, EnumSet.noneOf(Axis.class)) == Truth.YES;
  }

  private static LegalForce force(EventType type) {
    return switch (type) {
      case VACATUR, VACATUR_IN_PART -> LegalForce.VACATED;
      case REPEALED -> LegalForce.REPEALED;
      case AGREEMENT_EXPIRY, EXPIRED -> LegalForce.EXPIRED;
      default -> LegalForce.RESCINDED;
    };
  }

  /// When the instrument begins as seen on `day`: the last delay or correction that holds has the
  /// word; a set effective date goes before the bare publication.
  private static Optional<Term> start(Instrument instrument, LocalDate day) {
    Optional<Act> delay =
        instrument.delays.stream()
            .filter(act -> act.type != EventType.CORRECTED || act.effectiveFrom.value().isPresent())
            .filter(act -> !act.date.value().map(d -> d.from().isAfter(day)).orElse(false))
            .filter(act -> standsAsMade(act, day))
            .max(Comparator.comparing(Life::made));
    if (delay.isPresent()) {
      return Optional.of(
          delay
              .get()
              .effectiveFrom
              .value()
              .or(delay.get().effectiveUntil::value)
              .map(date -> Term.from(date, delay.get().best().reported()))
              .orElse(Term.NEVER));
    }
    Optional<Term> window = window(instrument);
    if (window.isPresent()) {
      return window;
    }
    List<Act> set =
        instrument.starts.stream().filter(a -> a.effectiveFrom.value().isPresent()).toList();
    List<Act> starts =
        set.stream().anyMatch(act -> act.type == EventType.EFFECTIVE_DATE_SET)
            ? set.stream().filter(act -> act.type == EventType.EFFECTIVE_DATE_SET).toList()
            : instrument.starts;
    return starts.stream().map(Life::begin).min(EARLIEST);
  }

  /// The window that the passage on an agreement's end opens, where its signing tells none.
  private static Optional<Term> window(Instrument instrument) {
    boolean isTold = instrument.starts.stream().anyMatch(a -> a.effectiveFrom.value().isPresent());
    return isTold
        ? Optional.empty()
        : instrument.ends.stream()
            .filter(act -> act.type == EventType.AGREEMENT_EXPIRY)
            .flatMap(act ->
                act.effectiveFrom.value().stream()
                    .map(from -> Term.from(from, act.best().reported())))
            .min(EARLIEST);
  }

  private static boolean standsAsMade(Act act, LocalDate day) {
    Set<Axis> ignored = EnumSet.noneOf(Axis.class);
    return act.attacks.stream()
        .noneMatch(attack -> Fold.holds(attack, day, Optional.empty(), ignored) == Truth.YES);
  }

  private static LocalDate made(Act act) {
    return act.date.value().map(EventDate::from).orElse(act.best().reported());
  }

  private static final Comparator<Term> EARLIEST =
      Comparator.comparing(Term::surelyFrom).thenComparing(Term::maybeFrom);

  private static Term begin(Act act) {
    return new Term(act.term.maybeFrom(), act.term.surelyFrom(), LocalDate.MAX, LocalDate.MAX);
  }

  private Truth over(Instrument instrument, LocalDate day, Point point, List<Act> by) {
    Truth over = Truth.NO;
    for (Act end : instrument.statedEnds()) {
      Truth holds = Fold.holds(end, day, point, EnumSet.noneOf(Axis.class));
      over = over.or(holds);
      if (holds != Truth.NO) {
        by.add(end);
      }
    }
    Truth running = Truth.NO;
    boolean hasStatedEnd = false;
    for (Act start : instrument.starts) {
      boolean isBounded = !start.term.maybeUntil().equals(LocalDate.MAX) || isInferred(start);
      hasStatedEnd |= isBounded;
      running = running.or(isBounded ? stillRuns(start, day) : Truth.NO);
    }
    return hasStatedEnd ? over.or(running.not()) : over;
  }

  private static boolean isInferred(Act start) {
    return start.effectiveUntil.value().map(EventDate::yearInferred).orElse(false);
  }

  private static Truth stillRuns(Act start, LocalDate day) {
    Term whole =
        new Term(LocalDate.MIN, LocalDate.MIN, start.term.surelyUntil(), start.term.maybeUntil());
    return whole.at(day);
  }
}
