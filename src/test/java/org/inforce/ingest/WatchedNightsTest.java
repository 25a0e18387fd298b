package org.inforce.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.inforce.alert.Mailroom;
import org.inforce.alert.OperatorSettings;
import org.inforce.alert.Outbox;
import org.inforce.alert.ReaderWords;
import org.inforce.alert.WatchNames;
import org.inforce.alert.Watcher;
import org.inforce.search.SearchIndex;
import org.inforce.search.SearchIndex.Access;
import org.inforce.status.Settings;
import org.inforce.status.StatusBook;
import org.inforce.store.Alert;
import org.inforce.store.ChangeEntry;
import org.inforce.store.ChangeKind;
import org.inforce.store.ObligationQuery;
import org.inforce.store.Watch;
import org.inforce.store.Watch.Frequency;
import org.inforce.store.Watch.Kind;
import org.inforce.store.Watch.Language;
import org.inforce.taxonomy.Taxonomy;
import org.inforce.web.Speech;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the three nights tell those who watch, at a real mail server and a real receiver: the third
/// night's run, the next morning and the next Monday.
@TestMethodOrder(OrderAnnotation.class)
class WatchedNightsTest {
  private static final String CASE = "cand/3:25-cv-05536";
  private static final String ORDER = "Preliminary injunction granted in part, denied in part";

  private static NightDesk desk;
  private static Mailroom room;
  private static Path index;
  private static int gatheredBefore;

  @BeforeAll
  static void nights(@TempDir Path root) {
    desk = new NightDesk(root);
    room = new Mailroom();
    index = root.resolve("lucene");
    desk.night(NightDesk.FIRST);
    String norm =
        desk.store().obligations().matching(ObligationQuery.ALL.in("statement")).stream()
            .findFirst()
            .orElseThrow()
            .obligation()
            .id();
    watch(Kind.SEARCH, "notify members", Frequency.IMMEDIATE, "mailto:search@example.org");
    watch(Kind.SEARCH, "status:in_force", Frequency.DAILY, "mailto:status@example.org");
    watch(Kind.SEARCH, "a subject nobody writes of", Frequency.DAILY, "mailto:none@example.org");
    watch(Kind.AUTHORITY, "/us/usc/t8/s1360", Frequency.IMMEDIATE, "mailto:law@example.org");
    watch(Kind.OBLIGATION, norm, Frequency.DAILY, "mailto:norm@example.org");
    watch(Kind.CASE, CASE, Frequency.DAILY, "mailto:case@example.org");
    watch(Kind.CASE, CASE, Frequency.WEEKLY, "mailto:weekly@example.org");
    watch(
        Kind.MEASURE,
        "cms-sharing-medicaid-data-with-ice",
        Frequency.IMMEDIATE,
        "mailto:measure@example.org");
    watch(Kind.PARTY, "CMS", Frequency.IMMEDIATE, "mailto:party@example.org");
    watch(Kind.PARTY, "Nobody At All", Frequency.IMMEDIATE, "mailto:none@example.org");
    watch(Kind.CASE, CASE, Frequency.DAILY, "mailto:both@example.org");
    watch(Kind.PARTY, "CMS", Frequency.IMMEDIATE, "mailto:both@example.org");
    watch(Kind.MEASURE, "cms-sharing-medicaid-data-with-ice", Frequency.IMMEDIATE, room.hook());
    watch(Kind.CASE, CASE, Frequency.IMMEDIATE, "mailto:lector@example.org", Language.ES);
    watch(Kind.SEARCH, "notify members", Frequency.DAILY, "mailto:digest@example.org");
    watch(Kind.SEARCH, "status:in_force", Frequency.DAILY, "mailto:digest@example.org");
    watch(Kind.CASE, CASE, Frequency.DAILY, "mailto:digest@example.org");
    gatheredBefore = gather();
    desk.night(NightDesk.SECOND);
    desk.thirdDay();
    desk.night(NightDesk.THIRD);
    gather();
  }

  @AfterAll
  static void close() {
    room.close();
    desk.close();
  }

