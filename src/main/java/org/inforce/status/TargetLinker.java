package org.inforce.status;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.Target;

/// Finds which earlier event an event acts on: the one it points to, else the latest in its case
/// that its words can mean. An order that nobody reports but that must exist, because another acts
/// on it, is added.
final class TargetLinker {
  /// What a court of appeals decides about an order below.
  private static final Set<EventType> OPINIONS =
      EnumSet.of(
          EventType.AFFIRMED,
          EventType.AFFIRMED_IN_PART,
          EventType.REVERSED,
          EventType.REVERSED_IN_PART,
          EventType.VACATED_IN_PART);

  /// What becomes of an order on a later day.
  private static final Set<EventType> LATER_FATES =
      EnumSet.of(
          EventType.EXTENDED,
          EventType.MODIFIED,
          EventType.CLARIFIED,
          EventType.DISSOLVED,
          EventType.SUPERSEDED,
          EventType.EXPIRED);

  /// What can only happen where there is an order.
  private static final Set<EventType> OF_AN_ORDER =
      EnumSet.of(
          EventType.EXTENDED,
          EventType.MODIFIED,
          EventType.CLARIFIED,
          EventType.DISSOLVED,
          EventType.ADMINISTRATIVE_STAY,
          EventType.STAY_PENDING_APPEAL_GRANTED,
          EventType.PARTIAL_STAY_PENDING_APPEAL,
          EventType.AFFIRMED,
          EventType.REVERSED);

  private final Map<String, List<Cluster>> byRoot = new HashMap<>();
  private final Map<String, Cluster> byEvent = new HashMap<>();
  private final List<Cluster> implied = new ArrayList<>();

  TargetLinker(List<Cluster> clusters) {
    for (Cluster cluster : clusters) {
      byRoot.computeIfAbsent(cluster.root, any -> new ArrayList<>()).add(cluster);
      cluster.told.forEach(told -> byEvent.put(told.event().id(), cluster));
    }
  }

  /// Links all, and gives the orders that had to be added.
  List<Cluster> link() {
    for (List<Cluster> ofRoot : byRoot.values()) {
      for (Cluster cluster : List.copyOf(ofRoot)) {
        if (!cluster.isVague) {
          link(cluster, ofRoot);
        }
      }
    }
    return implied;
  }

  private void link(Cluster cluster, List<Cluster> ofRoot) {
    pointed(cluster).ifPresent(target -> addTarget(cluster, target));
    if (!cluster.targets.isEmpty() || !actsOnOrder(cluster)) {
      return;
    }
    TargetWords words = TargetWords.of(text(cluster));
    List<Cluster> fitting = fitting(cluster, words, ofRoot);
    if (fitting.isEmpty()) {
      imply(cluster, words);
      return;
    }
    List<Cluster> chosen = words.isPlural() ? fitting : List.of(fitting.getLast());
    chosen.forEach(target -> addTarget(cluster, target));
  }

  private static void addTarget(Cluster cluster, Cluster target) {
    if (target != cluster && !cluster.targets.contains(target)) {
      cluster.targets.add(target);
      if (cluster.measures.isEmpty()) {
        cluster.measures.addAll(target.measures);
      } else if (target.measures.isEmpty()) {
        target.measures.addAll(cluster.measures);
      }
    }
  }

  private Optional<Cluster> pointed(Cluster cluster) {
    return cluster.told.stream()
        .flatMap(told -> told.event().target().stream())
        .flatMap(target ->
            switch (target) {
              case Target.OfEvent event -> Optional.ofNullable(byEvent.get(event.id())).stream();
              case Target.OfMeasure measure -> Optional.<Cluster>empty().stream();
              case Target.Unresolved text -> Optional.<Cluster>empty().stream();
            })
        .findFirst();
  }

