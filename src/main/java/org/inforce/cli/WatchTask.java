package org.inforce.cli;

import java.util.concurrent.Callable;
import org.inforce.alert.WatchDesk;
import org.inforce.store.Watch;
import picocli.CommandLine.Mixin;

/// What every command under `inforce watch` has: the desk of watches of a data directory.
abstract class WatchTask implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;

  WatchTask(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  Program program() {
    return program;
  }

  Console console() {
    return console;
  }

  DataOptions data() {
    return data;
  }

  /// Does its work at the desk; gives the exit code.
  abstract int work(WatchDesk desk);

  /// Whether it only looks.
  boolean isReading() {
    return false;
  }

  @Override
  public final Integer call() {
    var directory = data.directory(program);
    try (Library library =
        isReading() ? program.open(directory) : program.openForWriting(directory, "watch")) {
      return work(library.watchDesk());
    }
  }

  static Watch known(WatchDesk desk, String id) {
    return desk.watch(id)
        .orElseThrow(() ->
            new Failure(ExitCode.WRONG_USAGE, "no watch is " + id + "; see inforce watch list"));
  }

  /// Says which watch was kept, or why none was.
  int kept(WatchDesk desk, WatchDesk.Outcome outcome) {
    return switch (outcome) {
      case WatchDesk.Outcome.Kept(Watch watch, boolean isNew) -> {
        if (data.isJson()) {
          console.line(WatchText.json(desk, watch));
        } else if (!data.isQuiet()) {
          console.line(watch.id());
        }
        yield ExitCode.DONE;
      }
      case WatchDesk.Outcome.Refused(String field, String why) ->
          throw new Failure(ExitCode.WRONG_USAGE, (field.equals("to") ? "--to " : "") + why);
    };
  }
}
