package org.inforce.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `inforce export`: everything, one JSON object a line, in an order that depends on the content
/// only.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Everything that is kept, one JSON object a line.")
final class ExportCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;

  ExportCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Library library = program.open(data.directory(program))) {
      library.answers().store().export(console::line);
      return ExitCode.DONE;
    }
  }
}
