package org.inforce.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.inforce.answer.JsonObject;
import org.inforce.source.WarcFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `inforce export`: everything, one JSON object a line, in an order that depends on the content
/// only; or the publishers' answers as a web archive.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Everything that is kept, one JSON object a line;",
      "or, with --warc, the bytes of every answer of a publisher with address, headers and time."
    })
final class ExportCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;

  @Option(
      names = "--warc",
      paramLabel = "FILE",
      description = {
        "Writes the publishers' answers as a web archive (WARC 1.1), packed if FILE ends in .gz,",
        "and reads it back."
      })
  private Optional<Path> warc;

  ExportCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Library library = data.openKept(program)) {
      if (warc.isPresent()) {
        writeWarc(library, warc.get());
      } else {
        library.answers().store().export(console::line);
      }
      return ExitCode.DONE;
    }
  }

  private void writeWarc(Library library, Path file) {
    int answers =
        WarcFile.write(file, new Version().getVersion()[0], library.answers().store()::captures);
    if (data.isJson()) {
      console.line(new JsonObject().put("file", file.toString()).put("answers", answers));
    } else if (!data.isQuiet()) {
      console.line(answers + " answers written to " + file + " and read back");
    }
  }
}
