package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.inforce.answer.Days;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Notice published on 2025-11-25.             | Notice published on November 25, 2025.
          Practice started in 2025-06, until 2026-09-09. | Practice started in June 2025, until September 9, 2026.
          It was stayed in cand/3:25-cv-05536 that day. | It was stayed in No. 3:25-cv-05536 (N.D. Cal.) that day.
          # what only looks like a day or a case
          The order cand-3-25-cv-05536-pi-2025-12-29. | The order cand-3-25-cv-05536-pi-2025-12-29.
          See https://example.org/2025-12-29/a.       | See https://example.org/2025-12-29/a.
          FR Doc. 2025-20911 corrects it.             | FR Doc. 2025-20911 corrects it.
          On 2026-13-40 nothing happened.             | On 2026-13-40 nothing happened.
          In whole or in and/or out.                  | In whole or in and/or out.
          """)
  void daysAndCaseNumbersAreWrittenAsCounselWritesThem(String sentence, String readable) {
    assertThat(Readable.of(sentence, Days.ENGLISH)).isEqualTo(readable);
  }
}
