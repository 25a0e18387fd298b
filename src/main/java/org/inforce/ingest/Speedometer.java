package org.inforce.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/// Turns the count of documents into what a watching person is told, a few times a second.
final class Speedometer {
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final InstantSource clock;
  private final Progress progress;
  private final DoubleSupplier share;
  private final Instant started;
  private Instant told;

  /// `share` tells how much of everything is done, between 0 and 1; 0 while nobody knows.
  Speedometer(InstantSource clock, Progress progress, DoubleSupplier share) {
    this.clock = clock;
    this.progress = progress;
    this.share = share;
    this.started = clock.instant();
    this.told = started;
  }

  void passed(int documents) {
    Instant now = clock.instant();
    if (Duration.between(told, now).compareTo(PAUSE) >= 0) {
      told = now;
      tell(documents, now, share.getAsDouble());
    }
  }

  /// The last word.
  void finish(int documents) {
    tell(documents, clock.instant(), 1);
  }

  private void tell(int documents, Instant now, double done) {
    double seconds = Duration.between(started, now).toMillis() / 1000.0;
    Optional<Duration> left =
        done > 0
            ? Optional.of(Duration.ofMillis(Math.round(1000 * seconds * (1 - done) / done)))
            : Optional.empty();
    progress.at(new Progress.State(documents, seconds > 0 ? documents / seconds : 0, left));
  }
}
