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

  private Bench bench(Context context) {
    boolean isIn = gate.isIn(context);
    return new Bench(isIn, gate.isOpenable(), isIn ? gate.formWord() : "", "");
  }

  // --- reading -----------------------------------------------------------------------------

  void list(Context context) {
    Query query = site.query(context);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("entries", entries(desk));
    parameters.put("bench", bench(context));
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
    parameters.put("bench", bench(context));
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
            query.text("to").orElse(Watch.FEED));
    form(context, draft, "");
  }

  private void form(Context context, Draft draft, String problem) {
    Query query = site.query(context);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("draft", draft);
    parameters.put("problem", problem);
    parameters.put("bench", bench(context));
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

  // --- writing -----------------------------------------------------------------------------

  /// A watch begun by the form of [#make].
  void add(Context context) {
    gate.check(context);
    Draft draft =
        new Draft(
            kind(ReviewForms.text(context, "kind")),
            ReviewForms.text(context, "query"),
            frequency(ReviewForms.text(context, "every")),
            channel(context));
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
    switch (desk.change(watch.id(), every, channel(context)).orElseThrow()) {
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

  // --- ending ------------------------------------------------------------------------------

  /// Asks before it ends a watch: a mail program may open an address by itself.
  void confirm(Context context) {
    Optional<Watch> watch = desk.watch(context.pathParam("id"));
    if (watch.isEmpty()) {
      ended(context);
      return;
    }
    ending(context, watch, isKeyed(context, watch.get()) ? key(context) : "");
  }

  /// Ends a watch for whoever has its key, without being let in (RFC 8058), or is let in.
  void end(Context context) {
    Optional<Watch> watch = desk.watch(context.pathParam("id"));
    if (watch.isPresent()) {
      if (!isKeyed(context, watch.get())) {
        gate.check(context);
      }
      desk.end(watch.get().id());
    }
    ended(context);
  }

  private static String key(Context context) {
    return Optional.ofNullable(context.queryParam("key"))
        .or(() -> Optional.ofNullable(context.formParam("key")))
        .orElse("");
  }

  private static boolean isKeyed(Context context, Watch watch) {
    return WatchDesk.isKeyOf(watch, key(context));
  }

  private void ended(Context context) {
    ending(context, Optional.empty(), "");
  }

  private void ending(Context context, Optional<Watch> watch, String key) {
    Query query = site.query(context);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("watch", watch);
    parameters.put("name", watch.map(desk::name).orElse(""));
    parameters.put("key", key);
    parameters.put("bench", bench(context));
    Address bare = query.address().without("key");
    Frame frame = site.frame(query.at(bare), query.say("End a watch"), "watches");
    site.page(context, "watch-end", frame, parameters);
    context.header("Cache-Control", "no-store");
  }

  private Instant now() {
    return site.settings().clock().instant();
  }
}
