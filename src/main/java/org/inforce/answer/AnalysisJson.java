package org.inforce.answer;

import org.inforce.analysis.Analysis;
import org.inforce.document.Span;

/// One analysis in the form of the `analyze` command: metadata, text, structure and every finding.
public final class AnalysisJson {
  private AnalysisJson() {}

  /// The whole object.
  public static JsonObject of(Analysis analysis) {
    CodePoints points = CodePoints.of(analysis.document().text());
    return DocumentJson.read(points, analysis.document())
        .put(
            "citations",
            analysis.citations().stream()
                .map(found ->
                    read(CitationJson.of(points, found), analysis, found.evidence().span()))
                .toList())
        .put(
            "obligations",
            analysis.obligations().stream()
                .map(found ->
                    read(ObligationJson.of(points, found), analysis, found.evidence().span()))
                .toList())
        .put(
            "events",
            analysis.events().stream()
                .map(found -> read(EventJson.of(points, found), analysis, found.evidence().span()))
                .toList())
        .put(
            "measures",
            analysis.measures().stream().map(found -> EventJson.of(points, found)).toList())
        .put("rules", analysis.rules());
  }

  /// A finding in words that were recognised from a picture says how surely they were read.
  private static JsonObject read(JsonObject finding, Analysis analysis, Span span) {
    analysis
        .document()
        .structure()
        .scan()
        .confidenceOf(span)
        .ifPresent(read -> finding.put("ocr_confidence", Math.round(read * 1000) / 1000.0));
    return finding;
  }

  /// The answer to one line of `analyze --lines`: the same object with the line's `id` first.
  public static JsonObject line(String id, Analysis analysis) {
    return new JsonObject().put("id", id).putAll(of(analysis));
  }
}
