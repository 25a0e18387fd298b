package org.inforce.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.inforce.store.RunRecord;
import org.inforce.store.Store;

/// Knows when a nightly run is due and when one was missed. A run missed because the machine slept
/// or the program was down is made up for once, however many were missed. Where no run is on record
/// the first is due at once. For one thread.
public final class NightWatchman {
  /// A run may take so long before its absence is told.
  private static final Duration GRACE = Duration.ofHours(2);

  /// Without a schedule of its own, whoever runs the nights elsewhere does so once a day.
  private static final Duration A_DAY = Duration.ofHours(26);

  private static final int LOOKED_AT = 200;

  private final Store store;
  private final Optional<Schedule> schedule;
  private final InstantSource clock;
  private Instant tried = Instant.MIN;

  /// Without `schedule` no run is ever due here; one may be overdue all the same.
  public NightWatchman(Store store, Optional<Schedule> schedule, InstantSource clock) {
    this.store = store;
    this.schedule = schedule;
    this.clock = clock;
  }

  /// A run that should have been done by now: when it was due, and when the last one began that was
  /// done.
  public record Overdue(Instant due, Optional<Instant> last) {}

  /// Whether a run is due now. The answer stays until one was done or [#tried] was told: one that
  /// was cut off is made up for.
  public boolean isDue() {
    return schedule
        .map(plan -> plan.due(clock.instant()))
        .filter(due -> tried.isBefore(due) && done().filter(at -> !at.isBefore(due)).isEmpty())
        .isPresent();
  }

  /// A run was tried, whatever came of it: the next one is that of the next day.
  public void tried() {
    tried = clock.instant();
  }

  /// The run that is missing, if one is. Where none was ever done and none is scheduled here, none
  /// is missed.
  public Optional<Overdue> overdue() {
    Instant now = clock.instant();
    Optional<Instant> last = done();
    Optional<Instant> due =
        schedule.isPresent()
            ? schedule.map(plan -> plan.due(now.minus(GRACE)))
            : last.map(at -> at.plus(A_DAY)).filter(at -> !at.isAfter(now));
    return due.filter(moment -> last.filter(at -> !at.isBefore(moment)).isEmpty())
        .map(moment -> new Overdue(moment, last));
  }

  /// As [#overdue], for whoever expects a run every day: where none was ever done, today's is
  /// missing.
  public Optional<Overdue> missing() {
    Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
    return done().isPresent() ? overdue() : Optional.of(new Overdue(today, Optional.empty()));
  }

  /// When the last nightly run began that ended.
  private Optional<Instant> done() {
    return store.runs(LOOKED_AT).stream()
        .filter(run -> run.command().equals(Nightly.COMMAND))
        .filter(run -> run.ended().isPresent())
        .map(RunRecord::started)
        .findFirst();
  }
}
