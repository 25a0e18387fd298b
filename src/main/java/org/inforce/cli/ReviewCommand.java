package org.inforce.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.inforce.answer.ReviewQueue;
import org.inforce.answer.ReviewQueue.Filter;
import org.inforce.review.RulingKind;
import org.inforce.store.FindingKind;
import org.inforce.store.Review.Decision;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `inforce review`: what waits for people, and where they say what they decide.
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = {
      "What waits for people, the least certain first; with a command, what they decide.",
      "Decisions are kept across re-ingests; all of them stay on record, and each can be undone."
    })
final class ReviewCommand implements Callable<Integer> {
  private static final int LIMIT = 50;

  /// A command of its own: its name, what it says, and its help.
  private record Word<T>(String name, T says, String description) {}

  private static final List<Word<Decision>> DECISIONS =
      List.of(
          new Word<>("confirm", Decision.CONFIRMED, "It is as it was found."),
          new Word<>(
              "reject",
              Decision.REJECTED,
              "It is not so: it leaves the register, the index and every status. Needs --note."),
          new Word<>(
              "correct",
              Decision.CORRECTED,
              "It is so but for the fields that --set names. Needs --note."),
          new Word<>("doubt", Decision.NEEDS_REVIEW, "Somebody has to look again."),
          new Word<>("reset", Decision.UNREVIEWED, "As if nobody had decided."),
          new Word<>(
              "note",
              Decision.NOTED,
              "A note, an owner, a due day or evidence; the verdict stays."),
          new Word<>("undo", Decision.UNDONE, "Takes back the last word about it."));

  private static final List<Word<RulingKind>> RULINGS =
      List.of(
          new Word<>(
              "add",
              RulingKind.EVENT_ADDED,
              "An event that the sources lack: --set type=..., date=..., case=...,"
                  + " target=event:ID, measure=NAME; --source and --note say why."),
          new Word<>(
              "settle",
              RulingKind.FIELD_SETTLED,
              "EVENT: how its fields are, whatever the sources say (--set date=2025-12-29)."),
          new Word<>("join", RulingKind.SAME_EVENT, "EVENT OTHER: they are one event."),
          new Word<>("part", RulingKind.OTHER_EVENT, "EVENT OTHER: they are two events."),
          new Word<>(
              "join-cases",
              RulingKind.SAME_CASE,
              "CASE OTHER: one case, or a case and its appeal."),
          new Word<>("part-cases", RulingKind.OTHER_CASE, "CASE OTHER: two cases."));

  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;
  @Spec private CommandSpec spec;

  @Option(names = "--kind", paramLabel = "KIND", description = "obligation, event or ruling.")
  private Optional<String> kind;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      defaultValue = "open",
      description =
          "open (the default: nobody decided, or another look is needed), unreviewed, needs_review,"
              + " confirmed, rejected, corrected, orphaned (the words are gone), ruled (people's"
              + " own words), all.")
  private String state;

  @Option(
      names = "--confidence-below",
      paramLabel = "NUMBER",
      description = "Only findings less certain than this, between 0 and 1.")
  private Optional<Double> below;

  @Option(names = "--document", paramLabel = "ID", description = "Only findings of a document.")
  private Optional<String> document;

  @Option(
      names = "--measure",
      paramLabel = "NAME",
      description = "Only what concerns a measure, by its identifier or in words.")
  private Optional<String> measure;

  @Option(names = "--offset", paramLabel = "N", description = "How many to pass over.")
  private int offset;

  @Option(names = "--limit", paramLabel = "N", description = "How many at most; 50 unless given.")
  private int limit = LIMIT;

  private ReviewCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  /// The command with all of its own commands.
  static CommandLine commandLine(Program program, Console console) {
    CommandLine review = new CommandLine(new ReviewCommand(program, console));
    review.addSubcommand(new ReviewShowCommand(program, console));
    for (Word<Decision> word : DECISIONS) {
      add(review, word, new ReviewDecideCommand(program, console, word.says()));
    }
    for (Word<RulingKind> word : RULINGS) {
      add(review, word, new ReviewRuleCommand(program, console, word.says()));
    }
    return review;
  }

  private static void add(CommandLine review, Word<?> word, Object command) {
    CommandLine line = new CommandLine(command);
    line.getCommandSpec().usageMessage().description(word.description());
    review.addSubcommand(word.name(), line);
  }

  @Override
  public Integer call() {
    Filter filter = new Filter(kind.map(this::kind), state(), below, document, measure);
    try (Library library = data.open(program, console)) {
      ReviewQueue queue = library.answers().reviews();
      List<ReviewQueue.Entry> entries = queue.entries(filter, offset, limit);
      ReviewText text = new ReviewText(console);
      for (ReviewQueue.Entry entry : entries) {
        if (data.isJson()) {
          console.line(queue.json(entry));
        } else {
          text.line(entry);
        }
      }
      int count = queue.count(filter);
      if (!data.isJson() && !data.isQuiet()) {
        console.say("%d of %d shown".formatted(entries.size(), count));
      }
      return ExitCode.DONE;
    }
  }

  private String state() {
    if (!ReviewQueue.STATES.contains(state)) {
      throw new ParameterException(
          spec.commandLine(),
          "--state: one of " + String.join(", ", ReviewQueue.STATES) + ", not " + state);
    }
    return state;
  }

  private FindingKind kind(String code) {
    return FindingKind.tryParse(code)
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(), "--kind: obligation, event or ruling, not " + code));
  }
}
