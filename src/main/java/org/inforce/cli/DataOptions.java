package org.inforce.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// What every command takes that works on a data directory.
final class DataOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The data directory; index/ in the project unless given.")
  private Optional<Path> data;

  @Option(names = "--json", description = "Answers as JSON.")
  private boolean isJson;

  @Option(names = "--quiet", description = "Says only what went wrong.")
  private boolean isQuiet;

  boolean isJson() {
    return isJson;
  }

  boolean isQuiet() {
    return isQuiet;
  }

  Path directory(Program program) {
    return data.orElseGet(() -> program.home().resolve("index"));
  }

  /// Opens the directory for the command `owner`, and says whose run was cut off in it.
  Library openForWriting(Program program, Console console, String owner) {
    Library library = program.openForWriting(directory(program), owner);
    if (!isQuiet) {
      library
          .interrupted()
          .ifPresent(before ->
              console.say("the run before was cut off (" + before + "); this one completes it"));
    }
    return library;
  }
}
