package org.inforce.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8 U.S.C. § 1373(a)              | /us/usc/t8/s1373/a
          8 USC 1373                      | /us/usc/t8/s1373
          8 usc sec. 1373                 | /us/usc/t8/s1373
          5 U.S.C. 552a note              | /us/usc/t5/s552a/note
          42 U.S.C. 1396b(v)(1)           | /us/usc/t42/s1396b/v/1
          15 U.S.C. 78o–7                 | /us/usc/t15/s78o-7
          8 U.S.C. ch. 12                 | /us/usc/t8/ch12
          45 CFR 164.512(k)(2)            | /us/cfr/t45/s164.512/k/2
          45 C.F.R. § 164.512             | /us/cfr/t45/s164.512
          42 CFR part 401, subpart B      | /us/cfr/t42/pt401/sptB
          42 cfr 401                      | /us/cfr/t42/pt401
          31 CFR chapter V                | /us/cfr/t31/chV
          90 FR 8443                      | /us/fr/90/8443
          90 Fed. Reg. 8,443              | /us/fr/90/8443
          66 Stat. 163                    | /us/stat/66/163
          Pub. L. 104-193                 | /us/pl/104/193
          Public Law 104–193, section 434 | /us/pl/104/193/s434
          EO 14159                        | /us/eo/14159
          Executive Order No. 14,159      | /us/eo/14159
          Proclamation 10949              | /us/proclamation/10949
          921 F.3d 865                    | /us/case/F.3d/921/865
          575 U. S. 92                    | /us/case/U.S./575/92
          No. 3:25-cv-05536-VC            | /us/docket/-/3:25-cv-05536
          privacy act                     | /us/usc/t5/s552a
          HIPAA                           | /us/pl/104/191
          /us/usc/t8/s1373                | /us/usc/t8/s1373
          """)
  void readsAnAuthorityAsPeopleTypeIt(String typed, String path) {
    assertThat(AuthorityParser.tryParse(typed)).contains(AuthorityId.parse(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "medicaid data", "8", "section 3", "12 Main Street 5", "/usr/bin"})
  void leavesWhatIsNoAuthority(String typed) {
    assertThat(AuthorityParser.tryParse(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/us/usc/t8/s1360/b",
        "/us/usc/t5/s552a/note",
        "/us/cfr/t45/s164.512/k/2",
        "/us/cfr/t42/pt401/sptB",
        "/us/cfr/t31/chV",
        "/us/fr/90/8443",
        "/us/stat/66/163",
        "/us/pl/104/193/s434",
        "/us/eo/14159",
        "/us/case/F.Supp.3d/921/865",
        "/us/usc/t8/ch12"
      })
  void readsWhatItWrites(String path) {
    AuthorityId id = AuthorityId.parse(path);
    assertThat(AuthorityParser.tryParse(AuthorityNames.display(id))).contains(id);
  }
}
