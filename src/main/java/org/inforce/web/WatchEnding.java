package org.inforce.web;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.alert.WatchDesk;
import org.inforce.store.Watch;

/// The pages that end watches: one, by `/watches/{id}/end?key=KEY`, or all that a message told of,
/// by `/watches/end?key=ID.KEY&key=ID.KEY`. Who has the key of a watch needs nothing else; whoever
/// runs the server may end any.
public final class WatchEnding {
  private final Site site;
  private final Gate gate;
  private final WatchDesk desk;

  WatchEnding(Site site, Gate gate, WatchDesk desk) {
    this.site = site;
    this.gate = gate;
    this.desk = desk;
  }

  /// A watch that may be ended, with its name and what `key` is in the address.
  public record Ending(Watch watch, String name, String key) {}

  /// Asks before it ends a watch: a mail program may open an address by itself.
  void confirm(Context context) {
    Optional<Watch> watch = desk.watch(context.pathParam("id"));
    if (watch.isEmpty()) {
      ended(context);
      return;
    }
    String given = keys(context).stream().findFirst().orElse("");
    String key = WatchDesk.isKeyOf(watch.get(), given) ? given : "";
    ask(context, List.of(ending(watch.get(), key)), WatchWords.page(watch.get()) + "/end");
  }

  /// Ends a watch for whoever has its key, without being let in (RFC 8058), or is let in.
  void end(Context context) {
    Optional<Watch> watch = desk.watch(context.pathParam("id"));
    if (watch.isPresent()) {
      if (keys(context).stream().noneMatch(key -> WatchDesk.isKeyOf(watch.get(), key))) {
        gate.check(context);
      }
      desk.end(watch.get().id());
    }
    ended(context);
  }

  /// As [#confirm], for all watches that the address has keys of.
  void confirmAll(Context context) {
    List<Ending> endings = keyed(context);
    if (endings.isEmpty()) {
      ended(context);
    } else {
      ask(context, endings, "/watches/end");
    }
  }

  /// As [#end], for all watches that the address or the form has keys of.
  void endAll(Context context) {
    keyed(context).forEach(ending -> desk.end(ending.watch().id()));
    ended(context);
  }

  private List<Ending> keyed(Context context) {
    return keys(context).stream().flatMap(key -> keyed(key).stream()).toList();
  }

  /// The watch that `ID.KEY` is for.
  private Optional<Ending> keyed(String key) {
    int dot = key.indexOf('.');
    return desk.watch(key.substring(0, Math.max(0, dot)))
        .filter(watch -> WatchDesk.isKeyOf(watch, key.substring(dot + 1)))
        .map(watch -> ending(watch, key));
  }

  private Ending ending(Watch watch, String key) {
    return new Ending(watch, desk.name(watch), key);
  }

  private static List<String> keys(Context context) {
    List<String> asked = context.queryParams("key");
    return asked.isEmpty() ? context.formParams("key") : asked;
  }

  private void ended(Context context) {
    ask(context, List.of(), "");
  }

  /// `action` is where the form is sent to; no endings say that there is nothing left to end.
  private void ask(Context context, List<Ending> endings, String action) {
    Query query = site.query(context);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("endings", endings);
    parameters.put("action", action);
    parameters.put("bench", Bench.of(gate, context));
    Address bare = query.address().without("key");
    Frame frame = site.frame(query.at(bare), query.say("End a watch"), "watches");
    site.page(context, "watch-end", frame, parameters);
    context.header("Cache-Control", "no-store");
  }
}
