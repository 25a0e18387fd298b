package org.inforce.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.alert.WatchDesk;
import org.inforce.alert.WatchDesk.Draft;
import org.inforce.alert.WatchDesk.Outcome;
import org.inforce.store.Alert;
import org.inforce.store.Watch;

/// `/watches`: what people asked to be told of, and what they were told. Everyone may read, without
/// the addresses; who knows the operator's token may begin, change and end watches, and who knows a
/// watch's key may end that one.
public final class WatchPages {
  static final int PAGE = 50;

  private final Site site;
  private final Gate gate;
  private final WatchDesk desk;

  WatchPages(Site site, Gate gate, WatchDesk desk) {
    this.site = site;
    this.gate = gate;
    this.desk = desk;
  }

  // --- reading -----------------------------------------------------------------------------

  void list(Context context) {
    Query query = site.query(context);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("entries", entries(desk));
    parameters.put("bench", Bench.of(gate, context));
    site.page(
        context,
        "watches",
        site.frame(query, query.say("Watches"), "watches", Format.alternates(query.address())),
        parameters);
  }

  /// A watch with its name, how many of its alerts wait, how many could not be sent, and the
  /// latest.
  public record Entry(Watch watch, String name, long waiting, long dead, Optional<Alert> last) {}

  static List<Entry> entries(WatchDesk desk) {
    List<Alert> waiting = desk.alerts(Alert.State.WAITING);
    List<Alert> dead = desk.alerts(Alert.State.DEAD);
    return desk.watches().stream()
        .map(watch ->
            new Entry(
                watch,
                desk.name(watch),
                count(waiting, watch),
                count(dead, watch),
                desk.alerts(watch.id(), 1).stream().findFirst()))
        .toList();
  }

  private static long count(List<Alert> alerts, Watch watch) {
    return alerts.stream().filter(alert -> alert.watch().equals(watch.id())).count();
  }

  /// `/watches/{id}` and its other forms.
  void one(Context context) {
    Query query = site.query(context);
    String id = context.pathParam("id");
    Optional<Format> format = Format.of(id);
    if (format.isPresent()) {
      Watch watch = known(Format.bare(id));
      Address page = query.address().at(WatchWords.page(watch));
      Formats.send(context, format.get(), WatchListings.alerts(desk, watch, query), page);
      return;
    }
    show(context, known(id), Optional.empty());
  }

  Watch known(String id) {
    return desk.watch(id)
        .orElseThrow(() -> Problem.notFound("There is no watch “{0}”; it may have ended.", id));
  }

  private void show(Context context, Watch watch, Optional<String> problem) {
    Query query = site.query(context);
    List<Alert> told = desk.alerts(watch.id(), Integer.MAX_VALUE);
    Part<Alert> part = Part.in(query, PAGE, told, Alert::id);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("watch", watch);
    parameters.put("name", desk.name(watch));
    parameters.put("alerts", part.shown());
    parameters.put("pages", part.pages());
    parameters.put("problem", problem.orElse(""));
    parameters.put("bench", Bench.of(gate, context));
    Address page = query.address().at(WatchWords.page(watch)).without("cursor");
    site.page(
        context,
        "watch",
        site.frame(
            query, query.say("Watch: {0}", desk.name(watch)), "watches", Format.alternates(page)),
        parameters);
  }

  /// The form that begins a watch, filled in as the address says.
  void make(Context context) {
    Query query = site.query(context);
    Draft draft =
        new Draft(
            kind(query.text("kind").orElse(Watch.Kind.SEARCH.code())),
            query.text("query").orElse(""),
            frequency(query.text("every").orElse(Watch.Frequency.IMMEDIATE.code())),
            query.text("to").orElse(Watch.FEED),
            query
                .text("language")
                .map(WatchPages::language)
                .orElse(query.speech().language().forWatches()));
    form(context, draft, "");
  }

  private void form(Context context, Draft draft, String problem) {
    Query query = site.query(context);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("draft", draft);
    parameters.put("problem", problem);
    parameters.put("bench", Bench.of(gate, context));
    site.page(
        context, "watch-new", site.frame(query, query.say("Watch this"), "watches"), parameters);
  }

  static Watch.Kind kind(String code) {
    return Watch.Kind.tryParse(code)
        .orElseThrow(() ->
            Problem.badParameter(
                "kind", code, "search, authority, obligation, case, measure or party"));
  }

  static Watch.Frequency frequency(String code) {
    return Watch.Frequency.tryParse(code)
        .orElseThrow(() -> Problem.badParameter("every", code, "immediate, daily or weekly"));
  }

  /// The language a form asks for; that of the page where it does not.
  private Watch.Language spoken(Context context) {
    String tag = ReviewForms.text(context, "language");
    return tag.isEmpty() ? site.query(context).speech().language().forWatches() : language(tag);
  }

  static Watch.Language language(String tag) {
    return Watch.Language.tryParse(tag)
        .orElseThrow(() -> Problem.badParameter("language", tag, "en or es"));
  }

  // --- writing -----------------------------------------------------------------------------

  /// A watch begun by the form of [#make].
  void add(Context context) {
    gate.check(context);
    Draft draft =
        new Draft(
            kind(ReviewForms.text(context, "kind")),
            ReviewForms.text(context, "query"),
            frequency(ReviewForms.text(context, "every")),
            channel(context),
            spoken(context));
    switch (desk.add(draft, now())) {
      case Outcome.Kept(Watch watch, boolean isNew) ->
          context.redirect(WatchWords.page(watch), HttpStatus.SEE_OTHER);
      case Outcome.Refused(String field, String why) -> {
        context.status(422);
        form(context, draft, why);
      }
    }
  }

  /// A bare address of mail is taken for one.
  private static String channel(Context context) {
    String given = ReviewForms.text(context, "to");
    boolean isMail = given.indexOf('@') > 0 && given.indexOf(':') < 0;
    return given.isEmpty() ? Watch.FEED : isMail ? "mailto:" + given : given;
  }

  void change(Context context) {
    gate.check(context);
    Watch watch = known(context.pathParam("id"));
    Watch.Frequency every = frequency(ReviewForms.text(context, "every"));
    Watch.Language language = spoken(context);
    switch (desk.change(watch.id(), every, channel(context), language).orElseThrow()) {
      case Outcome.Kept(Watch changed, boolean isNew) ->
          context.redirect(WatchWords.page(changed), HttpStatus.SEE_OTHER);
      case Outcome.Refused(String field, String why) -> {
        context.status(422);
        show(context, watch, Optional.of(why));
      }
    }
  }

  void replay(Context context) {
    gate.check(context);
    Watch watch = known(context.pathParam("id"));
    desk.replay(watch.id(), now());
    context.redirect(WatchWords.page(watch), HttpStatus.SEE_OTHER);
  }

  private Instant now() {
    return site.settings().clock().instant();
  }
}
