package org.inforce.ingest;

import java.time.Instant;
import org.inforce.store.Alert;

/// Alerts that wait.
final class Alerts {
  private static final Instant AT = Instant.parse("2025-12-01T05:00:00Z");

  private Alerts() {}

  static Alert quoting(String id, String words) {
    return waiting(id, "In its words: \"" + words + "\"", "/changes");
  }

  static Alert leadingTo(String id, String path) {
    return waiting(id, "Something changed.", path);
  }

  private static Alert waiting(String id, String detail, String path) {
    return Alert.waiting(
        id, "w", AT, AT, new Alert.Wording("Changed", detail, "You watch it.", path));
  }
}
