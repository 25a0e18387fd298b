package org.inforce.cli;

import java.util.List;
import org.inforce.alert.WatchDesk;
import org.inforce.store.Alert;
import org.inforce.store.Watch;
import picocli.CommandLine.Command;

/// `inforce watch list`
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Every watch, with what waits and what could not be sent.")
final class WatchListCommand extends WatchTask {
  WatchListCommand(Program program, Console console) {
    super(program, console);
  }

  @Override
  boolean isReading() {
    return true;
  }

  @Override
  int work(WatchDesk desk) {
    List<Alert> waiting = desk.alerts(Alert.State.WAITING);
    List<Alert> dead = desk.alerts(Alert.State.DEAD);
    for (Watch watch : desk.watches()) {
      long waits = count(waiting, watch);
      long died = count(dead, watch);
      if (data().isJson()) {
        console().line(WatchText.json(desk, watch).put("waiting", waits).put("dead", died));
      } else {
        console().line(WatchText.line(desk, watch) + told(waits, died));
      }
    }
    return ExitCode.DONE;
  }

  private static long count(List<Alert> alerts, Watch watch) {
    return alerts.stream().filter(alert -> alert.watch().equals(watch.id())).count();
  }

  private static String told(long waits, long died) {
    return (waits > 0 ? "  (" + waits + " waiting)" : "")
        + (died > 0 ? "  (" + died + " could not be sent: inforce watch replay)" : "");
  }
}
