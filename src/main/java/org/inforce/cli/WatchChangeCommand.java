package org.inforce.cli;

import java.util.Optional;
import org.inforce.alert.WatchDesk;
import org.inforce.store.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `inforce watch change`
@Command(
    name = "change",
    mixinStandardHelpOptions = true,
    description = "Tells a watch more or less often, to another address or in another language.")
final class WatchChangeCommand extends WatchTask {
  @Mixin private WatchArgument watched;

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

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "en or es; as before unless given.")
  private Optional<String> language;

  WatchChangeCommand(Program program, Console console) {
    super(program, console);
  }

  @Override
  int work(WatchDesk desk) {
    Watch watch = watched.at(desk);
    Watch.Frequency every = frequency.map(WatchText::frequency).orElseGet(watch::frequency);
    Watch.Language spoken = language.map(WatchText::language).orElseGet(watch::language);
    return desk.change(watch.id(), every, channel.orElseGet(watch::channel), spoken)
        .map(outcome -> kept(desk, outcome))
        .orElse(ExitCode.WRONG_USAGE);
  }
}
