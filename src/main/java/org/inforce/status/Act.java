package org.inforce.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// One event as far as it was known on a day: each field weighed, its own time computed, and the
/// acts that work against it attached. Built anew for each question.
final class Act {
  static final Comparator<Mention> BEST_FIRST =
      Comparator.comparing(Mention::rank)
          .thenComparing(m -> m.event().evidence().version().document())
          .thenComparing(m -> m.event().evidence().span())
          .thenComparing(m -> m.event().id());

  final Cluster cluster;
  final List<Mention> mentions;
  final EventType type;
  final boolean isTied;
  final FieldChoice.Chosen<EventDate> date;
  final FieldChoice.Chosen<EventDate> effectiveFrom;
  final FieldChoice.Chosen<EventDate> effectiveUntil;
  final PartyReach whom;
  final OrderReach what;
  final List<Attack> attacks = new ArrayList<>();

  /// What it bars is the ending of the measure: `enjoined from rescinding`.
  final boolean barsEnding;

  /// Reports that lost to a better source.
  final List<Act> overruled = new ArrayList<>();

  Term term;

  /// `mentions` are those known, at least one, best first.
  Act(
      Cluster cluster,
      List<Mention> mentions,
      Parties parties,
      Taxonomy taxonomy,
      Settings settings) {
    this.cluster = cluster;
    this.mentions = mentions;
    TypeChoice.Chosen chosen = TypeChoice.of(cluster.family, mentions);
    this.type = cluster.isImplied ? cluster.type : chosen.type();
    this.isTied = chosen.isTied();
    List<Mention> own = cluster.isImplied ? List.of() : mentions;
    this.date = FieldChoice.date(own, Act::dateOfAct);
    this.effectiveFrom = FieldChoice.date(own, m -> m.event().effectiveFrom());
    this.effectiveUntil = FieldChoice.date(own, m -> m.event().effectiveUntil());
    this.whom = new PartyReach(type, cluster.family, date.value(), mentions, parties, settings);
    this.what = new OrderReach(type, mentions, taxonomy, parties);
    this.barsEnding = mentions.stream().map(Mention::event).anyMatch(EndingWords::of);
    this.term = OrderTerm.of(this);
  }

  private static Optional<EventDate> dateOfAct(Mention mention) {
    return mention.event().type() == EventType.PRELIMINARY_INJUNCTION_IN_EFFECT
        ? mention.date().filter(day -> day.to().isBefore(mention.knownFrom()))
        : mention.date();
  }

  String id() {
    return cluster.id;
  }

  Mention best() {
    return mentions.getFirst();
  }

  int rank() {
    return best().rank();
  }

  /// The day from which it acts, for putting acts in order; the report's day when nothing is told.
  LocalDate day() {
    return effectiveFrom
        .value()
        .or(date::value)
        .map(EventDate::from)
        .orElse(mentions.stream().map(Mention::knownFrom).min(LocalDate::compareTo).orElseThrow());
  }

  boolean restrains() {
    return switch (type.effect()) {
      case RESTRAINS, SUSPENDS_MEASURE -> true;
      case ENDS_MEASURE,
          REFUSES,
          SUSPENDS_ORDER,
          ENDS_ORDER,
          CHANGES_ORDER,
          REVIEWS,
          ENDS_CASE,
          STARTS_MEASURE,
          DELAYS_MEASURE,
          NONE ->
          false;
    };
  }

  boolean isVacatur() {
    return cluster.family == Family.VACATUR;
  }

  /// How far it reaches on all axes: what it bars, for whom.
  Truth covers(Point point, Set<Axis> doubts) {
    return what.covers(point, doubts).and(whom.covers(point, doubts));
  }

  /// True if some passage has one of the words, in small letters.
  boolean says(String... words) {
    for (Mention mention : mentions) {
      String text =
          (mention.event().evidence().quote() + " " + mention.event().conditional().orElse(""))
              .toLowerCase(Locale.ROOT);
      for (String word : words) {
        if (text.contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return cluster.id;
  }
}
