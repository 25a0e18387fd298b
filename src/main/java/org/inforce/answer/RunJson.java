package org.inforce.answer;

import org.inforce.store.Failure;
import org.inforce.store.Moved;
import org.inforce.store.RunRecord;

/// Runs and failures as JSON.
final class RunJson {
  private RunJson() {}

  static JsonObject of(RunRecord run) {
    return new JsonObject()
        .put("id", run.id())
        .put("command", run.command())
        .put("started", run.started())
        .put("ended", run.ended())
        .putAll(of(run.counts()))
        .put("moved", of(run.moved()))
        .put(
            "sources",
            run.visits().stream()
                .map(visit ->
                    new JsonObject()
                        .put("source", visit.source())
                        .put("fetched", visit.fetched())
                        .putAll(of(visit.counts()))
                        .put("problem", visit.problem()))
                .toList())
        .put("visiting", run.visiting());
  }

  /// `{"appeared","changed","vanished","statuses","orders","conflicts"}`
  static JsonObject of(Moved moved) {
    return new JsonObject()
        .put("appeared", moved.appeared())
        .put("changed", moved.changed())
        .put("vanished", moved.vanished())
        .put("statuses", moved.statuses())
        .put("orders", moved.orders())
        .put("conflicts", moved.conflicts());
  }

  static JsonObject of(SourceState state) {
    return new JsonObject()
        .put("source", state.source())
        .put("visited", state.visited())
        .put("answered", state.answered())
        .put("failing_since", state.failingSince())
        .put("problem", state.problem());
  }

  private static JsonObject of(RunRecord.Counts counts) {
    return new JsonObject()
        .put("new", counts.added())
        .put("changed", counts.changed())
        .put("unchanged", counts.unchanged())
        .put("failed", counts.failed());
  }

  static JsonObject of(Failure failure) {
    return new JsonObject()
        .put("path", failure.path())
        .put("reason", failure.reason())
        .put("action", failure.action())
        .put("sha256", failure.sha256())
        .put("at", failure.at());
  }
}
