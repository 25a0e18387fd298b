package org.inforce.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.inforce.search.SearchIndexException;
import org.inforce.store.StoreException;
import org.inforce.taxonomy.Taxonomy;
import org.inforce.taxonomy.UserTable;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// Runs one command of `inforce`, from its words to its exit code.
public final class CommandLineInterface {
  private final Program program;

  public CommandLineInterface(Program program) {
    this.program = program;
  }

  /// Answers on `out`, messages on `messages`; gives the exit code. Never throws: what goes wrong
  /// is one line for a person.
  public int run(InputStream in, PrintStream out, PrintStream messages, String... words) {
    Console console = new Console(in, out, messages);
    Optional<String> flaw = flawOfTaxonomy();
    if (flaw.isPresent()) {
      console.say("inforce: " + flaw.get());
      return ExitCode.WRONG_USAGE;
    }
    CommandLine commandLine = commandLine(console);
    commandLine.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    commandLine.setErr(new PrintWriter(messages, true, StandardCharsets.UTF_8));
    commandLine.registerConverter(LocalDate.class, CommandLineInterface::day);
    commandLine.setExecutionExceptionHandler(
        (failure, command, parsed) -> explain(failure, console));
    int exitCode = commandLine.execute(words);
    if (!console.isTaken()) {
      console.say(
          "inforce: the answer could not be written to its end: its reader is gone, or the disk it"
              + " goes to is full; free some space");
      return exitCode == ExitCode.DONE ? ExitCode.FAILED : exitCode;
    }
    return exitCode;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is no day; write it as 2026-01-10");
    }
  }

  /// What is wrong with the user's own table of values, told before anything is read by it.
  private static Optional<String> flawOfTaxonomy() {
    Optional<Path> table = UserTable.find();
    try {
      table.ifPresent(Taxonomy::standardWith);
      return Optional.empty();
    } catch (IllegalArgumentException malformed) {
      return Optional.ofNullable(malformed.getMessage());
    } catch (UncheckedIOException unread) {
      return Optional.of(unread.getMessage() + ": correct INFORCE_TAXONOMY, or make the file");
    }
  }

  private CommandLine commandLine(Console console) {
    CommandLine root = new CommandLine(new InforceCommand());
    root.addSubcommand(new StartCommand(program, console));
    root.addSubcommand(new IngestCommand(program, console));
    root.addSubcommand(new NightlyCommand(program, console));
    root.addSubcommand(new CiteCommand(program, console));
    root.addSubcommand(new AnalyzeCommand(program, console));
    root.addSubcommand(new SearchCommand(program, console));
    root.addSubcommand(new StatusCommand(program, console));
    root.addSubcommand(new ObligationsCommand(program, console));
    root.addSubcommand(new ChangesCommand(program, console));
    root.addSubcommand(WatchCommand.line(program, console));
    root.addSubcommand(new ConflictsCommand(program, console));
    root.addSubcommand(new CalendarCommand(program, console));
    root.addSubcommand("review", ReviewCommand.commandLine(program, console));
    root.addSubcommand(new ExportCommand(program, console));
    root.addSubcommand(new BackupCommand(program, console));
    root.addSubcommand(new RestoreCommand(program, console));
    root.addSubcommand(new RebuildCommand(program, console));
    root.addSubcommand(new ReanalyzeCommand(program, console));
    root.addSubcommand(new RemoveCommand(program, console));
    root.addSubcommand(new DoctorCommand(program, console));
    root.addSubcommand(new ServeCommand(program, console));
    root.addSubcommand(new RehearseCommand(program));
    return root;
  }

  private static int explain(Exception failure, Console console) {
    console.flush();
    return switch (failure) {
      case Failure known -> {
        console.say("inforce: " + known.getMessage());
        yield known.exitCode();
      }
      case StoreException store -> {
        console.say("inforce: " + store.getMessage());
        yield switch (store.problem()) {
          case LOCKED -> ExitCode.LOCKED;
          case DAMAGED -> ExitCode.DAMAGED;
          case FULL, READ_ONLY, FAILED -> ExitCode.FAILED;
        };
      }
      case SearchIndexException index -> {
        console.say(
            "inforce: "
                + index.getMessage()
                + ": check free space and permissions, then run inforce rebuild");
        yield ExitCode.FAILED;
      }
      case UncheckedIOException broken -> {
        console.say("inforce: " + broken.getMessage());
        yield ExitCode.FAILED;
      }
      default -> {
        console.say("inforce: this should not have happened: " + failure);
        yield ExitCode.FAILED;
      }
    };
  }
}
