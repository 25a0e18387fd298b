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
    StringBuilder kept = new StringBuilder();
    int at = 0;
    while (at < markdown.length()) {
      int sign = MarkdownSigns.next(markdown, at, markdown.length());
      kept.append(markdown, at, sign);
      at = sign < markdown.length() ? MarkdownSigns.end(markdown, sign, markdown.length()) : sign;
    }
    assertThat(kept).hasToString(shown);
  }
}
