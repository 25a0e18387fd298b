package org.inforce.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.inforce.ingest.Schedule;

/// How the pages are served: where the server listens, the file of sources, and when it visits them
/// by itself (never, unless a plan is given).
public record Serving(String host, int port, Path sources, Optional<Schedule> nightly) {
  public Serving {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(sources, "sources");
    Objects.requireNonNull(nightly, "nightly");
  }
}
