package org.inforce.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.analysis.Analysis;
import org.inforce.analysis.ProceedingReport;
import org.inforce.authority.AuthorityId;
import org.inforce.obligation.Force;
import org.inforce.obligation.Modality;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqliteStoreTest {
  private static final LocalDate LATER = LocalDate.of(2026, 4, 1);

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

  private int add(NewVersion version) {
    return store.write(writer -> writer.addVersion(version));
  }

  @Test
  void givesBackEveryFieldOfEveryFinding() {
    Analysis analysis = Samples.analysis("notice", Samples.TEXT);
    add(Samples.version(analysis, "fr:2025-20911"));
    assertThat(store.analysis("notice")).contains(analysis);
    assertThat(store.analysis("notice", 1)).contains(analysis);
    assertThat(store.analysis("notice", 2)).isEmpty();
    assertThat(store.analysis("other")).isEmpty();
  }

  @Test
  void keepsTheExactBytes() {
    Analysis analysis = Samples.analysis("notice", Samples.TEXT);
    NewVersion version = Samples.version(analysis);
    add(version);
    assertThat(store.bytes(analysis.document().version().sha256())).contains(version.bytes());
    assertThat(store.bytes("00".repeat(32))).isEmpty();
  }

  @Test
  void survivesBeingClosed() {
    Analysis analysis = Samples.analysis("notice", Samples.TEXT);
    add(Samples.version(analysis));
    store.close();
    store = SqliteStore.open(directory);
    assertThat(store.analysis("notice")).contains(analysis);
  }

  @Test
  void findsDocumentsByAnyOfTheirNames() {
    add(Samples.version(Samples.analysis("notice", Samples.TEXT), "fr:1", "url:a"));
    store.write(writer -> {
      writer.addNames("notice", List.of("url:b", "url:a"));
      return true;
    });
    assertThat(store.documentNamed("url:b").map(StoredDocument::id)).contains("notice");
    assertThat(store.documentNamed("url:c")).isEmpty();
    assertThat(store.document("notice").orElseThrow().names())
        .containsExactly("fr:1", "url:a", "url:b");
  }

  @Test
  void nothingOfAFailedTransactionIsKept() {
    long before = store.revision();
    assertThatThrownBy(() ->
            store.write(writer -> {
              writer.addVersion(Samples.version(Samples.analysis("notice", Samples.TEXT)));
              throw new IllegalStateException("cut off");
            }))
        .hasMessage("cut off");
    assertThat(store.document("notice")).isEmpty();
    assertThat(store.revision()).isEqualTo(before);
  }

  @Test
  void revisionGrowsWithDocumentsOnly() {
    long empty = store.revision();
    add(Samples.version(Samples.analysis("notice", Samples.TEXT)));
    long one = store.revision();
    store.write(writer -> writer.startRun("ingest", Samples.MORNING));
    assertThat(one).isGreaterThan(empty);
    assertThat(store.revision()).isEqualTo(one);
  }

  @Test
  void tellsWhatLaterRevisionsTouched() {
    add(Samples.version(Samples.analysis("a", "one")));
    long first = store.revision();
    add(Samples.version(Samples.analysis("b", "two")));
    add(Samples.version(Samples.analysis("a", "three")));
    assertThat(store.documentsSince(first, 10))
        .extracting(StoredDocument::id)
        .containsExactly("b", "a");
    assertThat(store.documentsSince(first, 1)).extracting(StoredDocument::id).containsExactly("b");
    assertThat(store.documentsSince(store.revision(), 10)).isEmpty();
  }

  @Test
  void neverCutsARevisionInTwo() {
    store.write(writer -> {
      writer.addVersion(Samples.version(Samples.analysis("a", "one")));
      writer.addVersion(Samples.version(Samples.analysis("b", "two")));
      return true;
    });
    assertThat(store.documentsSince(0, 1)).hasSize(2);
  }

  @Test
  void countsVersionsInOrderOfArrival() {
    int first = add(Samples.version(Samples.analysis("a", "one")));
    int second = add(Samples.version(Samples.analysis("a", "two"), Samples.MORNING.plusSeconds(1)));
    assertThat(first).isEqualTo(1);
    assertThat(second).isEqualTo(2);
    assertThat(store.document("a").orElseThrow().number()).isEqualTo(2);
    assertThat(store.analysis("a").orElseThrow().document().text()).isEqualTo("two");
  }

  @Test
  void aSilentEditCountsFromItsRetrieval() {
    add(Samples.version(Samples.analysis("a", "one")));
    add(Samples.version(Samples.analysis("a", "two"), Samples.MORNING.plusSeconds(1)));
    assertThat(store.versionKnownOn("a", LocalDate.of(2025, 11, 24))).isEmpty();
    assertThat(store.versionKnownOn("a", LocalDate.of(2025, 11, 25)).orElseThrow().number())
        .isEqualTo(1);
    assertThat(store.versionKnownOn("a", LocalDate.of(2026, 3, 2)).orElseThrow().number())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /us/usc/t8/s1360/b   | 1
          /us/usc/t8/s1360     | 1
          /us/usc/t8           | 1
          /us/usc              | 1
          /us/usc/t8/s1360/b/1 | 0
          /us/usc/t8/s136      | 0  # a prefix of the text, not of the path
          /us/usc/t8/s1373     | 0
          """,
      delimiter = '|')
  void findsWhoCitesAnAuthorityOrAnythingUnderIt(String path, String expected) {
    add(Samples.version(Samples.analysis("notice", Samples.TEXT)));
    int count = Integer.parseInt(expected.split(" ")[0]);
    AuthorityId authority = AuthorityId.parse(path);
    assertThat(citing(CitingQuery.of(authority))).hasSize(count);
    assertThat(store.obligations().matching(ObligationQuery.ALL.under(authority))).hasSize(count);
  }

  @Test
  void citesOfEarlierVersionsCountOnTheirDaysOnly() {
    AuthorityId authority = AuthorityId.parse("/us/usc/t8/s1360");
    add(Samples.version(Samples.analysis("notice", Samples.TEXT)));
    add(Samples.version(Samples.analysis("notice", "Gone."), Samples.MORNING.plusSeconds(1)));
    assertThat(citing(CitingQuery.of(authority))).isEmpty();
    assertThat(citing(CitingQuery.of(authority).knownOn(LATER))).isEmpty();
    assertThat(citing(CitingQuery.of(authority).knownOn(LocalDate.of(2026, 1, 1))))
        .singleElement()
        .satisfies(passage -> assertThat(passage.number()).isEqualTo(1));
  }

  private List<CitingPassage> citing(CitingQuery query) {
    return store.citing(query, 10).passages();
  }

  @Test
  void countsAllWhoCiteAndReadsTheFirst() {
    AuthorityId authority = AuthorityId.parse("/us/usc/t8");
    add(Samples.version(Samples.analysis("b", Samples.TEXT)));
    add(Samples.version(Samples.analysis("a", Samples.TEXT + " Again.")));
    CitedBy cited = store.citing(CitingQuery.of(authority), 1);
    assertThat(cited.documents()).isEqualTo(2);
    assertThat(cited.passages()).extracting(CitingPassage::document).containsOnly("a");
    assertThat(store.citing(CitingQuery.of(authority), 0).passages()).isEmpty();
  }

  @Test
  void readsTheTextOfAVersion() {
    Analysis first = Samples.analysis("notice", Samples.TEXT);
    Analysis second = Samples.analysis("notice", "Gone.");
    add(Samples.version(first));
    add(Samples.version(second, Samples.MORNING.plusSeconds(1)));
    assertThat(store.text(first.document().version())).contains(Samples.TEXT);
    assertThat(store.text(second.document().version())).contains("Gone.");
    assertThat(store.text(Samples.analysis("other", "Gone.").document().version())).isEmpty();
  }

  @Test
  void countsCitingDocumentsOfEachAuthorityUnderOne() {
    add(Samples.version(Samples.analysis("a", Samples.TEXT)));
    add(Samples.version(Samples.analysis("b", Samples.TEXT + " Again.")));
    assertThat(store.citedUnder(AuthorityId.parse("/us/usc/t8")))
        .containsExactly(new CitedAuthority(AuthorityId.parse("/us/usc/t8/s1360"), 2));
    assertThat(store.citedUnder(AuthorityId.parse("/us/usc/t8/s1360/b"))).isEmpty();
  }

  @Test
  void findsNormsByWhatTheyAre() {
    add(Samples.version(Samples.analysis("notice", Samples.TEXT)));
    ObligationQuery all = ObligationQuery.ALL;
    assertThat(store.obligations().matching(all.borneBy("MEDICAID"))).hasSize(1);
    assertThat(store.obligations().matching(all.borneBy("ICE"))).isEmpty();
    assertThat(store.obligations().matching(all.of(Modality.OBLIGATION))).hasSize(1);
    assertThat(store.obligations().matching(all.of(Modality.POWER))).isEmpty();
    assertThat(store.obligations().matching(all.with(Force.STATED_CURRENT))).hasSize(1);
    assertThat(store.obligations().matching(all.with(Force.PAST))).isEmpty();
    assertThat(store.obligations().matching(all.dueBefore(LocalDate.of(2026, 2, 1)))).hasSize(1);
    assertThat(store.obligations().matching(all.dueBefore(LocalDate.of(2026, 1, 31)))).isEmpty();
    assertThat(store.obligations().matching(all.in("notice"))).hasSize(1);
    assertThat(store.obligations().matching(all.in("other"))).isEmpty();
    assertThat(store.obligations().matching(all.page(1, 10))).isEmpty();
    assertThat(store.obligations().matching(all.knownOn(LATER))).hasSize(1);
    assertThat(store.obligations().matching(all.knownOn(LocalDate.of(2025, 1, 1)))).isEmpty();
  }

  @Test
  void aNormThatIsGoneIsStillFoundByItsIdentifier() {
    Analysis analysis = Samples.analysis("notice", Samples.TEXT);
    add(Samples.version(analysis));
    assertThat(store.obligations().byId("notice-norm"))
        .contains(new StoredObligation("notice", 1, true, analysis.obligations().getFirst()));
    add(Samples.version(Samples.analysis("notice", "Gone."), Samples.MORNING.plusSeconds(1)));
    assertThat(store.obligations().byId("notice-norm"))
        .contains(new StoredObligation("notice", 1, false, analysis.obligations().getFirst()));
    assertThat(store.obligations().byId("other")).isEmpty();
  }

  @Test
  void reportsAreCurrentWhateverWasTouched() {
    CurrentReports current = new CurrentReports();
    add(Samples.version(Samples.analysis("kept", Samples.TEXT)));
    add(Samples.version(Samples.analysis("notice", Samples.TEXT)));
    List<ProceedingReport> before = current.of(store);
    assertThat(before).isEqualTo(store.reports().all());
    add(Samples.version(Samples.analysis("notice", "Gone."), Samples.MORNING.plusSeconds(1)));
    add(Samples.version(Samples.analysis("another", Samples.TEXT)));
    assertThat(current.of(store)).isEqualTo(store.reports().all()).contains(before.getFirst());
    assertThat(current.of(store).get(1)).isSameAs(before.getFirst());
    store.write(writer -> {
      writer.remove("another", new Removal(LATER, "court order", true));
      return true;
    });
    assertThat(current.of(store)).isEqualTo(store.reports().all());
  }

  @Test
  void reportsEveryVersionOfADocumentThatEverSpoke() {
    Analysis speaking = Samples.analysis("notice", Samples.TEXT);
    add(Samples.version(speaking));
    add(Samples.version(Samples.analysis("notice", "Gone."), Samples.MORNING.plusSeconds(1)));
    add(Samples.version(Samples.analysis("silent", "Nothing.")));
    List<ProceedingReport> reports = store.reports().all();
    assertThat(reports).hasSize(2);
    assertThat(reports.get(0).events()).isEqualTo(speaking.events());
    assertThat(reports.get(0).measures()).isEqualTo(speaking.measures());
    assertThat(reports.get(0).knownFrom()).isEqualTo(LocalDate.of(2025, 11, 25));
    assertThat(reports.get(1).events()).isEmpty();
    assertThat(reports.get(1).knownFrom()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(store.reports().knownOn(LocalDate.of(2026, 1, 1))).containsExactly(reports.get(0));
    assertThat(store.reports().knownOn(LATER)).containsExactly(reports.get(1));
    assertThat(store.reports().knownOn(LocalDate.of(2025, 1, 1))).isEmpty();
  }

  @Test
  void aSecondReadingCountsAndTheFirstStaysOnRecord() {
    add(Samples.version(Samples.analysis("notice", Samples.TEXT)));
    Analysis better = Samples.analysis("notice", Samples.TEXT, Samples.draft("Corrected").build());
    store.write(writer -> {
      writer.addReading(better, 1);
      return true;
    });
    assertThat(store.analysis("notice")).contains(better);
    assertThat(store.versions("notice")).hasSize(1);
    assertThat(store.obligations().matching(ObligationQuery.ALL)).hasSize(1);
    assertThat(citing(CitingQuery.of(AuthorityId.parse("/us/usc")))).hasSize(1);
    assertThat(store.reports().all()).hasSize(1);
    assertThat(store.examine()).isEmpty();
  }

  @Test
  void anErasedDocumentLeavesOnlyItsTombstone() {
    Analysis analysis = Samples.analysis("notice", Samples.TEXT);
    add(Samples.version(analysis, "fr:1"));
    add(Samples.version(Samples.analysis("kept", Samples.TEXT)));
    Removal removal = new Removal(LocalDate.of(2026, 5, 1), "court order", true);
    store.write(writer -> {
      writer.addReview(Samples.review("notice-norm", Review.Decision.CONFIRMED));
      writer.remove("notice", removal);
      return true;
    });
    StoredDocument tombstone = store.document("notice").orElseThrow();
    assertThat(tombstone.removal()).contains(removal);
    assertThat(tombstone.isRemoved()).isTrue();
    assertThat(store.documentNamed("fr:1")).isPresent();
    assertThat(store.analysis("notice")).isEmpty();
    assertThat(store.obligations().byId("notice-norm")).isEmpty();
    assertThat(store.decisions().about("notice-norm")).isEmpty();
    assertThat(citing(CitingQuery.of(AuthorityId.parse("/us/usc")))).hasSize(1);
    assertThat(store.documentCount()).isEqualTo(1);
    assertThat(store.documents("", 10)).extracting(StoredDocument::id).containsExactly("kept");
    assertThat(store.bytes(analysis.document().version().sha256())).as("shared bytes").isPresent();
    assertThat(store.examine()).isEmpty();
  }

  @Test
  void erasedBytesAreGone() {
    Analysis analysis = Samples.analysis("notice", Samples.TEXT);
    add(Samples.version(analysis));
    store.write(writer -> {
      writer.remove("notice", new Removal(LATER, "court order", true));
      return true;
    });
    assertThat(store.bytes(analysis.document().version().sha256())).isEmpty();
  }

  @Test
  void aWithdrawnDocumentKeepsWhatItSaid() {
    Analysis analysis = Samples.analysis("notice", Samples.TEXT);
    add(Samples.version(analysis));
    Removal removal = new Removal(LATER, "withdrawn by its publisher", false);
    store.write(writer -> {
      writer.remove("notice", removal);
      return true;
    });
    assertThat(store.document("notice").orElseThrow().removal()).contains(removal);
    assertThat(store.document("notice").orElseThrow().isRemoved()).isFalse();
    assertThat(store.analysis("notice")).contains(analysis);
  }

  @Test
  void remembersWhatCameFromAPlace() {
    Intake intake = new Intake("/corpus/a.txt", "f00d", "7", 1, 0, Samples.MORNING);
    add(Samples.version(Samples.analysis("a", "one")));
    assertThat(store.intake("/corpus/a.txt")).isEmpty();
    store.write(writer -> {
      writer.addIntake(intake);
      return true;
    });
    assertThat(store.intake("/corpus/a.txt")).contains(intake);
    assertThat(store.lastChecked("a")).contains(Samples.MORNING);
    assertThat(store.lastChecked("b")).isEmpty();
    assertThat(store.lastFrom("a", "/corpus/a.txt"))
        .contains(store.document("a").orElseThrow().version().sha256());
    assertThat(store.lastFrom("a", "/corpus/b.txt")).isEmpty();
    assertThat(store.holds("a", store.document("a").orElseThrow().version().sha256())).isTrue();
    assertThat(store.holds("a", "00".repeat(32))).isFalse();
  }

  @Test
  void aLaterSuccessClearsTheFailuresOfAPlace() {
    Failure failure =
        new Failure("/a.zip!x.pdf", "is encrypted", "unlock", Optional.empty(), Samples.MORNING);
    store.write(writer -> {
      writer.setFailures("/a.zip", List.of(failure));
      return true;
    });
    assertThat(store.failures()).containsExactly(failure);
    assertThat(store.failures("/a.zip")).containsExactly(failure);
    assertThat(store.failures("/b.zip")).isEmpty();
    store.write(writer -> {
      writer.setFailures("/a.zip", List.of());
      return true;
    });
    assertThat(store.failures()).isEmpty();
  }
}
