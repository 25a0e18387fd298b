package org.inforce.answer;

import java.util.List;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.inforce.citation.CitationCheck.Verdict;
import org.inforce.store.StoredDocument;

/// Checked citations in the form of `cite --check`: the object of `cite` with a `check` beside it.
public final class CheckJson {
  /// The head of the table that [#rows] fill.
  public static final List<String> COLUMNS =
      List.of(
          "start",
          "end",
          "page",
          "quote",
          "kind",
          "authorities",
          "outcome",
          "why",
          "warnings",
          "documents",
          "measures");

  private CheckJson() {}

  /// One object for each citation, in order; offsets count code points into the brief's text,
  /// `page` is the number of its page where the brief has pages.
  public static List<JsonObject> of(Brief brief, List<CheckedCitation> checked) {
    CodePoints points = CodePoints.of(brief.text());
    return checked.stream()
        .map(c -> {
          JsonObject json = CitationJson.of(points, c.citation());
          page(brief, c).ifPresent(page -> json.put("page", page));
          return json.put("check", of(c));
        })
        .toList();
  }

  /// `{"outcome","why","warnings":[],"documents","document","measures":[]}`; `document` is what is
  /// cited, where that is on record; `ended` the day an authority ended by the law's tables.
  public static JsonObject of(CheckedCitation checked) {
    JsonObject json =
        new JsonObject()
            .put("outcome", checked.outcome().code())
            .put("why", checked.why())
            .put("warnings", checked.warnings())
            .put("documents", checked.documents())
            .put("document", checked.itself().map(StoredDocument::id))
            .put("measures", checked.measures().stream().map(ProceedingJson::summary).toList());
    return checked.verdict() instanceof Verdict.Ended ended
        ? json.put("ended", ended.on().toString())
        : json;
  }

  /// The same as a table, one row for each citation.
  public static List<List<String>> rows(Brief brief, List<CheckedCitation> checked) {
    CodePoints points = CodePoints.of(brief.text());
    return checked.stream().map(c -> row(points, brief, c)).toList();
  }

  private static List<String> row(CodePoints points, Brief brief, CheckedCitation checked) {
    return List.of(
        Integer.toString(points.start(checked.citation().span())),
        Integer.toString(points.end(checked.citation().span())),
        page(brief, checked).orElse(""),
        checked.citation().evidence().quote(),
        checked.citation().kind().code(),
        String.join(" ", checked.citation().authorities().stream().map(AuthorityId::path).toList()),
        checked.outcome().code(),
        checked.why(),
        String.join("; ", checked.warnings()),
        Integer.toString(checked.documents()),
        String.join(
            "; ",
            checked.measures().stream()
                .map(answer -> answer.measure().title() + ": " + answer.status().code())
                .toList()));
  }

  private static Optional<String> page(Brief brief, CheckedCitation checked) {
    return brief.page(checked.citation().span().start());
  }
}
