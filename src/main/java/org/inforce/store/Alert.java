package org.inforce.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// One thing a watch tells of. `id` follows from the watch and the change alone, so that the same
/// thing is never told twice. It is sent once `due` is past, together with what else is due of the
/// same watch; `reason` says why it is sent, `path` is the page that shows it. `message` names what
/// it is sent with, once that is settled; `settled` is when it was sent or given up.
public record Alert(
    String id,
    String watch,
    Instant at,
    Instant due,
    String title,
    String detail,
    String reason,
    String path,
    State state,
    int attempts,
    Instant nextTry,
    Optional<String> message,
    Optional<Instant> settled,
    Optional<String> problem) {
  public Alert {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(watch, "watch");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(nextTry, "nextTry");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(settled, "settled");
    Objects.requireNonNull(problem, "problem");
  }

  /// An alert that waits to be sent.
  public static Alert waiting(
      String id,
      String watch,
      Instant at,
      Instant due,
      String title,
      String detail,
      String reason,
      String path) {
    return new Alert(
        id,
        watch,
        at,
        due,
        title,
        detail,
        reason,
        path,
        State.WAITING,
        0,
        due,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// It is to be sent with the message `key`, now and whenever that is tried again.
  public Alert in(String key) {
    return new Alert(
        id,
        watch,
        at,
        due,
        title,
        detail,
        reason,
        path,
        state,
        attempts,
        nextTry,
        Optional.of(key),
        settled,
        problem);
  }

  /// It was sent, or is to be seen in a feed.
  public Alert sent(Instant moment) {
    return with(State.SENT, attempts + 1, nextTry, Optional.of(moment), Optional.empty());
  }

  /// It could not be sent, and will be tried again.
  public Alert delayed(Instant next, String reasonOfDelay) {
    return with(State.WAITING, attempts + 1, next, Optional.empty(), Optional.of(reasonOfDelay));
  }

  /// It could not be sent however often it was tried.
  public Alert dead(Instant moment, String reasonOfDeath) {
    return with(State.DEAD, attempts + 1, nextTry, Optional.of(moment), Optional.of(reasonOfDeath));
  }

  /// It is to be sent again, whatever became of it.
  public Alert replayed(Instant moment) {
    return with(State.WAITING, 0, moment, Optional.empty(), Optional.empty());
  }

  private Alert with(
      State newState,
      int newAttempts,
      Instant next,
      Optional<Instant> newSettled,
      Optional<String> newProblem) {
    return new Alert(
        id,
        watch,
        at,
        due,
        title,
        detail,
        reason,
        path,
        newState,
        newAttempts,
        next,
        message,
        newSettled,
        newProblem);
  }

  /// What became of an alert.
  public enum State {
    WAITING,
    SENT,
    DEAD
  }
}
