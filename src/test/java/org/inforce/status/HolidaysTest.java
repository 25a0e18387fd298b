package org.inforce.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days counted as courts count them.
class HolidaysTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # the last day rolls off weekends and federal holidays, Fed. R. Civ. P. 6(a)(1)
          2026-02-03, 2026-02-17
          2026-01-24, 2026-02-09
          2026-06-20, 2026-07-06
          2026-11-12, 2026-11-27
          2026-12-11, 2026-12-28
          """)
  void fourteenDaysAreCountedAsInCourt(LocalDate entered, LocalDate last) {
    assertThat(Holidays.lastDay(entered, 14, "-")).isEqualTo(last);
  }
}
