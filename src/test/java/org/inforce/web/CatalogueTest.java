package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Search               | not English, a tab and a translation
          Search\\t             | not English, a tab and a translation
          Since {0}\\tDesde     | places or markup differ
          <em>on</em>\\ten      | places or markup differ
          """)
  void aLineThatLosesSomethingIsNotTaken(String line, String why) {
    assertThatThrownBy(() -> Catalogue.parse(line.translateEscapes())).hasMessageContaining(why);
  }

  @Test
  void nothingIsSaidTwice() {
    assertThatThrownBy(() -> Catalogue.parse("Day\tDía\nDay\tJornada"))
        .hasMessageContaining("comes twice");
  }
}
