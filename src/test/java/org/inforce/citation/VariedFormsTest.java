package org.inforce.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Forms that briefs and notices write besides the usual ones, and what they must not be taken for.
class VariedFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          28 U.S.C. §§ 2201-02, 2241          | 28 U.S.C. §§ 2201-02 = /us/usc/t28/s2201 /us/usc/t28/s2202 ; 2241 = /us/usc/t28/s2241
          5 U.S.C. §§ 702-04                  | 5 U.S.C. §§ 702-04 = /us/usc/t5/s702 /us/usc/t5/s703 /us/usc/t5/s704
          42 U.S.C. § 2000d-1                 | 42 U.S.C. § 2000d-1 = /us/usc/t42/s2000d-1
          8 U.S.C. 1158(b)(1)(B)(i)–(iii)     | 8 U.S.C. 1158(b)(1)(B)(i)–(iii) = /us/usc/t8/s1158/b/1/B/i /us/usc/t8/s1158/b/1/B/ii /us/usc/t8/s1158/b/1/B/iii
          Pub. L. 104-208 § 642               | Pub. L. 104-208 § 642 = /us/pl/104/208/s642
          H.R. 1, 119th Cong. § 70001(a)      | H.R. 1, 119th Cong. § 70001(a) = /us/bill/119/hr/1/s70001/a
          110 Stat. 3009-546, 3009-707        | 110 Stat. 3009-546, 3009-707 = /us/stat/110/3009-546
          110 Stat. 2105-2107                 | 110 Stat. 2105-2107 = /us/stat/110/2105
          subpart B of 45 CFR part 5          | subpart B of 45 CFR part 5 = /us/cfr/t45/pt5/sptB
          appendix A to part 4 of title 16, Code of Federal Regulations | appendix A to part 4 of title 16, Code of Federal Regulations = /us/cfr/t16/pt4/appA
          45 CFR Part 160 and Subparts A and E of Part 164 | 45 CFR Part 160 = /us/cfr/t45/pt160 ; Subparts A = /us/cfr/t45/pt164/sptA ; E of Part 164 = /us/cfr/t45/pt164/sptE
          42 C.F.R. §§ 431.300–.307           | 42 C.F.R. §§ 431.300–.307 = /us/cfr/t42/s431.300 /us/cfr/t42/s431.307
          20 C.F.R. pt. 404, subpt. P, app. 1 | 20 C.F.R. pt. 404, subpt. P, app. 1 = /us/cfr/t20/pt404/sptP/app1
          48 CFR chapter 2                    | 48 CFR chapter 2 = /us/cfr/t48/ch2
          42 CFR 431.10(b); id. § 431.12      | 42 CFR 431.10(b) = /us/cfr/t42/s431.10/b ; id. § 431.12 = /us/cfr/t42/s431.12
          42 U.S.C. 1396a; id. § 431.12       | 42 U.S.C. 1396a = /us/usc/t42/s1396a ; id. § 431.12 = ?
          """)
  void readsSectionsRangesAndDivisions(String text, String expected) {
    assertThat(Shown.of(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Executive Orders 14,159–14,161      | Executive Orders 14,159–14,161 = /us/eo/14159 /us/eo/14160 /us/eo/14161
          Executive Order 13526, sec. 1.4(a)  | Executive Order 13526, sec. 1.4(a) = /us/eo/13526/s1.4/a
          section 1.4(a) of Executive Order 13526 | section 1.4(a) of Executive Order 13526 = /us/eo/13526/s1.4/a
          Executive Order 6102                | Executive Order 6102 = /us/eo/6102
          Executive Order 15001               | Executive Order 15001 = /us/eo/15001
          the Fifth, Sixth, and Fourteenth Amendments | the Fifth = /us/const/amdt5 ; Sixth = /us/const/amdt6 ; Fourteenth Amendments = /us/const/amdt14
          Section 5 of the Fourteenth Amendment | Section 5 of the Fourteenth Amendment = /us/const/amdt14/s5
          U.S. Const. amends. V, XIV          | U.S. Const. amends. V = /us/const/amdt5 ; XIV = /us/const/amdt14
          Amendment X to the United States Constitution | Amendment X to the United States Constitution = /us/const/amdt10
          U.S. Const. pmbl.                   | U.S. Const. pmbl. = /us/const/pmbl
          """)
  void readsOrdersAndTheConstitution(String text, String expected) {
    assertThat(Shown.of(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sup. Ct. R. 10(a)                   | Sup. Ct. R. 10(a) = /us/rule/scr/10/a
          9th Cir. R. 36-3                    | 9th Cir. R. 36-3 = /us/rule/ca9/36-3
          Ninth Circuit Rule 36-3             | Ninth Circuit Rule 36-3 = /us/rule/ca9/36-3
          N.D. Cal. Civ. L.R. 7-2             | N.D. Cal. Civ. L.R. 7-2 = /us/rule/cand/7-2
          S.D.N.Y. Local Civil Rule 56.1      | S.D.N.Y. Local Civil Rule 56.1 = /us/rule/nysd/56.1
          D.D.C. LCvR 65.1                    | D.D.C. LCvR 65.1 = /us/rule/dcd/65.1
          Local Rule 7.1(a)(2)                | Local Rule 7.1(a)(2) = ?
          Fed. R. Civ. P. 12. Local Rule 7-2  | Fed. R. Civ. P. 12 = /us/rule/frcp/12 ; Local Rule 7-2 = ?
          Bankruptcy Rule 9019(a)             | Bankruptcy Rule 9019(a) = /us/rule/frbp/9019/a
          RCFC 12(b)(1)                       | RCFC 12(b)(1) = /us/rule/uscfc/12/b/1
          Fed. R. Civ. P. 26, 33, and 34      | Fed. R. Civ. P. 26 = /us/rule/frcp/26 ; 33 = /us/rule/frcp/33 ; 34 = /us/rule/frcp/34
          Federal Rules of Civil Procedure 12(b)(6) and 56 | Federal Rules of Civil Procedure 12(b)(6) = /us/rule/frcp/12/b/6 ; 56 = /us/rule/frcp/56
          """)
  void readsRulesOfCourts(String text, String expected) {
    assertThat(Shown.of(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Marbury v. Madison, 5 U.S. (1 Cranch) 137, 177 (1803) | Marbury v. Madison, 5 U.S. (1 Cranch) 137, 177 (1803) = /us/case/U.S./5/137
          Ex parte Milligan, 71 U.S. (4 Wall.) 2 (1866) | Ex parte Milligan, 71 U.S. (4 Wall.) 2 (1866) = /us/case/U.S./71/2
          Civil Action No. 19-1395 (ABJ)      | Civil Action No. 19-1395 = /us/docket/-/19-1395
          18 Civ. 2921 (JMF)                  | 18 Civ. 2921 (JMF) = /us/docket/-/18-cv-02921
          """)
  void readsOldReportsAndDockets(String text, String expected) {
    assertThat(Shown.of(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          section 1557 of the 9/11 Commission Act | section 1557 of the 9/11 Commission Act = /us/usc/t6/s1207
          James Zadroga 9/11 Health and Compensation Act of 2010 | James Zadroga 9/11 Health and Compensation Act of 2010 = /us/pl/111/347
          Dodd-Frank Wall Street Reform and Consumer Protection Act | Dodd-Frank Wall Street Reform and Consumer Protection Act = /us/pl/111/203
          section 106 of the National Historic Preservation Act | section 106 of the National Historic Preservation Act = /us/usc/t54/s306108
          """)
  void readsActsByTheirNameAsWritten(String text, String expected) {
    assertThat(Shown.of(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          N.Y. C.P.L.R. 3211(a)(7)            | N.Y. C.P.L.R. 3211(a)(7) = /us-ny/cplr/s3211/a/7
          New York Public Health Law § 2782   | New York Public Health Law § 2782 = /us-ny/pub/s2782
          M.G.L. c. 21, sections 26-53        | M.G.L. c. 21, sections 26-53 = /us-ma/gen-laws/ch21/s26 /us-ma/gen-laws/ch21/s53
          Ohio Rev. Code § 1347.12            | Ohio Rev. Code § 1347.12 = /us-oh/rev-code/s1347.12
          RCW 10.93.160(4)(a)                 | RCW 10.93.160(4)(a) = /us-wa/rev-code/s10.93.160/4/a
          O.C.G.A. § 36-80-23                 | O.C.G.A. § 36-80-23 = /us-ga/code/s36-80-23
          Md. Code Ann., Crim. Proc. § 5-104  | Md. Code Ann., Crim. Proc. § 5-104 = /us-md/crim-proc/s5-104
          Texas Government Code § 752.053     | Texas Government Code § 752.053 = /us-tx/gv/s752.053
          42 Pa.C.S. §§ 5521-5524             | 42 Pa.C.S. §§ 5521-5524 = /us-pa/cons-stat/t42/s5521 /us-pa/cons-stat/t42/s5524
          9 V.S.A. § 2435                     | 9 V.S.A. § 2435 = /us-vt/stat/t9/s2435
          Cal. Gov't Code §§ 7284-7284.12     | Cal. Gov't Code §§ 7284-7284.12 = /us-ca/gov/s7284 /us-ca/gov/s7284.12
          """)
  void readsCodesOfTheStates(String text, String expected) {
    assertThat(Shown.of(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Docket No. IC18–8–000",
        "the First Amendment to the Agreement",
        "Ill. Sup. Ct. R. 23",
        "Illinois Supreme Court Rule 341",
        "Governor's Executive Order No. 2020-12",
        "Executive Order N-1-25",
        "ORS5 and RCW7",
      })
  void leavesOthersAlone(String text) {
    assertThat(Shown.of(text)).isEmpty();
  }
}
