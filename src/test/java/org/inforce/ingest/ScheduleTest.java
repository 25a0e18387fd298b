package org.inforce.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # time, zone, now, the last due moment, the next
          04:15, America/New_York, 2026-01-10T09:15:00Z, 2026-01-10T09:15:00Z, 2026-01-11T09:15:00Z
          04:15, America/New_York, 2026-01-10T09:14:59Z, 2026-01-09T09:15:00Z, 2026-01-10T09:15:00Z
          # in summer the same clocks are an hour earlier
          04:15, America/New_York, 2026-07-10T12:00:00Z, 2026-07-10T08:15:00Z, 2026-07-11T08:15:00Z
          # the clocks jump over 02:30: the moment after the jump, once
          02:30, America/New_York, 2026-03-08T12:00:00Z, 2026-03-08T07:30:00Z, 2026-03-09T06:30:00Z
          # they show 01:30 twice: the first, and not again an hour later
          01:30, America/New_York, 2026-11-01T06:45:00Z, 2026-11-01T05:30:00Z, 2026-11-02T06:30:00Z
          # a day in one zone begins in another day of universal time
          00:05, Pacific/Auckland, 2026-06-01T12:04:00Z, 2026-05-31T12:05:00Z, 2026-06-01T12:05:00Z
          4:15,  UTC,              2026-06-01T05:00:00Z, 2026-06-01T04:15:00Z, 2026-06-02T04:15:00Z
          """)
  void isDueOnceADayByTheClocksOfThePlace(
      String time, String zone, Instant now, Instant last, Instant next) {
    Schedule schedule = Schedule.parse(time, zone);
    assertThat(schedule.due(now)).isEqualTo(last);
    assertThat(schedule.next(now)).isEqualTo(next);
  }

  @ParameterizedTest
  @CsvSource({"25:00, UTC", "noon, UTC", "04:15, New York", "04:15, Mars/Olympus"})
  void refusesWhatIsNoTimeOrNoPlace(String time, String zone) {
    assertThatThrownBy(() -> Schedule.parse(time, zone))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("“");
  }
}
