package org.inforce.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.inforce.store.StoreException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {
  private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");

  @TempDir private Path directory;

  @Test
  void oneRunAtATime() {
    try (DirectoryLock lock = DirectoryLock.take(directory, "nightly", START)) {
      assertThat(lock.interrupted()).isEmpty();
      assertThatThrownBy(() -> DirectoryLock.take(directory, "ingest", START.plusSeconds(7260)))
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.LOCKED))
          .hasMessageContaining("nightly (process " + ProcessHandle.current().pid() + ")")
          .hasMessageContaining("for 2 hours");
    }
  }

  @Test
  void isFreeAgainWhenTheRunEnds() {
    DirectoryLock.take(directory, "nightly", START).close();
    assertThat(DirectoryLock.holder(directory)).isEmpty();
    try (DirectoryLock lock = DirectoryLock.take(directory, "ingest", START)) {
      assertThat(lock.interrupted()).isEmpty();
    }
  }

  @Test
  void noticesThatTheRunBeforeWasCutOff() throws IOException {
    Files.writeString(directory.resolve("lock"), "nightly (process 7)\n2026-03-01T06:00:00Z\n");
    assertThat(DirectoryLock.holder(directory)).isEmpty();
    try (DirectoryLock lock = DirectoryLock.take(directory, "ingest", START)) {
      assertThat(lock.interrupted().orElseThrow().told(START))
          .isEqualTo("nightly (process 7), for 24 hours");
    }
  }

  @Test
  void tellsWhoHoldsIt() {
    assertThat(DirectoryLock.holder(directory)).isEmpty();
    try (DirectoryLock lock = DirectoryLock.take(directory, "nightly", START)) {
      assertThat(DirectoryLock.holder(directory).orElseThrow().since()).isEqualTo(START);
    }
  }
}
