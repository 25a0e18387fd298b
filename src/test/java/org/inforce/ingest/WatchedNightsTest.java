package org.inforce.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.inforce.alert.Watcher;
import org.inforce.search.SearchIndex;
import org.inforce.search.SearchIndex.Access;
import org.inforce.status.Settings;
import org.inforce.status.StatusBook;
import org.inforce.store.Alert;
import org.inforce.store.Watch;
import org.inforce.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the three nights tell those who watch.
class WatchedNightsTest {
  @TempDir private Path root;

  private static void watch(NightDesk desk, String id, Watch.Kind kind, String query) {
    desk.store()
        .write(writer -> {
          writer.addWatch(
              new Watch(
                  id,
                  kind,
                  query,
                  Watch.Frequency.IMMEDIATE,
                  "feed",
                  Instant.parse(NightDesk.SECOND),
                  "key"));
          return true;
        });
  }

  private int gather(NightDesk desk) {
    SearchIndex index = SearchIndex.open(root.resolve("lucene"), Access.WRITE).orThrow();
    try (index) {
      return new Watcher(
              desk.store(),
              () -> index,
              () -> StatusBook.of(desk.store().reports(), Taxonomy.standard(), Settings.STANDARD))
          .gather();
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          CASE,      cand/3:25-cv-05536,           3
          AUTHORITY, /us/usc/t8/s1360,             1
          SEARCH,    notify members,               1
          SEARCH,    a subject nobody writes of,   0
          PARTY,     Nobody At All,                0
          """)
  void eachWatchHearsOfItsOwn(Watch.Kind kind, String query, int atLeast) {
    try (NightDesk desk = new NightDesk(root)) {
      desk.night(NightDesk.FIRST);
      watch(desk, "w", kind, query);
      assertThat(gather(desk)).as("what was before the watch is no news").isZero();
      desk.night(NightDesk.SECOND);
      desk.thirdDay();
      desk.night(NightDesk.THIRD);
      int found = gather(desk);
      if (atLeast == 0) {
        assertThat(found).isZero();
      } else {
        assertThat(found).isGreaterThanOrEqualTo(atLeast);
      }
      assertThat(gather(desk)).as("nothing twice").isZero();
    }
  }

  @Test
  void anAlertSaysWhyItIsSentAndWhatMovesAStatusGoesAtOnce() {
    try (NightDesk desk = new NightDesk(root)) {
      desk.night(NightDesk.FIRST);
      watch(desk, "w", Watch.Kind.CASE, "cand/3:25-cv-05536");
      desk.thirdDay();
      desk.night(NightDesk.THIRD);
      gather(desk);
      List<Alert> alerts = desk.store().alerts(Alert.State.WAITING);
      assertThat(alerts)
          .allSatisfy(alert ->
              assertThat(alert.wording().reason())
                  .startsWith("You watch ")
                  .contains("3:25-cv-05536"));
      assertThat(alerts)
          .filteredOn(alert ->
              alert
                  .wording()
                  .title()
                  .startsWith(
                      "Preliminary injunction granted in part, denied in part, December 29, 2025"))
          .singleElement()
          .satisfies(alert -> assertThat(alert.due()).isEqualTo(alert.at()));
      assertThat(alerts)
          .filteredOn(alert -> alert.wording().title().contains("ECF No. 139"))
          .allSatisfy(alert -> assertThat(alert.due()).isAfter(alert.at()));
    }
  }
}
