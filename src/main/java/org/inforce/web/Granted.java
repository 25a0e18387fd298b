package org.inforce.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.status.Assumptions;

/// One of the things a question may take for granted, to be chosen in a form: what is asked, what
/// holds when nothing is chosen, and the two answers.
public record Granted(String name, String question, String open, List<ScopeWords.Option> options) {
  public Granted {
    options = List.copyOf(options);
  }

  /// All there are, as the question would have them.
  public static List<Granted> of(Map<String, Boolean> assumed, Frame frame) {
    return List.of(
        new Granted(
            Assumptions.PLAINTIFF_STATE,
            frame.say("Is the party a plaintiff?"),
            frame.say("as the sources tell"),
            options(
                Assumptions.PLAINTIFF_STATE,
                assumed,
                frame.say("assume it is"),
                frame.say("assume it is not"))),
        reach(
            Assumptions.SILENT_INJUNCTION,
            frame.say("Whom does an injunction protect that names no place?"),
            assumed,
            frame),
        reach(
            Assumptions.SILENT_VACATUR,
            frame.say("Whom does a vacatur or a § 705 stay reach that names no place?"),
            assumed,
            frame));
  }

  private static Granted reach(
      String name, String question, Map<String, Boolean> assumed, Frame frame) {
    return new Granted(
        name,
        question,
        frame.say("as the settings have it"),
        options(name, assumed, frame.say("assume everyone"), frame.say("assume the parties only")));
  }

  private static List<ScopeWords.Option> options(
      String name, Map<String, Boolean> assumed, String yes, String no) {
    Optional<Boolean> chosen = Optional.ofNullable(assumed.get(name));
    return List.of(
        new ScopeWords.Option(name + "=true", yes, chosen.equals(Optional.of(true))),
        new ScopeWords.Option(name + "=false", no, chosen.equals(Optional.of(false))));
  }
}
