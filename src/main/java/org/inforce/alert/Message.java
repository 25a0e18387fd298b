package org.inforce.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.inforce.store.Alert;
import org.inforce.store.Watch;

/// What is sent at once to one place in one language: everything due, by the watches it is due of.
/// `key` is the same for the same alerts, so that whoever gets it twice can tell.
public record Message(String key, List<Part> parts) {
  public Message {
    Objects.requireNonNull(key, "key");
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a message needs an alert");
    }
  }

  /// What one watch tells, what holds first.
  public record Part(Watch watch, List<Alert> alerts) {
    public Part {
      Objects.requireNonNull(watch, "watch");
      alerts = alerts.stream().sorted(Comparator.comparing(Matter::of)).toList();
    }
  }

  /// What these alerts of these watches say.
  static Message of(String key, List<Alert> alerts, Map<String, Watch> watches) {
    Map<String, List<Alert>> byWatch = new LinkedHashMap<>();
    alerts.stream()
        .sorted(Comparator.comparing(Matter::of))
        .forEach(
            alert -> byWatch.computeIfAbsent(alert.watch(), any -> new ArrayList<>()).add(alert));
    return new Message(
        key,
        byWatch.entrySet().stream()
            .map(entry ->
                new Part(Objects.requireNonNull(watches.get(entry.getKey())), entry.getValue()))
            .toList());
  }

  /// The first watch it tells of; all of them go to the same place in the same language.
  public Watch watch() {
    return parts.getFirst().watch();
  }

  public Stream<Alert> alerts() {
    return parts.stream().flatMap(part -> part.alerts().stream());
  }

  /// One line that says what it is about.
  String subject(Tongue tongue) {
    String first = alerts().findFirst().orElseThrow().wording().title();
    long count = alerts().count();
    if (count == 1) {
      return "[inforce] " + first;
    }
    String many =
        OperatorSettings.isOperators(watch())
            ? tongue.say("{0} notices, the first: {1}", count, first)
            : tongue.say("{0} changes, the first: {1}", count, first);
    return "[inforce] " + many;
  }
}
