package org.inforce.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordScannerTest {
  /// A plus before a word marks another name of the word before it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The Agency's rule             | the agency rule
          8 U.S.C. § 1373(a)            | 8 usc 1373 +§1373 a
          8 U. S. C. 1373               | 8 usc 1373 +§1373
          8 USC 1373                    | 8 usc 1373 +§1373
          8 u.s.c. 1373                 | 8 usc 1373 +§1373
          §§ 1372, 1373, and 1644       | 1372 +§1372 1373 +§1373 and 1644 +§1644
          section 1373(a), then 12 days | section 1373 +§1373 a then 12 days
          45 CFR 164.512(k)(2)          | 45 cfr 164.512 +§164.512 k 2
          no section numbers 1373       | no section numbers 1373
          No. 3:25-cv-05536-VC          | no 3 25 +25-cv-05536-vc +#25-5536 cv 05536 vc
          No. 25-05536                  | no 25 +25-05536 +#25-5536 05536
          pages 25-30                   | pages 25 +25-30 30
          non-citizens                  | non +noncitizens citizens
          90 Fed. Reg. 53,324           | 90 fed reg 53324
          1,2,3                         | 1 2 3
          Pub. L. 104-193               | pub l 104 +104-193 193
          O’Brien’s café                | obrien cafe
          N.D. Cal.                     | nd cal
          i.e. this                     | ie this
          data‑sharing                  | data +datasharing sharing
          well\u00adfounded             | wellfounded
          ''                            | ''
          """)
  void splits(String text, String words) {
    String shown =
        String.join(
            " ",
            WordScanner.scan(text.replace("\\u00ad", "\u00ad")).stream()
                .map(word -> (word.step() == 0 ? "+" : "") + word.text())
                .toList());
    assertThat(shown).isEqualTo(words.replace("''", ""));
  }

  @Test
  void wordsStandWhereTheySayTheyDo() {
    String text = "under 8 U.S.C. § 1373, non-citizens’ records \uD835\uDC00 x";
    List<Word> words = WordScanner.scan(text);
    assertThat(words)
        .allSatisfy(word -> assertThat(text.substring(word.start(), word.end())).isNotBlank());
    assertThat(words.getFirst().step()).isEqualTo(1);
    assertThat(words.stream().filter(w -> w.text().equals("usc")).findFirst())
        .hasValueSatisfying(
            w -> assertThat(text.substring(w.start(), w.end())).isEqualTo("U.S.C."));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          policies, policy
          policy,   policies
          share,    shared
          sharing,  shared
          filed,    filing
          agencies, agency
          stopped,  stop
          classes,  class
          """)
  void knowsOtherForms(String word, String form) {
    assertThat(WordForms.of(word)).containsKey(form);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          united, unit
          news,   new
          rating, rat
          census, censu
          class,  clas
          """)
  void leavesLookalikesAlone(String word, String form) {
    assertThat(WordForms.of(word)).doesNotContainKey(form);
  }
}
