package org.inforce.cli;

import java.util.Optional;
import org.inforce.alert.WatchDesk;
import org.inforce.store.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `inforce watch change`
@Command(
    name = "change",
    mixinStandardHelpOptions = true,
    description = "Tells a watch more or less often, or to another address.")
final class WatchChangeCommand extends WatchTask {
  @Parameters(paramLabel = "ID", description = "As `inforce watch list` tells it.")
  private String id;

  @Option(
      names = "--every",
      paramLabel = "WHEN",
      description = "immediate, daily or weekly; as before unless given.")
  private Optional<String> frequency;

  @Option(
      names = "--to",
      paramLabel = "ADDRESS",
      description = "feed, mailto:... or https://...; as before unless given.")
  private Optional<String> channel;

  WatchChangeCommand(Program program, Console console) {
    super(program, console);
  }

  @Override
  int work(WatchDesk desk) {
    Watch watch = known(desk, id);
    Watch.Frequency every = frequency.map(WatchText::frequency).orElseGet(watch::frequency);
    return desk.change(id, every, channel.orElseGet(watch::channel))
        .map(outcome -> kept(desk, outcome))
        .orElse(ExitCode.WRONG_USAGE);
  }
}
