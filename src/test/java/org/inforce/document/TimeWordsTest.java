package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {
  @ParameterizedTest
  @CsvSource({
    "30, 30",
    "fourteen, 14",
    "Ninety, 90",
    "forty-five, 45",
    "twenty-one, 21",
    "2026, 2026",
    "zero, 0",
    "twenty-ten,",
    "-one,",
    "1.5,",
    "thirtieth,",
    "12345,",
    "a,",
    "'',"
  })
  void readsNumbers(String word, Integer number) {
    assertThat(TimeWords.number(word)).isEqualTo(Optional.ofNullable(number));
  }

  @ParameterizedTest
  @CsvSource({"January, 1", "MAY, 5", "sept, 9", "Dec, 12", "ju,", "mayor,", "'',"})
  void readsMonths(String word, Integer month) {
    assertThat(TimeWords.month(word)).isEqualTo(Optional.ofNullable(month));
  }
}
