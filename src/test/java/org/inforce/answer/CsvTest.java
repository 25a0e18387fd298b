package org.inforce.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void quotesWhatNeedsIt() {
    assertThat(Csv.line(List.of("plain", "a,b", "say \"no\"", "two\nlines", "")))
        .isEqualTo("plain,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\u00A0=1", "\u200B=1", "\uFF1D1"})
  void noCellStartsAFormula(String cell) {
    assertThat(Csv.line(List.of(cell))).contains("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=1", "8 U.S.C. 1360(b)", "2026-01-10", "(b) =", ""})
  void otherCellsStayAsTheyAre(String cell) {
    assertThat(Csv.line(List.of(cell))).isEqualTo(cell + "\r\n");
  }
}
