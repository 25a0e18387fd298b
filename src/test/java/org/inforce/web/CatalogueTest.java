package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
  @Test
  void everyWordOfTheInterfaceHasItsSpanish() {
    assertThat(less(said(), spanish().keySet())).as("not in spanish.tsv yet").isEmpty();
  }

  @Test
  void noSpanishIsLeftOver() {
    assertThat(less(spanish().keySet(), said())).as("in spanish.tsv, said nowhere").isEmpty();
  }

  private static TreeSet<String> said() {
    TreeSet<String> said = SaidWords.inSources();
    said.addAll(Vocabulary.words());
    return said;
  }

  private static Set<String> less(Set<String> all, Set<String> some) {
    Set<String> left = new TreeSet<>(all);
    left.removeAll(some);
    return left;
  }

  private static Map<String, String> spanish() {
    return Speech.in(Language.SPANISH).words();
  }

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
