package org.inforce.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.answer.Excerpts;
import org.inforce.status.Reason;
import org.inforce.status.StatusAnswer;

/// The reasons of an answer as a page tells them: passages that tell the same event one after the
/// other are one step.
public final class Argument {
  /// How long what decided may be where there is little room.
  static final int SHORT = 240;

  private Argument() {}

  /// A step, and the further passages that tell the same.
  public record Step(Reason reason, List<Reason> more) {
    public Step {
      more = List.copyOf(more);
    }
  }

  public static List<Step> steps(List<Reason> reasons) {
    List<Step> steps = new ArrayList<>();
    List<Reason> run = new ArrayList<>();
    for (Reason reason : reasons) {
      boolean continues =
          !run.isEmpty()
              && run.getFirst().evidence().isPresent()
              && reason.event().isPresent()
              && reason.evidence().isPresent()
              && reason.event().equals(run.getFirst().event());
      if (!continues && !run.isEmpty()) {
        steps.add(step(run));
        run.clear();
      }
      run.add(reason);
    }
    if (!run.isEmpty()) {
      steps.add(step(run));
    }
    return steps;
  }

  private static Step step(List<Reason> run) {
    return new Step(run.getFirst(), run.subList(1, run.size()));
  }

  /// What decided: the last step that rests on an event, else the first step of all.
  public static Optional<Reason> decisive(List<Reason> reasons) {
    Optional<Reason> last =
        steps(reasons).stream()
            .map(Step::reason)
            .filter(reason -> reason.event().isPresent())
            .reduce((earlier, later) -> later);
    return last.or(() -> reasons.stream().findFirst());
  }

  /// What decided, in a few words.
  public static String brief(StatusAnswer answer) {
    return brief(answer.because());
  }

  /// As [#brief(StatusAnswer)].
  public static String brief(List<Reason> reasons) {
    return decisive(reasons)
        .map(Reason::step)
        .map(step -> Excerpts.beginning(step, SHORT))
        .orElse("");
  }
}