  /// The words of the best source that names a target.
  private static String text(Cluster cluster) {
    return cluster.told.stream()
        .sorted(Comparator.comparing(told -> told.mention.rank()))
        .map(told -> MotionWords.asked(told.targetText()))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static boolean actsOnOrder(Cluster cluster) {
    return switch (cluster.type.effect()) {
      case SUSPENDS_ORDER, ENDS_ORDER, CHANGES_ORDER, REVIEWS -> !namesMeasure(cluster);
      case ENDS_MEASURE, ENDS_CASE ->
          TargetWords.of(text(cluster)).namesOrder() && !namesMeasure(cluster);
      case REFUSES -> cluster.type == EventType.STAY_DENIED;
      case RESTRAINS, SUSPENDS_MEASURE, STARTS_MEASURE, DELAYS_MEASURE, NONE -> false;
    };
  }

  /// A stay of the rule itself acts on no order.
  static boolean namesMeasure(Cluster cluster) {
    boolean isPointed =
        cluster.told.stream()
            .flatMap(told -> told.event().target().stream())
            .anyMatch(target -> target instanceof Target.OfMeasure);
    String text = text(cluster);
    return !TargetWords.of(text).namesOrder() && (isPointed || !MeasureWords.kinds(text).isEmpty());
  }

  private List<Cluster> fitting(Cluster cluster, TargetWords words, List<Cluster> ofRoot) {
    List<Cluster> fitting = new ArrayList<>();
    for (Cluster candidate : ofRoot) {
      if (candidate != cluster
          && !candidate.isVague
          && isOfKind(cluster, words, candidate)
          && candidate.mayShareMeasure(cluster.measures)
          && isBefore(cluster, candidate)
          && hasDay(words, candidate)) {
        fitting.add(candidate);
      }
    }
    fitting.sort(
        Comparator.comparing((Cluster c) -> c.date().map(EventDate::from).orElse(LocalDate.MIN)));
    return fitting;
  }

  private static boolean hasDay(TargetWords words, Cluster candidate) {
    return words.day().isEmpty()
        || candidate
            .date()
            .map(date -> MonthDay.from(date.from()).equals(words.day().get()))
            .orElse(false);
  }

  private static boolean isOfKind(Cluster cluster, TargetWords words, Cluster candidate) {
    Set<Family> wanted = words.families().isEmpty() ? usual(cluster.type) : words.families();
    if (words.isReview()) {
      return isOpinion(candidate);
    }
    if (words.isMandate()) {
      return candidate.type.effect() == EventType.Effect.REVIEWS;
    }
    boolean isJudgment =
        candidate.type == EventType.FINAL_JUDGMENT
            || candidate.family == Family.VACATUR
            || candidate.family == Family.PERMANENT_INJUNCTION;
    return switch (cluster.type) {
      case REHEARING_EN_BANC_GRANTED, MANDATE_ISSUED -> isOpinion(candidate);
      case STAY_OF_JUDGMENT -> isJudgment;
      default -> isActOfKind(candidate, wanted) || words.isJudgment() && isJudgment;
    };
  }

  /// What a court of appeals decides about an order below.
  private static boolean isOpinion(Cluster candidate) {
    return OPINIONS.contains(candidate.type);
  }

  private static boolean isActOfKind(Cluster candidate, Set<Family> wanted) {
    boolean isAct =
        candidate.restrains() || candidate.type.effect() == EventType.Effect.SUSPENDS_ORDER;
    return isAct && wanted.contains(candidate.family);
  }

  /// What an event acts on when its words do not say.
  private static Set<Family> usual(EventType type) {
    return switch (type) {
      case ADMINISTRATIVE_STAY_LIFTED, STAY_DENIED -> EnumSet.of(Family.ADMINISTRATIVE_STAY);
      case STAY_VACATED, CERT_DENIED ->
          EnumSet.of(Family.STAY_PENDING_APPEAL, Family.ADMINISTRATIVE_STAY);
      case DISSOLVED, EXTENDED, MODIFIED, CLARIFIED, EXPIRED, SUPERSEDED ->
          EnumSet.of(
              Family.PRELIMINARY_INJUNCTION,
              Family.TRO,
              Family.PERMANENT_INJUNCTION,
              Family.PENDING_APPEAL_INJUNCTION,
              Family.CONSENT_DECREE,
              Family.POSTPONEMENT);
      default -> TargetWords.ORDERS;
    };
  }

  /// What is extended, changed or ended was made on an earlier day; a stay may follow at once.
  private static boolean isBefore(Cluster cluster, Cluster candidate) {
    Optional<EventDate> date = cluster.date();
    Optional<EventDate> made = candidate.date();
    if (date.isEmpty() || made.isEmpty()) {
      return true;
    }
    boolean isOfOpinion =
        cluster.type == EventType.REHEARING_EN_BANC_GRANTED || cluster.type == EventType.REVERSED;
    boolean isFollowUp =
        LATER_FATES.contains(cluster.type) && !isReportedOnly(candidate)
            || isOfOpinion && isOpinion(candidate);
    return isFollowUp
        ? made.get().from().isBefore(date.get().to())
        : !made.get().from().isAfter(date.get().to());
  }

  private static boolean isReportedOnly(Cluster candidate) {
    return candidate.isImplied
        || candidate.type == EventType.PRELIMINARY_INJUNCTION_IN_EFFECT
        || candidate.type == EventType.ADMINISTRATIVE_STAY;
  }

  /// `The injunction remains in effect`, `the district court's injunction is stayed`: there is one,
  /// though no source tells how it came about.
  private void imply(Cluster cluster, TargetWords words) {
    boolean isOfOrder = OF_AN_ORDER.contains(cluster.type);
    boolean isInjunction =
        words.families().stream().anyMatch(TargetWords.INJUNCTIONS::contains)
            || cluster.type == EventType.EXTENDED && words.families().isEmpty();
    if (!isOfOrder || !isInjunction) {
      return;
    }
    Cluster order = new Cluster(cluster.root, cluster.caseId);
    order.told.addAll(cluster.told);
    order.measures.addAll(cluster.measures);
    order.id = cluster.id + "-of";
    order.joined.add("no source tells when this injunction was entered, only what came of it");
    implied.add(order);
    byRoot.getOrDefault(cluster.root, new ArrayList<>()).add(order);
    addTarget(cluster, order);
  }
}
