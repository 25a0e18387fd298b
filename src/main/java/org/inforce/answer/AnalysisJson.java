package org.inforce.answer;

import org.inforce.analysis.Analysis;

/// One analysis in the form of the `analyze` command: metadata, text, structure and every finding.
public final class AnalysisJson {
  private AnalysisJson() {}

  /// The whole object.
  public static JsonObject of(Analysis analysis) {
    CodePoints points = CodePoints.of(analysis.document().text());
    return DocumentJson.read(points, analysis.document())
        .put(
            "citations",
            analysis.citations().stream().map(found -> CitationJson.of(points, found)).toList())
        .put(
            "obligations",
            analysis.obligations().stream().map(found -> ObligationJson.of(points, found)).toList())
        .put(
            "events", analysis.events().stream().map(found -> EventJson.of(points, found)).toList())
        .put(
            "measures",
            analysis.measures().stream().map(found -> EventJson.of(points, found)).toList())
        .put("rules", analysis.rules());
  }

  /// The answer to one line of `analyze --lines`: the same object with the line's `id` first.
  public static JsonObject line(String id, Analysis analysis) {
    return new JsonObject().put("id", id).putAll(of(analysis));
  }
}
