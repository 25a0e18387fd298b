package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          This rule is effective May 1, 2031.                                                             | 2031-05-01
          Effective May 1, 2031, except for instruction 4, which is delayed indefinitely.                 | 2031-05-01
          This rule takes effect May 1, 2031, other than section 3, which is effective June 1, 2031.      | 2031-05-01
          The effective date of the rule published March 3, 2031, is delayed until May 1, 2031.           | 2031-05-01
          The effective date is postponed from March 3, 2031 to May 1, 2031.                              | 2031-05-01
          The effective date of May 1, 2031 is delayed indefinitely.                                      |
          The section, delayed indefinitely, is effective on May 1, 2031.                                 | 2031-05-01
          This action is effective immediately upon publication. May 1, 2031.                             | 2031-05-01
          The changes go into effect on May 1, 2031.                                                      | 2031-05-01
          This system is effective 30 days after publication; comments are due by May 1, 2031.            |
          Comments are due May 1, 2031. The routine uses are effective at the end of that period.         |
          The notice of the effective date is corrected to give an applicability date of May 1, 2031.     |
          The regulation will not be effective on May 1, 2031.                                            |
          Applicable May 1, 2031.                                                                         |
          This is effective upon publication. Meetings will be held on May 1, 2031, at noon in the office.|
          """)
  void findsTheFirstDayOfEffect(String dates, LocalDate day) {
    assertThat(DatesText.effective(dates)).isEqualTo(Optional.ofNullable(day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Comments must be received by May 1, 2031.                                                       | 2031-05-01
          We accept comments received by 11:59 p.m. MT on May 1, 2031.                                    | 2031-05-01
          Parties may submit information by 5:00 p.m. ET on May 1, 2031.                                  | 2031-05-01
          The comment period is extended from March 3, 2031 to May 1, 2031.                               | 2031-05-01
          The comment period for the rule published March 3, 2031, closes on May 1, 2031.                 | 2031-05-01
          Comments are due March 3, 2031, and reply comments are due May 1, 2031.                         | 2031-05-01
          Written objections will be considered if received no later than May 1, 2031.                    | 2031-05-01
          Completed applications must be received by 5 p.m. ET on May 1, 2031.                            |
          The deadline to register to make comments during the meeting is May 1, 2031.                    |
          The meeting will be held on May 1, 2031.                                                        |
          """)
  void findsTheDayCommentsAreDue(String dates, LocalDate day) {
    assertThat(DatesText.commentsClose(dates)).isEqualTo(Optional.ofNullable(day));
  }
}
