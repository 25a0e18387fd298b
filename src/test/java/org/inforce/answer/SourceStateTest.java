package org.inforce.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inforce.store.RunRecord;
import org.inforce.store.RunRecord.Counts;
import org.inforce.store.RunRecord.Visit;
import org.junit.jupiter.api.Test;

class SourceStateTest {
  private static RunRecord night(int day, Visit... visits) {
    Instant at = Instant.parse("2026-03-0" + day + "T04:15:00Z");
    return new RunRecord(day, "nightly", at, Optional.of(at), Counts.NONE, List.of(visits));
  }

  private static Visit fine(String source) {
    return new Visit(source, 1, Counts.NONE, Optional.empty());
  }

  private static Visit failed(String source) {
    return new Visit(source, 0, Counts.NONE, Optional.of("answered with status 500"));
  }

  @Test
  void tellsWhenASourceLastAnsweredAndSinceWhenItFails() {
    List<SourceState> states =
        SourceState.of(
            List.of(
                new RunRecord(9, "ingest", Instant.EPOCH, Optional.empty(), Counts.NONE, List.of()),
                night(4, fine("a"), failed("b"), failed("never")),
                night(3, failed("a"), failed("b")),
                night(2, fine("a"), fine("b"), fine("gone")),
                night(1, failed("b"))));
    assertThat(states).extracting(SourceState::source).containsExactly("a", "b", "never");
    assertThat(states.getFirst().isFailing()).isFalse();
    assertThat(states.getFirst().answered()).contains(Instant.parse("2026-03-04T04:15:00Z"));
    SourceState b = states.get(1);
    assertThat(b.answered()).contains(Instant.parse("2026-03-02T04:15:00Z"));
    assertThat(b.failingSince()).contains(Instant.parse("2026-03-03T04:15:00Z"));
    assertThat(b.problem()).contains("answered with status 500");
    assertThat(states.get(2).answered()).isEmpty();
  }

  @Test
  void withoutRunsThereIsNothingToTell() {
    assertThat(SourceState.of(List.of())).isEmpty();
  }
}
