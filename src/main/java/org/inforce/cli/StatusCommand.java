package org.inforce.cli;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.inforce.answer.Answers;
import org.inforce.answer.AuthorityForce;
import org.inforce.answer.JsonObject;
import org.inforce.answer.Viewpoint;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.AuthorityParser;
import org.inforce.status.Assumptions;
import org.inforce.status.Learned;
import org.inforce.status.MatrixCell;
import org.inforce.status.Measure;
import org.inforce.status.Reply;
import org.inforce.status.Status;
import org.inforce.status.StatusAnswer;
import org.inforce.status.StatusQuery;
import org.inforce.taxonomy.Axis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `inforce status`: may this measure be acted on?
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description =
        "The effective status of a measure, or of every measure of an authority or a case.")
final class StatusCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;
  @Mixin private TimeOptions time;
  @Spec private CommandSpec spec;

  @Option(
      names = "--measure",
      paramLabel = "TEXT",
      description = "The measure, in words or by identifier.")
  private Optional<String> measure;

  @Option(
      names = "--authority",
      paramLabel = "CITE",
      description = "Every measure that relies on it: \"8 U.S.C. 1360(b)\".")
  private Optional<String> authority;

  @Option(names = "--case", paramLabel = "DOCKET", description = "Every measure at issue in it.")
  private Optional<String> docket;

  @Option(names = "--party", description = "For whom: a state, a named party.")
  private Optional<String> party;

  @Option(names = "--data-category", paramLabel = "CODE")
  private Optional<String> dataCategory;

  @Option(names = "--person-class", paramLabel = "CODE")
  private Optional<String> personClass;

  @Option(names = "--purpose", paramLabel = "CODE")
  private Optional<String> purpose;

  @Option(names = "--actor", paramLabel = "NAME")
  private Optional<String> actor;

  @Option(names = "--recipient", paramLabel = "NAME")
  private Optional<String> recipient;

  @Option(names = "--place", paramLabel = "NAME")
  private Optional<String> place;

  @Option(
      names = "--conduct",
      paramLabel = "CODE",
      description = "collect, share, use, enforce, ...")
  private Optional<String> conduct;

  @Option(
      names = "--assume",
      paramLabel = "KEY=true|false",
      description =
          "Settles what sources leave open (plaintiff_state=false) or sets a default for orders"
              + " silent on place (silent_injunction_reaches_everyone=true,"
              + " silent_vacatur_reaches_everyone=false).")
  private Map<String, String> assume = new HashMap<>();

  @Option(names = "--explain", description = "Prints the steps as a person would argue them.")
  private boolean isExplained;

  @Option(
      names = "--learned",
      description = "What was learned since --known-as-of: how the answer differs, and by what.")
  private boolean isCompared;

  @Option(
      names = "--matrix",
      paramLabel = "AXIS,AXIS",
      split = ",",
      description = "Statuses for every pair of values: data_category,person_class.")
  private List<String> matrix = List.of();

  StatusCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    if (measure.isEmpty() && authority.isEmpty() && docket.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "name what to ask about: --measure, --authority or --case");
    }
    StatusQuery query = query();
    List<Axis> axes = matrix.stream().map(this::axis).toList();
    if (!axes.isEmpty() && axes.size() != 2) {
      throw new ParameterException(
          spec.commandLine(), "--matrix takes two axes with a comma between");
    }
    try (Library library = data.open(program, console)) {
      Answers answers = library.answers();
      return switch (answers.ask(query)) {
        case Reply.Answered answered when !answered.answers().isEmpty() -> {
          answered.answers().forEach(answer -> print(answers, answer, axes));
          authority.filter(any -> !data.isJson()).ifPresent(cited -> sum(cited, answered));
          yield ExitCode.DONE;
        }
        case Reply.Answered nothing -> unclear(answers, List.of());
        case Reply.Unclear unclear -> unclear(answers, unclear.candidates());
      };
    }
  }

  /// An order blocks a use of a law, not the law (STATUS.md).
  private void sum(String cited, Reply.Answered answered) {
    long free =
        answered.answers().stream().filter(answer -> answer.status() == Status.IN_FORCE).count();
    console.line(
        "%s: of %d uses on record %d are in force without a bar; an order that blocks a use of it"
                .formatted(cited, answered.answers().size(), free)
            + " does not end it");
    AuthorityForce law =
        AuthorityForce.of(authority(cited), answered.answers().getFirst().query().asOf());
    console.line(
        "%s itself: %s (%s)".formatted(cited, law.force().code().replace('_', ' '), law.why()));
  }

  private void print(Answers answers, StatusAnswer answer, List<Axis> axes) {
    List<MatrixCell> cells =
        axes.isEmpty() ? List.of() : answers.matrix(answer, axes.get(0), axes.get(1));
    Optional<Learned> learned =
        isCompared ? Optional.of(answers.learned(answer, program.today())) : Optional.empty();
    if (data.isJson()) {
      JsonObject json = answers.json(answer, cells);
      learned.ifPresent(since -> json.put("learned", answers.json(since)));
      console.line(json);
    } else {
      StatusText text = new StatusText(console, answers.taxonomy());
      text.print(answer, cells, axes, isExplained);
      learned.ifPresent(text::print);
    }
  }

  private int unclear(Answers answers, List<Measure> candidates) {
    if (data.isJson()) {
      console.line(answers.candidates(candidates));
    } else if (candidates.isEmpty()) {
      console.say("inforce: no measure fits; `inforce search` finds documents by words");
    } else {
      console.say("inforce: which of these do you mean?");
      candidates.forEach(
          candidate -> console.say("  " + candidate.id() + "  " + candidate.title()));
    }
    return ExitCode.WRONG_USAGE;
  }

  private StatusQuery query() {
    Viewpoint view = time.viewpoint(program);
    return new StatusQuery(
        measure,
        authority.map(this::authority),
        docket,
        view.asOf(),
        view.knownAsOf(),
        axisValues(),
        assumptions());
  }

  private Map<Axis, String> axisValues() {
    Map<Axis, String> values = new EnumMap<>(Axis.class);
    party.ifPresent(value -> values.put(Axis.PARTY, value));
    dataCategory.ifPresent(value -> values.put(Axis.DATA_CATEGORY, value));
    personClass.ifPresent(value -> values.put(Axis.PERSON_CLASS, value));
    purpose.ifPresent(value -> values.put(Axis.PURPOSE, value));
    actor.ifPresent(value -> values.put(Axis.ACTOR, value));
    recipient.ifPresent(value -> values.put(Axis.RECIPIENT, value));
    place.ifPresent(value -> values.put(Axis.PLACE, value));
    conduct.ifPresent(value -> values.put(Axis.CONDUCT, value));
    return values;
  }

  private Map<String, Boolean> assumptions() {
    Map<String, Boolean> read = new HashMap<>();
    assume.forEach((key, value) -> {
      if (!Assumptions.NAMES.contains(key)) {
        throw new ParameterException(
            spec.commandLine(),
            "--assume: "
                + key
                + " is none of "
                + String.join(", ", new TreeSet<>(Assumptions.NAMES)));
      }
      if (!value.equals("true") && !value.equals("false")) {
        throw new ParameterException(
            spec.commandLine(), "--assume " + key + " takes true or false, not " + value);
      }
      read.put(key, value.equals("true"));
    });
    return read;
  }

  private AuthorityId authority(String text) {
    return AuthorityParser.tryParse(text)
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(),
                "--authority: cannot read \""
                    + text
                    + "\"; write for example \"8 U.S.C. 1360(b)\""));
  }

  private Axis axis(String code) {
    return Axis.tryParse(code.strip())
        .orElseThrow(
            () -> new ParameterException(spec.commandLine(), "--matrix: there is no axis " + code));
  }
}
