package org.inforce;

import java.time.Clock;
import org.inforce.cli.CommandLineInterface;

/// Where the program starts, and the only place that makes its parts.
public final class Main {
  private Main() {}

  /// Runs one command and ends the process with its exit code.
  public static void main(String[] words) {
    Parts parts = new Parts(Clock.systemDefaultZone());
    System.exit(new CommandLineInterface(parts).run(System.in, System.out, System.err, words));
  }
}
