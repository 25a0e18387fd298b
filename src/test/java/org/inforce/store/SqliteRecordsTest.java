package org.inforce.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inforce.store.RunRecord.Counts;
import org.inforce.store.RunRecord.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the store keeps besides documents: changes, runs, what people decided, watches and
/// settings.
class SqliteRecordsTest {
  @TempDir private Path directory;
  private SqliteStore store;

  @BeforeEach
  void open() {
    store = SqliteStore.open(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void listsChangesLatestFirst() {
    ChangeEntry old = change(ChangeKind.DOCUMENT_ADDED, "a", Samples.MORNING, false);
    ChangeEntry late =
        change(ChangeKind.OBLIGATION_ADDED, "b", Samples.MORNING.plusSeconds(60), true);
    store.write(writer -> {
      writer.addChanges(List.of(old, late));
      return true;
    });
    assertThat(store.changes().matching(ChangeQuery.ALL)).containsExactly(late, old);
    assertThat(store.changes().matching(ChangeQuery.ALL.since(Samples.MORNING.plusSeconds(1))))
        .containsExactly(late);
    assertThat(store.changes().matching(ChangeQuery.ALL.until(Samples.MORNING.plusSeconds(1))))
        .containsExactly(old);
    assertThat(store.changes().matching(ChangeQuery.ALL.of(ChangeKind.DOCUMENT_ADDED)))
        .containsExactly(old);
    assertThat(store.changes().matching(ChangeQuery.ALL.in("b"))).containsExactly(late);
    assertThat(store.changes().matching(ChangeQuery.ALL.ofTheWorld())).containsExactly(old);
    assertThat(store.changes().matching(ChangeQuery.ALL.page(1, 5))).containsExactly(old);
  }

  private static ChangeEntry change(ChangeKind kind, String document, Instant at, boolean ours) {
    return new ChangeEntry(
        at,
        kind,
        document,
        Optional.of("before"),
        Optional.of("after"),
        Optional.of("quote"),
        Optional.of(document),
        "because",
        ours);
  }

  @Test
  void keepsRuns() {
    long id = store.write(writer -> writer.startRun("nightly", Samples.MORNING));
    assertThat(store.runs(5)).singleElement().satisfies(run -> assertThat(run.ended()).isEmpty());
    Counts counts = new Counts(1, 2, 3, 4);
    RunRecord run =
        new RunRecord(
            id,
            "nightly",
            Samples.MORNING,
            Optional.of(Samples.MORNING.plusSeconds(5)),
            counts,
            List.of(
                new Visit("fr", 10, counts, Optional.empty()),
                new Visit("ag", 0, Counts.NONE, Optional.of("did not answer"))));
    store.write(writer -> {
      writer.keepRun(run);
      return true;
    });
    assertThat(store.runs(5)).containsExactly(run);
  }

  @Test
  void theLastDecisionHoldsAndAllAreKept() {
    Review first = Samples.review("x", Review.Decision.CONFIRMED);
    Review second = Samples.review("x", Review.Decision.REJECTED);
    store.write(writer -> {
      writer.addReview(first);
      writer.addReview(second);
      return true;
    });
    assertThat(store.decisions().about("x")).containsExactly(first, second);
    assertThat(store.decisions().latest()).containsExactly(second);
  }

  @Test
  void keepsWatchesAndSettings() {
    Watch watch =
        new Watch(
            "w1",
            Watch.Kind.AUTHORITY,
            "/us/usc/t8/s1360",
            Watch.Frequency.DAILY,
            "feed",
            Samples.MORNING,
            "key");
    store.write(writer -> {
      writer.addWatch(watch);
      writer.putSetting("alert.sent", "5");
      writer.putSetting("alert.sent", "6");
      writer.putSetting("other", "x");
      return true;
    });
    assertThat(store.watches()).containsExactly(watch);
    assertThat(store.setting("alert.sent")).contains("6");
    assertThat(store.settings("alert.")).containsExactly(new Setting("alert.sent", "6"));
    store.write(writer -> {
      writer.removeWatch("w1");
      writer.removeSetting("other");
      return true;
    });
    assertThat(store.watches()).isEmpty();
    assertThat(store.setting("other")).isEmpty();
  }
}
