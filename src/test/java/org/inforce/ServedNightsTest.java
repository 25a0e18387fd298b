package org.inforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.inforce.ServedNights.Look;
import org.inforce.cli.Library;
import org.inforce.cli.Serving;
import org.inforce.ingest.Schedule;
import org.inforce.publisher.Fault;
import org.inforce.publisher.NewsroomPublisher;
import org.inforce.store.DirectoryLock;
import org.inforce.store.RunRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The nights of a server, with a clock that moves when told.
class ServedNightsTest {
  @TempDir private Path root;
  private final MovedClock clock = new MovedClock();
  private final Parts parts = new Parts(clock);
  private Path sources;

  /// Shows what it was told.
  private static final class MovedClock extends Clock {
    private volatile Instant now = Instant.parse("2026-03-07T12:00:00Z");

    void to(String moment) {
      now = Instant.parse(moment);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(root.resolve("papers"));
    Files.writeString(
        root.resolve("papers/a.txt"), "The agency must report under 8 U.S.C. 1360(b).\n");
    sources = root.resolve("sources.yaml");
    Files.writeString(
        sources,
        """
        contact: https://example.org/contact
        sources:
          - { id: papers, kind: folder, path: papers }
        """);
  }

  private Path data() {
    return root.resolve("data");
  }

  private ServedNights nights(Library library) {
    Schedule plan = Schedule.parse("02:30", "America/New_York");
    return new ServedNights(
        parts,
        data(),
        library.answers().store(),
        new Serving("127.0.0.1", 0, sources, Optional.of(plan)));
  }

  @Test
  void runsOnceANightAlsoWhenTheClocksJumpOverItsTime() {
    try (Library library = parts.open(data());
        ServedNights nights = nights(library)) {
      assertThat(nights.look()).as("the first is made up for").isEqualTo(Look.DONE);
      assertThat(library.answers().store().documentCount()).isEqualTo(1);
      assertThat(nights.look()).isEqualTo(Look.NOTHING_DUE);
      clock.to("2026-03-08T07:29:00Z");
      assertThat(nights.look()).isEqualTo(Look.NOTHING_DUE);
      clock.to("2026-03-08T07:30:00Z");
      assertThat(nights.look()).isEqualTo(Look.DONE);
      assertThat(nights.look()).isEqualTo(Look.NOTHING_DUE);
      clock.to("2026-03-12T23:00:00Z");
      assertThat(nights.look()).as("asleep for four nights").isEqualTo(Look.DONE);
      assertThat(nights.look()).isEqualTo(Look.NOTHING_DUE);
      assertThat(library.answers().store().runs(9)).hasSize(3);
    }
  }

  @Test
  void waitsForWhoeverHoldsTheDirectory() {
    try (Library library = parts.open(data());
        ServedNights nights = nights(library)) {
      try (DirectoryLock held = DirectoryLock.take(data(), "another", clock.instant())) {
        assertThat(held.interrupted()).isEmpty();
        assertThat(nights.look()).isEqualTo(Look.HELD);
      }
      assertThat(nights.look()).isEqualTo(Look.DONE);
    }
  }

  @Test
  void sourcesThatCannotBeReadAreAFailureOfThatNightAlone() throws IOException {
    String right = Files.readString(sources);
    Files.writeString(sources, right.replace("folder", "fodler"));
    try (Library library = parts.open(data());
        ServedNights nights = nights(library)) {
      assertThat(nights.look()).isEqualTo(Look.FAILED);
      assertThat(nights.look()).isEqualTo(Look.NOTHING_DUE);
      Files.writeString(sources, right);
      clock.to("2026-03-08T07:30:00Z");
      assertThat(nights.look()).isEqualTo(Look.DONE);
    }
  }

  @Test
  @Timeout(60)
  void aRunUnderWayStopsWithTheServerAndIsMadeUpFor() throws IOException {
    try (NewsroomPublisher slow = new NewsroomPublisher()) {
      slow.publish("a", "A release", "2026-03-01", "The office is open.");
      slow.fail("/news", Fault.SLOW_BODY);
      Files.writeString(
          sources,
          """
          contact: https://example.org/contact
          allow_private_hosts: [localhost]
          sources:
            - { id: papers, kind: folder, path: papers }
            - { id: news, kind: newsroom, index: "%s", pages: ["%s"] }
          """
              .formatted(slow.index(), slow.releases()));
      try (Library library = parts.open(data())) {
        try (ServedNights nights = nights(library)) {
          nights.begin();
          while (slow.requests().stream().noneMatch(request -> request.contains("/news"))) {
            Thread.onSpinWait();
          }
        }
        assertThat(DirectoryLock.holder(data())).as("the lock is free").isEmpty();
        List<RunRecord> runs = library.answers().store().runs(9);
        assertThat(runs).singleElement().matches(run -> run.ended().isEmpty());
        slow.recover();
        try (ServedNights nights = nights(library)) {
          assertThat(nights.look()).isEqualTo(Look.DONE);
        }
        assertThat(library.answers().store().documentCount()).isEqualTo(2);
        assertThat(library.answers().store().examine()).isEmpty();
      }
    }
  }
}
