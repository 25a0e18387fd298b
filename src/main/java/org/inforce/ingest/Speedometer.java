package org.inforce.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Turns the count of documents into what a watching person is told, a few times a second.
final class Speedometer {
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final InstantSource clock;
  private final Progress progress;
  private final Instant started;
  private volatile double shareDone;
  private Instant told;

  Speedometer(InstantSource clock, Progress progress) {
    this.clock = clock;
    this.progress = progress;
    this.started = clock.instant();
    this.told = started;
  }

  /// How much of all places is done, between 0 and 1, as far as it is known.
  void share(double done) {
    shareDone = done;
  }

  void passed(int documents) {
    Instant now = clock.instant();
    if (Duration.between(told, now).compareTo(PAUSE) >= 0) {
      told = now;
      tell(documents, now);
    }
  }

  /// The last word.
  void finish(int documents) {
    shareDone = 1;
    tell(documents, clock.instant());
  }

  private void tell(int documents, Instant now) {
    double seconds = Duration.between(started, now).toMillis() / 1000.0;
    double share = shareDone;
    Optional<Duration> left =
        share > 0
            ? Optional.of(Duration.ofSeconds(Math.round(seconds * (1 - share) / share)))
            : Optional.empty();
    progress.at(new Progress.State(documents, seconds > 0 ? documents / seconds : 0, left));
  }
}
