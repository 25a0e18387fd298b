package org.inforce.store;

import java.util.List;
import java.util.Optional;

/// Changes of meaning, each with its parts.
final class ChangeRows {
  private final Session session;

  ChangeRows(Session session) {
    this.session = session;
  }

  void add(List<ChangeEntry> entries) {
    entries.forEach(entry -> add(entry, Optional.empty()));
  }

  private void add(ChangeEntry entry, Optional<Long> whole) {
    long row =
        session.insert(
            "INSERT INTO change"
                + " (whole, at, kind, subject, before, after, quote, document, why, ours,"
                + " weight) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            whole.orElse(null),
            Moments.text(entry.at()),
            entry.kind().code(),
            entry.subject(),
            entry.before().orElse(null),
            entry.after().orElse(null),
            entry.quote().orElse(null),
            entry.document().orElse(null),
            entry.why(),
            entry.isOurs(),
            entry.weight().code());
    entry.parts().forEach(part -> add(part, Optional.of(row)));
  }
}
