package org.inforce.answer;

import java.util.Optional;
import org.inforce.store.Alert;
import org.inforce.store.Watch;

/// Watches and alerts as JSON.
public final class WatchJson {
  private WatchJson() {}

  /// `to` says where its messages go, and is told to whoever may know (`isTrusted`) alone.
  public static JsonObject of(Watch watch, String name, boolean isTrusted) {
    return new JsonObject()
        .put("id", watch.id())
        .put("kind", watch.kind().code())
        .put("query", watch.query())
        .put("name", name)
        .put("every", watch.frequency().code())
        .put("language", watch.language().code())
        .put("by", watch.way().code())
        .put("to", isTrusted ? Optional.of(watch.channel()) : Optional.empty())
        .put("created", watch.created());
  }

  /// What an alert says, why it was sent and what became of it.
  public static JsonObject of(Alert alert) {
    return new JsonObject()
        .put("id", alert.id())
        .put("watch", alert.watch())
        .put("at", alert.at())
        .put("due", alert.due())
        .put("title", alert.wording().title())
        .put("detail", alert.wording().detail())
        .put("why", alert.wording().reason())
        .put("page", alert.wording().path())
        .put("state", alert.state().code())
        .put("attempts", alert.delivery().attempts())
        .put("message", alert.delivery().message())
        .put("settled", alert.delivery().settled())
        .put("problem", alert.delivery().problem());
  }
}
