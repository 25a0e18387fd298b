package org.inforce.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;
import org.inforce.status.Settings.Reach;
import org.inforce.taxonomy.Axis;

/// Whom an order protects: whom it names, where it says, or by the default for orders that are
/// silent (STATUS.md, rule 6).
final class PartyReach {

  /// On what the answer for a party rests.
  enum Ground {
    NAMED,
    PLACE,
    DEFAULT_PARTIES,
    DEFAULT_EVERYONE,
    /// No order: what an agency does to its own measure it does to all.
    AGENCY
  }

  private final Settings settings;
  private final Parties parties;
  private final Family family;
  private final boolean isOfAgency;
  private final Optional<EventDate> decided;
  private final List<List<String>> named;
  private final List<List<String>> places;
  private final boolean isNamedByRecord;

  PartyReach(
      EventType type,
      Family family,
      Optional<EventDate> decided,
      List<Mention> mentions,
      Parties parties,
      Settings settings) {
    this.family = family;
    this.isOfAgency = isOfAgency(type, family);
    this.decided = decided;
    this.parties = parties;
    this.settings = settings;
    this.named = byRank(mentions, m -> protectedBy(m));
    this.places =
        byRank(mentions, m -> m.event().scope().granted().getOrDefault(Axis.PLACE, List.of()));
    this.isNamedByRecord =
        mentions.stream().anyMatch(m -> m.isRecord() && !protectedBy(m).isEmpty());
  }

  private static boolean isOfAgency(EventType type, Family family) {
    return switch (type.effect()) {
      case STARTS_MEASURE, DELAYS_MEASURE -> true;
      case ENDS_MEASURE -> family != Family.VACATUR;
      case RESTRAINS,
          SUSPENDS_MEASURE,
          REFUSES,
          SUSPENDS_ORDER,
          ENDS_ORDER,
          CHANGES_ORDER,
          REVIEWS,
          ENDS_CASE,
          NONE ->
          false;
    };
  }

  private static List<String> protectedBy(Mention mention) {
    List<String> all = new ArrayList<>(mention.event().protectedParties());
    mention.event().scope().granted().getOrDefault(Axis.PARTY, List.of()).stream()
        .filter(word -> !all.contains(word))
        .forEach(all::add);
    return all;
  }

  private static List<List<String>> byRank(
      List<Mention> mentions, Function<Mention, List<String>> field) {
    TreeMap<Integer, List<String>> lists = new TreeMap<>();
    for (Mention mention : mentions) {
      List<String> words = field.apply(mention);
      if (!words.isEmpty()) {
        lists.computeIfAbsent(mention.rank(), any -> new ArrayList<>()).addAll(words);
      }
    }
    return List.copyOf(lists.values());
  }

  Ground ground() {
    if (!places.isEmpty()) {
      return Ground.PLACE;
    }
    if (!named.isEmpty()) {
      return Ground.NAMED;
    }
    if (isOfAgency) {
      return Ground.AGENCY;
    }
    Reach reach = isInjunction() ? settings.silentInjunction() : settings.silentVacatur();
    return reach == Reach.PARTIES ? Ground.DEFAULT_PARTIES : Ground.DEFAULT_EVERYONE;
  }

  /// True if the order says whom it protects, or where.
  boolean isTold() {
    return !named.isEmpty() || !places.isEmpty();
  }

  /// Every name it protects, as written.
  List<String> names() {
    List<String> all = new ArrayList<>();
    named.forEach(all::addAll);
    places.forEach(all::addAll);
    return all;
  }

  private boolean isInjunction() {
    return family != Family.VACATUR && family != Family.POSTPONEMENT;
  }

  Truth covers(Point point, Set<Axis> doubts) {
    Optional<String> party = point.on(Axis.PARTY).or(() -> point.on(Axis.PLACE));
    if (party.isEmpty()) {
      return Truth.YES;
    }
    Truth covered =
        switch (ground()) {
          case PLACE -> byPlace(point, party.get());
          case NAMED -> byName(party.get());
          case DEFAULT_PARTIES -> bySilence(party.get());
          case DEFAULT_EVERYONE, AGENCY -> Truth.YES;
        };
    if (covered == Truth.MAYBE) {
      doubts.add(Axis.PARTY);
    }
    return covered;
  }

  private Truth byPlace(Point point, String party) {
    String place = point.on(Axis.PLACE).orElse(party);
    Truth there = parties.covers(places.getFirst(), place, true);
    boolean isEverywhere = places.getFirst().stream().anyMatch(parties::isUniversal);
    return named.isEmpty() || isEverywhere && party.equals(Point.SOME_PARTY)
        ? there
        : there.and(byName(party));
  }

  /// The list of the best source; what a lower one adds to a report's list is possible, to the
  /// order's own it is not.
  private Truth byName(String party) {
    Truth best = parties.covers(named.getFirst(), party, isNamedByRecord);
    if (best != Truth.NO || isNamedByRecord) {
      return best;
    }
    for (List<String> lower : named.subList(1, named.size())) {
      if (parties.covers(lower, party, false) != Truth.NO) {
        return Truth.MAYBE;
      }
    }
    return Truth.NO;
  }

  /// Trump v. CASA: the parties only; for an injunction entered before, non-parties are uncertain.
  private Truth bySilence(String party) {
    Truth isParty = parties.isPlaintiff(party);
    boolean isOld =
        isInjunction() && decided.map(day -> day.from().isBefore(settings.casa())).orElse(false);
    return isOld ? isParty.or(Truth.MAYBE) : isParty;
  }

  /// The day it was made lies before the rule on silent injunctions.
  boolean isBefore(LocalDate day) {
    return decided.map(date -> date.from().isBefore(day)).orElse(false);
  }
}
