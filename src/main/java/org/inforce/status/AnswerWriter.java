package org.inforce.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.Scope;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// Writes the answer to a question about one measure: status, orders, and every step that led
/// there.
final class AnswerWriter {
  private final Dossier dossier;
  private final Taxonomy taxonomy;
  private final Settings settings;
  private final Library library;

  AnswerWriter(Dossier dossier, Taxonomy taxonomy, Settings settings, Library library) {
    this.dossier = dossier;
    this.taxonomy = taxonomy;
    this.settings = settings;
    this.library = library;
  }

  StatusAnswer write(StatusQuery query) {
    Judgment judgment = new Judgment(dossier, taxonomy, query.asOf());
    Verdict verdict = judgment.of(query.axes());
    Optional<Instant> checked = lastChecked(query.knownAsOf());
    return new StatusAnswer(
        query,
        dossier.measure,
        legalForce(query, judgment),
        verdict.status(),
        orders(query.asOf()),
        reasons(query, judgment, verdict),
        unknown(verdict),
        dossier.conflicts(),
        checked,
        checked.map(moment -> isStale(moment, query.knownAsOf())).orElse(false));
  }

  List<Reason> reasonsOf(StatusQuery query) {
    Judgment judgment = new Judgment(dossier, taxonomy, query.asOf());
    return reasons(query, judgment, judgment.of(query.axes()));
  }

  private List<Reason> reasons(StatusQuery query, Judgment judgment, Verdict verdict) {
    return new Argument(dossier, taxonomy, settings, query, judgment, verdict).steps();
  }

  private static List<String> unknown(Verdict verdict) {
    return verdict.status() == Status.UNCERTAIN
        ? verdict.doubts().stream().sorted().map(Axis::code).toList()
        : List.of();
  }

  /// A rule that a court postponed before its day has not taken effect.
  private LegalForce legalForce(StatusQuery query, Judgment judgment) {
    LegalForce force = dossier.life.at(query.asOf(), point(query)).force();
    boolean isPostponed =
        judgment.orders().stream()
            .filter(order -> order.cluster.family == Family.POSTPONEMENT)
            .filter(order ->
                Fold.holds(order, query.asOf(), point(query), EnumSet.noneOf(Axis.class))
                    == Truth.YES)
            .anyMatch(
                order -> dossier.life.begins().map(day -> order.day().isBefore(day)).orElse(false));
    return force == LegalForce.IN_FORCE && isPostponed ? LegalForce.NOT_YET_EFFECTIVE : force;
  }

  /// The question as one point, a party standing for parties left out.
  static Point point(StatusQuery query) {
    Map<Axis, String> values = new EnumMap<>(Axis.class);
    values.putAll(query.axes());
    values.putIfAbsent(Axis.PARTY, Point.SOME_PARTY);
    return new Point(values);
  }

  private List<OrderAnswer> orders(LocalDate day) {
    List<OrderAnswer> orders = new ArrayList<>();
    for (Act act : dossier.acts) {
      boolean isOrder =
          act.restrains()
              || act.isVacatur()
              || act.type.effect() == EventType.Effect.REFUSES
              || act.type.effect() == EventType.Effect.SUSPENDS_ORDER;
      if (isOrder && !act.cluster.isVague && !act.day().isAfter(day)) {
        orders.add(order(act, day));
      }
    }
    return orders;
  }

  private OrderAnswer order(Act act, LocalDate day) {
    Scope scope = Listing.scope(act.mentions);
    return new OrderAnswer(
        act.id(),
        act.type,
        StateOfOrder.of(act, day).state(),
        act.cluster.caseId.map(id -> id.substring(0, id.indexOf('/'))).filter(c -> !c.equals("-")),
        act.cluster.caseId,
        act.date.value(),
        act.effectiveFrom.value().or(act.date::value),
        end(act),
        act.whom.names().stream().distinct().toList(),
        scope);
  }

  private static Optional<EventDate> end(Act act) {
    LocalDate last = act.term.maybeUntil();
    boolean isOpen = last.equals(LocalDate.MAX) || last.equals(LocalDate.MIN);
    return isOpen
        ? act.effectiveUntil.value()
        : Optional.of(EventDate.day(last, "stated end or rule"));
  }

  /// The last moment at which any of the sources was looked at.
  private Optional<Instant> lastChecked(LocalDate knownAsOf) {
    return library.clustersOf(dossier.measure).stream()
        .flatMap(cluster -> cluster.told.stream())
        .filter(told -> !told.mention.knownFrom().isAfter(knownAsOf))
        .flatMap(told -> told.report.metadata().retrieved().stream())
        .max(Instant::compareTo);
  }

  private boolean isStale(Instant checked, LocalDate knownAsOf) {
    LocalDate day = LocalDate.ofInstant(checked, ZoneOffset.UTC);
    return day.plusDays(settings.staleAfterDays()).isBefore(knownAsOf);
  }
}
