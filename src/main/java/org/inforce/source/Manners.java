package org.inforce.source;

import java.time.Duration;
import java.util.Objects;

/// How a publisher's host is treated. `delay` lies between two requests to it; `timeout` bounds one
/// answer, its body included; no body may be longer than `maxBytes`; a request is made at most
/// `attempts` times, the pause between two starting at `backoff` and doubling, with jitter. A
/// `Retry-After` is honoured up to `maxWait`.
public record Manners(
    Duration delay,
    Duration timeout,
    long maxBytes,
    int attempts,
    Duration backoff,
    Duration maxWait) {
  /// One request a second, as most publishers ask for.
  public static final Manners STANDARD =
      new Manners(
          Duration.ofSeconds(1),
          Duration.ofMinutes(2),
          128L << 20,
          4,
          Duration.ofSeconds(2),
          Duration.ofMinutes(2));

  public Manners {
    Objects.requireNonNull(delay, "delay");
    Objects.requireNonNull(timeout, "timeout");
    Objects.requireNonNull(backoff, "backoff");
    Objects.requireNonNull(maxWait, "maxWait");
    if (delay.isNegative() || timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException(
          "delay and timeout must be positive, were " + delay + ", " + timeout);
    }
    if (maxBytes < 1 || attempts < 1) {
      throw new IllegalArgumentException(
          "maxBytes and attempts must be 1 or more, were " + maxBytes + ", " + attempts);
    }
  }
}
