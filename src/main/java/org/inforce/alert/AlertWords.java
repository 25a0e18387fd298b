package org.inforce.alert;

import java.util.stream.Collectors;
import org.inforce.store.ChangeEntry;
import org.inforce.store.ChangeKind;

/// A change in the words of an alert.
final class AlertWords {
  private static final int MAX_DETAIL = 2_000;

  private AlertWords() {}

  /// `Order entered: preliminary injunction granted in part, 2025-12-29`
  static String title(ChangeEntry change) {
    String kind = change.kind().code().replace('_', ' ');
    String what = change.after().or(change::before).orElse(change.subject());
    String one = what.lines().findFirst().orElse("").strip();
    return Character.toUpperCase(kind.charAt(0))
        + kind.substring(1)
        + ": "
        + (one.length() > 160 ? one.substring(0, 160) + "..." : one);
  }

  /// What it was and is, the words that prove it, why, and what came with it.
  static String detail(ChangeEntry change) {
    StringBuilder detail = new StringBuilder(change.why());
    change.before().ifPresent(before -> detail.append("\nBefore: ").append(before));
    change.after().ifPresent(after -> detail.append("\nAfter: ").append(after));
    change
        .quote()
        .ifPresent(quote -> detail.append("\nIn its words: \"").append(quote).append('"'));
    if (!change.parts().isEmpty()) {
      detail.append("\nWith it:");
      detail.append(
          change.parts().stream().map(part -> "\n- " + title(part)).collect(Collectors.joining()));
    }
    return detail.length() > MAX_DETAIL
        ? detail.substring(0, MAX_DETAIL) + "..."
        : detail.toString();
  }

  /// The page that shows it.
  static String path(ChangeEntry change) {
    ChangeKind kind = change.kind();
    return switch (kind) {
      case DOCUMENT_ADDED, DOCUMENT_CHANGED, DOCUMENT_WITHDRAWN -> "/documents/" + change.subject();
      case OBLIGATION_ADDED, OBLIGATION_CHANGED, OBLIGATION_REMOVED, DEADLINE_CHANGED ->
          "/obligations/" + change.subject();
      case STATUS_CHANGED -> "/measures/" + change.subject();
      case ORDER_ENTERED, ORDER_EXPIRING -> "/orders/" + change.subject();
      case CONFLICT_FOUND -> "/conflicts";
    };
  }
}
