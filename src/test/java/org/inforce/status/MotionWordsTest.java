package org.inforce.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a motion asks about, as courts put it.
class MotionWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The motion for a stay pending appeal                      | ''
          The government's motion for a stay of the injunction       | the injunction
          The application to vacate the stay                        | the stay
          The motion to dissolve the preliminary injunction          | the preliminary injunction
          Defendants' emergency motion for an administrative stay    | ''
          the stay entered by the Court of Appeals on February 2     | the stay entered by the Court of Appeals on February 2
          the injunction                                             | the injunction
          """)
  void aMotionIsNotWhatItAsksAbout(String words, String asked) {
    assertThat(MotionWords.asked(words)).isEqualTo(asked);
  }
}
