package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Points the events of a document at the measures it names: by the name in the target's words, or
/// at the document itself for `this rule`.
final class MeasureTargets {
  private MeasureTargets() {}

  static List<CourtEvent> resolve(List<CourtEvent> events, List<MeasureMention> measures) {
    List<CourtEvent> resolved = new ArrayList<>();
    for (CourtEvent event : events) {
      resolved.add(
          measure(event, measures)
              .map(m -> CourtEventDraft.from(event).target(new Target.OfMeasure(m.id())).build())
              .orElse(event));
    }
    return resolved;
  }

  private static Optional<MeasureMention> measure(CourtEvent event, List<MeasureMention> measures) {
    Optional<String> words =
        event
            .target()
            .flatMap(target ->
                switch (target) {
                  case Target.Unresolved unresolved ->
                      Optional.of(unresolved.text().toLowerCase(Locale.ROOT));
                  case Target.OfEvent of -> Optional.empty();
                  case Target.OfMeasure of -> Optional.empty();
                });
    if (words.isEmpty() || !actsOnMeasure(event.type())) {
      return Optional.empty();
    }
    Optional<MeasureMention> named =
        measures.stream()
            .filter(m -> words.get().contains(m.name().toLowerCase(Locale.ROOT)))
            .max(Comparator.comparingInt(m -> m.name().length()));
    return named.or(() ->
        isOwn(words.get()) && isStart(event.type())
            ? measures.stream().filter(MeasureMention::isDocumentItself).findFirst()
            : Optional.empty());
  }

  /// `this rule`, `this notice`; not `this policy`, which may be another's.
  private static boolean isOwn(String words) {
    return OWN.stream().anyMatch(words::startsWith);
  }

  private static final List<String> OWN =
      List.of(
          "this rule",
          "this notice",
          "this final rule",
          "this regulation",
          "this document",
          "this action",
          "this interim final rule",
          "these regulations",
          "this amendment",
          "this order",
          "the final rule",
          "these amendments",
          "this correction");

  private static boolean isStart(EventType type) {
    return type.effect() == EventType.Effect.STARTS_MEASURE
        || type.effect() == EventType.Effect.DELAYS_MEASURE
        || type.effect() == EventType.Effect.ENDS_MEASURE;
  }

  private static boolean actsOnMeasure(EventType type) {
    return switch (type.effect()) {
      case RESTRAINS, SUSPENDS_MEASURE, ENDS_MEASURE, STARTS_MEASURE, DELAYS_MEASURE, REFUSES ->
          true;
      case SUSPENDS_ORDER, ENDS_ORDER, CHANGES_ORDER, REVIEWS, ENDS_CASE, NONE -> false;
    };
  }
}
