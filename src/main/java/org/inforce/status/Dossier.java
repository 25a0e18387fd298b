package org.inforce.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.inforce.document.SourceKind;
import org.inforce.proceeding.EventType;
import org.inforce.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/// All that was known on a day about one measure: the acts, each weighed, what works against each,
/// and the measure's own life. Never changed after it is built; safe for use by many threads.
final class Dossier {
  final Measure measure;
  final List<Act> acts;
  final Life life;

  /// Passages about the measure that people rejected.
  final List<HumanWord.Refused> refused;

  private final AtomicReference<@Nullable List<Conflict>> conflicts = new AtomicReference<>();

  private Dossier(Measure measure, List<Act> acts, Life life, List<HumanWord.Refused> refused) {
    this.refused = refused;
    this.measure = measure;
    this.acts = acts;
    this.life = life;
  }

  /// `clusters` are those about the measure or about the cases it is at issue in.
  static Dossier of(
      Measure measure,
      List<Cluster> clusters,
      List<HumanWord.Refused> refused,
      LocalDate knownAsOf,
      Function<Cluster, Parties> partiesOf,
      Taxonomy taxonomy,
      Settings settings) {
    Map<Cluster, Act> byCluster = new LinkedHashMap<>();
    for (Cluster cluster : clusters) {
      List<Mention> known =
          cluster.told.stream()
              .map(told -> told.mention)
              .filter(mention -> !mention.knownFrom().isAfter(knownAsOf))
              .filter(Dossier::isProof)
              .sorted(Act.BEST_FIRST)
              .toList();
      if (!known.isEmpty()) {
        byCluster.put(
            cluster, new Act(cluster, known, partiesOf.apply(cluster), taxonomy, settings));
      }
    }
    List<Act> acts = new ArrayList<>(byCluster.values());
    acts.sort(Comparator.comparing(Act::day).thenComparing(Act::id));
    new AttackPlan(acts, byCluster).attach();
    attachToEnds(acts);
    return new Dossier(measure, acts, Life.of(measure, acts), refused);
  }

  /// Where its sources disagree; found when first asked for.
  List<Conflict> conflicts() {
    List<Conflict> known = conflicts.get();
    if (known == null) {
      known = new ConflictFinder(this).find();
      conflicts.set(known);
    }
    return known;
  }

  /// A court filing proves only that it was filed and what it asks (STATUS.md, rule 2).
  private static boolean isProof(Mention mention) {
    return mention.sourceKind() != SourceKind.COURT_FILING || !mention.event().type().movesStatus();
  }

  /// An injunction against rescinding a measure works against the rescission, not the measure.
  private static void attachToEnds(List<Act> acts) {
    for (Act order : acts) {
      if (order.restrains() && order.barsEnding) {
        for (Act end : acts) {
          if (end.type.isRescission()) {
            end.attacks.add(new Attack(order, order.term, order::covers, Attack.Cause.STAY));
          }
        }
      }
    }
  }

  /// The orders that restrain the measure, or did, as far as they were not refused.
  List<Act> restraints() {
    return acts.stream()
        .filter(act -> !act.cluster.isVague)
        .filter(act -> act.restrains() || isAddition(act) || isStayOfMeasure(act))
        .filter(act -> !act.barsEnding || !hasEnding())
        .toList();
  }

  private boolean hasEnding() {
    return acts.stream().anyMatch(act -> act.type.isRescission());
  }

  private static boolean isAddition(Act act) {
    boolean isChange = act.type == EventType.MODIFIED || act.type == EventType.CLARIFIED;
    return isChange && Change.of(act).adds() && !act.cluster.targets.isEmpty();
  }

  /// A court's stay of the rule itself, not of an order.
  static boolean isStayOfMeasure(Act act) {
    Family family = Family.of(act.type);
    return (family == Family.ADMINISTRATIVE_STAY || family == Family.STAY_PENDING_APPEAL)
        && act.cluster.targets.isEmpty()
        && TargetLinker.namesMeasure(act.cluster);
  }

  /// Every day on which some act begins or ends.
  Set<LocalDate> turns() {
    Set<LocalDate> days = new LinkedHashSet<>();
    for (Act act : acts) {
      days.addAll(act.term.turns());
      act.attacks.forEach(attack -> days.addAll(attack.term().turns()));
    }
    return days;
  }
}
