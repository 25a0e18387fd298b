package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "8 U.S.C. § 1360(b)", "naïve – “quoted”\tand\nbroken", "עברית", "😀"})
  void leavesHonestTextAsItIs(String text) {
    assertThat(PlainText.of(text)).isSameAs(text);
  }

  @Test
  void showsWhereSomethingWasThatReordersOrHides() {
    assertThat(PlainText.of("a\u202Eb\u2066c\u0000d\u009Fe")).isEqualTo("a�b�c�d�e");
    assertThat(PlainText.of("page\fbreak")).isEqualTo("page break");
  }
}
