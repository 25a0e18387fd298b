package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.inforce.document.ReadResult.Read;
import org.inforce.document.ReadResult.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {
  @Test
  void keepsTheTextOfAPlainFileUnchanged() {
    String text = "\r\n  First line.\r\n\r\nSecond\tline \u00a7 1373.\r\n";
    assertThat(Readings.document("a.txt", text).text()).isEqualTo(text);
  }

  @Test
  void letsTheSidecarWin() {
    Read read =
        (Read)
            Readings.of(
                    "a.txt",
                    "# Guess\n\nText.".getBytes(StandardCharsets.UTF_8),
                    """
                    {"title":"Stated","source_kind":"federal_register_notice","published":"2025-11-25",
                     "document_number":"2025-20911","url":null,"unknown":3}
                    """)
                .getFirst();
    assertThat(read.document().metadata().title()).isEqualTo("Stated");
    assertThat(read.document().metadata().published()).contains(LocalDate.of(2025, 11, 25));
    assertThat(read.document().version().document()).isEqualTo("2025-20911");
    assertThat(read.names()).startsWith("fr:2025-20911").endsWith("name:a.txt|Stated|2025-11-25");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"title":                          | not JSON
          ["title"]                          | not a JSON object
          {"title":7}                        | title is not a string
          {"published":"next Monday"}        | no date
          {"published":"2025-02-30"}         | no date
          {"published":20250720}             | published is not a string
          {"retrieved_at":"noon"}            | no moment
          {"source_kind":"gossip"}           | no kind of source
          {"title":"a","title":"b"}          | not JSON
          """)
  void refusesADocumentWhoseSidecarIsWrong(String sidecar, String reason) {
    Unreadable failed =
        (Unreadable)
            Readings.of("a.txt", "Text.".getBytes(StandardCharsets.UTF_8), sidecar).getFirst();
    assertThat(failed.reason()).contains("sidecar").contains(reason);
    assertThat(failed.action()).contains("sidecar");
    assertThat(failed.bytes()).isEqualTo("Text.".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void letsOnlyTheCallersOwnFailureOut() {
    assertThatThrownBy(() ->
            new DocumentReader()
                .read(
                    Readings.source("a.txt", "Text."),
                    result -> {
                      throw new IllegalStateException("disk full");
                    }))
        .hasMessage("disk full");
  }
}
