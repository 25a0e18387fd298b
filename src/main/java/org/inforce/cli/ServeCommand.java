package org.inforce.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `inforce serve`: the pages and the API, until stopped.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the pages and the API until stopped.")
final class ServeCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "Where to listen; only this machine (${DEFAULT-VALUE}) unless given.")
  private String host;

  @Mixin private ServingOptions serving;

  ServeCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    return serve(program, console, data.directory(program), serving.serving(program, host));
  }

  static int serve(Program program, Console console, Path directory, Serving serving) {
    program.serve(
        directory,
        serving,
        address -> {
          console.line("inforce is at " + address + " (stop it with Ctrl-C)");
          serving
              .nightly()
              .ifPresent(plan ->
                  console.line(
                      "it visits its sources at " + plan.time() + ", " + plan.zone() + " time"));
          console.flush();
        });
    return ExitCode.DONE;
  }
}
