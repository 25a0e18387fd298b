package org.inforce.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// One thing that changed, in the words a reader gets. `subject` is the identifier of what changed
/// (a document, a norm, a measure); `quote` the words that prove it, in `document`. `isOurs`: not
/// the world changed but what our rules make of it.
public record ChangeEntry(
    Instant at,
    ChangeKind kind,
    String subject,
    Optional<String> before,
    Optional<String> after,
    Optional<String> quote,
    Optional<String> document,
    String why,
    boolean isOurs) {
  public ChangeEntry {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(why, "why");
  }
}
