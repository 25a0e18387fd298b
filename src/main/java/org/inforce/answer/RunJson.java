package org.inforce.answer;

import org.inforce.store.Failure;
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
        .put(
            "sources",
            run.visits().stream()
                .map(visit ->
                    new JsonObject()
                        .put("source", visit.source())
                        .put("fetched", visit.fetched())
                        .putAll(of(visit.counts()))
                        .put("problem", visit.problem()))
                .toList());
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
