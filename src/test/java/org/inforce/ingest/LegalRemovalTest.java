package org.inforce.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inforce.document.DocumentReader;
import org.inforce.search.SearchIndex;
import org.inforce.search.SearchIndex.Access;
import org.inforce.source.Capture;
import org.inforce.source.Digest;
import org.inforce.store.Alert;
import org.inforce.store.ChangeEntry;
import org.inforce.store.ChangeKind;
import org.inforce.store.ChangeQuery;
import org.inforce.store.Removal;
import org.inforce.store.StoredDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LegalRemovalTest {
  private static final String ORDER = "gov.uscourts.cand.70735.98.0";
  private static final String NEXT_DAY = "2025-12-03T04:00:00Z";
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-12-02T12:00:00Z"));

  @TempDir private Path root;
  private NightDesk desk;
  private SearchIndex index;

  @BeforeEach
  void takeTheFirstNight() {
    desk = new NightDesk(root);
    index = SearchIndex.open(root.resolve("data/lucene"), Access.WRITE).orThrow();
    desk.night(NightDesk.FIRST);
    follower().catchUp(desk.store());
  }

  @AfterEach
  void close() {
    index.close();
    desk.close();
  }

  private Follower follower() {
    return new Indexer(index, done -> {});
  }

  private LegalRemoval removal() {
    return new LegalRemoval(desk.store(), follower(), CLOCK);
  }

  private LegalRemoval.Removed remove(String document) {
    LegalRemoval.Removed removed = removal().remove(document, "order of a court");
    index.purge();
    index.commit(desk.store().revision());
    return removed;
  }

  private List<Capture> captures() {
    List<Capture> captures = new ArrayList<>();
    desk.store().captures(captures::add);
    return captures;
  }

  private String quoteOf(String document) {
    return desk.store().analysis(document).orElseThrow().events().stream()
        .map(event -> event.evidence().quote())
        .filter(quote -> quote.length() > 60)
        .findFirst()
        .orElseThrow();
  }

  /// Whether the words stand anywhere in the files of the data directory.
  private boolean isOnDisk(String words) throws IOException {
    try (Stream<Path> files = Files.walk(desk.data())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(file), ISO_8859_1).contains(words)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void nothingIsLeftButTheTombstone() throws IOException {
    String quote = quoteOf(ORDER);
    String title = desk.store().document(ORDER).orElseThrow().metadata().title();
    String sha256 = desk.store().document(ORDER).orElseThrow().version().sha256();
    assertThat(isOnDisk(quote)).as("before").isTrue();
    desk.store().write(writer -> writer.addAlert(Alerts.quoting("a1", quote)));
    desk.store().write(writer -> writer.addAlert(Alerts.leadingTo("a2", "/documents/" + ORDER)));
    desk.store().write(writer -> writer.addAlert(Alerts.leadingTo("a3", "/documents/other")));
    LegalRemoval.Removed removed = remove(ORDER);
    assertThat(removed.isPurged()).isTrue();
    assertThat(removed.moved()).as("no news of the world").allMatch(ChangeEntry::isOurs);
    assertThat(desk.store().changes().matching(ChangeQuery.ALL.ofTheWorld().since(CLOCK.instant())))
        .isEmpty();
    StoredDocument tombstone = desk.store().document(ORDER).orElseThrow();
    assertThat(tombstone.removal())
        .contains(new Removal(removed.removal().day(), "order of a court", true));
    assertThat(tombstone.names()).noneMatch(name -> name.contains(title));
    assertThat(desk.store().bytes(sha256)).isEmpty();
    assertThat(captures()).noneMatch(one -> one.sha256().equals(sha256));
    assertThat(desk.store().alerts(Alert.State.WAITING))
        .extracting(Alert::id)
        .containsExactly("a3");
    assertThat(isOnDisk(quote)).as("after").isFalse();
    assertThat(desk.store().examine()).isEmpty();
    assertThat(index.damage()).isEmpty();
    assertThat(index.revision()).isEqualTo(desk.store().revision());
    assertThat(desk.store().changes().matching(ChangeQuery.ALL.in(ORDER)))
        .singleElement()
        .satisfies(change -> {
          assertThat(change.kind()).isEqualTo(ChangeKind.DOCUMENT_WITHDRAWN);
          assertThat(change.isOurs()).isTrue();
          assertThat(change.why()).contains("order of a court");
        });
  }

  @Test
  void noLaterNightBringsItBackOrAsksForIt() throws IOException {
    String sha256 = desk.store().document(ORDER).orElseThrow().version().sha256();
    String quote = quoteOf(ORDER);
    remove(ORDER);
    List<String> before = desk.export();
    desk.court.forgetRequests();
    assertThat(desk.night(NEXT_DAY).changes()).isEmpty();
    assertThat(desk.court.requests()).noneMatch(request -> request.contains(".98.0.pdf"));
    assertThat(desk.export()).isEqualTo(before);
    assertThat(captures()).noneMatch(one -> one.sha256().equals(sha256));
    assertThat(isOnDisk(quote)).isFalse();
    assertThat(desk.store().examine()).isEmpty();
  }

  /// The docket's own page is removed: its entries stand in the lists it is put together from.
  @Test
  void aDocketThatWasRemovedIsNotPutTogetherAgain() {
    String docket =
        desk.store()
            .documentNamed("url:" + desk.court.base() + "/docket/70735/state-of-california/")
            .orElseThrow()
            .id();
    remove(docket);
    assertThat(captures()).noneMatch(one -> one.address().toString().contains("docket-entries"));
    desk.night(NEXT_DAY);
    assertThat(captures()).noneMatch(one -> one.address().toString().contains("docket-entries"));
    assertThat(desk.store().document(docket).orElseThrow().isRemoved()).isTrue();
  }

  @Test
  void theSameBytesFromElsewhereStayOut() throws IOException {
    String sha256 = desk.store().document(ORDER).orElseThrow().version().sha256();
    Path copy = root.resolve("copies/another-name.pdf");
    Files.createDirectories(copy.getParent());
    Files.write(copy, desk.store().bytes(sha256).orElseThrow());
    assertThat(Digest.sha256(Files.readAllBytes(copy))).isEqualTo(sha256);
    remove(ORDER);
    new Ingest(desk.store(), Follower.NONE, new DocumentReader(), Desk.ANALYST, CLOCK)
        .run(List.of(copy), Progress.SILENT);
    assertThat(desk.store().bytes(sha256)).isEmpty();
    assertThat(desk.store().examine()).isEmpty();
  }

  @Test
  void whatIsUndoneComesBackWithTheNextNight() {
    List<String> before = desk.export().stream().filter(LegalRemovalTest::isFinding).toList();
    remove(ORDER);
    assertThat(removal().undo(ORDER)).isTrue();
    assertThat(desk.store().document(ORDER)).isEmpty();
    assertThat(desk.store().examine()).isEmpty();
    desk.night(NEXT_DAY);
    follower().catchUp(desk.store());
    assertThat(desk.export().stream().filter(LegalRemovalTest::isFinding)).isEqualTo(before);
    assertThat(removal().undo(ORDER)).as("nothing to undo").isFalse();
  }

  private static boolean isFinding(String line) {
    return line.contains("\"finding\"");
  }

  @Test
  void removingTwiceKeepsTheFirstDayAndReason() {
    LegalRemoval.Removed first = remove(ORDER);
    assertThat(removal().remove(ORDER, "another").removal()).isEqualTo(first.removal());
    assertThatThrownBy(() -> removal().remove("nothing", "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
