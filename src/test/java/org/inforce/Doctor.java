package org.inforce;

import java.nio.file.Path;

/// `inforce doctor`, for the tests of packages that do not know the program.
public final class Doctor {
  private Doctor() {}

  /// What it finds wrong with a data directory, as it says it; empty when it ends with 0.
  public static String complaint(Path data) {
    Cli.Outcome outcome = new Cli(data, "2026-06-01").run("doctor");
    return outcome.exitCode() == 0 ? "" : outcome.out() + outcome.messages();
  }
}
