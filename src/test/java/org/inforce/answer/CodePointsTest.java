package org.inforce.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "§ 1360(b)",
        "a😀b",
        "😀😀",
        "x\uD83D",
        "\uDE00x",
        "é😀 8 U.S.C. 😀!"
      })
  void countsAsTheTextItselfDoes(String text) {
    CodePoints points = CodePoints.of(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean isInsidePair =
          i > 0
              && i < text.length()
              && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (!isInsidePair) {
        int codePoint = text.codePointCount(0, i);
        assertThat(points.at(i)).as("offset %d of <%s>", i, text).isEqualTo(codePoint);
        assertThat(points.toUtf16(codePoint)).isEqualTo(i);
      }
    }
  }
}
