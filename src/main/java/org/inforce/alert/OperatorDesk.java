package org.inforce.alert;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.source.Digest;
import org.inforce.store.Alert;
import org.inforce.store.RunRecord;
import org.inforce.store.Store;
import org.inforce.store.StoreException;
import org.inforce.store.Watch;

/// Tells whoever runs the server what became of runs: one that broke off, was cut off, was done but
/// for some sources or documents, or was due and never began. What is told follows from the run
/// alone, so that it is told once on each channel, whoever notices and however often; the [Outbox]
/// sends it.
public final class OperatorDesk {
  private static final String NIGHTLY = "nightly";
  private static final int MAX_PROBLEMS = 40;

  /// So many runs before are looked at for one that was cut off.
  private static final int LOOKED_AT = 20;

  private final Store store;
  private final OperatorSettings settings;
  private final Outbox outbox;
  private final InstantSource clock;

  /// `outbox` sends what not even the store can take: a disk may be full.
  public OperatorDesk(Store store, OperatorSettings settings, Outbox outbox, InstantSource clock) {
    this.store = store;
    this.settings = settings;
    this.outbox = outbox;
    this.clock = clock;
  }

  /// A run was done; `problems` are what failed in it, a line each. Also tells of the run before
  /// it, if that one was cut off. Gives how many messages wait for that.
  public int ended(long run, Instant started, List<String> problems) {
    int told = cutOff(run);
    if (!problems.isEmpty() && settings.isToldOfPartial()) {
      told +=
          tell(
              "partial|" + run,
              "The run of " + minute(started) + " was done, but " + problems.size() + " failed",
              listed(problems));
    }
    return told;
  }

  /// A run broke off because of `why`.
  public int broke(Instant started, String why) {
    return tell(
        "broke|" + started,
        "The run of " + minute(started) + " failed",
        why + "\nWhat it took in until then is whole. The next run goes on from there.");
  }

  /// The run due at `due` has not been done; `last` is when the last one began that was.
  public int overdue(Instant due, Optional<Instant> last) {
    return tell(
        "overdue|" + due,
        "No run since " + last.map(OperatorDesk::minute).orElse("ever"),
        "A run was due at "
            + minute(due)
            + " and none was done since. See whether the timer is on, the machine was awake, and"
            + " what the log of the last run says.");
  }

  private int cutOff(long run) {
    Optional<RunRecord> before =
        store.runs(LOOKED_AT).stream()
            .filter(one -> one.id() < run && one.command().equals(NIGHTLY))
            .findFirst();
    return before
        .filter(one -> one.ended().isEmpty())
        .map(one ->
            tell(
                "cut|" + one.id(),
                "The run of " + minute(one.started()) + " was cut off",
                "It began and did not end: the machine or the program was stopped. What it took in"
                    + " until then is whole, and the run of now went on from there."))
        .orElse(0);
  }

  private static String listed(List<String> problems) {
    String first =
        problems.stream()
            .limit(MAX_PROBLEMS)
            .map(line -> "- " + line)
            .collect(Collectors.joining("\n"));
    return problems.size() > MAX_PROBLEMS
        ? first + "\n- and " + (problems.size() - MAX_PROBLEMS) + " more"
        : first;
  }

  private static String minute(Instant moment) {
    return moment
        .truncatedTo(ChronoUnit.MINUTES)
        .toString()
        .replace('T', ' ')
        .replace(":00Z", " UTC");
  }

  /// Writes what is to be told, once for each channel; what cannot be written is sent at once.
  private int tell(String what, String title, String detail) {
    Alert.Wording wording =
        new Alert.Wording(title, detail, "You run this server (INFORCE_OPERATOR).", "/runs");
    try {
      return store.write(writer -> {
        int told = 0;
        for (Watch watch : settings.watches()) {
          told += writer.addAlert(waiting(id(watch.id(), what), watch, wording)) ? 1 : 0;
        }
        return told;
      });
    } catch (StoreException e) {
      outbox.sendUnrecorded(id("", what), wording);
      return 0;
    }
  }

  private Alert waiting(String id, Watch watch, Alert.Wording wording) {
    Instant now = clock.instant();
    return Alert.waiting(id, watch.id(), now, now, wording);
  }

  private static String id(String watch, String what) {
    return Digest.sha256((watch + "|" + what).getBytes(StandardCharsets.UTF_8)).substring(0, 24);
  }
}
