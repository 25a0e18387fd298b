package org.inforce.cli;

import java.util.List;
import java.util.Optional;
import org.inforce.alert.WatchDesk;
import org.inforce.store.Alert;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `inforce watch replay`
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = "Tries again to send what could not be sent.")
final class WatchReplayCommand extends WatchTask {
  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "Of this watch alone; of all unless given.")
  private Optional<String> id;

  WatchReplayCommand(Program program, Console console) {
    super(program, console);
  }

  @Override
  int work(WatchDesk desk) {
    id.ifPresent(one -> known(desk, one));
    List<String> tried =
        desk.alerts(Alert.State.DEAD).stream()
            .filter(alert -> id.isEmpty() || id.get().equals(alert.watch()))
            .map(Alert::id)
            .toList();
    var now = program().clock().instant();
    id.ifPresentOrElse(one -> desk.replay(one, now), () -> desk.replay(now));
    long unsent =
        List.of(Alert.State.WAITING, Alert.State.DEAD).stream()
            .flatMap(state -> desk.alerts(state).stream())
            .filter(alert -> tried.contains(alert.id()))
            .count();
    if (!data().isQuiet()) {
      console()
          .line((tried.size() - unsent) + " sent" + (unsent > 0 ? ", " + unsent + " not" : ""));
    }
    return unsent == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }
}