  private static void watch(Kind kind, String query, Frequency frequency, String channel) {
    watch(kind, query, frequency, channel, Language.EN);
  }

  private static void watch(
      Kind kind, String query, Frequency frequency, String channel, Language language) {
    String id = "w" + desk.store().watches().size();
    Instant since = Instant.parse(NightDesk.SECOND);
    desk.store()
        .write(writer -> {
          writer.addWatch(
              new Watch(id, kind, query, frequency, channel, since, "key-of-" + id, language));
          return true;
        });
  }

  private static int gather() {
    try (SearchIndex opened = SearchIndex.open(index, Access.WRITE).orThrow()) {
      return new Watcher(
              desk.store(),
              () -> opened,
              () ->
                  StatusBook.of(
                      desk.store().reports().all(), Taxonomy.standard(), Settings.STANDARD),
              Speech::of)
          .gather();
    }
  }

  private static Outbox.Sent deliver(String moment) {
    StatusBook book =
        StatusBook.of(desk.store().reports().all(), Taxonomy.standard(), Settings.STANDARD);
    ReaderWords words =
        new ReaderWords(
            watch -> WatchNames.of(watch.kind(), watch.query(), desk.store(), book), Speech::of);
    return Outbox.of(
            desk.store(),
            room.settings(),
            OperatorSettings.NOBODY,
            words,
            () -> Instant.parse(moment))
        .deliver();
  }

  private static List<MimeMessage> mailTo(String name) {
    return room.mails().stream().filter(mail -> isTo(mail, name + "@example.org")).toList();
  }

