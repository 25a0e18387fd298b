package org.inforce.cli;

import org.inforce.alert.WatchDesk;
import org.inforce.answer.WatchJson;
import org.inforce.store.Alert;
import org.inforce.store.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `inforce watch show`
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "What a watch told of: why each was sent, and what became of it.")
final class WatchShowCommand extends WatchTask {
  @Mixin private WatchArgument watched;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "How many alerts at most, the latest first; ${DEFAULT-VALUE}.")
  private int limit;

  WatchShowCommand(Program program, Console console) {
    super(program, console);
  }

  @Override
  boolean isReading() {
    return true;
  }

  @Override
  int work(WatchDesk desk) {
    Watch watch = watched.at(desk);
    if (!data().isJson()) {
      console().line(WatchText.line(desk, watch));
    }
    for (Alert alert : desk.alerts(watch.id(), limit)) {
      if (data().isJson()) {
        console().line(WatchJson.of(alert));
      } else {
        console().line(WatchText.block(alert));
      }
    }
    return ExitCode.DONE;
  }
}
