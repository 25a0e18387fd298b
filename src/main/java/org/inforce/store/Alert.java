package org.inforce.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// One thing a watch tells of. `id` follows from the watch and the change alone, so that the same
/// thing is never told twice. It is sent once `due` is past, together with what else is due of the
/// same watch.
public record Alert(
    String id, String watch, Instant at, Instant due, Wording wording, Delivery delivery) {
  public Alert {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(watch, "watch");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(delivery, "delivery");
  }

  /// What it says: `reason` why it is sent, `path` the page that shows it.
  public record Wording(String title, String detail, String reason, String path) {
    public Wording {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(detail, "detail");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(path, "path");
    }
  }

  /// What became of it. `message` names what it is sent with, once that is settled; of one that is
  /// told by another, the alert that tells it. `settled` is when it was sent or given up, `problem`
  /// why it was not sent when last tried.
  public record Delivery(
      State state,
      int attempts,
      Instant nextTry,
      Optional<String> message,
      Optional<Instant> settled,
      Optional<String> problem) {
    public Delivery {
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(nextTry, "nextTry");
      Objects.requireNonNull(message, "message");
      Objects.requireNonNull(settled, "settled");
      Objects.requireNonNull(problem, "problem");
    }

    /// It waits for a first try at `moment`, in no message yet.
    static Delivery waiting(Instant moment) {
      return new Delivery(
          State.WAITING, 0, moment, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Delivery in(String key) {
      return new Delivery(state, attempts, nextTry, Optional.of(key), settled, problem);
    }

    private Delivery tried(
        State newState, Instant next, Optional<Instant> newSettled, Optional<String> newProblem) {
      return new Delivery(newState, attempts + 1, next, message, newSettled, newProblem);
    }
  }

  /// An alert that waits to be sent.
  public static Alert waiting(String id, String watch, Instant at, Instant due, Wording wording) {
    return new Alert(id, watch, at, due, wording, Delivery.waiting(due));
  }

  public State state() {
    return delivery.state();
  }

  /// Sent for `reasons`, a line each.
  public Alert because(String reasons) {
    Wording other = new Wording(wording.title(), wording.detail(), reasons, wording.path());
    return new Alert(id, watch, at, due, other, delivery);
  }

  /// It is to be sent with the message `key`, now and whenever that is tried again.
  public Alert in(String key) {
    return with(delivery.in(key));
  }

  /// It is not sent by itself: the alert `other` tells the same reader the same.
  public Alert toldBy(Alert other) {
    Delivery told =
        delivery.tried(State.TOLD, delivery.nextTry(), Optional.of(at), Optional.empty());
    return with(told.in(other.id()));
  }

  /// It was sent, or is to be seen in a feed.
  public Alert sent(Instant moment) {
    return with(
        delivery.tried(State.SENT, delivery.nextTry(), Optional.of(moment), Optional.empty()));
  }

  /// It could not be sent, and will be tried again.
  public Alert delayed(Instant next, String problem) {
    return with(delivery.tried(State.WAITING, next, Optional.empty(), Optional.of(problem)));
  }

  /// It could not be sent however often it was tried.
  public Alert dead(Instant moment, String problem) {
    return with(
        delivery.tried(State.DEAD, delivery.nextTry(), Optional.of(moment), Optional.of(problem)));
  }

  /// It is to be sent again under the same key, whatever became of it.
  public Alert replayed(Instant moment) {
    return with(
        new Delivery(
            State.WAITING, 0, moment, delivery.message(), Optional.empty(), Optional.empty()));
  }

  private Alert with(Delivery newDelivery) {
    return new Alert(id, watch, at, due, wording, newDelivery);
  }

  /// What became of an alert.
  public enum State {
    WAITING,
    SENT,
    /// Another watch's alert tells the same reader the same.
    TOLD,
    DEAD;

    public String code() {
      return Codes.code(this);
    }
  }
}
