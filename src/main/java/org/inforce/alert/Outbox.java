package org.inforce.alert;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.alert.Channel.Outcome;
import org.inforce.source.Digest;
import org.inforce.store.Alert;
import org.inforce.store.Store;
import org.inforce.store.Watch;

/// Sends what waits to be sent. What was taken is written down at once; a crash between the two
/// sends the same message again under the same key, by which its receiver knows it. What cannot be
/// sent is tried again, ever later, and kept as dead after its last attempt, to be seen and
/// replayed.
public final class Outbox {
  private static final int MAX_ATTEMPTS = 8;
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);

  private final Store store;
  private final List<Channel> channels;
  private final List<Watch> operators;
  private final InstantSource clock;

  private Outbox(Store store, List<Channel> channels, List<Watch> operators, InstantSource clock) {
    this.store = store;
    this.channels = List.copyOf(channels);
    this.operators = List.copyOf(operators);
    this.clock = clock;
  }

  /// How many messages were taken and how many were not.
  public record Sent(int taken, int refused) {}

  /// The outbox with the channels that `settings` make possible, for readers, who are spoken to in
  /// `words`, and for whoever runs the server.
  public static Outbox of(
      Store store,
      ChannelSettings settings,
      OperatorSettings operator,
      ReaderWords words,
      InstantSource clock) {
    List<Channel> channels = new ArrayList<>();
    MessageText text = new MessageText(settings.site(), words);
    settings
        .mailServer()
        .ifPresent(
            server -> channels.add(new MailChannel(server, settings.mailFrom(), text, clock)));
    settings
        .webhookSecret()
        .ifPresent(secret -> channels.add(new WebhookChannel(secret, settings.site(), clock)));
    operator.command().ifPresent(command -> channels.add(new CommandChannel(command, text)));
    return new Outbox(store, channels, operator.watches(), clock);
  }

  /// Sends all that is due.
  public Sent deliver() {
    return deliver(alert -> true);
  }

  /// Sends what is due for whoever runs the server, and leaves what is for readers.
  public Sent deliverToOperator() {
    List<String> ids = operators.stream().map(Watch::id).toList();
    return deliver(alert -> ids.contains(alert.watch()));
  }

  /// Sends `wording` to whoever runs the server although the store cannot be written. Nothing
  /// remembers that it was sent; `key` tells its receivers.
  public void sendUnrecorded(String key, Alert.Wording wording) {
    Instant now = clock.instant();
    for (Watch operator : operators) {
      List<Alert> alerts = List.of(Alert.waiting(key, operator.id(), now, now, wording));
      Message message = new Message(key, List.of(new Message.Part(operator, alerts)));
      channels.stream()
          .filter(one -> one.reaches(operator.channel()))
          .findFirst()
          .ifPresent(one -> one.send(message));
    }
  }

  private Sent deliver(Predicate<Alert> isMeant) {
    Map<String, Watch> watches =
        Stream.concat(store.watches().stream(), operators.stream())
            .collect(Collectors.toMap(Watch::id, Function.identity()));
    endOrphans(isMeant, watches);
    putTogether(isMeant, watches);
    int taken = 0;
    int refused = 0;
    for (Map.Entry<String, List<Alert>> due : due(isMeant).entrySet()) {
      Message message = Message.of(due.getKey(), due.getValue(), watches);
      if (message.watch().way() == Watch.Way.FEED) {
        settle(due.getValue(), alert -> alert.sent(clock.instant()));
      } else if (isTaken(message)) {
        taken++;
      } else {
        refused++;
      }
    }
    return new Sent(taken, refused);
  }

  private void endOrphans(Predicate<Alert> isMeant, Map<String, Watch> watches) {
    List<Alert> orphans =
        waiting(isMeant).stream().filter(alert -> !watches.containsKey(alert.watch())).toList();
    if (!orphans.isEmpty()) {
      settle(orphans, alert -> alert.dead(clock.instant(), "its watch was ended"));
    }
  }

  /// Settles what is sent together, before anything is sent: what joins later goes with the next
  /// message, so that one sent again is the same.
  private void putTogether(Predicate<Alert> isMeant, Map<String, Watch> watches) {
    Instant now = clock.instant();
    Map<String, List<Alert>> together = new LinkedHashMap<>();
    for (Alert alert : waiting(isMeant)) {
      if (alert.delivery().message().isEmpty() && !alert.delivery().nextTry().isAfter(now)) {
        Watch watch = Objects.requireNonNull(watches.get(alert.watch()), "orphans were ended");
        together.computeIfAbsent(envelope(alert, watch), any -> new ArrayList<>()).add(alert);
      }
    }
    for (List<Alert> alerts : together.values()) {
      String key = key(alerts);
      settle(alerts, alert -> alert.in(key));
    }
  }

  /// A reader's mail holds what all watches of his tell at the same pace in the same language; what
  /// goes at once goes by itself. A receiver of webhooks, and a feed, is told watch by watch.
  private static String envelope(Alert alert, Watch watch) {
    if (watch.way() != Watch.Way.MAIL || OperatorSettings.isOperators(watch)) {
      return watch.id();
    }
    boolean isAtOnce = alert.due().equals(alert.at());
    String pace =
        watch.frequency() == Watch.Frequency.WEEKLY ? "week" : isAtOnce ? "at once" : "day";
    return watch.channel() + "|" + watch.language() + "|" + pace;
  }

  private List<Alert> waiting(Predicate<Alert> isMeant) {
    return store.alerts(Alert.State.WAITING).stream().filter(isMeant).toList();
  }

  /// What is due now, by message.
  private Map<String, List<Alert>> due(Predicate<Alert> isMeant) {
    Instant now = clock.instant();
    Map<String, List<Alert>> due = new LinkedHashMap<>();
    for (Alert alert : waiting(isMeant)) {
      if (alert.delivery().message().isPresent() && !alert.delivery().nextTry().isAfter(now)) {
        due.computeIfAbsent(alert.delivery().message().get(), key -> new ArrayList<>()).add(alert);
      }
    }
    return due;
  }

  private static String key(List<Alert> alerts) {
    String ids = alerts.stream().map(Alert::id).sorted().collect(Collectors.joining(","));
    return Digest.sha256(ids.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
  }

  private boolean isTaken(Message message) {
    Optional<Channel> channel =
        channels.stream().filter(one -> one.reaches(message.watch().channel())).findFirst();
    Outcome outcome =
        channel
            .map(one -> one.send(message))
            .orElse(
                new Outcome.Refused(
                    "this server is not set up to send by "
                        + message.watch().way().code()
                        + "; see docs/operations.md",
                    false));
    return switch (outcome) {
      case Outcome.Taken taken -> {
        settle(message.alerts().toList(), alert -> alert.sent(clock.instant()));
        yield true;
      }
      case Outcome.Refused(String reason, boolean isFinal) -> {
        settle(message.alerts().toList(), alert -> refused(alert, reason, isFinal));
        yield false;
      }
    };
  }

  private Alert refused(Alert alert, String reason, boolean isFinal) {
    Instant now = clock.instant();
    return isFinal || alert.delivery().attempts() + 1 >= MAX_ATTEMPTS
        ? alert.dead(now, reason)
        : alert.delayed(
            now.plus(FIRST_PAUSE.multipliedBy(1L << alert.delivery().attempts())), reason);
  }

  private void settle(List<Alert> alerts, Function<Alert, Alert> change) {
    store.write(writer -> {
      alerts.forEach(alert -> writer.putAlert(change.apply(alert)));
      return true;
    });
  }
}
