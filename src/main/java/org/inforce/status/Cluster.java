package org.inforce.status;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;
import org.inforce.review.Word;

/// The mentions that turned out to tell of one event, before their fields are weighed. Mutable
/// while being joined.
final class Cluster {
  String id = "";
  Family family;
  EventType type;

  /// What the case hangs together by: the case below all appeals, else the measure.
  final String root;

  Optional<String> caseId = Optional.empty();
  final Set<String> measures = new LinkedHashSet<>();
  final List<Told> told = new ArrayList<>();
  final List<Cluster> targets = new ArrayList<>();
  final Set<String> joined = new LinkedHashSet<>();

  /// What people said of the fields, in the order given.
  final List<Amendment> amendments = new ArrayList<>();

  /// Whose word joined or parted its passages.
  final Set<Word> words = new LinkedHashSet<>();

  /// Nobody can tell which of several events this one retells: it has no force of its own.
  boolean isVague;

  /// No source tells the making of this order, only what came of it.
  final boolean isImplied;

  Cluster(Told first, String root) {
    this.family = Family.of(first.event().type());
    this.type = first.event().type();
    this.root = root;
    this.isImplied = false;
  }

  /// An injunction that must exist because something acts on it.
  Cluster(String root, Optional<String> caseId) {
    this.family = Family.PRELIMINARY_INJUNCTION;
    this.type = EventType.PRELIMINARY_INJUNCTION_IN_EFFECT;
    this.root = root;
    this.caseId = caseId;
    this.isImplied = true;
  }

  /// Worked out when first asked for, anew after each mention.
  private Optional<EventDate> date = Optional.empty();

  private boolean isDated;

  void add(Told mention) {
    told.add(mention);
    date = Optional.empty();
    isDated = false;
    measures.addAll(mention.measures);
    joined.addAll(mention.why);
    if (caseId.isEmpty()) {
      caseId = mention.caseId;
    }
  }

  /// Takes passages away; what it was about stays with the others as far as they tell it.
  void remove(List<Told> mentions) {
    told.removeAll(mentions);
    measures.clear();
    told.forEach(other -> measures.addAll(other.measures));
  }

  /// Settles what it is about.
  void isAbout(String measure) {
    measures.clear();
    measures.add(measure);
  }

  /// Settles its fields; its passages carry them already.
  void amended(List<Amendment> more) {
    amendments.addAll(more);
    boolean isOtherType = more.stream().anyMatch(a -> a.fields().values().containsKey("type"));
    if (isOtherType && !told.isEmpty()) {
      type = told.getFirst().event().type();
      family = Family.of(type);
    }
  }

  /// The best told day of the act; that of a report that an order holds is not the order's.
  Optional<EventDate> date() {
    if (!isDated) {
      date = bestDate();
      isDated = true;
    }
    return date;
  }

  private Optional<EventDate> bestDate() {
    if (isImplied) {
      return Optional.empty();
    }
    Optional<EventDate> best = Optional.empty();
    for (Told mention : told) {
      Optional<EventDate> date = dateOfAct(mention);
      if (date.isPresent()
          && (best.isEmpty() || date.get().precision().compareTo(best.get().precision()) < 0)) {
        best = date;
      }
    }
    return best;
  }

  /// Empty for a report that an order holds on the day it speaks.
  static Optional<EventDate> dateOfAct(Told told) {
    return told.event().type() == EventType.PRELIMINARY_INJUNCTION_IN_EFFECT
        ? told.date().filter(date -> date.to().isBefore(told.mention.knownFrom()))
        : told.date();
  }

  boolean mayShareMeasure(Set<String> others) {
    return measures.isEmpty() || others.isEmpty() || measures.stream().anyMatch(others::contains);
  }

  boolean restrains() {
    return switch (type.effect()) {
      case RESTRAINS, SUSPENDS_MEASURE -> true;
      case ENDS_MEASURE -> family == Family.VACATUR;
      case REFUSES,
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

  @Override
  public String toString() {
    return id;
  }
}
