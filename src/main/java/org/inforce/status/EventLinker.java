package org.inforce.status;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.analysis.ProceedingReport;
import org.inforce.document.Span;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.MeasureKind;
import org.inforce.proceeding.MeasureMention;
import org.inforce.proceeding.Target;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// Finds which measure an event is about from its own document: the target it names, the name that
/// stands in the same words, what is done, or the one measure the document speaks of.
final class EventLinker {
  private final Taxonomy taxonomy;
  private final Map<String, Measure> byMention;

  EventLinker(Taxonomy taxonomy, Map<String, Measure> byMention) {
    this.taxonomy = taxonomy;
    this.byMention = byMention;
  }

  void link(Told told) {
    Set<Measure> found = new LinkedHashSet<>(byTarget(told));
    if (found.isEmpty() || told.event().type().effect() == EventType.Effect.RESTRAINS) {
      found.addAll(byPlace(told));
    }
    if (found.isEmpty()) {
      found = byConduct(told);
    }
    if (found.isEmpty()) {
      found = onlyOne(told);
    }
    found.forEach(measure -> told.measures.add(measure.id()));
  }

  private Set<Measure> byTarget(Told told) {
    Optional<Target> target = told.event().target();
    if (target.isEmpty()) {
      return Set.of();
    }
    return switch (target.get()) {
      case Target.OfMeasure measure ->
          Optional.ofNullable(byMention.get(measure.id())).map(Set::of).orElse(Set.of());
      case Target.Unresolved unresolved -> named(unresolved.text(), told.report);
      case Target.OfEvent event -> Set.of();
    };
  }

  /// The measures of the document whose telling words all stand in `text`.
  private Set<Measure> named(String text, ProceedingReport report) {
    Set<String> words = WordBag.of(text);
    Set<Measure> found = new LinkedHashSet<>();
    for (MeasureMention mention : report.measures()) {
      Set<String> telling = MeasureWords.telling(mention.name());
      if (!telling.isEmpty() && words.containsAll(telling)) {
        measureOf(mention).ifPresent(found::add);
      }
    }
    return found;
  }

  private Set<Measure> byPlace(Told told) {
    Span span = told.event().evidence().span();
    Set<Measure> found = new LinkedHashSet<>();
    for (MeasureMention mention : told.report.measures()) {
      if (mention.evidence().span().overlaps(span) && suits(told.event(), mention)) {
        measureOf(mention).ifPresent(found::add);
      }
    }
    return found;
  }

  /// A memorandum is issued, an agreement signed: an event of the life of an instrument belongs to
  /// an instrument of its kind.
  private static boolean suits(CourtEvent event, MeasureMention mention) {
    return switch (event.type()) {
      case MEMO_ISSUED, MEMO_RESCINDED ->
          mention.kind() == MeasureKind.MEMORANDUM || mention.kind() == MeasureKind.POLICY;
      case AGREEMENT_SIGNED, AGREEMENT_EXPIRY -> mention.kind() == MeasureKind.AGREEMENT;
      case PRACTICE_STARTED -> mention.kind() == MeasureKind.PRACTICE;
      default -> true;
    };
  }

  private Set<Measure> byConduct(Told told) {
    CourtEvent event = told.event();
    List<String> conduct = event.scope().granted().getOrDefault(Axis.CONDUCT, List.of());
    if (conduct.isEmpty()) {
      return Set.of();
    }
    Set<Measure> found = new LinkedHashSet<>();
    for (MeasureMention mention : told.report.measures()) {
      if (mention.conduct().map(conduct::contains).orElse(false) && isBound(event, mention)) {
        measureOf(mention).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isBound(CourtEvent event, MeasureMention mention) {
    return event.enjoined().isEmpty()
        || mention.actor().isEmpty()
        || event.enjoined().stream()
            .map(words -> taxonomy.codeOf(Axis.ACTOR, words).orElse(words))
            .anyMatch(bound -> taxonomy.contains(Axis.ACTOR, bound, mention.actor().get()));
  }

  private Set<Measure> onlyOne(Told told) {
    Set<Measure> all = new LinkedHashSet<>();
    for (MeasureMention mention : told.report.measures()) {
      if (isCourts(told.event().type())
          || (suits(told.event(), mention) && !isEndOfAnother(told.event().type(), mention))) {
        measureOf(mention).ifPresent(all::add);
      }
    }
    if (all.size() == 1) {
      return all;
    }
    return documentsOwn(told);
  }

  /// A document that rescinds, withdraws or repeals makes a measure of its own; what it ends is an
  /// earlier one, unless it says that it means itself.
  private static boolean isEndOfAnother(EventType type, MeasureMention mention) {
    return mention.isDocumentItself() && type.isRescission();
  }

  private static boolean isCourts(EventType type) {
    return switch (type.effect()) {
      case STARTS_MEASURE, DELAYS_MEASURE, ENDS_MEASURE -> false;
      case RESTRAINS,
          SUSPENDS_MEASURE,
          REFUSES,
          SUSPENDS_ORDER,
          ENDS_ORDER,
          CHANGES_ORDER,
          REVIEWS,
          ENDS_CASE,
          NONE ->
          true;
    };
  }

  /// A notice that says from when it applies means itself.
  private Set<Measure> documentsOwn(Told told) {
    EventType type = told.event().type();
    if (type != EventType.NOTICE_PUBLISHED && type != EventType.EFFECTIVE_DATE_SET) {
      return Set.of();
    }
    Set<Measure> own = new LinkedHashSet<>();
    told.report.measures().stream()
        .filter(MeasureMention::isDocumentItself)
        .forEach(mention -> measureOf(mention).ifPresent(own::add));
    return own.size() == 1 ? own : Set.of();
  }

  private Optional<Measure> measureOf(MeasureMention mention) {
    return Optional.ofNullable(byMention.get(mention.id()));
  }
}