  private static boolean isTo(MimeMessage mail, String address) {
    try {
      return Arrays.stream(mail.getAllRecipients()).anyMatch(to -> to.toString().equals(address));
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @Order(1)
  void whatWasBeforeAWatchIsNoNewsAndNothingIsToldTwice() {
    assertThat(gatheredBefore).isZero();
    assertThat(gather()).isZero();
    assertThat(room.mails()).isEmpty();
  }

  @Test
  @Order(2)
  void correctionsOfOurOwnReadingAreSentToNobody() {
    Optional<String> words = Optional.of("The Department will notify members");
    ChangeEntry ours =
        new ChangeEntry(
            Instant.parse(NightDesk.THIRD),
            ChangeKind.ORDER_ENTERED,
            "cand-3-25-cv-05536-pi-2025-12-29",
            Optional.empty(),
            words,
            words,
            Optional.of("statement"),
            "Our rules read it now.",
            true);
    desk.store()
        .write(writer -> {
          writer.addChanges(List.of(ours));
          return true;
        });
    assertThat(gather()).isZero();
  }

  @Order(3)
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          law     | You watch 8 U.S.C. 1360, on which a measure rests that this touches.
          measure | You watch CMS sharing Medicaid data with ICE, on which this order acts.
          party   | You watch Centers for Medicare & Medicaid Services, whom this order binds.
          """)
  void whatMovesAStatusGoesAtOnceWithTheReason(String name, String why) throws Exception {
    deliver(NightDesk.THIRD);
    MimeMessage mail = mailTo(name).getFirst();
    assertThat(mailTo(name)).hasSize(1);
    assertThat(mail.getSubject()).startsWith("[inforce] " + ORDER + ", December 29, 2025");
    assertThat(Mailroom.part(mail, 0))
        .contains("State of California v. U.S. Department of Health", "Why you get this: " + why)
        .containsOnlyOnce("* " + ORDER);
  }

  @Test
  @Order(4)
  void aReaderOfTwoWatchesHearsOfTheOrderOnceWithBothReasons() {
    deliver(NightDesk.THIRD);
    assertThat(mailTo("both")).hasSize(1);
    assertThat(Mailroom.part(mailTo("both").getFirst(), 0))
        .containsOnlyOnce("* " + ORDER)
        .contains("in which this happened.", "whom this order binds.");
    assertThat(desk.store().alerts(Alert.State.TOLD)).hasSize(1);
  }

  @Test
  @Order(5)
  void theWebhookGetsTheOrderOnceUnderItsKey() {
    deliver(NightDesk.THIRD);
    assertThat(room.posts()).hasSize(1);
    assertThat(room.posts().getFirst().header("Idempotency-key")).isNotBlank();
    assertThat(room.posts().getFirst().body()).contains(ORDER, Mailroom.SITE + "/orders/");
  }

  @Test
  @Order(5)
  void aReaderIsToldInHisLanguageAndQuotesStayAsTheyAre() throws Exception {
    deliver(NightDesk.THIRD);
    MimeMessage mail = mailTo("lector").getFirst();
    assertThat(mail.getSubject())
        .startsWith("[inforce] Medida cautelar preliminar concedida en parte y denegada en parte")
        .contains("29 de diciembre de 2025");
    assertThat(Mailroom.part(mail, 0))
        .contains("TRIBUNALES", "Por qué recibe esto: Usted sigue", "Terminarlo:")
        .contains("State of California v. U.S. Department of Health")
        .doesNotContain("Why you get this", "You watch", "Before:", "With it:", "now ");
    assertThat(Mailroom.part(mail, 1)).contains("<html lang=\"es\">");
  }

  @Test
  @Order(6)
  void everythingElseWaitsForItsDigest() {
    deliver(NightDesk.THIRD);
    for (String name : List.of("search", "status", "norm", "case", "weekly", "none")) {
      assertThat(mailTo(name)).as(name).isEmpty();
    }
  }

  @Order(7)
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          search | Changed by its publisher: Statement on Medicaid data | notify members
          norm   | Changed by its publisher: Statement on Medicaid data | You watch the obligation “The Department will notify members
          status | New: Sharing of Medicaid Information; Correction      | the search “status:in_force”, which this fits.
          case   | Preliminary injunction granted in part               | to which this document belongs.
          case   | New: State of California v. U.S. Department of Health | in which this happened.
          """)
  void theNextMorningTheDigestComes(String name, String title, String why) {
    deliver("2025-12-31T04:00:00Z");
    assertThat(mailTo(name)).hasSize(1);
    assertThat(Mailroom.part(mailTo(name).getFirst(), 0)).contains("* " + title, why);
    assertThat(mailTo("weekly")).isEmpty();
  }

  @Test
  @Order(8)
  void aReadersDailyWatchesComeInOneMailWatchByWatchWithAWayOutOfEach() throws Exception {
    assertThat(mailTo("digest")).hasSize(1);
    MimeMessage mail = mailTo("digest").getFirst();
    List<Watch> watches =
        desk.store().watches().stream()
            .filter(watch -> watch.channel().equals("mailto:digest@example.org"))
            .toList();
    assertThat(Mailroom.part(mail, 0))
        .contains("== “notify members” ==", "== “status:in_force” ==", "No. 3:25-cv-05536")
        .containsOnlyOnce("* Changed by its publisher: Statement on Medicaid data");
    for (Watch watch : watches) {
      String way = "/watches/" + watch.id() + "/end?key=" + watch.key();
      assertThat(Mailroom.part(mail, 0)).contains("End it: " + Mailroom.SITE + way);
      assertThat(mail.getHeader("List-Unsubscribe")[0])
          .startsWith("<" + Mailroom.SITE + "/watches/end?key=")
          .contains("key=" + watch.id() + "." + watch.key());
    }
    assertThat(mail.getHeader("List-Unsubscribe-Post")[0]).isEqualTo("List-Unsubscribe=One-Click");
  }

  @Test
  @Order(9)
  void onMondayTheWeekComes() throws Exception {
    deliver("2026-01-05T04:00:00Z");
    assertThat(mailTo("weekly")).hasSize(1);
    assertThat(mailTo("weekly").getFirst().getSubject()).startsWith("[inforce] 3 changes");
    assertThat(mailTo("none")).isEmpty();
    int sent = room.mails().size();
    assertThat(deliver("2026-01-12T04:00:00Z")).isEqualTo(new Outbox.Sent(0, 0));
    assertThat(room.mails()).hasSize(sent);
  }
}
