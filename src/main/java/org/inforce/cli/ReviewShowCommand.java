package org.inforce.cli;

import java.util.concurrent.Callable;
import org.inforce.answer.ReviewQueue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `inforce review show`: one finding, decision or word, with its whole history.
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "One finding or word, where it stands and everything that was decided about it.")
final class ReviewShowCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;

  @Parameters(paramLabel = "ID", description = "A finding, an order, or a word of somebody's own.")
  private String id;

  ReviewShowCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Library library = data.open(program, console)) {
      ReviewQueue queue = library.answers().reviews();
      ReviewQueue.Entry entry =
          queue
              .entry(id)
              .orElseThrow(
                  () -> new Failure(ExitCode.WRONG_USAGE, "nothing has the identifier " + id));
      if (data.isJson()) {
        console.line(queue.json(entry));
      } else {
        new ReviewText(console).whole(entry);
      }
      return ExitCode.DONE;
    }
  }
}
