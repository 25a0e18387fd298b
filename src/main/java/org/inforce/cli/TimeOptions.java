package org.inforce.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.inforce.answer.Viewpoint;
import picocli.CommandLine.Option;

/// From which day a command looks.
final class TimeOptions {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day asked about; today unless given.")
  private Optional<LocalDate> asOf;

  @Option(
      names = "--known-as-of",
      paramLabel = "DATE",
      description = "Only what was known by this day counts; today unless given.")
  private Optional<LocalDate> knownAsOf;

  Viewpoint viewpoint(Program program, Optional<String> party) {
    LocalDate today = program.today();
    return new Viewpoint(today, asOf.orElse(today), knownAsOf.orElse(today), party);
  }

  Viewpoint viewpoint(Program program) {
    return viewpoint(program, Optional.empty());
  }
}
