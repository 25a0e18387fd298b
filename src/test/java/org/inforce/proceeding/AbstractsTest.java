package org.inforce.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.inforce.Scores;
import org.inforce.document.Document;
import org.inforce.document.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Titles and abstracts of the Federal Register: what they tell of measures, and how little that
/// is.
class AbstractsTest {
  private static final ProceedingFinder FINDER = new ProceedingFinder();

  @Test
  void mostAbstractsTellNoEvent() throws IOException {
    int read = 0;
    int events = 0;
    Path file = Scores.shared("corpus/scale/fr-abstracts-2020-2026.jsonl.gz");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      int at = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (at++ % 40 == 0) {
          for (Document document : Readings.documents("lines.jsonl", line + "\n" + line, "")) {
            events += FINDER.find(document, List.of()).events().size();
            read++;
          }
        }
      }
    }
    assertThat(read).isGreaterThan(5_000);
    assertThat(events * 10).isLessThan(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Agency Information Collection Activities: Ferry Logs",
        "Sunshine Act Meetings",
        "Ferry Advisory Committee; Notice of Meeting",
        "Notice of Availability of the Draft Harbor Plan"
      })
  void aRoutineNoticeIsNoMeasure(String title) {
    ProceedingFinder.Found found = FINDER.find(notice(title), List.of());
    assertThat(found.measures()).isEmpty();
    assertThat(found.events()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sharing of Ferry Records with the Harbor Police",
        "Collection of the Ferry Surcharge on Freight"
      })
  void aNoticeThatPutsSomethingIntoForceIsOne(String title) {
    ProceedingFinder.Found found = FINDER.find(notice(title), List.of());
    assertThat(found.measures()).isNotEmpty();
    assertThat(found.events())
        .extracting(CourtEvent::type)
        .containsExactly(EventType.NOTICE_PUBLISHED);
  }

  private static Document notice(String title) {
    return Readings.documents(
            "notice.txt",
            title + "\n\nThe Bureau gives notice of the above.\n",
            "{\"source_kind\":\"federal_register_notice\",\"published\":\"2026-03-11\",\"title\":\""
                + title
                + "\"}")
        .getFirst();
  }
}
