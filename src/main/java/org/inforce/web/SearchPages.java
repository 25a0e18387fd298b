package org.inforce.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inforce.answer.JsonObject;
import org.inforce.answer.Paths;
import org.inforce.answer.Places;
import org.inforce.document.SourceKind;
import org.inforce.obligation.Modality;
import org.inforce.search.Facet;
import org.inforce.search.PassageHit;
import org.inforce.search.SearchHit;
import org.inforce.search.SearchQuestion;
import org.inforce.search.SearchResult;
import org.inforce.status.Status;

/// `/search` and what helps typing into it.
final class SearchPages {
  private static final int PAGE = 20;
  private static final int ROWS = 1_000;
  private static final int SUGGESTIONS = 8;

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final Site site;

  SearchPages(Site site) {
    this.site = site;
  }

  void page(Context context) {
    Query query = site.query(context);
    SearchResult result = site.answers().search(question(query, PAGE), query.view());
    boolean isFirst = query.text("cursor").isEmpty() && query.text("stay").isEmpty();
    if (isFirst && result.jump() instanceof SearchResult.Jump.To(var authority)) {
      Frame frame = site.frame(query, "", "search");
      context.redirect(frame.to(Paths.encodeAll(authority.path())));
      return;
    }
    Frame frame =
        site.frame(
            query,
            result.question().query().isBlank()
                ? query.say("Search")
                : query.say("Search: {0}", result.question().query()),
            "search",
            Format.alternates(query.address().without("cursor")));
    site.page(
        context,
        "search",
        frame,
        Map.of("result", result, "places", site.answers().places(), "sort", sort(query)));
  }

  void suggest(Context context) {
    String typed = site.query(context).text("q").orElse("");
    List<JsonObject> suggestions =
        site.answers().index().suggest(typed, SUGGESTIONS).stream()
            .map(suggestion ->
                new JsonObject()
                    .put("kind", suggestion.kind().name().toLowerCase(Locale.ROOT))
                    .put("text", PlainText.of(suggestion.text()))
                    .put("page", suggestion.page().map(page -> Paths.encodeAll(page.path()))))
            .toList();
    context.contentType("application/json; charset=utf-8");
    context.result(new JsonObject().put("suggestions", suggestions).toString());
  }

  Listing listing(Query query, Format format) {
    int limit = format == Format.CSV ? ROWS : query.number("limit", PAGE, 1, 200);
    return listing(site.answers().search(question(query, limit), query.view()), format);
  }

  /// The list for programs, with what else the page shows: facets, problems, spelling, where the
  /// query leads by itself.
  void json(Context context) {
    Query query = site.query(context);
    SearchResult result =
        site.answers().search(question(query, query.number("limit", PAGE, 1, 200)), query.view());
    JsonObject shown = site.answers().json(result);
    JsonObject body =
        Formats.json(listing(result, Format.JSON), Formats.base(context), query.address());
    for (String name : List.of("query", "took_ms", "facets", "problems", "did_you_mean", "jump")) {
      shown.get(name).ifPresent(value -> body.put(name, value));
    }
    Api.send(context, body);
  }

  private Listing listing(SearchResult result, Format format) {
    List<JsonObject> hits = List.of();
    if (format == Format.JSON) {
      Object found = site.answers().json(result).get("hits").orElse(List.of());
      hits = ((List<?>) found).stream().map(JsonObject.class::cast).toList();
    }
    return new Listing(
        "Search: " + result.question().query(),
        result.count(),
        result.next(),
        Optional.empty(),
        hits,
        List.of("document", "title", "source_kind", "published", "status", "snippet", "url"),
        result.hits().stream().map(SearchPages::row).toList(),
        result.hits().stream().map(this::entry).toList());
  }

  private static List<String> row(SearchHit hit) {
    return List.of(
        hit.document(),
        hit.title(),
        hit.sourceKind().code(),
        hit.published().map(Object::toString).orElse(""),
        String.join("; ", hit.statuses().stream().sorted().toList()),
        hit.best().map(PassageHit::snippet).orElse(""),
        hit.url().orElse(""));
  }

  private Listing.Entry entry(SearchHit hit) {
    return new Listing.Entry(
        "urn:inforce:document:" + hit.document(),
        hit.title(),
        Places.page(hit.document()),
        hit.published()
            .map(FeedDates::start)
            .orElseGet(() -> new FeedDates(site.answers()).ofDocument(hit.document())),
        hit.best().map(PassageHit::snippet).orElse(""));
  }

  SearchQuestion question(Query query, int limit) {
    SearchQuestion question =
        SearchQuestion.of(query.text("q").orElse(""))
            .limit(limit)
            .sortedBy(sort(query))
            .filteredBy(filters(query));
    Optional<String> cursor = query.text("cursor");
    if (cursor.isPresent()) {
      if (!SearchQuestion.isCursor(cursor.get())) {
        throw Cursor.unreadable(cursor.get());
      }
      question = question.after(cursor.get());
    }
    return question;
  }

  private static SearchQuestion.Sort sort(Query query) {
    String name = query.text("sort").orElse("relevance");
    return switch (name) {
      case "relevance" -> SearchQuestion.Sort.RELEVANCE;
      case "newest" -> SearchQuestion.Sort.NEWEST;
      case "oldest" -> SearchQuestion.Sort.OLDEST;
      default -> throw Problem.badParameter("sort", name, "relevance, newest or oldest");
    };
  }

  private static Map<Facet, List<String>> filters(Query query) {
    Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> values = query.address().parameters().getOrDefault(facet.code(), List.of());
      values.forEach(value -> check(facet, value));
      filters.put(facet, values);
    }
    return filters;
  }

  /// Of a closed list any other value is the caller's mistake; names of agencies, courts and
  /// authorities may be any.
  private static void check(Facet facet, String value) {
    switch (facet) {
      case SOURCE_KIND ->
          check(facet, value, Arrays.stream(SourceKind.values()).map(SourceKind::code));
      case MODALITY -> check(facet, value, Arrays.stream(Modality.values()).map(Modality::code));
      case STATUS -> check(facet, value, Arrays.stream(Status.values()).map(Status::code));
      case YEAR -> {
        if (!YEAR.matcher(value).matches()) {
          throw Problem.badParameter(facet.code(), value, "a year such as 2026");
        }
      }
      case AGENCY, COURT, AUTHORITY -> {}
    }
  }

  private static void check(Facet facet, String value, Stream<String> codes) {
    List<String> known = codes.toList();
    if (!known.contains(value)) {
      throw Problem.noneOf(facet.code(), value, known.stream());
    }
  }
}
