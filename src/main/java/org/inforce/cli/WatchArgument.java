package org.inforce.cli;

import org.inforce.alert.WatchDesk;
import org.inforce.store.Watch;
import picocli.CommandLine.Parameters;

/// Which watch a command is about.
final class WatchArgument {
  @Parameters(paramLabel = "ID", description = "As `inforce watch list` tells it.")
  private String id;

  /// @throws Failure when there is none of that identifier
  Watch at(WatchDesk desk) {
    return WatchTask.known(desk, id);
  }
}
