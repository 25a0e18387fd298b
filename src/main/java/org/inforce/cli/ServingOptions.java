package org.inforce.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.inforce.ingest.Schedule;
import picocli.CommandLine.Option;

/// Where a server listens, and when it visits the sources by itself.
final class ServingOptions {
  @Option(
      names = "--port",
      defaultValue = "7070",
      description = "${DEFAULT-VALUE} unless given; 0 takes any free one.")
  private int port;

  @Option(
      names = "--nightly",
      paramLabel = "HH:MM",
      description = {
        "Visits every source once a day at this time, as `inforce nightly` does; a run that was",
        "missed is made up for once. Never, unless given."
      })
  private Optional<String> time;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Whose clocks show that time; those of this machine unless given.")
  private Optional<String> zone;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The sources; corpus/sources.yaml in the project unless given.")
  private Optional<Path> config;

  /// @throws Failure when the time, the zone or the port is none
  Serving serving(Program program, String host) {
    if (port < 0 || port > 65_535) {
      throw new Failure(ExitCode.WRONG_USAGE, "--port lies between 0 and 65535, not " + port);
    }
    return new Serving(
        host,
        port,
        config.orElseGet(() -> program.home().resolve("corpus").resolve("sources.yaml")),
        schedule());
  }

  private Optional<Schedule> schedule() {
    if (time.isEmpty()) {
      if (zone.isPresent()) {
        throw new Failure(ExitCode.WRONG_USAGE, "--zone says whose clocks: give --nightly besides");
      }
      return Optional.empty();
    }
    try {
      return Optional.of(
          Schedule.parse(time.get(), zone.orElseGet(() -> ZoneId.systemDefault().getId())));
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.WRONG_USAGE, String.valueOf(e.getMessage()));
    }
  }
}
