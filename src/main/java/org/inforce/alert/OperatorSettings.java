package org.inforce.alert;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.inforce.source.Digest;
import org.inforce.store.Watch;

/// Where the operator wants to be told of runs: `channels` are addresses as of watches
/// (`mailto:...`, `https://...`), or `command`, which runs `command`. `isToldOfPartial`: also of
/// runs that were done but for some sources or documents.
public record OperatorSettings(
    List<String> channels, Optional<String> command, boolean isToldOfPartial) {
  /// The channel that runs the operator's command.
  static final String COMMAND = "command";

  /// Nobody is told.
  public static final OperatorSettings NOBODY =
      new OperatorSettings(List.of(), Optional.empty(), false);

  private static final String PREFIX = "operator-";

  public OperatorSettings {
    channels = List.copyOf(channels);
    Objects.requireNonNull(command, "command");
  }

  /// From the environment: `INFORCE_OPERATOR` (channels with spaces between),
  /// `INFORCE_OPERATOR_COMMAND`, `INFORCE_OPERATOR_WHEN` (`partial`, or `failed` for runs that
  /// broke off alone). A command needs no channel named besides.
  public static OperatorSettings from(Function<String, Optional<String>> environment) {
    Optional<String> command = environment.apply("INFORCE_OPERATOR_COMMAND");
    List<String> named =
        environment.apply("INFORCE_OPERATOR").stream()
            .flatMap(text -> List.of(text.strip().split("[\\s,]+")).stream())
            .filter(channel -> !channel.isEmpty() && !channel.equals(COMMAND))
            .distinct()
            .toList();
    List<String> channels = new ArrayList<>(named);
    command.ifPresent(one -> channels.add(COMMAND));
    boolean isPartial =
        !environment.apply("INFORCE_OPERATOR_WHEN").filter("failed"::equals).isPresent();
    return new OperatorSettings(channels, command, isPartial);
  }

  /// Each channel as what is kept for it goes by in the outbox.
  List<Watch> watches() {
    return channels.stream().map(OperatorSettings::watch).toList();
  }

  private static Watch watch(String channel) {
    String id = PREFIX + Digest.sha256(channel.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    return new Watch(
        id, Watch.Kind.SEARCH, "runs", Watch.Frequency.IMMEDIATE, channel, Instant.EPOCH, "");
  }

  /// Whether a message is for whoever runs the server, not for a reader.
  static boolean isOperators(Watch watch) {
    return watch.id().startsWith(PREFIX);
  }
}
