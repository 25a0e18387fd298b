package org.inforce;

import java.time.Clock;
import java.util.Locale;
import org.inforce.cli.CommandLineInterface;

/// Where the program starts, and the only place that makes its parts.
public final class Main {
  private Main() {}

  /// Runs one command and ends the process with its exit code.
  ///
  /// What it tells is the same on every machine, so that its numbers and letters are those of no
  /// particular place.
  public static void main(String[] words) {
    Locale.setDefault(Locale.ROOT);
    Parts parts = new Parts(Clock.systemDefaultZone());
    System.exit(new CommandLineInterface(parts).run(System.in, System.out, System.err, words));
  }
}
