package org.inforce.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.inforce.store.ChangeEntry;
import org.inforce.store.ChangeKind;
import org.inforce.store.ChangeQuery;
import org.inforce.store.Removal;
import org.inforce.store.RunRecord.Counts;
import org.inforce.store.StoredDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
  private static final String STATEMENT =
      """
      Statement on member records

      The department received a request in June. It will answer the request in July.

      Members may call the office at any time.
      """;

  @TempDir private Path root;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(root);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static Counts counts(int added, int changed, int unchanged, int failed) {
    return new Counts(added, changed, unchanged, failed);
  }

  private List<ChangeEntry> changes() {
    return desk.store().changes().matching(ChangeQuery.ALL);
  }

  @Test
  void takesAFolderInAndSaysWhatWasNew() {
    desk.write("a.txt", STATEMENT);
    desk.write("deep/b.txt", "Another text altogether.\n");
    IngestReport report = desk.ingest();
    assertThat(report.counts()).isEqualTo(counts(2, 0, 0, 0));
    assertThat(report.isComplete()).isTrue();
    assertThat(desk.store().documents("", 10))
        .extracting(StoredDocument::id)
        .containsExactly("a", "b");
    assertThat(changes())
        .extracting(ChangeEntry::kind)
        .containsExactly(ChangeKind.DOCUMENT_ADDED, ChangeKind.DOCUMENT_ADDED);
    assertThat(desk.store().runs(1).getFirst().counts()).isEqualTo(report.counts());
  }

  @Test
  void ingestingTwiceChangesNothing() {
    desk.write("a.txt", STATEMENT);
    desk.write("b.txt", "Another text altogether.\n");
    desk.ingest();
    List<String> before = desk.export();
    long revision = desk.store().revision();
    desk.sleepUntil("2026-03-03T06:00:00Z");
    IngestReport again = desk.ingest();
    assertThat(again.counts()).isEqualTo(counts(0, 0, 2, 0));
    assertThat(desk.export()).isEqualTo(before);
    assertThat(desk.store().revision()).isEqualTo(revision);
    assertThat(desk.store().lastChecked("a").orElseThrow()).isEqualTo("2026-03-03T06:00:00Z");
  }

  @Test
  void oneChangedSentenceIsOneVersionAndOneChange() {
    desk.write("a.txt", STATEMENT);
    desk.write("b.txt", "Another text altogether.\n");
    desk.ingest();
    int before = changes().size();
    desk.sleepUntil("2026-03-03T06:00:00Z");
    desk.write("a.txt", STATEMENT.replace("in June", "in early May"));
    IngestReport report = desk.ingest();
    assertThat(report.counts()).isEqualTo(counts(0, 1, 1, 0));
    assertThat(desk.store().versions("a")).hasSize(2);
    assertThat(changes()).hasSize(before + 1);
    ChangeEntry entry = changes().getFirst();
    assertThat(report.changes()).containsExactly(entry);
    assertThat(entry.kind()).isEqualTo(ChangeKind.DOCUMENT_CHANGED);
    assertThat(entry.subject()).isEqualTo("a");
    assertThat(entry.before()).contains("June");
    assertThat(entry.after()).contains("early May");
    assertThat(entry.quote().orElseThrow())
        .startsWith("The department received a request in early");
    assertThat(entry.why()).isEqualTo("The publisher changed the wording.");
  }

  @Test
  void theEarlierVersionCountsUntilTheEditWasSeen() {
    desk.write("a.txt", STATEMENT);
    desk.write("a.meta.json", "{\"published\":\"2026-01-05\"}");
    desk.ingest();
    desk.sleepUntil("2026-03-03T06:00:00Z");
    desk.write("a.txt", STATEMENT.replace("in June", "in May"));
    desk.ingest();
    assertThat(knownOn("2026-01-04")).isEmpty();
    assertThat(knownOn("2026-01-05")).contains(1);
    assertThat(knownOn("2026-03-02")).contains(1);
    assertThat(knownOn("2026-03-03")).contains(2);
  }

  private Optional<Integer> knownOn(String day) {
    return desk.store().versionKnownOn("a", LocalDate.parse(day)).map(version -> version.number());
  }

  @Test
  void aPublisherThatGoesBackToItsFirstWordsMakesAThirdVersion() {
    desk.write("a.txt", STATEMENT);
    desk.ingest();
    desk.sleepUntil("2026-03-03T06:00:00Z");
    desk.write("a.txt", STATEMENT.replace("in June", "in May"));
    desk.ingest();
    desk.sleepUntil("2026-03-04T06:00:00Z");
    desk.write("a.txt", STATEMENT);
    assertThat(desk.ingest().counts()).isEqualTo(counts(0, 1, 0, 0));
    assertThat(desk.store().versions("a")).hasSize(3);
    assertThat(changes().getFirst().after()).contains("June");
    assertThat(desk.ingest().counts()).isEqualTo(counts(0, 0, 1, 0));
    assertThat(desk.store().examine()).isEmpty();
  }

  @Test
  void otherTypographyIsAVersionAndSaidToBeNoMore() {
    desk.write("a.txt", "The \"Act\" applies - to all.\n");
    desk.ingest();
    desk.write("a.txt", "The “Act” applies – to  all.\n");
    assertThat(desk.ingest().counts()).isEqualTo(counts(0, 1, 0, 0));
    assertThat(desk.store().versions("a")).hasSize(2);
    assertThat(changes()).hasSize(2);
    assertThat(changes().getFirst().why()).isEqualTo("Typography only: no word differs.");
  }

  @Test
  void aCorrectedSidecarIsAnotherReadingOfTheSameVersion() {
    desk.write("a.txt", STATEMENT);
    desk.write("a.meta.json", "{\"title\":\"Statment\",\"published\":\"2026-01-05\"}");
    desk.ingest();
    desk.write("a.meta.json", "{\"title\":\"Statement\",\"published\":\"2026-01-05\"}");
    assertThat(desk.ingest().counts()).isEqualTo(counts(0, 1, 0, 0));
    assertThat(desk.store().versions("a"))
        .singleElement()
        .satisfies(version -> assertThat(version.metadata().title()).isEqualTo("Statement"));
    ChangeEntry entry = changes().getFirst();
    assertThat(entry.before()).contains("Statment");
    assertThat(entry.after()).contains("Statement");
    assertThat(desk.ingest().counts()).isEqualTo(counts(0, 0, 1, 0));
  }

  @Test
  void aSidecarThatStatesTheSameChangesNothing() {
    desk.write("a.txt", STATEMENT);
    desk.write("a.meta.json", "{\"title\":\"Statement\"}");
    desk.ingest();
    desk.write("a.meta.json", "{ \"title\" : \"Statement\" }");
    assertThat(desk.ingest().counts()).isEqualTo(counts(0, 0, 1, 0));
    assertThat(changes()).hasSize(1);
  }

  @Test
  void theSameFileInAnotherFolderIsTheSameDocument() {
    desk.write("one/a.txt", STATEMENT);
    desk.write("two/a.txt", STATEMENT);
    assertThat(desk.ingest().counts()).isEqualTo(counts(1, 0, 1, 0));
    assertThat(desk.store().document("a").orElseThrow().names())
        .anyMatch(name -> name.endsWith("one/a.txt"))
        .anyMatch(name -> name.endsWith("two/a.txt"));
    assertThat(desk.ingest().counts()).isEqualTo(counts(0, 0, 2, 0));
  }

  @Test
  void theSameFileNameWithAnotherTitleIsAnotherDocument() {
    desk.write("one/a.txt", STATEMENT);
    desk.write("one/a.meta.json", "{\"title\":\"First\"}");
    desk.write("two/a.txt", "Quite another text.\n");
    desk.write("two/a.meta.json", "{\"title\":\"Second\"}");
    assertThat(desk.ingest().counts()).isEqualTo(counts(2, 0, 0, 0));
    assertThat(desk.store().documents("", 10))
        .extracting(StoredDocument::id)
        .first()
        .isEqualTo("a");
    assertThat(desk.store().documents("", 10).get(1).id()).matches("a-[0-9a-f]{6}");
  }

  @Test
  void anotherTitleAtTheSamePlaceIsAnotherVersion() {
    desk.write("a.txt", STATEMENT);
    desk.write("a.meta.json", "{\"title\":\"First\"}");
    desk.ingest();
    desk.write("a.txt", STATEMENT.replace("June", "May"));
    desk.write("a.meta.json", "{\"title\":\"Second\"}");
    assertThat(desk.ingest().counts()).isEqualTo(counts(0, 1, 0, 0));
    assertThat(desk.store().documentCount()).isEqualTo(1);
  }

  @Test
  void documentsWithTheSameNumberAreOneAndWithOtherNumbersNever() {
    desk.write("x.txt", "First notice text.\n");
    desk.write("x.meta.json", notice("2025-00001", "https://example.gov/a"));
    desk.write("y.txt", "Second notice text, of the same number.\n");
    desk.write("y.meta.json", notice("2025-00001", "https://example.gov/b"));
    desk.write("z.txt", "Third notice text, of the same address.\n");
    desk.write("z.meta.json", notice("2025-00003", "https://example.gov/a"));
    assertThat(desk.ingest().counts()).isEqualTo(counts(2, 1, 0, 0));
    assertThat(desk.store().documents("", 10))
        .extracting(StoredDocument::id)
        .containsExactly("2025-00001", "2025-00003");
    assertThat(desk.ingest().counts()).isEqualTo(counts(0, 0, 3, 0));
  }

  private static String notice(String number, String url) {
    return "{\"title\":\"Notice\",\"source_kind\":\"federal_register_notice\",\"document_number\":\""
        + number
        + "\",\"url\":\""
        + url
        + "\",\"published\":\"2025-01-02\"}";
  }

  @Test
  void whatCannotBeReadCostsItselfAloneEveryTime() {
    desk.write("a.txt", STATEMENT);
    desk.write("empty.txt", "");
    desk.write("b.txt", "Another text altogether.\n");
    IngestReport report = desk.ingest();
    assertThat(report.counts()).isEqualTo(counts(2, 0, 0, 1));
    assertThat(report.failures())
        .singleElement()
        .satisfies(failure -> {
          assertThat(failure.path()).endsWith("empty.txt");
          assertThat(failure.reason()).isNotBlank();
          assertThat(failure.action()).isNotBlank();
        });
    assertThat(desk.store().failures()).isEqualTo(report.failures());
    assertThat(desk.ingest().counts()).isEqualTo(counts(0, 0, 2, 1));
    desk.write("empty.txt", "Not empty any more.\n");
    assertThat(desk.ingest().counts()).isEqualTo(counts(1, 0, 2, 0));
    assertThat(desk.store().failures()).isEmpty();
  }

  @Test
  void keepsTheBytesOfWhatItCannotRead() throws IOException {
    byte[] bytes = {0, 1, 2, 3, (byte) 0xff, (byte) 0xfe, 0, 0, 7, 1};
    Files.createDirectories(desk.folder());
    Files.write(desk.folder().resolve("x.bin"), bytes);
    IngestReport report = desk.ingest();
    assertThat(report.counts().failed()).isEqualTo(1);
    String name = report.failures().getFirst().sha256().orElseThrow();
    assertThat(desk.store().bytes(name)).contains(bytes);
  }

  @Test
  void aPlaceThatIsNotThereIsAFailure() {
    IngestReport report = desk.ingest(root.resolve("nowhere"));
    assertThat(report.failures())
        .singleElement()
        .satisfies(failure -> assertThat(failure.path()).endsWith("nowhere"));
  }

  @Test
  void anErasedDocumentDoesNotComeBack() {
    desk.write("a.txt", STATEMENT);
    desk.ingest();
    desk.store()
        .write(writer -> {
          writer.remove("a", new Removal(LocalDate.of(2026, 3, 2), "court order", true));
          return true;
        });
    desk.write("a.txt", STATEMENT + "More.\n");
    assertThat(desk.ingest().counts()).isEqualTo(counts(0, 0, 1, 0));
    assertThat(desk.store().analysis("a")).isEmpty();
    assertThat(desk.store().documentCount()).isZero();
  }

  @Test
  void theOrderOfArrivalMakesNoDifferenceToWhatIsKnown() throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String name = "d" + i + ".txt";
      desk.write(name, "Document " + i + " must be filed by March " + (i + 1) + ", 2026.\n");
      names.add(name);
    }
    desk.ingest();
    List<String> inOrder = desk.export();
    Collections.shuffle(names, new Random(7));
    try (Desk other = new Desk(Files.createDirectory(root.resolve("other")))) {
      for (String name : names) {
        other.ingest(desk.folder().resolve(name));
      }
      assertThat(other.export()).isEqualTo(inOrder);
    }
  }

  @Test
  void progressEndsWithTheWholeCount() {
    desk.write("a.txt", STATEMENT);
    desk.write("b.txt", "Another text altogether.\n");
    List<Integer> told = new ArrayList<>();
    new Ingest(
            desk.store(),
            Follower.NONE,
            new org.inforce.document.DocumentReader(),
            Desk.ANALYST,
            java.time.InstantSource.system())
        .run(List.of(desk.folder()), state -> told.add(state.documents()));
    assertThat(told).last().isEqualTo(2);
  }

  @Test
  void bringsWhatFollowsTheStoreUpToDate() {
    desk.write("a.txt", STATEMENT);
    List<Long> seen = new ArrayList<>();
    new Ingest(
            desk.store(),
            store -> seen.add(store.revision()),
            new org.inforce.document.DocumentReader(),
            Desk.ANALYST,
            java.time.InstantSource.system())
        .run(List.of(desk.folder()), Progress.SILENT);
    assertThat(seen).containsExactly(desk.store().revision());
  }
}
