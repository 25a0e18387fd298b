package org.inforce.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /us/usc/t8/s1360/b            | 8 U.S.C. 1360(b)
          /us/usc/t5/s552a/note         | 5 U.S.C. 552a note
          /us/usc/t8/ch12               | 8 U.S.C. ch. 12
          /us/usc/t5a/s3/6              | 5 U.S.C. App. 3(6)
          /us/cfr/t45/s164.512/k/2      | 45 CFR 164.512(k)(2)
          /us/cfr/t42/pt401/sptB        | 42 CFR part 401, subpart B
          /us/cfr/t31/chV               | 31 CFR chapter V
          /us/cfr/t24/pt5/appA          | 24 CFR part 5, appendix A
          /us/fr/90/8443                | 90 FR 8443
          /us/fr/doc/2025-20911         | FR Doc. 2025-20911
          /us/stat/66/163               | 66 Stat. 163
          /us/pl/104/193/s434           | Pub. L. 104-193, sec. 434
          /us/eo/14159                  | Executive Order 14159
          /us/eo/12866/s3/f             | Executive Order 12866, sec. 3(f)
          /us/proclamation/10949        | Proclamation 10949
          /us/const/amdt14/s1           | U.S. Const. amend. XIV, sec. 1
          /us/bill/119/hr/1             | H.R. 1, 119th Cong.
          /us/rule/frcp/65/b/2          | Fed. R. Civ. P. 65(b)(2)
          /us/case/F.3d/921/865         | 921 F.3d 865
          /us/docket/cand/3:25-cv-05536 | No. 3:25-cv-05536 (N.D. Cal.)
          /us/docket/-/25-05536         | No. 25-05536
          /us/guidance/ice/11066.2      | ICE Guidance 11066.2
          /us/act/davis-bacon-act       | Davis Bacon Act
          """)
  void writesAnAuthorityAsLawyersDo(String path, String name) {
    assertThat(AuthorityNames.display(AuthorityId.parse(path))).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/us/usc", "/us/unheard/of", "/us-ca/gov/s7284", "/us/fr/90"})
  void givesTheIdentifierItselfWhereItKnowsNoName(String path) {
    assertThat(AuthorityNames.display(AuthorityId.parse(path))).isNotBlank();
  }
}
