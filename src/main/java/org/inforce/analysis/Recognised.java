package org.inforce.analysis;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.inforce.citation.Citation;
import org.inforce.document.Scan;
import org.inforce.document.Span;
import org.inforce.obligation.Obligation;
import org.inforce.proceeding.CourtEvent;

/// Findings in words that were recognised from a picture are as sure as the rule that found them
/// times the reader of the picture.
record Recognised(Scan scan) {
  private static final double LEAST = 0.01;

  List<Citation> citations(List<Citation> found) {
    return lowered(
        found,
        citation -> citation.evidence().span(),
        Citation::confidence,
        Citation::withConfidence);
  }

  List<Obligation> obligations(List<Obligation> found) {
    return lowered(
        found,
        obligation -> obligation.evidence().span(),
        Obligation::confidence,
        Obligation::withConfidence);
  }

  List<CourtEvent> events(List<CourtEvent> found) {
    return lowered(
        found,
        event -> event.evidence().span(),
        CourtEvent::confidence,
        CourtEvent::withConfidence);
  }

  private <T> List<T> lowered(
      List<T> found,
      Function<T, Span> span,
      ToDoubleFunction<T> confidence,
      BiFunction<T, Double, T> with) {
    if (scan.recognitions().isEmpty()) {
      return found;
    }
    return found.stream()
        .map(one ->
            scan.confidenceOf(span.apply(one))
                .map(read -> with.apply(one, rounded(confidence.applyAsDouble(one) * read)))
                .orElse(one))
        .toList();
  }

  private static double rounded(double confidence) {
    return Math.max(LEAST, Math.round(confidence * 1000) / 1000.0);
  }
}
