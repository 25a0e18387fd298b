package org.inforce.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.inforce.alert.WatchDesk.Draft;
import org.inforce.alert.WatchDesk.Outcome;
import org.inforce.status.Settings;
import org.inforce.status.StatusBook;
import org.inforce.store.Alert;
import org.inforce.store.SqliteStore;
import org.inforce.store.Watch;
import org.inforce.store.Watch.Frequency;
import org.inforce.store.Watch.Kind;
import org.inforce.store.Watch.Language;
import org.inforce.taxonomy.Taxonomy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchDeskTest {
  private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");

  @TempDir private Path root;
  private SqliteStore store;
  private WatchDesk desk;
  private int sendings;

  @BeforeEach
  void open() {
    store = SqliteStore.open(root);
    StatusBook book = StatusBook.of(List.of(), Taxonomy.standard(), Settings.STANDARD);
    desk = new WatchDesk(store, () -> book, () -> sendings++);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Watch kept(Draft draft) {
    return ((Outcome.Kept) desk.add(draft, NOW)).watch();
  }

  private static Draft mailed(String query) {
    return new Draft(
        Kind.AUTHORITY, query, Frequency.DAILY, "mailto:reader@example.org", Language.EN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AUTHORITY | 8 U.S.C. § 1360(b)     | /us/usc/t8/s1360/b   | 8 U.S.C. 1360(b)
          AUTHORITY | /us/cfr/t42/pt401      | /us/cfr/t42/pt401    | 42 CFR part 401
          CASE      | cand/3:25-cv-05536     | cand/3:25-cv-05536   | No. 3:25-cv-05536 (N.D. Cal.)
          SEARCH    | ' "minimum necessary"' | "minimum necessary"  | “"minimum necessary"”
          PARTY     | California             | California           | California
          PARTY     | HHS                    | HHS                  | Department of Health and Human Services
          """)
  void whatIsWatchedIsKeptAsTheStoreWritesItAndNamedInWords(
      Kind kind, String given, String query, String name) {
    Watch watch = kept(new Draft(kind, given, Frequency.IMMEDIATE, "feed", Language.EN));
    assertThat(watch.query()).isEqualTo(query);
    assertThat(desk.name(watch)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AUTHORITY  | the law               | feed                            | query
          OBLIGATION | ob-unknown            | feed                            | query
          MEASURE    | nothing on record     | feed                            | query
          CASE       | Smith v. Jones        | feed                            | query
          SEARCH     | ''                    | feed                            | query
          SEARCH     | words                 | ftp://example.org               | to
          SEARCH     | words                 | https://                        | to
          SEARCH     | words                 | https://example.org/a b         | to
          SEARCH     | words                 | mailto:nobody                   | to
          SEARCH     | words                 | mailto:a@example.org,b@x.org    | to
          SEARCH     | words                 | 'mailto:A <a@example.org>'      | to
          """)
  void whatCannotBeWatchedOrToldIsRefused(Kind kind, String query, String channel, String field) {
    Outcome outcome = desk.add(new Draft(kind, query, Frequency.DAILY, channel, Language.EN), NOW);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    assertThat(desk.watches()).isEmpty();
  }

  @Test
  void theSameIsWatchedOnceAndAChangedWatchLeavesRoomForOneLikeItWas() {
    Watch first = kept(mailed("8 U.S.C. 1360"));
    assertThat(desk.add(mailed("8 USC 1360"), NOW)).isEqualTo(new Outcome.Kept(first, false));
    desk.change(first.id(), Frequency.WEEKLY, "feed", Language.EN);
    Watch second = kept(mailed("8 USC 1360"));
    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(desk.watch(first.id()).orElseThrow().frequency()).isEqualTo(Frequency.WEEKLY);
  }

  @Test
  void aKeyIsHardToGuessAndFitsItsWatchAlone() {
    Watch one = kept(mailed("8 U.S.C. 1360"));
    Watch other = kept(mailed("8 U.S.C. 1373"));
    assertThat(one.key()).matches("[0-9a-f]{32}").isNotEqualTo(other.key());
    assertThat(WatchDesk.isKeyOf(one, one.key())).isTrue();
    assertThat(WatchDesk.isKeyOf(one, other.key())).isFalse();
    assertThat(WatchDesk.isKeyOf(one, "")).isFalse();
  }

  @Test
  void whatAnEndedWatchWasToTellForAnotherTheOtherTells() {
    Watch ended = kept(mailed("8 U.S.C. 1360"));
    Watch kept = kept(mailed("8 U.S.C. 1373"));
    Alert teller = alert("a", ended);
    store.write(writer -> {
      writer.addAlert(teller);
      return writer.addAlert(alert("b", kept).toldBy(teller));
    });
    assertThat(desk.end(ended.id())).isTrue();
    assertThat(desk.alerts(ended.id(), 10)).isEmpty();
    assertThat(desk.alerts(Alert.State.WAITING)).extracting(Alert::id).containsExactly("b");
    assertThat(desk.end(ended.id())).as("ended already").isFalse();
  }

  @Test
  void deadLettersAreReplayedByWatchOrAllTogether() {
    Watch one = kept(mailed("8 U.S.C. 1360"));
    Watch other = kept(mailed("8 U.S.C. 1373"));
    store.write(writer -> {
      for (Alert alert : List.of(alert("a", one), alert("b", other))) {
        writer.addAlert(alert);
        writer.putAlert(alert.dead(NOW, "answered with status 500"));
      }
      return true;
    });
    assertThat(desk.replay(one.id(), NOW)).isEqualTo(1);
    assertThat(desk.alerts(Alert.State.WAITING)).extracting(Alert::id).containsExactly("a");
    assertThat(desk.replay(NOW)).isEqualTo(1);
    assertThat(desk.replay(NOW)).as("none left").isZero();
    assertThat(sendings).isEqualTo(2);
  }

  private static Alert alert(String id, Watch watch) {
    return Alert.waiting(
        id, watch.id(), NOW, NOW, new Alert.Wording("Title", "Detail", "Why", "/orders/x"));
  }
}
