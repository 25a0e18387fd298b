package org.inforce.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateHolidaysTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-03-31, cand, true
          2026-03-31, ord, false
          2026-04-20, mad, true
          2026-04-20, nysd, false
          2026-02-17, laed, true
          2026-04-03, njd, true
          2026-10-30, nvd, true
          2026-11-27, txnd, true
          2026-04-16, dcd, true
          2026-03-31, -, false
          """)
  void knowsTheHolidaysOfTheForum(LocalDate day, String court, boolean isHoliday) {
    assertThat(StateHolidays.isHoliday(day, court)).isEqualTo(isHoliday);
  }

  @ParameterizedTest
  @CsvSource({"2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28"})
  void knowsEaster(int year, LocalDate sunday) {
    assertThat(StateHolidays.easter(year)).isEqualTo(sunday);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # Fourteen days after 17 March 2026 is Cesar Chavez Day, a holiday in California alone.
          2026-03-17, cand, 2026-04-01
          2026-03-17, ord, 2026-03-31
          """)
  void aPeriodRollsOverAHolidayOfItsOwnForum(LocalDate trigger, String court, LocalDate last) {
    assertThat(Holidays.lastDay(trigger, 14, court)).isEqualTo(last);
  }
}
