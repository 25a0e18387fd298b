package org.inforce.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.inforce.answer.JsonObject;
import org.inforce.authority.AuthorityId;
import org.inforce.citation.CitationFinder;
import org.inforce.status.Measure;
import org.inforce.status.MeasureMatch;
import org.inforce.status.Reply;
import org.inforce.status.StatusAnswer;
import org.inforce.taxonomy.Axis;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `/api/v1`: what the pages show, for programs.
final class Api {
  private static final String ROOT = "/api/v1";
  private static final String JSON = "application/json; charset=utf-8";

  private final Site site;
  private final CitationFinder finder;
  private final BriefUpload upload;
  private final ReviewPages reviews;
  private final WatchPages watches;
  private final Gate gate;

  Api(
      Site site,
      CitationFinder finder,
      BriefUpload upload,
      ReviewPages reviews,
      WatchPages watches,
      Gate gate) {
    this.site = site;
    this.finder = finder;
    this.upload = upload;
    this.reviews = reviews;
    this.watches = watches;
    this.gate = gate;
  }

  void add(
      RoutesConfig routes,
      SearchPages search,
      DocumentPages documents,
      ProceedingPages proceedings,
      ObligationPages obligations,
      ChangePages changes,
      RunPages runs) {
    routes.get(ROOT + "/search", search::json);
    list(routes, "/documents", documents::listing);
    routes.get(
        ROOT + "/documents/{id}", context -> documents.json(context, context.pathParam("id"), 0));
    routes.get(ROOT + "/documents/{id}/v/{n}", documents::jsonVersion);
    routes.get(ROOT + "/authorities/*", this::authority);
    list(routes, "/obligations", query -> obligations.listing(query, Format.JSON));
    routes.get(ROOT + "/obligations/{id}", this::obligation);
    list(routes, "/cases", proceedings::caseListing);
    routes.get(ROOT + "/cases/{court}/{docket}", this::caseFile);
    routes.get(ROOT + "/orders/{id}", this::order);
    list(routes, "/measures", proceedings::measureListing);
    routes.get(ROOT + "/measures/{id}", this::measure);
    routes.get(ROOT + "/status", this::status);
    list(routes, "/changes", query -> changes.changes(query, Format.JSON));
    routes.get(ROOT + "/compare", new ComparePages(site)::json);
    list(routes, "/conflicts", changes::conflictListing);
    list(routes, "/calendar", changes::calendarListing);
    list(routes, "/runs", runs::listing);
    list(routes, "/reviews", reviews::listing);
    routes.get(
        ROOT + "/reviews/{id}",
        context -> send(context, reviews.json(context, context.pathParam("id"))));
    ReviewApi deciding = new ReviewApi(reviews, gate);
    routes.post(ROOT + "/reviews", context -> created(context, deciding.decide(context)));
    routes.post(ROOT + "/rulings", context -> created(context, deciding.rule(context)));
    watching(routes);
    routes.post(
        ROOT + "/citation-lookup",
        context -> send(context, new CitationLookup(site, finder, upload).answer(context)));
    routes.get(ROOT + "/openapi.json", Api::description);
  }

  private void watching(RoutesConfig routes) {
    WatchApi api = new WatchApi(site, gate, site.watchDesk(), watches);
    String one = ROOT + "/watches/{id}";
    routes.get(ROOT + "/watches", context -> send(context, api.list(context)));
    routes.post(ROOT + "/watches", context -> send(context, api.add(context)));
    routes.get(one, context -> send(context, api.one(context)));
    routes.post(one, context -> send(context, api.change(context)));
    routes.delete(one, context -> send(context, api.end(context)));
    routes.get(one + "/alerts", context -> send(context, api.alerts(context)));
    routes.post(one + "/replay", context -> send(context, api.replay(context)));
  }

  private void send(Context context, Listing listing) {
    send(context, Formats.json(listing, Formats.base(context), site.query(context).address()));
  }

  private void list(RoutesConfig routes, String path, Function<Query, Listing> listing) {
    routes.get(
        ROOT + path,
        context -> {
          send(context, listing.apply(site.query(context)));
        });
  }

  static void send(Context context, JsonObject body) {
    context.header("Cache-Control", "no-cache");
    context.contentType(JSON);
    context.result(body.toString());
  }

  static Listing listing(String title, List<JsonObject> results) {
    return new Listing(
        title,
        results.size(),
        Optional.empty(),
        Optional.empty(),
        results,
        List.of(),
        List.of(),
        List.of());
  }

  // --- single things -----------------------------------------------------------------------

