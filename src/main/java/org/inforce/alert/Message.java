package org.inforce.alert;

import java.util.List;
import java.util.Objects;
import org.inforce.store.Alert;
import org.inforce.store.Watch;

/// What is sent at once: everything due of one watch. `key` is the same for the same alerts, so
/// that whoever gets it twice can tell.
public record Message(String key, Watch watch, List<Alert> alerts) {
  public Message {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(watch, "watch");
    alerts = List.copyOf(alerts);
    if (alerts.isEmpty()) {
      throw new IllegalArgumentException("a message needs an alert");
    }
  }

  /// One line that says what it is about.
  public String subject() {
    String first = alerts.getFirst().wording().title();
    return alerts.size() == 1
        ? "[inforce] " + first
        : "[inforce] "
            + alerts.size()
            + (OperatorSettings.isOperators(watch) ? " notices" : " changes")
            + ", the first: "
            + first;
  }
}
