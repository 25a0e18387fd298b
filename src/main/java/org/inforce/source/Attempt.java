package org.inforce.source;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// What came of asking once.
sealed interface Attempt {

  /// An answer, whatever it says.
  record Answered(Fetched fetched) implements Attempt {}

  /// The publisher could not answer now and may later: `pause` is how long it asks to be left
  /// alone.
  record Again(String reason, Optional<Duration> pause) implements Attempt {}

  /// The answer is at another address.
  record Moved(URI address) implements Attempt {}
}
