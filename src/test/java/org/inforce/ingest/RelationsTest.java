package org.inforce.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.inforce.answer.Answers;
import org.inforce.answer.DocumentLink;
import org.inforce.answer.DocumentView;
import org.inforce.answer.Viewpoint;
import org.inforce.status.Settings;
import org.inforce.status.StatusBook;
import org.inforce.store.Removal;
import org.inforce.store.Store;
import org.inforce.taxonomy.Taxonomy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Corrections, delays and withdrawals stand on the pages of both documents, whichever came first.
class RelationsTest {
  @TempDir private Path root;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(root);
    notice(
        "2031-04111",
        "Ferry Passenger Fees",
        "Final rule.",
        "2031-05-02",
        "96 FR 20117",
        "The fee is $2.");
    notice(
        "2031-04112",
        "Pier Hours",
        "Final rule.",
        "2031-05-02",
        "96 FR 20117",
        "Piers close at 9.");
    notice(
        "C1-2031-04111",
        "Ferry Passenger Fees",
        "",
        "2031-05-20",
        "96 FR 23000",
        "The fee is $3, not $2.");
    notice(
        "2031-05500",
        "Ferry Passenger Fees; Delay of Effective Date",
        "Final rule; delay of effective date.",
        "2031-06-02",
        "96 FR 24000",
        "The effective date of the final rule published on May 2, 2031 (96 FR 20117), is delayed.");
    notice(
        "2031-05600",
        "Tide Tables; Withdrawal",
        "Proposed rule; withdrawal.",
        "2031-06-05",
        "96 FR 25000",
        "The proposed rule published on April 1, 2031 (96 FR 15000) is withdrawn.");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void notice(
      String number, String title, String action, String day, String page, String text) {
    desk.write(number + ".txt", title + "\n\n" + text + "\n");
    desk.write(
        number + ".meta.json",
        """
        {"title":"%s","document_number":"%s","source_kind":"federal_register_rule",
         "published":"%s","citation":"%s"}
        """
            .formatted(title, number, day, page));
  }

  private static DocumentView view(Store store, String id) {
    Viewpoint today = Viewpoint.present(LocalDate.of(2031, 7, 1));
    return new Answers(
            store,
            () -> StatusBook.of(store.reports(), Taxonomy.standard(), Settings.STANDARD),
            () -> {
              throw new IllegalStateException("nobody searches here");
            },
            Taxonomy.standard())
        .document(id, 0, today)
        .orElseThrow();
  }

  private static List<String> told(List<DocumentLink> links) {
    return links.stream()
        .map(link ->
            link.document()
                + " "
                + link.relation().kind().code()
                + " "
                + link.target().orElse(link.relation().name().words()))
        .toList();
  }

  @Test
  void bothDocumentsSayItWhicheverCameFirst() {
    List<String> numbers =
        new ArrayList<>(
            List.of("2031-04111", "2031-04112", "C1-2031-04111", "2031-05500", "2031-05600"));
    Random random = new Random(8);
    for (int round = 0; round < 4; round++) {
      Collections.shuffle(numbers, random);
      try (Desk other = new Desk(root.resolve("round" + round))) {
        numbers.forEach(number -> other.ingest(desk.folder().resolve(number + ".txt")));
        assertThat(told(view(other.store(), "2031-04111").actedOn()))
            .containsExactlyInAnyOrder(
                "C1-2031-04111 corrects 2031-04111", "2031-05500 delays 2031-04111");
        assertThat(told(view(other.store(), "2031-05500").acts()))
            .containsExactly("2031-05500 delays 2031-04111");
        assertThat(view(other.store(), "2031-04112").actedOn()).isEmpty();
      }
    }
  }

  @Test
  void whatIsNotOnRecordStaysNamedAndIsFoundWhenItComes() {
    desk.ingest();
    assertThat(told(view(desk.store(), "2031-05600").acts()))
        .containsExactly("2031-05600 withdraws 96 FR 15000, published 2031-04-01");
    notice(
        "2031-03000", "Tide Tables", "Proposed rule.", "2031-04-01", "96 FR 15000", "Tides turn.");
    desk.ingest();
    assertThat(told(view(desk.store(), "2031-05600").acts()))
        .containsExactly("2031-05600 withdraws 2031-03000");
    assertThat(told(view(desk.store(), "2031-03000").actedOn()))
        .containsExactly("2031-05600 withdraws 2031-03000");
  }

  @Test
  void anErasedCorrectionIsSaidNoMore() {
    desk.ingest();
    desk.store()
        .write(writer -> {
          writer.remove(
              "C1-2031-04111", new Removal(LocalDate.of(2031, 6, 30), "court order", true));
          return true;
        });
    assertThat(told(view(desk.store(), "2031-04111").actedOn()))
        .containsExactly("2031-05500 delays 2031-04111");
    assertThat(desk.store().examine()).isEmpty();
  }
}
