package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownSignsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ## II. Authority           | II. Authority
          **DATES:** now             | DATES: now
          *California* v. *HHS*      | California v. HHS
          > quoted                   | quoted
          [^1]: the note             | the note
          in force.[^1]              | in force.
          5 * 3 is 15                | 5 * 3 is 15
          C# and #7 stay             | C# and #7 stay
          a \\* star                  | a \\* star
          see [this](https://x.gov)  | see [this](https://x.gov)
          """)
  void takesTheSignsAndLeavesTheWords(String markdown, String shown) {
    String kept = MarkdownSigns.without(markdown, 0, markdown.length());
    assertThat(kept).isEqualTo(shown);
  }
}
