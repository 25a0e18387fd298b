package org.inforce.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.inforce.ingest.NightWatchman;
import org.inforce.source.SourcesFile;
import org.inforce.source.SourcesFile.Parsed;
import org.inforce.source.SourcesFile.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `inforce nightly`: one run over every configured source.
@Command(
    name = "nightly",
    mixinStandardHelpOptions = true,
    description = {
      "Visits every source of corpus/sources.yaml, takes in what is new or different, and reports.",
      "Ends with 0, or with 3 when a source or a document failed."
    })
final class NightlyCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The sources; corpus/sources.yaml in the project unless given.")
  private Optional<Path> config;

  @Option(
      names = "--overdue",
      description = {
        "Visits nothing: looks whether a run was done in the last 26 hours, tells the operator",
        "(INFORCE_OPERATOR) when none was, and then ends with 1."
      })
  private boolean isOverdueAsked;

  @Option(names = "--check", description = "Only reads the sources file and says what is wrong.")
  private boolean isCheck;

  NightlyCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    return isOverdueAsked ? overdue() : night();
  }

  private int overdue() {
    try (Library library = program.open(data.directory(program))) {
      Optional<NightWatchman.Overdue> overdue = library.tellOverdue();
      if (data.isJson()) {
        console.line(NightText.json(overdue));
      } else {
        overdue.ifPresent(missing -> console.say(NightText.told(missing)));
      }
      return overdue.isPresent() ? ExitCode.FAILED : ExitCode.DONE;
    }
  }

  private int night() {
    Path file = config.orElseGet(() -> program.home().resolve("corpus").resolve("sources.yaml"));
    Optional<SourcesFile> sources = read(file);
    if (sources.isEmpty()) {
      return ExitCode.WRONG_USAGE;
    }
    if (isCheck) {
      console.line(file + ": " + sources.get().sources().size() + " sources, nothing wrong");
      return ExitCode.DONE;
    }
    try (Library library = data.openForWriting(program, console, "nightly");
        Progress progress = Progress.of("Visiting", console, data.isQuiet())) {
      Library.Night night = library.nightly(sources.get(), progress);
      progress.close();
      if (data.isJson()) {
        console.line(NightText.json(night, library.answers()));
      } else if (!data.isQuiet()) {
        NightText.lines(night).forEach(console::line);
      }
      NightText.problems(night).forEach(console::say);
      return night.isComplete() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
  }

  private Optional<SourcesFile> read(Path file) {
    try {
      return switch (SourcesFile.read(file)) {
        case Parsed.Valid(SourcesFile read) -> Optional.of(read);
        case Parsed.Invalid invalid -> {
          for (Problem problem : invalid.problems()) {
            console.say(problem.told(file.toString()));
          }
          yield Optional.empty();
        }
      };
    } catch (NoSuchFileException e) {
      console.say(file + " does not exist: name the sources with --config");
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
