package org.inforce.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.inforce.answer.JsonObject;
import org.inforce.authority.AuthorityId;
import org.inforce.citation.Citation;
import org.inforce.document.DocumentReader;
import org.inforce.source.Digest;
import org.inforce.store.Alert;
import org.inforce.store.Watch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `inforce watch`: saved searches that alert.
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = "Saved searches that alert: add, list, remove, replay.")
final class WatchCommand implements Callable<Integer> {
  /// The command with those under it.
  static CommandLine line(Program program, Console console) {
    CommandLine line = new CommandLine(new WatchCommand());
    line.addSubcommand(new Add(program, console));
    line.addSubcommand(new ListAll(program, console));
    line.addSubcommand(new Remove(program, console));
    line.addSubcommand(new Replay(program, console));
    return line;
  }

  @Override
  public Integer call() {
    throw new Failure(ExitCode.WRONG_USAGE, "watch what? add, list, remove or replay");
  }

  @Command(name = "add", mixinStandardHelpOptions = true, description = "Watches something.")
  static final class Add implements Callable<Integer> {
    private final Program program;
    private final Console console;

    @Mixin private DataOptions data;

    @Option(
        names = "--kind",
        paramLabel = "KIND",
        defaultValue = "search",
        description = "search, authority, obligation, case, measure or party; ${DEFAULT-VALUE}.")
    private String kind;

    @Option(
        names = "--every",
        paramLabel = "WHEN",
        defaultValue = "immediate",
        description =
            "immediate (what moves a status at once, the rest daily), daily or weekly;"
                + " ${DEFAULT-VALUE}.")
    private String frequency;

    @Option(
        names = "--to",
        paramLabel = "ADDRESS",
        defaultValue = "feed",
        description = "feed, mailto:somebody@example.org, or https://... for a webhook.")
    private String channel;

    @Parameters(
        paramLabel = "WHAT",
        description = "A query, a citation (8 U.S.C. 1360), an identifier, or a name.")
    private String what;

    Add(Program program, Console console) {
      this.program = program;
      this.console = console;
    }

    @Override
    public Integer call() {
      Watch.Kind parsed = constant(Watch.Kind.class, "--kind", kind);
      Watch watch =
          watch(
              parsed,
              parsed == Watch.Kind.AUTHORITY ? authority() : what.strip(),
              constant(Watch.Frequency.class, "--every", frequency),
              address());
      try (Library library = program.openForWriting(data.directory(program))) {
        library.watch(watch);
        if (data.isJson()) {
          console.line(json(watch));
        } else if (!data.isQuiet()) {
          console.line(watch.id());
        }
        return ExitCode.DONE;
      }
    }

    private Watch watch(Watch.Kind parsed, String query, Watch.Frequency when, String address) {
      String all = parsed + "|" + query + "|" + when + "|" + address;
      String id = Digest.sha256(all.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
      return new Watch(id, parsed, query, when, address, program.clock().instant());
    }

    /// A citation or an identifier.
    private String authority() {
      if (AuthorityId.tryParse(what).isPresent()) {
        return what;
      }
      List<Citation> found = program.citationFinder().find(DocumentReader.readText("watch", what));
      return found.stream()
          .flatMap(citation -> citation.authorities().stream())
          .findFirst()
          .map(AuthorityId::toString)
          .orElseThrow(() ->
              new Failure(ExitCode.WRONG_USAGE, "no authority can be read from \"" + what + "\""));
    }

    private String address() {
      boolean isKnown =
          channel.equals("feed")
              || channel.startsWith("mailto:")
              || channel.startsWith("https://")
              || channel.startsWith("http://");
      if (!isKnown) {
        throw new Failure(
            ExitCode.WRONG_USAGE,
            "--to must be feed, mailto:... or https://..., is \"" + channel + "\"");
      }
      return channel;
    }

    private static <E extends Enum<E>> E constant(Class<E> set, String option, String code) {
      try {
        return Enum.valueOf(set, code.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw new Failure(ExitCode.WRONG_USAGE, option + " cannot be \"" + code + "\"");
      }
    }
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Every watch, with what waits and what could not be sent.")
  static final class ListAll implements Callable<Integer> {
    private final Program program;
    private final Console console;

    @Mixin private DataOptions data;

    ListAll(Program program, Console console) {
      this.program = program;
      this.console = console;
    }

    @Override
    public Integer call() {
      try (Library library = program.open(data.directory(program))) {
        List<Alert> waiting = library.alerts(Alert.State.WAITING);
        List<Alert> dead = library.alerts(Alert.State.DEAD);
        for (Watch watch : library.watches()) {
          long waits = count(waiting, watch);
          long died = count(dead, watch);
          if (data.isJson()) {
            console.line(json(watch).put("waiting", waits).put("dead", died));
          } else {
            console.line(
                "%s  %-10s %-9s %-30s %s%s"
                    .formatted(
                        watch.id(),
                        code(watch.kind()),
                        code(watch.frequency()),
                        watch.channel(),
                        watch.query(),
                        told(waits, died)));
          }
        }
        return ExitCode.DONE;
      }
    }

    private static long count(List<Alert> alerts, Watch watch) {
      return alerts.stream().filter(alert -> alert.watch().equals(watch.id())).count();
    }

    private static String told(long waits, long died) {
      return (waits > 0 ? "  (" + waits + " waiting)" : "")
          + (died > 0 ? "  (" + died + " could not be sent: inforce watch replay)" : "");
    }
  }

  @Command(name = "remove", mixinStandardHelpOptions = true, description = "Ends a watch.")
  static final class Remove implements Callable<Integer> {
    private final Program program;

    @Mixin private DataOptions data;

    @Parameters(paramLabel = "ID", description = "As `inforce watch list` tells it.")
    private String id;

    Remove(Program program, Console console) {
      this.program = program;
    }

    @Override
    public Integer call() {
      try (Library library = program.openForWriting(data.directory(program))) {
        Optional<Watch> known =
            library.watches().stream().filter(watch -> watch.id().equals(id)).findFirst();
        if (known.isEmpty()) {
          throw new Failure(ExitCode.WRONG_USAGE, "no watch is " + id + "; see inforce watch list");
        }
        library.unwatch(id);
        return ExitCode.DONE;
      }
    }
  }

  @Command(
      name = "replay",
      mixinStandardHelpOptions = true,
      description = "Tries again to send what could not be sent.")
  static final class Replay implements Callable<Integer> {
    private final Program program;
    private final Console console;

    @Mixin private DataOptions data;

    Replay(Program program, Console console) {
      this.program = program;
      this.console = console;
    }

    @Override
    public Integer call() {
      try (Library library = program.openForWriting(data.directory(program))) {
        int sent = library.replay();
        if (!data.isQuiet()) {
          console.line(sent + " sent");
        }
        return library.alerts(Alert.State.DEAD).isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
      }
    }
  }

  private static JsonObject json(Watch watch) {
    return new JsonObject()
        .put("id", watch.id())
        .put("kind", code(watch.kind()))
        .put("query", watch.query())
        .put("every", code(watch.frequency()))
        .put("to", watch.channel())
        .put("created", watch.created());
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
