package org.inforce.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.function.Function;
import org.inforce.alert.WatchDesk;
import org.inforce.alert.WatchDesk.Draft;
import org.inforce.alert.WatchDesk.Outcome;
import org.inforce.answer.JsonObject;
import org.inforce.answer.WatchJson;
import org.inforce.store.Watch;
import tools.jackson.databind.JsonNode;

/// Watches for programs; writing needs the operator's token.
final class WatchApi {
  private final Site site;
  private final Gate gate;
  private final WatchDesk desk;
  private final WatchPages pages;

  WatchApi(Site site, Gate gate, WatchDesk desk, WatchPages pages) {
    this.site = site;
    this.gate = gate;
    this.desk = desk;
    this.pages = pages;
  }

  Listing list(Context context) {
    return WatchListings.watches(desk, gate.isIn(context));
  }

  JsonObject one(Context context) {
    Watch watch = pages.known(context.pathParam("id"));
    return WatchPages.entries(desk).stream()
        .filter(entry -> entry.watch().id().equals(watch.id()))
        .findFirst()
        .map(entry -> WatchListings.json(entry, gate.isIn(context)))
        .orElseThrow();
  }

  Listing alerts(Context context) {
    Watch watch = pages.known(context.pathParam("id"));
    return WatchListings.alerts(desk, watch, site.query(context));
  }

  /// `{"kind","query","every","to","language"}`; 201 for a new watch, 200 for one there was
  /// already.
  JsonObject add(Context context) {
    gate.checkProgram(context);
    JsonNode body = Api.body(context);
    Draft draft =
        new Draft(
            WatchPages.kind(given(body, "kind", Watch.Kind.SEARCH.code())),
            Api.field(body, "query"),
            WatchPages.frequency(given(body, "every", Watch.Frequency.IMMEDIATE.code())),
            given(body, "to", Watch.FEED),
            WatchPages.language(given(body, "language", Watch.Language.EN.code())));
    Outcome outcome = desk.add(draft, now());
    context.status(
        outcome instanceof Outcome.Kept(Watch watch, boolean isNew) && isNew ? 201 : 200);
    return kept(outcome);
  }

  /// `{"every","to","language"}`, each as it was unless given.
  JsonObject change(Context context) {
    gate.checkProgram(context);
    Watch watch = pages.known(context.pathParam("id"));
    JsonNode body = Api.body(context);
    Watch.Frequency every = WatchPages.frequency(given(body, "every", watch.frequency().code()));
    Watch.Language language = WatchPages.language(given(body, "language", watch.language().code()));
    String to = given(body, "to", watch.channel());
    return kept(desk.change(watch.id(), every, to, language).orElseThrow());
  }

  private static String given(JsonNode body, String name, String standard) {
    String value = Api.field(body, name);
    return value.isEmpty() ? standard : value;
  }

  private JsonObject kept(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Kept(Watch watch, boolean isNew) -> WatchJson.of(watch, desk.name(watch), true);
      case Outcome.Refused(String field, String why) ->
          throw new Problem(422, "Not kept", "{0}: {1}.", field, why);
    };
  }

  /// Tries again to send what could not be sent.
  JsonObject replay(Context context) {
    return written(
        context, watch -> new JsonObject().put("replayed", desk.replay(watch.id(), now())));
  }

  JsonObject end(Context context) {
    return written(context, watch -> new JsonObject().put("ended", desk.end(watch.id())));
  }

  private JsonObject written(Context context, Function<Watch, JsonObject> work) {
    gate.checkProgram(context);
    return work.apply(pages.known(context.pathParam("id")));
  }

  private Instant now() {
    return site.settings().clock().instant();
  }
}
