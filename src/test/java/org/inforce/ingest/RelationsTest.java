package org.inforce.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.inforce.Scores;
import org.inforce.answer.Answers;
import org.inforce.answer.DocumentLink;
import org.inforce.answer.DocumentView;
import org.inforce.answer.Viewpoint;
import org.inforce.status.Settings;
import org.inforce.status.Status;
import org.inforce.status.StatusAnswer;
import org.inforce.status.StatusBook;
import org.inforce.status.StatusQuery;
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
            () -> StatusBook.of(store.reports().all(), Taxonomy.standard(), Settings.STANDARD),
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

  private static StatusAnswer status(Desk desk, String measure, String day) {
    StatusBook book =
        StatusBook.of(desk.store().reports().all(), Taxonomy.standard(), Settings.STANDARD);
    LocalDate late = LocalDate.of(2031, 12, 31);
    return book.answer(
        book.measure(measure).orElseThrow(), StatusQuery.of(measure, LocalDate.parse(day), late));
  }

  @Test
  void aDelayMovesTheEffectiveDateOfTheRuleItNames() {
    Desk other = new Desk(root.resolve("delay"));
    other.write(
        "rule.txt",
        """
        Records of Ferry Passengers

        ACTION: Final rule.

        DATES: This rule is effective June 2, 2031.
        """);
    other.write("rule.meta.json", facts("2031-04111", "Records of Ferry Passengers", "2031-05-02"));
    other.write(
        "delay.txt",
        """
        Records of Ferry Passengers; Delay of Effective Date

        ACTION: Final rule; delay of effective date.

        DATES: The effective date of the final rule published on May 2, 2031 (96 FR 20117), is
        delayed until August 1, 2031.
        """);
    other.write(
        "delay.meta.json",
        facts("2031-05500", "Records of Ferry Passengers; Delay of Effective Date", "2031-05-28"));
    try (other) {
      other.ingest();
      String rule = "records-of-ferry-passengers";
      assertThat(status(other, rule, "2031-06-15").status()).isEqualTo(Status.NOT_YET_EFFECTIVE);
      assertThat(status(other, rule, "2031-07-31").status()).isEqualTo(Status.NOT_YET_EFFECTIVE);
      assertThat(status(other, rule, "2031-08-01").status()).isEqualTo(Status.IN_FORCE);
    }
  }

  @Test
  void aRuleThatReplacesAnEarlierOneIsNotItselfWithdrawn() {
    Desk other = new Desk(root.resolve("replaced"));
    other.write(
        "rule.txt",
        """
        Tide Gate Standards

        The Harbor Office published an interim final rule on March 3, 2031. With this final rule,
        the Harbor Office withdraws the regulatory text of the interim final rule and replaces it.
        """);
    other.write("rule.meta.json", facts("2031-04111", "Tide Gate Standards", "2031-05-02"));
    try (other) {
      other.ingest();
      assertThat(status(other, "tide-gate-standards", "2031-06-15").status())
          .isEqualTo(Status.IN_FORCE);
    }
  }

  private static String facts(String number, String title, String day) {
    return """
    {"title":"%s","document_number":"%s","source_kind":"federal_register_rule",
     "published":"%s","citation":"%s"}
    """
        .formatted(title, number, day, number.equals("2031-04111") ? "96 FR 20117" : "96 FR 24000");
  }

  /// A final rule of January 6, 2023 and the rule that put its effective date off to April 7.
  @Test
  void aRealDelayHoldsBackTheRealRule() throws IOException {
    Path scale = Scores.shared("corpus/scale/fr-abstracts-2020-2026.jsonl.gz");
    StringBuilder pair = new StringBuilder();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(scale)), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> line.contains("\"2022-28225\"") || line.contains("\"2023-02268\""))
          .forEach(line -> pair.append(line).append('\n'));
    }
    try (Desk other = new Desk(root.resolve("real"))) {
      other.write("pair.jsonl", pair.toString());
      other.ingest();
      assertThat(told(view(other.store(), "2023-02268").acts()))
          .containsExactly("2023-02268 delays 2022-28225");
      StatusAnswer answer = status(other, "national-marine-sanctuary-regulations", "2023-03-01");
      assertThat(answer.status()).isEqualTo(Status.NOT_YET_EFFECTIVE);
      assertThat(answer.because())
          .anyMatch(reason ->
              reason
                  .evidence()
                  .filter(found -> found.quote().contains("April 7, 2023"))
                  .isPresent());
    }
  }
}
