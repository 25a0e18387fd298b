package org.inforce.source;

import java.util.Objects;

/// What stands at one place that was asked for: a document's bytes, or the reason there are none.
public sealed interface SourceResult {

  /// Bytes that can be opened.
  record Found(SourceDocument source) implements SourceResult {
    public Found {
      Objects.requireNonNull(source, "source");
    }
  }

  /// There is something at `location` that cannot be taken. `reason` says what is wrong, `action`
  /// what a person can do about it; both are whole clauses.
  record Unavailable(String location, String reason, String action) implements SourceResult {
    public Unavailable {
      Objects.requireNonNull(location, "location");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(action, "action");
    }
  }
}
