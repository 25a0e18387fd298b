package org.inforce.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.MeasureMention;
import org.inforce.taxonomy.Taxonomy;

/// Joins a measure that a court names with the document that made it, where the document does not
/// use the name: the one published rule whose effective date an order could still postpone, or the
/// one rule of the agency that is sued.
final class MeasureMerger {
  private final Taxonomy taxonomy;
  private final Map<String, Measure> measures;
  private final Map<String, List<Told>> byMeasure = new LinkedHashMap<>();

  MeasureMerger(Taxonomy taxonomy, Map<String, Measure> measures, List<Told> all) {
    this.taxonomy = taxonomy;
    this.measures = measures;
    for (Told told : all) {
      told.measures.forEach(
          id -> byMeasure.computeIfAbsent(id, any -> new ArrayList<>()).add(told));
    }
  }

  /// Pairs of the published measure and the one the court names, by identifier.
  Map<String, String> pairs() {
    List<String> published = new ArrayList<>();
    List<String> litigated = new ArrayList<>();
    for (String id : measures.keySet()) {
      List<Told> told = byMeasure.getOrDefault(id, List.of());
      boolean isInCourt = told.stream().anyMatch(Told::isOfCourt);
      boolean isStarted =
          told.stream().anyMatch(t -> t.event().type().effect() == EventType.Effect.STARTS_MEASURE);
      if (isInCourt && !isStarted) {
        litigated.add(id);
      } else if (!isInCourt && isStarted && isDocument(id)) {
        published.add(id);
      }
    }
    return unique(published, litigated);
  }

  private boolean isDocument(String id) {
    Measure measure = measures.get(id);
    return measure != null
        && measure.mentions().stream().anyMatch(MeasureMention::isDocumentItself);
  }

  private Map<String, String> unique(List<String> published, List<String> litigated) {
    Map<String, String> pairs = new LinkedHashMap<>();
    Map<String, List<String>> fitting = new HashMap<>();
    for (String court : litigated) {
      for (String document : published) {
        if (isPostponable(document, court) || isOfSuedAgency(document, court)) {
          fitting.computeIfAbsent(court, any -> new ArrayList<>()).add(document);
        }
      }
    }
    Set<String> taken = new HashSet<>();
    fitting.forEach((court, documents) -> {
      if (documents.size() == 1 && taken.add(documents.getFirst())) {
        pairs.put(court, documents.getFirst());
      }
    });
    return pairs;
  }

  /// An order under 5 U.S.C. 705 postpones a rule that is published and not yet effective.
  private boolean isPostponable(String document, String court) {
    Optional<LocalDate> ordered =
        byMeasure.getOrDefault(court, List.of()).stream()
            .filter(told -> told.event().type() == EventType.SECTION_705_STAY)
            .flatMap(told -> told.date().stream())
            .map(EventDate::from)
            .min(LocalDate::compareTo);
    return ordered.isPresent()
        && byMeasure.getOrDefault(document, List.of()).stream()
            .filter(told -> !told.mention.reported().isAfter(ordered.get()))
            .flatMap(told -> told.event().effectiveFrom().stream())
            .anyMatch(from -> from.to().isAfter(ordered.get()))
        && !isOfOtherAgency(document, court);
  }

  private boolean isOfSuedAgency(String document, String court) {
    return !agencies(document).isEmpty()
        && defendants(court).stream().anyMatch(name -> isAmong(name, agencies(document)))
        && isBefore(document, court)
        && isRule(document)
        && isRule(court);
  }

  private boolean isRule(String id) {
    Measure measure = measures.get(id);
    return measure != null
        && switch (measure.kind()) {
          case RULE, NOTICE -> true;
          case PROPOSED_RULE,
              DIRECTIVE,
              MEMORANDUM,
              AGREEMENT,
              POLICY,
              PRACTICE,
              EXECUTIVE_ORDER,
              STATUTE_AS_APPLIED,
              OTHER ->
              false;
        };
  }

  private boolean isBefore(String document, String court) {
    Optional<LocalDate> acted =
        byMeasure.getOrDefault(court, List.of()).stream()
            .flatMap(told -> told.date().stream())
            .map(EventDate::to)
            .min(LocalDate::compareTo);
    return byMeasure.getOrDefault(document, List.of()).stream()
        .allMatch(told -> acted.map(day -> !told.mention.reported().isAfter(day)).orElse(true));
  }

  private boolean isOfOtherAgency(String document, String court) {
    Set<String> agencies = agencies(document);
    Set<String> defendants = defendants(court);
    return !agencies.isEmpty()
        && !defendants.isEmpty()
        && defendants.stream().noneMatch(name -> isAmong(name, agencies));
  }

  private static boolean isAmong(String name, Set<String> names) {
    Set<String> words = WordBag.of(name);
    return names.stream()
        .map(WordBag::of)
        .anyMatch(other -> other.containsAll(words) || words.containsAll(other));
  }

  private Set<String> agencies(String document) {
    Set<String> found = new LinkedHashSet<>();
    for (Told told : byMeasure.getOrDefault(document, List.of())) {
      found.addAll(told.report.metadata().agencies());
      told.report.metadata().publisher().ifPresent(found::add);
    }
    return found;
  }

  private Set<String> defendants(String court) {
    Set<String> found = new LinkedHashSet<>();
    for (Told told : byMeasure.getOrDefault(court, List.of())) {
      found.addAll(told.event().enjoined());
      told.event()
          .caseReference()
          .caption()
          .map(Caption::sides)
          .filter(sides -> sides.size() == 2)
          .ifPresent(sides -> found.add(sides.getLast()));
    }
    return found;
  }

  /// One measure out of two.
  Measure merged(Measure published, Measure litigated) {
    List<MeasureMention> mentions = new ArrayList<>(litigated.mentions());
    mentions.addAll(published.mentions());
    List<String> joined = new ArrayList<>(litigated.joined());
    joined.addAll(published.joined());
    joined.add(
        "“"
            + litigated.title()
            + "” is what “"
            + published.title()
            + "” made: no other document fits the order in time and agency");
    Measure both = new MeasureNaming(taxonomy).name(mentions, joined);
    return new Measure(
        litigated.id(),
        litigated.title(),
        published.kind(),
        both.actor(),
        both.conduct(),
        both.object(),
        both.recipient(),
        both.names(),
        both.authorities(),
        both.mentions(),
        both.joined());
  }
}
