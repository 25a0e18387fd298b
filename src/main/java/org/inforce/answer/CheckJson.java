package org.inforce.answer;

import java.util.List;
import org.inforce.citation.CitationCheck.Verdict;

/// Checked citations in the form of `cite --check`: the object of `cite` with a `check` beside it.
public final class CheckJson {
  private CheckJson() {}

  /// One object for each citation, in order; offsets count code points into `text`.
  public static List<JsonObject> of(String text, List<CheckedCitation> checked) {
    CodePoints points = CodePoints.of(text);
    return checked.stream()
        .map(c -> CitationJson.of(points, c.citation()).put("check", of(c)))
        .toList();
  }

  /// `{"outcome","why","warnings":[],"documents","measures":[]}`; `ended` is the day an authority
  /// ended by the law's tables.
  public static JsonObject of(CheckedCitation checked) {
    JsonObject json =
        new JsonObject()
            .put("outcome", checked.outcome().code())
            .put("why", checked.why())
            .put("warnings", checked.warnings())
            .put("documents", checked.documents())
            .put("measures", checked.measures().stream().map(ProceedingJson::summary).toList());
    return checked.verdict() instanceof Verdict.Ended ended
        ? json.put("ended", ended.on().toString())
        : json;
  }
}