  private void authority(Context context) {
    Query query = site.query(context);
    String path = context.path().substring((ROOT + "/authorities").length());
    AuthorityId id =
        AuthorityId.tryParse(path)
            .orElseThrow(
                () -> Problem.notFound("“{0}” is not the identifier of an authority.", path));
    send(context, site.answers().json(site.answers().authority(id, query.view())));
  }

  private void obligation(Context context) {
    String id = context.pathParam("id");
    send(
        context,
        site.answers()
            .obligation(id, site.query(context).view())
            .map(site.answers()::json)
            .orElseThrow(() -> Problem.notFound("No obligation has the identifier “{0}”.", id)));
  }

  private void caseFile(Context context) {
    String id = context.pathParam("court") + "/" + context.pathParam("docket");
    send(
        context,
        site.answers()
            .caseView(id, site.query(context).view())
            .map(site.answers()::json)
            .orElseThrow(() -> Problem.notFound("No case has the number “{0}”.", id)));
  }

  private void order(Context context) {
    String id = context.pathParam("id");
    send(
        context,
        site.answers()
            .order(id, site.query(context).view())
            .map(site.answers()::json)
            .orElseThrow(() -> Problem.notFound("No order has the identifier “{0}”.", id)));
  }

  private void measure(Context context) {
    Query query = site.query(context);
    String id = context.pathParam("id");
    send(
        context,
        site.answers()
            .measure(
                id,
                ProceedingPages.question(id, query),
                Axis.DATA_CATEGORY,
                Axis.PERSON_CLASS,
                query.view())
            .map(site.answers()::json)
            .orElseThrow(() -> Problem.notFound("No measure has the identifier “{0}”.", id)));
  }

  // --- status ------------------------------------------------------------------------------

  private void status(Context context) {
    Query query = site.query(context);
    String measure = query.text("measure").orElse("");
    if (measure.isEmpty() && query.text("authority").isEmpty() && query.text("case").isEmpty()) {
      throw new Problem(
          400, "A parameter is missing", "Name a measure, an authority or a case to ask about.");
    }
    switch (site.answers().ask(ProceedingPages.question(measure, query))) {
      case Reply.Answered(List<StatusAnswer> answers) -> {
        List<JsonObject> results = answers.stream().map(answer -> json(answer, query)).toList();
        send(context, Formats.json(listing("Status", results), "", query.address()));
      }
      case Reply.Unclear(List<Measure> candidates) -> unclear(context, measure, candidates);
    }
  }

  private JsonObject json(StatusAnswer answer, Query query) {
    JsonObject json = withMatrix(answer, query);
    return query.text("learned").filter("true"::equals).isPresent()
        ? json.put(
            "learned", site.answers().json(site.answers().learned(answer, query.view().today())))
        : json;
  }

  private JsonObject withMatrix(StatusAnswer answer, Query query) {
    List<Axis> axes =
        query.texts("matrix").stream()
            .map(code ->
                Axis.tryParse(code)
                    .orElseThrow(() ->
                        Problem.badParameter(
                            "matrix", code, "two axes such as data_category,person_class")))
            .toList();
    return switch (axes.size()) {
      case 0 -> site.answers().json(answer, List.of());
      case 2 ->
          site.answers()
              .json(answer, site.answers().matrix(answer, axes.getFirst(), axes.getLast()));
      default ->
          throw Problem.badParameter(
              "matrix", String.join(",", query.texts("matrix")), "two axes with a comma between");
    };
  }

  /// 300 when several measures fit, 404 when none does; both name the nearest.
  private void unclear(Context context, String measure, List<Measure> candidates) {
    boolean isAmbiguous = site.answers().book().find(measure) instanceof MeasureMatch.Several;
    context.status(isAmbiguous ? 300 : 404);
    context.contentType("application/problem+json");
    context.result(
        new JsonObject()
            .put("type", "about:blank")
            .put("title", isAmbiguous ? "Several measures fit" : "No measure fits")
            .put("status", isAmbiguous ? 300 : 404)
            .put("detail", "No single measure is named “" + measure + "”.")
            .putAll(site.answers().candidates(candidates))
            .toString());
  }

  private static void created(Context context, JsonObject kept) {
    context.status(201);
    send(context, kept);
  }

  static JsonNode body(Context context) {
    Negotiation.checkJson(context);
    try {
      return JsonMapper.shared().readTree(context.bodyAsBytes());
    } catch (JacksonException e) {
      throw new Problem(400, "Not JSON", "What was sent cannot be read as JSON.");
    }
  }

  static String field(JsonNode body, String name) {
    JsonNode value = body.get(name);
    return value != null && value.isString() ? value.asString() : "";
  }

  private static void description(Context context) {
    try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("openapi.json is missing from the program");
      }
      context.contentType("application/vnd.oai.openapi+json;version=3.1; charset=utf-8");
      context.result(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read openapi.json", e);
    }
  }
}
