package org.inforce.cli;

import org.inforce.alert.WatchDesk;
import org.inforce.answer.JsonObject;
import org.inforce.answer.WatchJson;
import org.inforce.store.Alert;
import org.inforce.store.Watch;

/// Watches and their alerts as lines of text.
final class WatchText {
  private WatchText() {}

  static Failure wrong(String option, String value) {
    return new Failure(ExitCode.WRONG_USAGE, option + " cannot be \"" + value + "\"");
  }

  static Watch.Frequency frequency(String code) {
    return Watch.Frequency.tryParse(code).orElseThrow(() -> wrong("--every", code));
  }

  static Watch.Language language(String code) {
    return Watch.Language.tryParse(code).orElseThrow(() -> wrong("--language", code));
  }

  static JsonObject json(WatchDesk desk, Watch watch) {
    return WatchJson.of(watch, desk.name(watch), true);
  }

  static String line(WatchDesk desk, Watch watch) {
    return "%s  %-10s %-9s %-30s %s"
        .formatted(
            watch.id(),
            watch.kind().code(),
            watch.frequency().code(),
            watch.channel(),
            desk.name(watch));
  }

  /// What it says, why it was sent and what became of it.
  static String block(Alert alert) {
    String problem = alert.delivery().problem().map(why -> ": " + why).orElse("");
    return alert.at()
        + "  "
        + alert.state().code()
        + (alert.delivery().attempts() > 1
            ? " (tried " + alert.delivery().attempts() + " times)"
            : "")
        + problem
        + "\n  "
        + alert.wording().title()
        + "\n  "
        + alert.wording().reason().replace("\n", "\n  ");
  }
}
