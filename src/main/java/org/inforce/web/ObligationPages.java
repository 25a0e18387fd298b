package org.inforce.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.answer.Answers;
import org.inforce.answer.Labels;
import org.inforce.answer.ObligationView;
import org.inforce.answer.Paths;
import org.inforce.obligation.Modality;
import org.inforce.store.ObligationQuery;

/// The register of norms, and each norm.
final class ObligationPages {
  private static final int PAGE = 50;
  private static final int ROWS = 100_000;

  private final Site site;

  ObligationPages(Site site) {
    this.site = site;
  }

  void register(Context context) {
    Query query = site.query(context);
    Part<ObligationView> part = part(query, PAGE);
    Frame frame =
        site.frame(
            query,
            query.say("Obligations"),
            "obligations",
            Format.alternates(query.address().without("cursor")));
    site.page(
        context, "obligations", frame, Map.of("obligations", part.shown(), "pages", part.pages()));
  }

  void norm(Context context) {
    Query query = site.query(context);
    String id = context.pathParam("id");
    Optional<Format> format = Format.of(id);
    String bare = Format.bare(id);
    ObligationView view =
        site.answers()
            .obligation(bare, query.view())
            .orElseThrow(() -> Problem.notFound("No obligation has the identifier “{0}”.", bare));
    Address page = query.address().at("/obligations/" + Paths.encode(view.id()));
    if (format.isPresent()) {
      Formats.one(context, format.get(), new EventListings(site.answers()).of(view), page);
      return;
    }
    String title =
        view.stored().obligation().bearer().orElse(query.say("Obligation"))
            + " "
            + query.say(Labels.of(view.stored().obligation().modality()));
    site.page(
        context,
        "norm",
        site.frame(query, title, "obligations", Format.alternates(page)),
        Map.of(
            "view",
            view,
            "places",
            site.answers().places(),
            "taxonomy",
            site.answers().taxonomy()));
  }

  Listing listing(Query query, Format format) {
    int limit = format == Format.CSV ? ROWS : query.number("limit", PAGE, 1, 500);
    Part<ObligationView> part = part(query, limit);
    List<ObligationView> shown = part.shown();
    return new Listing(
        "Obligations",
        query.text("status").isPresent()
            ? site.answers().obligations(filter(query), query.text("status"), query.view()).size()
            : site.answers().countObligations(filter(query)),
        part.pages().next(),
        part.pages().previous(),
        shown.stream().map(site.answers()::json).toList(),
        Answers.obligationColumns(),
        format == Format.CSV
            ? shown.stream().map(site.answers()::obligationRow).toList()
            : List.of(),
        shown.stream().map(ObligationPages::entry).toList());
  }

  private static Listing.Entry entry(ObligationView view) {
    return new Listing.Entry(
        "urn:inforce:obligation:" + view.id(),
        view.bearer() + " " + Labels.of(view.stored().obligation().modality()) + ": " + view.act(),
        "/obligations/" + Paths.encode(view.id()),
        view.document()
            .flatMap(document -> document.metadata().published())
            .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
            .orElse(Instant.EPOCH),
        view.stored().obligation().evidence().quote());
  }

  private Part<ObligationView> part(Query query, int size) {
    ObligationQuery filter = filter(query);
    Optional<String> status = query.text("status").map(this::status);
    return Part.of(
        query,
        size,
        (offset, limit) ->
            site.answers().obligations(filter.page(offset, limit), status, query.view()),
        view -> view.stored().document() + " " + view.id());
  }

  private String status(String code) {
    if (!Answers.STATUSES_OF_OBLIGATION.contains(code)) {
      throw Problem.noneOf("status", code, Answers.STATUSES_OF_OBLIGATION.stream());
    }
    return code;
  }

  static ObligationQuery filter(Query query) {
    ObligationQuery filter = ObligationQuery.ALL;
    if (query.authority("authority").isPresent()) {
      filter = filter.under(query.authority("authority").get());
    }
    if (query.text("bearer").isPresent()) {
      filter = filter.borneBy(query.text("bearer").get());
    }
    Optional<String> modality = query.text("modality");
    if (modality.isPresent()) {
      filter = filter.of(modality(modality.get()));
    }
    if (query.day("due_before").isPresent()) {
      filter = filter.dueBefore(query.day("due_before").get());
    }
    if (query.text("document").isPresent()) {
      filter = filter.in(query.text("document").get());
    }
    if (query.day("known_as_of").isPresent()) {
      filter = filter.knownOn(query.view().knownAsOf());
    }
    return filter;
  }

  private static Modality modality(String code) {
    return Modality.tryParse(code)
        .orElseThrow(() ->
            Problem.noneOf("modality", code, Arrays.stream(Modality.values()).map(Modality::code)));
  }
}
