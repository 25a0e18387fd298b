package org.inforce.alert;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
  private final InstantSource clock;

  private Outbox(Store store, List<Channel> channels, InstantSource clock) {
    this.store = store;
    this.channels = List.copyOf(channels);
    this.clock = clock;
  }

  /// How many messages were taken and how many were not.
  public record Sent(int taken, int refused) {}

  /// The outbox with the channels that `settings` make possible.
  public static Outbox of(Store store, ChannelSettings settings, InstantSource clock) {
    List<Channel> channels = new ArrayList<>();
    MessageText text = new MessageText(settings.site());
    settings
        .mailServer()
        .ifPresent(
            server -> channels.add(new MailChannel(server, settings.mailFrom(), text, clock)));
    settings
        .webhookSecret()
        .ifPresent(secret -> channels.add(new WebhookChannel(secret, settings.site(), clock)));
    return new Outbox(store, channels, clock);
  }

  /// Sends all that is due.
  public Sent deliver() {
    Map<String, Watch> watches =
        store.watches().stream().collect(Collectors.toMap(Watch::id, Function.identity()));
    putTogether();
    int taken = 0;
    int refused = 0;
    for (Map.Entry<String, List<Alert>> message : due().entrySet()) {
      List<Alert> due = message.getValue();
      Optional<Watch> watch = Optional.ofNullable(watches.get(due.getFirst().watch()));
      if (watch.isEmpty()) {
        settle(due, alert -> alert.dead(clock.instant(), "its watch was ended"));
      } else if (watch.get().way() == Watch.Way.FEED) {
        settle(due, alert -> alert.sent(clock.instant()));
      } else if (isTaken(new Message(message.getKey(), watch.get(), due))) {
        taken++;
      } else {
        refused++;
      }
    }
    return new Sent(taken, refused);
  }

  /// Settles what is sent together, before anything is sent: what joins later goes with the next
  /// message, so that one sent again is the same.
  private void putTogether() {
    Instant now = clock.instant();
    Map<String, List<Alert>> together = new LinkedHashMap<>();
    for (Alert alert : store.alerts(Alert.State.WAITING)) {
      if (alert.delivery().message().isEmpty() && !alert.delivery().nextTry().isAfter(now)) {
        together.computeIfAbsent(alert.watch(), watch -> new ArrayList<>()).add(alert);
      }
    }
    for (List<Alert> alerts : together.values()) {
      String key = key(alerts);
      settle(alerts, alert -> alert.in(key));
    }
  }

  /// What is due now, by message.
  private Map<String, List<Alert>> due() {
    Instant now = clock.instant();
    Map<String, List<Alert>> due = new LinkedHashMap<>();
    for (Alert alert : store.alerts(Alert.State.WAITING)) {
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
        settle(message.alerts(), alert -> alert.sent(clock.instant()));
        yield true;
      }
      case Outcome.Refused(String reason, boolean isFinal) -> {
        settle(message.alerts(), alert -> refused(alert, reason, isFinal));
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
