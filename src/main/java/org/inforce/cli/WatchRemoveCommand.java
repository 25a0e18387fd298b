package org.inforce.cli;

import org.inforce.alert.WatchDesk;
import org.inforce.answer.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `inforce watch remove`
@Command(name = "remove", mixinStandardHelpOptions = true, description = "Ends a watch.")
final class WatchRemoveCommand extends WatchTask {
  @Mixin private WatchArgument watched;

  WatchRemoveCommand(Program program, Console console) {
    super(program, console);
  }

  @Override
  int work(WatchDesk desk) {
    String ended = watched.at(desk).id();
    desk.end(ended);
    if (data().isJson()) {
      console().line(new JsonObject().put("ended", ended));
    }
    return ExitCode.DONE;
  }
}
