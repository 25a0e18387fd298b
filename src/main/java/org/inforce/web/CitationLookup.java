package org.inforce.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inforce.answer.Brief;
import org.inforce.answer.BriefReader.Reading;
import org.inforce.answer.CheckJson;
import org.inforce.answer.CheckedCitation;
import org.inforce.answer.JsonObject;
import org.inforce.answer.Viewpoint;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.AuthorityNames;
import org.inforce.citation.Citation;
import org.inforce.citation.CitationFinder;
import org.inforce.citation.CitationKind;
import org.inforce.search.SearchQuestion;
import org.inforce.search.SearchResult.Jump;

/// `POST /citation-lookup`: every citation of a brief, each with a status of its own as
/// CourtListener's lookup gives one: 200 found, 300 several fit, 400 cannot be resolved, 404 not
/// found.
final class CitationLookup {
  private final Site site;
  private final CitationFinder finder;
  private final BriefUpload upload;

  CitationLookup(Site site, CitationFinder finder, BriefUpload upload) {
    this.site = site;
    this.finder = finder;
    this.upload = upload;
  }

  Listing answer(Context context) {
    return switch (upload.take(context).reading()) {
      case Reading.Refused refused -> throw CiteCheckPages.unreadable(refused);
      case Reading.Read(Brief brief) ->
          Api.listing("Citations", results(brief, site.query(context).view()));
    };
  }

  private List<JsonObject> results(Brief brief, Viewpoint view) {
    List<CheckedCitation> checked =
        site.answers().check(brief.text(), finder.find(brief.document()), view);
    List<JsonObject> cited = CheckJson.of(brief, checked);
    Map<String, List<AuthorityId>> dockets = new HashMap<>();
    List<JsonObject> results = new ArrayList<>();
    for (int i = 0; i < cited.size(); i++) {
      CheckedCitation check = checked.get(i);
      List<AuthorityId> candidates =
          isOfUnknownCourt(check.citation())
              ? dockets.computeIfAbsent(
                  check.citation().evidence().quote(), quote -> choices(quote, view))
              : List.of();
      results.add(json(cited.get(i), check, candidates));
    }
    return results;
  }

  private static boolean isOfUnknownCourt(Citation citation) {
    return citation.kind() == CitationKind.DOCKET
        && citation.authorities().stream().allMatch(CitationLookup::isOfUnknownCourt);
  }

  private static boolean isOfUnknownCourt(AuthorityId id) {
    return id.path().startsWith("/us/docket/-/");
  }

  /// The cases on record that go by this number; courts number theirs alike.
  private List<AuthorityId> choices(String quote, Viewpoint view) {
    return switch (site.answers().search(SearchQuestion.of(quote).limit(0), view).jump()) {
      case Jump.Choice(List<AuthorityId> authorities) -> authorities;
      case Jump.To(AuthorityId authority) ->
          isOfUnknownCourt(authority) ? List.of() : List.of(authority);
      case Jump.Nowhere nowhere -> List.of();
    };
  }

  private JsonObject json(JsonObject cited, CheckedCitation check, List<AuthorityId> candidates) {
    Citation citation = check.citation();
    int status = status(check, candidates.size());
    return new JsonObject()
        .put("citation", citation.evidence().quote())
        .put(
            "normalized_citations",
            citation.authorities().stream().map(AuthorityNames::display).toList())
        .put("start_index", cited.get("start").orElse(0))
        .put("end_index", cited.get("end").orElse(0))
        .put("status", status)
        .put("error_message", message(status, check))
        .put("candidates", candidates.stream().map(AuthorityId::path).toList())
        .put("documents", check.documents())
        .put("measures", check.measures().stream().map(site.answers()::summary).toList())
        .putAll(cited);
  }

  private static int status(CheckedCitation check, int candidates) {
    if (candidates > 1) {
      return 300;
    }
    return switch (check.outcome()) {
      case ON_RECORD, KNOWN -> 200;
      case NOT_ON_RECORD -> candidates == 1 ? 200 : 404;
      case NOT_FOUND -> 404;
      case NOT_RESOLVED -> 400;
    };
  }

  private static String message(int status, CheckedCitation check) {
    return switch (status) {
      case 200 -> "";
      case 300 -> "Several cases on record go by this number.";
      default -> check.why().isEmpty() ? "Nothing on record cites or holds it." : check.why();
    };
  }
}
