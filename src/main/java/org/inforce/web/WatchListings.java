package org.inforce.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inforce.alert.WatchDesk;
import org.inforce.answer.JsonObject;
import org.inforce.answer.WatchJson;
import org.inforce.store.Alert;
import org.inforce.store.Watch;

/// Watches, and what one told, in the forms of lists. Addresses are told to who is let in alone.
final class WatchListings {
  private WatchListings() {}

  static Listing watches(WatchDesk desk, boolean isTrusted) {
    List<WatchPages.Entry> entries = WatchPages.entries(desk);
    return new Listing(
        "Watches",
        entries.size(),
        Optional.empty(),
        Optional.empty(),
        entries.stream().map(entry -> json(entry, isTrusted)).toList(),
        List.of("id", "kind", "query", "name", "every", "by", "created", "waiting", "dead"),
        entries.stream().map(WatchListings::row).toList(),
        entries.stream().map(WatchListings::entry).toList());
  }

  static JsonObject json(WatchPages.Entry entry, boolean isTrusted) {
    return WatchJson.of(entry.watch(), entry.name(), isTrusted)
        .put("waiting", entry.waiting())
        .put("dead", entry.dead())
        .put("last", entry.last().map(Alert::at));
  }

  private static List<String> row(WatchPages.Entry entry) {
    Watch watch = entry.watch();
    return List.of(
        watch.id(),
        watch.kind().code(),
        watch.query(),
        entry.name(),
        watch.frequency().code(),
        watch.way().code(),
        watch.created().toString(),
        Long.toString(entry.waiting()),
        Long.toString(entry.dead()));
  }

  private static Listing.Entry entry(WatchPages.Entry entry) {
    Instant updated = entry.last().map(Alert::at).orElse(entry.watch().created());
    return new Listing.Entry(
        "urn:inforce:watch:" + entry.watch().id(),
        WatchWords.label(entry.watch().kind()) + ": " + entry.name(),
        WatchWords.page(entry.watch()),
        updated,
        entry.last().map(alert -> alert.wording().title()).orElse("Nothing told yet."));
  }

  /// What a watch told, the latest first.
  static Listing alerts(WatchDesk desk, Watch watch, Query query) {
    int limit = query.number("limit", WatchPages.PAGE, 1, 500);
    List<Alert> found = desk.alerts(watch.id(), Integer.MAX_VALUE);
    Part<Alert> part = Part.in(query, limit, found, Alert::id);
    List<Alert> shown = part.shown();
    return new Listing(
        "Watch: " + desk.name(watch),
        found.size(),
        part.pages().next(),
        part.pages().previous(),
        shown.stream().map(WatchJson::of).toList(),
        List.of("id", "at", "title", "why", "page", "state", "problem"),
        shown.stream().map(WatchListings::row).toList(),
        shown.stream().map(WatchListings::entry).toList());
  }

  private static List<String> row(Alert alert) {
    Alert.Wording wording = alert.wording();
    return List.of(
        alert.id(),
        alert.at().toString(),
        wording.title(),
        wording.reason(),
        wording.path(),
        alert.state().code(),
        alert.delivery().problem().orElse(""));
  }

  private static Listing.Entry entry(Alert alert) {
    return new Listing.Entry(
        "urn:inforce:alert:" + alert.id(),
        alert.wording().title(),
        alert.wording().path(),
        alert.at(),
        alert.wording().detail() + "\n" + alert.wording().reason());
  }
}
