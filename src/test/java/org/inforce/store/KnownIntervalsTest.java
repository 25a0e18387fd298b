package org.inforce.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.inforce.document.Form;
import org.inforce.store.KnownIntervals.Candidate;
import org.inforce.store.KnownIntervals.Interval;
import org.junit.jupiter.api.Test;

class KnownIntervalsTest {
  private static Candidate version(long id, String stated, String retrieved) {
    return version(id, stated, retrieved, Form.TEXT, 100);
  }

  private static Candidate version(
      long id, String stated, String retrieved, Form form, int length) {
    return new Candidate(
        id,
        stated.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(stated)),
        Instant.parse(retrieved + "T09:00:00Z"),
        form,
        length);
  }

  private static String told(List<Candidate> candidates) {
    StringBuilder told = new StringBuilder();
    for (Interval interval : KnownIntervals.of(candidates)) {
      told.append(interval.version())
          .append(": ")
          .append(interval.from())
          .append(interval.until().map(day -> " - " + day).orElse(" -"))
          .append('\n');
    }
    return told.toString();
  }

  @Test
  void aVersionCountsFromTheDayItsPublisherStates() {
    assertThat(
            told(
                List.of(
                    version(1, "2025-06-13", "2026-02-01"),
                    version(2, "2026-01-02", "2026-02-01"))))
        .isEqualTo("1: 2025-06-13 - 2026-01-02\n2: 2026-01-02 -\n");
  }

  @Test
  void withoutAStatedDayItCountsFromItsRetrieval() {
    assertThat(told(List.of(version(1, "", "2026-02-01"), version(2, "", "2026-02-03"))))
        .isEqualTo("1: 2026-02-01 - 2026-02-03\n2: 2026-02-03 -\n");
  }

  @Test
  void aSilentEditCountsFromTheDayItWasSeen() {
    assertThat(
            told(
                List.of(
                    version(1, "2026-01-02", "2026-01-03"),
                    version(2, "2026-01-02", "2026-02-01"))))
        .isEqualTo("1: 2026-01-02 - 2026-02-01\n2: 2026-02-01 -\n");
  }

  @Test
  void anEarlierVersionThatArrivesLateTakesItsPlace() {
    assertThat(
            told(
                List.of(
                    version(1, "2026-01-02", "2026-01-03"),
                    version(2, "2025-06-13", "2026-02-01"))))
        .isEqualTo("2: 2025-06-13 - 2026-01-02\n1: 2026-01-02 -\n");
  }

  @Test
  void ofTwoFormsOfOneDayTheFullerCounts() {
    assertThat(
            told(
                List.of(
                    version(1, "2026-01-02", "2026-01-03", Form.GPO_XML, 9000),
                    version(2, "2026-01-02", "2026-01-04", Form.RECORD, 300))))
        .isEqualTo("2: 2026-01-02 - 2026-01-02\n1: 2026-01-02 -\n");
  }

  @Test
  void theOrderOfArrivalMakesNoDifference() {
    List<Candidate> candidates =
        new ArrayList<>(
            List.of(
                version(1, "2026-01-02", "2026-01-03", Form.GPO_XML, 9000),
                version(2, "2026-01-02", "2026-01-04", Form.RECORD, 300),
                version(3, "2026-01-02", "2026-01-05", Form.GPO_XML, 9100),
                version(4, "2025-12-02", "2026-01-06"),
                version(5, "", "2026-01-07"),
                version(6, "2026-03-02", "2026-01-08")));
    String inOrder = told(candidates);
    Random random = new Random(3);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(candidates, random);
      assertThat(told(candidates)).isEqualTo(inOrder);
    }
  }
}
