package org.inforce.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;

/// Attaches to each act what works against it: stays, dissolutions, reversals, the end of the case
/// (STATUS.md, rules 4, 5 and 8). Each touches only the act it names.
final class AttackPlan {
  private final List<Act> acts;
  private final Map<Cluster, Act> byCluster;

  AttackPlan(List<Act> acts, Map<Cluster, Act> byCluster) {
    this.acts = acts;
    this.byCluster = byCluster;
  }

  void attach() {
    extend();
    secure();
    for (Act act : acts) {
      if (!act.cluster.isVague) {
        attach(act);
      }
    }
    acts.forEach(this::bindAddition);
  }

  /// What a modification adds lives and dies with the order it was added to.
  private void bindAddition(Act act) {
    boolean isChange = act.type == EventType.MODIFIED || act.type == EventType.CLARIFIED;
    if (isChange && Change.of(act).adds()) {
      for (Act target : targets(act)) {
        target.attacks.stream()
            .filter(attack -> attack.cause() != Attack.Cause.CHANGE)
            .forEach(act.attacks::add);
        act.term = act.term.ending(target.term.surelyUntil(), target.term.maybeUntil());
      }
    }
  }

  private List<Act> targets(Act act) {
    List<Act> targets = new ArrayList<>();
    for (Cluster target : act.cluster.targets) {
      Act known = byCluster.get(target);
      if (known != null) {
        targets.add(known);
      }
    }
    return targets;
  }

  /// Extensions in order of their days: the last word on the end counts.
  private void extend() {
    acts.stream()
        .filter(act -> act.type == EventType.EXTENDED && !act.cluster.isVague)
        .sorted(Comparator.comparing(Act::day))
        .forEach(extension -> targets(extension).forEach(target -> extend(target, extension)));
  }

  private static void extend(Act target, Act extension) {
    Term open =
        new Term(
            target.term.maybeFrom(),
            earlier(target.term.surelyFrom(), extension.day()),
            LocalDate.MAX,
            LocalDate.MAX);
    Optional<EventDate> end = extension.effectiveUntil.value();
    if (end.isEmpty()) {
      target.term = open;
      return;
    }
    Mention source = extension.effectiveUntil.from().orElseThrow();
    target.term = open.until(end.get(), OrderTerm.edge(source), source.reported());
  }

