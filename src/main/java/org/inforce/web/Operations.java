package org.inforce.web;

import io.javalin.http.Context;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.inforce.answer.JsonObject;
import org.inforce.ingest.NightWatchman;
import org.inforce.ingest.NightWatchman.Overdue;
import org.inforce.store.RunRecord;
import org.inforce.store.Store;
import org.inforce.store.StoreException;

/// `/healthz`, `/readyz`, `/metrics`: for whoever runs the server.
final class Operations {
  private static final String STARTED = "inforce.started";

  private final Site site;
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Operations(Site site) {
    this.site = site;
    registry.gauge("inforce_documents", site, s -> s.answers().store().documentCount());
    registry.gauge("inforce_store_revision", site, s -> s.answers().store().revision());
    registry.gauge("inforce_index_revision", site, s -> s.answers().index().revision());
  }

  void begin(Context context) {
    context.attribute(STARTED, System.nanoTime());
  }

  void end(Context context) {
    Object started = context.attribute(STARTED);
    if (started instanceof Long nanos) {
      Timer.builder("inforce_requests")
          .publishPercentiles(0.5, 0.99)
          .tag("status", Integer.toString(context.statusCode() / 100) + "xx")
          .register(registry)
          .record(Duration.ofNanos(System.nanoTime() - nanos));
    }
  }

  /// The process answers; it also says when the sources were last visited.
  void health(Context context) {
    send(context, nights(new NightWatchman(store(), Optional.empty(), clock()).overdue()));
  }

  /// 503 when a nightly run is overdue, for whoever watches from outside.
  void nightly(Context context) {
    Optional<Overdue> overdue = new NightWatchman(store(), Optional.empty(), clock()).overdue();
    context.status(overdue.isPresent() ? 503 : 200);
    send(context, nights(overdue));
  }

  private Store store() {
    return site.answers().store();
  }

  private Clock clock() {
    return site.settings().clock();
  }

  private JsonObject nights(Optional<Overdue> overdue) {
    Optional<RunRecord> last = store().runs(1).stream().findFirst();
    return new JsonObject()
        .put("status", "ok")
        .put("last_run", last.map(run -> run.started().toString()))
        .put("last_run_ended", last.flatMap(RunRecord::ended).map(Instant::toString))
        .put("nightly_overdue", overdue.isPresent());
  }

  /// The store can be read and the index has caught up with it; 503 while not.
  void ready(Context context) {
    try {
      long store = site.answers().store().revision();
      long index = site.answers().index().revision();
      context.status(index >= store ? 200 : 503);
      send(
          context,
          new JsonObject()
              .put("status", index >= store ? "ok" : "index behind")
              .put("store_revision", store)
              .put("index_revision", index));
    } catch (StoreException e) {
      context.status(503);
      send(context, new JsonObject().put("status", "store unreadable"));
    }
  }

  private static void send(Context context, JsonObject body) {
    context.header("Cache-Control", "no-store");
    context.contentType("application/json; charset=utf-8");
    context.result(body.toString());
  }

  void metrics(Context context) {
    context.header("Cache-Control", "no-store");
    context.contentType("text/plain; version=0.0.4; charset=utf-8");
    context.result(registry.scrape());
  }
}
