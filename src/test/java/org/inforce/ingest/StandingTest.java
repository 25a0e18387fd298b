package org.inforce.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.inforce.store.ChangeEntry;
import org.inforce.store.ChangeKind;
import org.inforce.store.ChangeQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingTest {
  private static final String NOTICE =
      """
      The Department of Labor published the Wage Records Directive on January 5, 2026. Under the \
      Wage Records Directive the Department of Labor shares wage records with the Department of \
      Homeland Security.
      """;
  private static final String ORDER =
      """
      On March 2, 2026, the U.S. District Court for the Northern District of California granted a \
      preliminary injunction in No. 3:26-cv-00123. The court enjoined the Department of Labor from \
      enforcing the Wage Records Directive.
      """;

  @TempDir private Path root;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(root);
    desk.sleepUntil("2026-02-02T06:00:00Z");
    desk.write("notice.txt", NOTICE);
    desk.write("notice.meta.json", "{\"published\":\"2026-01-06\"}");
    desk.ingest();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void orderComes() {
    desk.sleepUntil("2026-03-04T06:00:00Z");
    desk.write("order.txt", ORDER);
    desk.write(
        "order.meta.json", "{\"source_kind\":\"press_release\",\"published\":\"2026-03-03\"}");
  }

  @Test
  void theFirstRunHasNothingToCompareWith() {
    assertThat(desk.store().changes().matching(ChangeQuery.ALL))
        .extracting(ChangeEntry::kind)
        .containsOnly(ChangeKind.DOCUMENT_ADDED);
  }

  @Test
  void anOrderIsToldOnceHoweverManyReportIt() {
    orderComes();
    List<ChangeEntry> told = desk.ingest().changes();
    assertThat(told)
        .filteredOn(entry -> entry.kind() == ChangeKind.ORDER_ENTERED)
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.document()).contains("order");
          assertThat(entry.quote()).isPresent();
          assertThat(entry.after().orElseThrow()).contains("preliminary injunction");
        });
    desk.sleepUntil("2026-03-05T06:00:00Z");
    desk.write("again.txt", ORDER);
    desk.write("again.meta.json", "{\"source_kind\":\"news\",\"published\":\"2026-03-04\"}");
    assertThat(desk.ingest().changes())
        .extracting(ChangeEntry::kind)
        .doesNotContain(ChangeKind.ORDER_ENTERED);
  }

  @Test
  void anOrderThatIsOnlyInferredIsNotToldAsEntered() {
    desk.sleepUntil("2026-03-12T06:00:00Z");
    desk.write(
        "extension.txt",
        """
        On March 9, 2026, in No. 3:26-cv-00123, the U.S. District Court for the Northern District of \
        California extended the preliminary injunction against the Wage Records Directive until \
        April 6, 2026.
        """);
    desk.write(
        "extension.meta.json", "{\"source_kind\":\"press_release\",\"published\":\"2026-03-10\"}");
    assertThat(desk.ingest().changes())
        .filteredOn(entry -> entry.kind() == ChangeKind.ORDER_ENTERED)
        .singleElement()
        .satisfies(entry -> assertThat(entry.after().orElseThrow()).startsWith("extended"));
  }

  @Test
  void ingestingAgainTellsNothing() {
    orderComes();
    desk.ingest();
    int before = desk.store().changes().matching(ChangeQuery.ALL).size();
    desk.sleepUntil("2026-03-06T06:00:00Z");
    assertThat(desk.ingest().changes()).isEmpty();
    assertThat(desk.store().changes().matching(ChangeQuery.ALL)).hasSize(before);
  }
}
