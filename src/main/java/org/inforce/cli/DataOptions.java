package org.inforce.cli;

import java.nio.file.Files;
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

  /// Opens the directory to ask it; says so where there is none, since nothing found then means
  /// nothing, and when a run is under way in it or was cut off: what is read then is whole document
  /// by document, not as a whole.
  Library open(Program program, Console console) {
    Path directory = directory(program);
    if (!Files.isDirectory(directory)) {
      console.say(
          "inforce: %s is not there, so nothing is known; inforce ingest makes it"
              .formatted(directory));
    }
    Library library = program.open(directory);
    if (!isQuiet) {
      library.openRun().ifPresent(console::say);
    }
    return library;
  }

  /// Opens a directory whose data are to be kept or checked.
  ///
  /// @throws Failure if there is none
  Library openKept(Program program) {
    Path directory = directory(program);
    if (!Files.isDirectory(directory)) {
      throw new Failure(
          ExitCode.WRONG_USAGE, directory + " is not there: name a data directory with --data");
    }
    return program.open(directory);
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
