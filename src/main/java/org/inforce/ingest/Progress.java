package org.inforce.ingest;

import java.time.Duration;
import java.util.Optional;

/// Is told how far a run has come, from the thread that started it and a few times a second at
/// most.
@FunctionalInterface
public interface Progress {
  /// Tells nobody.
  Progress SILENT = state -> {};

  void at(State state);

  /// `documents` done so far, `perSecond` since the start, and the time left where it can be told.
  record State(int documents, double perSecond, Optional<Duration> left) {}
}
