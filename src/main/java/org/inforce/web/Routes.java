package org.inforce.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.BiFunction;
import org.inforce.citation.CitationFinder;

/// Every address and who answers it.
final class Routes {
  private Routes() {}

  static void add(RoutesConfig routes, Site site, CitationFinder finder, Operations operations) {
    BriefUpload upload = new BriefUpload();
    SearchPages search = new SearchPages(site);
    DocumentPages documents = new DocumentPages(site);
    AuthorityPages authorities = new AuthorityPages(site);
    ProceedingPages proceedings = new ProceedingPages(site);
    ObligationPages obligations = new ObligationPages(site);
    ChangePages changes = new ChangePages(site);
    HomePages home = new HomePages(site);
    CiteCheckPages checks = new CiteCheckPages(site, finder, upload);

    KeptPages kept = new KeptPages(site);
    routes.get("/", home::home);
    routes.get("/search", kept.of(search::page));
    routes.get("/suggest", search::suggest);
    forms(routes, site, "/search", search::listing);
    routes.get("/us/*", kept.of(authorities::page));
    for (String state : States.CODES) {
      routes.get("/us-" + state + "/*", kept.of(authorities::page));
    }
    routes.get("/obligations", kept.of(obligations::register));
    forms(routes, site, "/obligations", obligations::listing);
    routes.get("/obligations/{id}", kept.of(obligations::norm));
    routes.get("/cases", kept.of(proceedings::cases));
    forms(routes, site, "/cases", (query, format) -> proceedings.caseListing(query));
    routes.get("/cases/{court}/{docket}", kept.of(proceedings::casePage));
    routes.get("/orders/{id}", kept.of(proceedings::orderPage));
    routes.get("/measures", kept.of(proceedings::measures));
    forms(routes, site, "/measures", (query, format) -> proceedings.measureListing(query));
    routes.get("/measures/{id}", kept.of(proceedings::measurePage));
    routes.get("/documents/{id}", kept.of(documents::page));
    routes.get("/documents/{id}/v/{n}", kept.of(documents::version));
    routes.get("/compare", kept.of(new ComparePages(site)::page));
    routes.get("/changes", kept.of(changes::changes));
    forms(routes, site, "/changes", changes::changes);
    routes.get("/conflicts", kept.of(changes::conflicts));
    forms(routes, site, "/conflicts", (query, format) -> changes.conflictListing(query));
    routes.get("/calendar", kept.of(changes::calendar));
    routes.get("/calendar.ics", changes::ics);
    forms(routes, site, "/calendar", (query, format) -> changes.calendarListing(query));
    RunPages runs = new RunPages(site);
    routes.get("/runs", runs::page);
    forms(routes, site, "/runs", (query, format) -> runs.listing(query));
    routes.get("/cite-check", checks::form);
    routes.post("/cite-check", checks::check);
    for (Format format : List.of(Format.CSV, Format.JSON)) {
      routes.post("/cite-check" + format.suffix(), context -> checks.check(context, format));
    }
    Gate gate = new Gate(site.settings().token());
    ReviewPages reviews = new ReviewPages(site, gate, site.desk());
    routes.get("/review", reviews::page);
    forms(routes, site, "/review", (query, format) -> reviews.listing(query));
    routes.post("/review", reviews::decide);
    routes.post("/review/login", reviews::login);
    routes.post("/review/logout", reviews::logout);
    routes.get("/review/new", reviews::make);
    routes.post("/review/rulings", reviews::rule);
    routes.get("/review/{id}", reviews::entry);
    WatchPages watches = new WatchPages(site, gate, site.watchDesk());
    watching(routes, site, gate, watches);
    new Api(site, finder, upload, reviews, watches, gate)
        .add(routes, search, documents, proceedings, obligations, changes, runs);
    routes.post("/webhooks/courtlistener/{secret}", new WebhookPages(site)::courtListener);
    routes.get("/help", context -> home.words(context, "help", Phrase.of("Help")));
    routes.get(
        "/method", context -> home.words(context, "method", Phrase.of("How a status is computed")));
    routes.get("/assets/{name}", context -> asset(context, site));
    routes.get("/opensearch.xml", Routes::openSearch);
    routes.get(
        "/robots.txt",
        context -> context.result("User-agent: *\nDisallow: /api/\nDisallow: /watches/\n"));
    routes.get("/healthz", operations::health);
    routes.get("/healthz/nightly", operations::nightly);
    routes.get("/readyz", operations::ready);
    routes.get("/metrics", operations::metrics);
  }

  private static void watching(RoutesConfig routes, Site site, Gate gate, WatchPages watches) {
    routes.get("/watches", watches::list);
    forms(
        routes,
        site,
        "/watches",
        (query, format) -> WatchListings.watches(site.watchDesk(), false));
    routes.post("/watches", watches::add);
    routes.get("/watches/new", watches::make);
    WatchEnding ending = new WatchEnding(site, gate, site.watchDesk());
    routes.get("/watches/end", ending::confirmAll);
    routes.post("/watches/end", ending::endAll);
    routes.get("/watches/{id}", watches::one);
    routes.post("/watches/{id}", watches::change);
    routes.get("/watches/{id}/end", ending::confirm);
    routes.post("/watches/{id}/end", ending::end);
    routes.post("/watches/{id}/replay", watches::replay);
  }

  /// A list's other forms, behind its path.
  private static void forms(
      RoutesConfig routes, Site site, String path, BiFunction<Query, Format, Listing> listing) {
    for (Format format : Format.values()) {
      routes.get(
          path + format.suffix(),
          context -> {
            Query query = site.query(context);
            Formats.send(context, format, listing.apply(query, format), query.address().at(path));
          });
    }
  }

  private static void asset(Context context, Site site) {
    Assets.Asset asset =
        site.assets()
            .find(context.pathParam("name"))
            .orElseThrow(() -> Problem.notFound("There is no such file."));
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    context.contentType(asset.type());
    context.result(asset.bytes());
  }

  private static void openSearch(Context context) {
    String base = Formats.base(context);
    context.contentType("application/opensearchdescription+xml; charset=utf-8");
    context.result(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>inforce</ShortName>
        <Description>Authorities, obligations and court orders, with what holds</Description>
        <InputEncoding>UTF-8</InputEncoding>
        <Url type="text/html" template="%s/search?q={searchTerms}"/>
        </OpenSearchDescription>
        """
            .formatted(base.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")));
  }
}
