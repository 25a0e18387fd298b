package org.inforce.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `inforce watch`: saved searches that alert.
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = {
      "Saved searches that alert: add, list, show, change, remove, replay.",
      "The same is at /watches of the web pages and at /api/v1/watches."
    })
final class WatchCommand implements Callable<Integer> {
  /// The command with those under it.
  static CommandLine line(Program program, Console console) {
    CommandLine line = new CommandLine(new WatchCommand());
    line.addSubcommand(new WatchAddCommand(program, console));
    line.addSubcommand(new WatchListCommand(program, console));
    line.addSubcommand(new WatchShowCommand(program, console));
    line.addSubcommand(new WatchChangeCommand(program, console));
    line.addSubcommand(new WatchRemoveCommand(program, console));
    line.addSubcommand(new WatchReplayCommand(program, console));
    return line;
  }

  @Override
  public Integer call() {
    throw new Failure(
        ExitCode.WRONG_USAGE, "watch what? add, list, show, change, remove or replay");
  }
}
