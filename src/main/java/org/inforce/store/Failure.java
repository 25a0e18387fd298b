package org.inforce.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// A document that could not be read: where, why, what a person can do, and the name of its bytes,
/// which are kept (absent when not even they could be had).
public record Failure(
    String path, String reason, String action, Optional<String> sha256, Instant at) {
  public Failure {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(at, "at");
  }
}
