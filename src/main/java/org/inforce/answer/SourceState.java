package org.inforce.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.store.RunRecord;
import org.inforce.store.RunRecord.Visit;

/// How old what is known from one source is. `visited` is when the last run that visited it began,
/// `answered` the last one in which it answered in full; `problem` and `failingSince` are there
/// while it does not.
public record SourceState(
    String source,
    Instant visited,
    Optional<Instant> answered,
    Optional<Instant> failingSince,
    Optional<String> problem) {
  public SourceState {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(visited, "visited");
    Objects.requireNonNull(answered, "answered");
    Objects.requireNonNull(failingSince, "failingSince");
    Objects.requireNonNull(problem, "problem");
  }

  private static final String NIGHTLY = "nightly";

  /// The sources of the last night that visited any, in its order; `runs` are the latest first.
  public static List<SourceState> of(List<RunRecord> runs) {
    return runs.stream()
        .filter(run -> run.command().equals(NIGHTLY) && !run.visits().isEmpty())
        .findFirst()
        .stream()
        .flatMap(last -> last.visits().stream())
        .map(visit -> of(visit, runs))
        .toList();
  }

  private static SourceState of(Visit last, List<RunRecord> runs) {
    Optional<Instant> answered = Optional.empty();
    List<Instant> visits = new ArrayList<>();
    Optional<Instant> failingSince = Optional.empty();
    for (RunRecord run : runs) {
      Optional<Visit> visit =
          run.visits().stream().filter(one -> one.source().equals(last.source())).findFirst();
      if (visit.isPresent()) {
        visits.add(run.started());
        if (visit.get().problem().isEmpty()) {
          answered = Optional.of(run.started());
          break;
        }
        failingSince = Optional.of(run.started());
      }
    }
    return new SourceState(
        last.source(), visits.getFirst(), answered, failingSince, last.problem());
  }

  /// True while it does not answer in full.
  public boolean isFailing() {
    return problem.isPresent();
  }
}
