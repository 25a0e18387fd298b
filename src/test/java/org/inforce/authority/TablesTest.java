package org.inforce.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The law's tables and the look-ups over them.
class TablesTest {
  @ParameterizedTest
  @CsvSource({
    "42,1396b,true",
    "15,78o-7,true",
    "42,288-1,true",
    "16,460nnn-101,true",
    "12,3501-3520,false",
    "99,1,false"
  })
  void knowsTheSectionsOfTheCode(int title, String section, boolean exists) {
    assertThat(CodeSections.exists(title, section)).isEqualTo(exists);
  }

  @Test
  void listsTheSectionsOfARange() {
    assertThat(CodeSections.between(44, "3501", "3504", 30))
        .containsExactly("3501", "3502", "3503", "3504");
    assertThat(CodeSections.between(50, "1701", "2000", 30)).isEmpty();
    assertThat(CodeSections.between(44, "3504", "3501", 30)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Social Security Act,1903,/us/usc/t42/s1396b", "INA,287,/us/usc/t8/s1357",
    "NLRA,8,/us/usc/t29/s158", "Clean Air Act,112,/us/usc/t42/s7412",
    "Administrative Procedure Act,4,/us/usc/t5/s553", "IRC,501,/us/usc/t26/s501",
    "Homeland Security Act of 2002,202,/us/usc/t6/s122", "IIRIRA,642,/us/usc/t8/s1373",
    "PRWORA,434,/us/usc/t8/s1644", "CWA,404,/us/usc/t33/s1344"
  })
  void findsTheCodeSectionOfAnActsSection(String act, String section, String path) {
    assertThat(Acts.named(act).orElseThrow().section(section))
        .containsExactly(AuthorityId.parse(path));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Northern District of California                                            | cand
          the U.S. District Court for the Northern District of California            | cand
          United States District Court, Southern District of New York                | nysd
          District Court for the District of Columbia                                | dcd
          Ninth Circuit                                                              | ca9
          United States Court of Appeals for the Ninth Circuit                       | ca9
          U.S. Supreme Court                                                         | scotus
          Supreme Court                                                              | scotus
          N.D. Cal.                                                                  | cand
          D.D.C.                                                                     | dcd
          2d Cir.                                                                    | ca2
          2nd Cir.                                                                   | ca2
          """)
  void knowsACourtByItsNames(String name, String id) {
    assertThat(Courts.byName(name).map(Court::id)).contains(id);
  }

  @Test
  void knowsWhoHearsAppeals() {
    assertThat(Courts.byId("cand").flatMap(Courts::appellateCourtOf).map(Court::id))
        .contains("ca9");
    assertThat(Courts.byId("dcd").flatMap(Courts::appellateCourtOf).map(Court::id))
        .contains("cadc");
    assertThat(Courts.byId("ca9").flatMap(Courts::appellateCourtOf)).isEmpty();
  }

  @Test
  void everyDistrictCourtHasACourtOfAppeals() {
    assertThat(Courts.all().stream().filter(Court::isDistrict))
        .hasSize(94)
        .allSatisfy(court -> assertThat(Courts.appellateCourtOf(court)).isPresent());
  }

  @Test
  void everyActIsFoundByItsName() {
    assertThat(Acts.all())
        .isNotEmpty()
        .allSatisfy(act -> assertThat(Acts.named(act.name())).contains(act));
  }
}
