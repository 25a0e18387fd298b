package org.inforce.answer;

import java.util.List;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.inforce.search.FacetCount;
import org.inforce.search.Highlight;
import org.inforce.search.PassageHit;
import org.inforce.search.SearchHit;
import org.inforce.search.SearchResult;
import org.inforce.store.Store;

/// Search results in the form of the `search` command.
final class SearchJson {
  private final Texts texts;
  private final Store store;

  SearchJson(Texts texts, Store store) {
    this.texts = texts;
    this.store = store;
  }

  JsonObject of(SearchResult result) {
    return new JsonObject()
        .put("query", result.question().query())
        .put("count", result.count())
        .put("took_ms", result.took().toMillis())
        .put("hits", result.hits().stream().map(this::of).toList())
        .put("facets", facets(result))
        .put("next", result.next())
        .put(
            "problems",
            result.problems().stream()
                .map(problem ->
                    new JsonObject().put("at", problem.at()).put("message", problem.message()))
                .toList())
        .put("did_you_mean", result.didYouMean())
        .put("jump", jump(result.jump()));
  }

  private JsonObject of(SearchHit hit) {
    CodePoints points = points(hit);
    Optional<PassageHit> best = hit.best();
    return new JsonObject()
        .put("document", hit.document())
        .put("title", hit.title())
        .put("source_kind", hit.sourceKind().code())
        .put("published", hit.published())
        .put("passage", best.map(passage -> place(points, passage)))
        .put("snippet", best.map(PassageHit::snippet).orElse(""))
        .put("highlights", best.map(SearchJson::highlights).orElse(List.of()))
        .put("authorities", best.map(SearchJson::authorities).orElse(List.of()))
        .put("status", hit.statuses().stream().sorted().findFirst())
        .put("url", hit.url())
        .put("statuses", hit.statuses().stream().sorted().toList())
        .put("passages", hit.passages().stream().map(passage -> of(points, passage)).toList());
  }

  private CodePoints points(SearchHit hit) {
    return store
        .document(hit.document())
        .map(document -> texts.points(document.version()))
        .orElseGet(() -> CodePoints.of(""));
  }

  private static JsonObject of(CodePoints points, PassageHit passage) {
    return place(points, passage)
        .put("snippet", passage.snippet())
        .put("highlights", highlights(passage))
        .put("authorities", authorities(passage));
  }

  private static JsonObject place(CodePoints points, PassageHit passage) {
    return new JsonObject()
        .put("start", points.start(passage.passage()))
        .put("end", points.end(passage.passage()));
  }

  private static List<List<Integer>> highlights(PassageHit passage) {
    CodePoints points = CodePoints.of(passage.snippet());
    return passage.highlights().stream()
        .map((Highlight mark) -> List.of(points.at(mark.start()), points.at(mark.end())))
        .toList();
  }

  private static List<String> authorities(PassageHit passage) {
    return passage.authorities().stream().map(AuthorityId::path).toList();
  }

  private static JsonObject facets(SearchResult result) {
    JsonObject facets = new JsonObject();
    result
        .facets()
        .forEach((facet, counts) -> {
          JsonObject values = new JsonObject();
          for (FacetCount count : counts) {
            values.put(count.value(), count.count());
          }
          facets.put(facet.code(), values);
        });
    return facets;
  }

  private static List<String> jump(SearchResult.Jump jump) {
    return switch (jump) {
      case SearchResult.Jump.Nowhere nowhere -> List.of();
      case SearchResult.Jump.To(AuthorityId authority) -> List.of(authority.path());
      case SearchResult.Jump.Choice(List<AuthorityId> authorities) ->
          authorities.stream().map(AuthorityId::path).toList();
    };
  }
}
