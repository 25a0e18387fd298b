package org.inforce.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryCitationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8 USC 1373                             | /us/usc/t8/s1373
          8 U.S.C. § 1373(a)                     | /us/usc/t8/s1373/a
          8 U. S. C. §§ 1373                     | /us/usc/t8/s1373
          8usc1373                               | /us/usc/t8/s1373
          42 usc 1396b(v)(1)                     | /us/usc/t42/s1396b/v/1
          5 USC 552a note                        | /us/usc/t5/s552a/note
          who relies on 8 USC 1373.              | /us/usc/t8/s1373
          45 CFR 164.512(k)(2)                   | /us/cfr/t45/s164.512/k/2
          45cfr164.512                           | /us/cfr/t45/s164.512
          42 CFR part 438                        | /us/cfr/t42/pt438
          42 CFR 438                             | /us/cfr/t42/pt438
          90 FR 53324                            | /us/fr/90/53324
          90 Fed. Reg. 53,324                    | /us/fr/90/53324
          EO 14159                               | /us/eo/14159
          Executive Order 14,159                 | /us/eo/14159
          P.L. 104-193                           | /us/pl/104/193
          2025-20911                             | /us/fr/doc/2025-20911
          /us/usc/t8/s1373                       | /us/usc/t8/s1373
          § 1373                                 | §1373
          section 1373(a)                        | §1373/a
          sec. 164.512                           | §164.512
          25-05536                               | #25-5536
          No. 3:25-cv-05536-VC                   | #25-5536
          25-cv-5536                             | #25-5536
          section 1903(v)(1) of the Social Security Act | /us/usc/t42/s1396b/v/1
          INA § 290(b)                           | /us/usc/t8/s1360/b
          """)
  void readsWhatPeopleType(String query, String word) {
    List<QueryCitations.Found> found = QueryCitations.find(query);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().words()).contains(word);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          medicaid data sharing
          pages 25-30
          in 2025 and 2026
          8 users of 1373 records
          90 FRDs in 12
          1-800-555
          10:30 hearing
          """)
  void leavesLookalikesAlone(String query) {
    assertThat(QueryCitations.find(query)).isEmpty();
  }

  @Test
  void knowsActsAndAgenciesByAllTheirNames() {
    QueryCitations.Found act = QueryCitations.find("what does HIPAA say").getFirst();
    assertThat(act.names()).contains("HIPAA").anyMatch(name -> name.contains("Portability"));
    assertThat(act.words()).contains("/us/pl/104/191");
    assertThat(QueryCitations.find("sharing with ICE").getFirst().names())
        .anyMatch(name -> name.contains("Customs Enforcement"));
    assertThat(QueryCitations.find("the president may")).isEmpty();
  }
}