  /// An order conditioned on security holds from the day the bond is posted (Fed. R. Civ. P.
  /// 65(c)).
  private void secure() {
    for (Act bond : acts) {
      if (bond.type == EventType.BOND_POSTED && !bond.cluster.isVague) {
        targets(bond).stream()
            .filter(OrderTerm::awaitsBond)
            .forEach(order ->
                order.term =
                    new Term(
                        bond.day(), bond.day(), order.term.surelyUntil(), order.term.maybeUntil()));
      }
    }
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private void attach(Act act) {
    switch (act.type) {
      case ADMINISTRATIVE_STAY -> stay(act, Attack.Cause.ADMINISTRATIVE_STAY);
      case STAY_PENDING_APPEAL_GRANTED -> {
        stay(act, Attack.Cause.STAY);
        endAdministrativeStays(act);
      }
      case PARTIAL_STAY_PENDING_APPEAL, STAY_OF_JUDGMENT -> stay(act, Attack.Cause.STAY);
      case STAY_DENIED -> endAdministrativeStays(act);
      case ADMINISTRATIVE_STAY_LIFTED, STAY_VACATED -> end(act, Attack.Cause.LIFTING);
      case CERT_DENIED -> certDenied(act);
      case DISSOLVED -> end(act, Attack.Cause.DISSOLUTION);
      case SUPERSEDED -> end(act, Attack.Cause.SUPERSESSION);
      case EXPIRED -> end(act, Attack.Cause.EXPIRY);
      case REVERSED, REVERSED_IN_PART, VACATED_IN_PART -> reverse(act);
      case AFFIRMED_IN_PART -> {
        if (!hasCompanion(act)) {
          reverse(act);
        }
      }
      case VACATUR, VACATUR_IN_PART -> vacateOrder(act);
      case REHEARING_EN_BANC_GRANTED -> end(act, Attack.Cause.REVIEW_UNDONE);
      case MANDATE_ISSUED -> endStaysPendingAppeal(act);
      case FINAL_JUDGMENT -> endCase(act, Attack.Cause.CASE_END);
      case DISMISSED -> dismiss(act, Attack.Cause.CASE_END);
      case MOOTED -> moot(act);
      case MODIFIED, CLARIFIED -> change(act);
      case PRELIMINARY_INJUNCTION_GRANTED,
          PRELIMINARY_INJUNCTION_GRANTED_IN_PART,
          PRELIMINARY_INJUNCTION_DENIED_IN_PART,
          PRELIMINARY_INJUNCTION_GRANTED_IN_PART_DENIED_IN_PART,
          PRELIMINARY_INJUNCTION_DENIED ->
          decideMotion(act);
      default -> {
        // Restrains by itself, starts or ends a measure, or moves nothing.
      }
    }
  }

  private static Term fromDay(Act act) {
    return OrderTerm.of(act);
  }

  private static Reach everyone(Act act) {
    return act.what::covers;
  }

  /// A stay reaches whom and what its words say; silent on both, all of its target.
  private static Reach toldReach(Act act) {
    return (point, doubts) ->
        act.whom.isTold() ? act.covers(point, doubts) : act.what.covers(point, doubts);
  }

  private void stay(Act stay, Attack.Cause cause) {
    for (Act target : targets(stay)) {
      target.attacks.add(new Attack(stay, stay.term, toldReach(stay), cause));
    }
  }

  /// Ends its targets, unless a better source says that they still hold on that day or later.
  private void end(Act act, Attack.Cause cause) {
    for (Act target : targets(act)) {
      switch (contradicted(act, target)) {
        case YES -> target.overruled.add(act);
        case MAYBE -> {
          target.overruled.add(act);
          target.attacks.add(new Attack(act, fromDay(act).doubtful(), everyone(act), cause));
        }
        case NO -> target.attacks.add(new Attack(act, fromDay(act), toldReach(act), cause));
      }
    }
  }

  /// YES when a better source than all that tell of the end says that the order holds on its day or
  /// later; MAYBE when an equal one does.
  private Truth contradicted(Act end, Act target) {
    Truth contradicted = Truth.NO;
    List<Mention> reports = new ArrayList<>(target.mentions);
    for (Act other : acts) {
      if (other.type == EventType.EXTENDED && targets(other).contains(target)) {
        reports.addAll(other.mentions);
      }
    }
    for (Mention mention : reports) {
      boolean isOfEffect = OrderTerm.isReportOfEffect(mention.event().type());
      LocalDate day = mention.date().map(EventDate::from).orElse(mention.knownFrom());
      if (isOfEffect && !day.isBefore(end.day()) && !isOneDocument(mention, end)) {
        int difference = Integer.compare(end.rank(), mention.rank());
        contradicted =
            contradicted.or(difference > 0 ? Truth.YES : difference == 0 ? Truth.MAYBE : Truth.NO);
      }
    }
    return contradicted;
  }

  private static boolean isOneDocument(Mention mention, Act act) {
    return act.mentions.stream()
        .anyMatch(
            own -> own.event().evidence().version().equals(mention.event().evidence().version()));
  }

  /// An administrative stay holds until the motion for a stay is decided.
  private void endAdministrativeStays(Act decision) {
    for (Act other : acts) {
      if (other.type == EventType.ADMINISTRATIVE_STAY
          && other.cluster.root.equals(decision.cluster.root)
          && isSameCourt(other, decision)
          && !other.day().isAfter(decision.day())
          && !TargetLinker.namesMeasure(other.cluster)) {
        other.attacks.add(
            new Attack(decision, fromDay(decision), Reach.EVERYTHING, Attack.Cause.LIFTING));
      }
    }
  }

  private static boolean isSameCourt(Act a, Act b) {
    return a.cluster.caseId.isEmpty()
        || b.cluster.caseId.isEmpty()
        || a.cluster.caseId.equals(b.cluster.caseId);
  }

  /// A denial of certiorari ends a stay that hung on it, and lifts nothing else.
  private void certDenied(Act act) {
    for (Act target : targets(act)) {
      if (target.says("certiorari", "cert.", "supreme court") || isOfCourt(target, "scotus")) {
        target.attacks.add(new Attack(act, fromDay(act), Reach.EVERYTHING, Attack.Cause.LIFTING));
      }
    }
  }

  private static boolean isOfCourt(Act act, String court) {
    return act.cluster.caseId.map(id -> id.startsWith(court + "/")).orElse(false);
  }

  private boolean hasCompanion(Act affirmed) {
    return acts.stream()
        .anyMatch(act ->
            (act.type == EventType.REVERSED_IN_PART || act.type == EventType.VACATED_IN_PART)
                && act.cluster.root.equals(affirmed.cluster.root)
                && act.day().equals(affirmed.day()));
  }

  /// A reversal ends its target once the mandate issues; while nobody reports the mandate, it is
  /// uncertain.
  private void reverse(Act act) {
    for (Act target : targets(act)) {
      boolean isOwnReview =
          target.type.effect() == EventType.Effect.REVIEWS && isSameCourt(act, target);
      Term term = isOwnReview ? fromDay(act) : mandateTerm(act);
      target.attacks.add(new Attack(act, term, toldReach(act), Attack.Cause.REVERSAL));
      if (target.type == EventType.AFFIRMED || target.type == EventType.AFFIRMED_IN_PART) {
        targets(target)
            .forEach(order ->
                order.attacks.add(new Attack(act, term, toldReach(act), Attack.Cause.REVERSAL)));
      }
    }
  }

  private Term mandateTerm(Act review) {
    if (review.says("forthwith", "mandate shall issue immediately", "mandate issues immediately")) {
      return fromDay(review);
    }
    return acts.stream()
        .filter(act -> act.type == EventType.MANDATE_ISSUED)
        .filter(act -> act.cluster.root.equals(review.cluster.root) && isSameCourt(act, review))
        .filter(act -> !act.day().isBefore(review.day()))
        .min(Comparator.comparing(Act::day))
        .map(AttackPlan::fromDay)
        .orElseGet(() -> fromDay(review).doubtful());
  }

  /// “The injunction is vacated”: by a higher court a reversal, by its own a dissolution.
  private void vacateOrder(Act act) {
    if (TargetLinker.namesMeasure(act.cluster) || act.cluster.targets.isEmpty()) {
      return;
    }
    boolean isHigher =
        act.cluster.caseId.isPresent()
            && targets(act).stream()
                .anyMatch(t ->
                    t.cluster.caseId.isPresent() && !t.cluster.caseId.equals(act.cluster.caseId));
    if (isHigher) {
      reverse(act);
    } else {
      end(act, Attack.Cause.DISSOLUTION);
    }
  }

  /// A stay pending appeal ends at the mandate unless it says otherwise.
  private void endStaysPendingAppeal(Act mandate) {
    Set<EventType> stays =
        EnumSet.of(
            EventType.STAY_PENDING_APPEAL_GRANTED,
            EventType.PARTIAL_STAY_PENDING_APPEAL,
            EventType.ADMINISTRATIVE_STAY,
            EventType.INJUNCTION_PENDING_APPEAL);
    for (Act other : acts) {
      if (stays.contains(other.type)
          && other.cluster.root.equals(mandate.cluster.root)
          && !other.day().isAfter(mandate.day())
          && !other.says("certiorari", "supreme court")) {
        other.attacks.add(
            new Attack(mandate, fromDay(mandate), Reach.EVERYTHING, Attack.Cause.MANDATE));
      }
    }
  }

  private void endCase(Act act, Attack.Cause cause) {
    for (Act other : acts) {
      boolean isOfCase =
          other.cluster.root.equals(act.cluster.root)
              && (isSameCourt(other, act)
                  || other.cluster.family == Family.PENDING_APPEAL_INJUNCTION);
      if (isOfCase
          && other.cluster.family.isInterlocutory()
          && other.restrains()
          && !other.day().isAfter(act.day())) {
        other.attacks.add(new Attack(act, fromDay(act), Reach.EVERYTHING, cause));
      }
    }
  }

  /// The dismissal of an appeal ends what was granted pending it, and nothing in the case below.
  private void dismiss(Act act, Attack.Cause cause) {
    boolean isAppeal =
        act.cluster.caseId.map(id -> !id.equals(act.cluster.root)).orElse(false)
            || act.says("appeal is dismissed", "dismissed the appeal", "appeals are dismissed");
    if (isAppeal) {
      endStaysPendingAppeal(act);
    } else {
      endCase(act, cause);
    }
  }

  private void moot(Act act) {
    if (act.cluster.targets.isEmpty()) {
      dismiss(act, Attack.Cause.MOOTNESS);
    } else {
      end(act, Attack.Cause.MOOTNESS);
    }
  }

  /// What a change takes out of an order; what it adds restrains by itself.
  private void change(Act act) {
    for (Act target : targets(act)) {
      Change change = Change.of(act);
      if (change.isUntold()) {
        continue;
      }
      target.attacks.add(new Attack(act, fromDay(act), change.takenAway(), Attack.Cause.CHANGE));
    }
  }

  /// A TRO ends when the motion for a preliminary injunction is decided.
  private void decideMotion(Act decision) {
    for (Act other : acts) {
      if (other.type == EventType.TRO_GRANTED
          && other.cluster.root.equals(decision.cluster.root)
          && isSameCourt(other, decision)
          && other.cluster.mayShareMeasure(decision.cluster.measures)
          && !other.day().isAfter(decision.day())) {
        other.attacks.add(
            new Attack(decision, fromDay(decision), Reach.EVERYTHING, Attack.Cause.DECISION));
      }
    }
  }
}
