package org.inforce.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inforce.ingest.NightWatchman.Overdue;
import org.inforce.store.RunRecord;
import org.inforce.store.RunRecord.Counts;
import org.inforce.store.SqliteStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightWatchmanTest {
  private static final Schedule PLAN = Schedule.parse("04:15", "UTC");

  @TempDir private Path data;
  private SqliteStore store;
  private Instant now = Instant.parse("2026-03-02T12:00:00Z");

  @BeforeEach
  void open() {
    store = SqliteStore.open(data);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void ran(String command, String at, boolean isEnded) {
    Instant started = Instant.parse(at);
    store.write(writer -> {
      long run = writer.startRun(command, started);
      if (isEnded) {
        writer.keepRun(
            new RunRecord(
                run,
                command,
                started,
                Optional.of(started.plus(Duration.ofMinutes(9))),
                Counts.NONE,
                List.of()));
      }
      return true;
    });
  }

  private NightWatchman planned() {
    return new NightWatchman(store, Optional.of(PLAN), () -> now);
  }

  private NightWatchman unplanned() {
    return new NightWatchman(store, Optional.empty(), () -> now);
  }

  @Test
  void theFirstRunIsDueAtOnceAndTheNextOnTheNextDay() {
    NightWatchman watchman = planned();
    assertThat(watchman.isDue()).isTrue();
    ran("nightly", "2026-03-02T12:00:00Z", true);
    assertThat(watchman.isDue()).isFalse();
    now = Instant.parse("2026-03-03T04:14:59Z");
    assertThat(watchman.isDue()).isFalse();
    now = Instant.parse("2026-03-03T04:15:00Z");
    assertThat(watchman.isDue()).isTrue();
  }

  @Test
  void threeMissedNightsAreMadeUpForOnce() {
    ran("nightly", "2026-03-02T04:15:00Z", true);
    now = Instant.parse("2026-03-05T20:00:00Z");
    assertThat(planned().isDue()).isTrue();
    ran("nightly", "2026-03-05T20:00:00Z", true);
    assertThat(planned().isDue()).isFalse();
  }

  @Test
  void aRunThatWasCutOffIsMadeUpForAndOneThatFailedWaitsForTheNextDay() {
    ran("nightly", "2026-03-02T04:15:00Z", false);
    NightWatchman watchman = planned();
    assertThat(watchman.isDue()).isTrue();
    watchman.tried();
    assertThat(watchman.isDue()).isFalse();
    now = Instant.parse("2026-03-03T04:15:00Z");
    assertThat(watchman.isDue()).isTrue();
  }

  @Test
  void aRunOfAnotherCommandIsNoNight() {
    ran("ingest", "2026-03-02T11:00:00Z", true);
    assertThat(planned().isDue()).isTrue();
    assertThat(unplanned().overdue()).as("none was ever done").isEmpty();
  }

  @Test
  void aNightThatDidNotHappenIsOverdueTwoHoursLater() {
    ran("nightly", "2026-03-01T04:15:00Z", true);
    now = Instant.parse("2026-03-02T06:14:59Z");
    assertThat(planned().overdue()).isEmpty();
    now = Instant.parse("2026-03-02T06:15:00Z");
    assertThat(planned().overdue())
        .contains(
            new Overdue(
                Instant.parse("2026-03-02T04:15:00Z"),
                Optional.of(Instant.parse("2026-03-01T04:15:00Z"))));
  }

  @Test
  void withoutAPlanOfItsOwnADayWithoutARunIsOverdue() {
    ran("nightly", "2026-03-01T04:15:00Z", true);
    ran("nightly", "2026-03-02T04:15:00Z", false);
    now = Instant.parse("2026-03-02T06:14:59Z");
    assertThat(unplanned().overdue()).isEmpty();
    now = Instant.parse("2026-03-02T06:15:00Z");
    assertThat(unplanned().overdue().map(Overdue::due)).contains(now);
  }
}
