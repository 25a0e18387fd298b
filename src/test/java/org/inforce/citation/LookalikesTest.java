package org.inforce.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What has the shape of a citation and is prose, beside what is one.
class LookalikesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "under the 2010 SO2 NAAQS",
        "under the 2010 SO 2 NAAQS and the 2012 PM 2.5 NAAQS",
        "the 1997 O3 8 hour standard",
        "the 2008 Pb 15 areas",
        "in 2015 Ga. 12 counties",
        "in 2012 Colo. 5 districts",
        "Phlx Rule 1101A.5 says",
        "on Route 1 US 9 to the north",
        "in Room 3 P. 401",
        "in Part 5 N.M. 3",
        "at about 3 F. 4 degrees",
        "the 5 P.M. 3 session",
        "for FY 2010 Cal. 20",
        "the 2016 SIP 3 revisions",
        "in section 2 Wash. 14",
        "see section 4.3.3 of the plan",
        "see nn. 1234 F. Supp. 26",
        "the California Clean Air Act"
      })
  void proseIsNoCitation(String text) {
    assertThat(Shown.find(text).stream().filter(Citation::isResolved)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ash v. Birch, 12 Colo. 5 (1888)              | /us/case/Colo./12/5
          See 16 N.Y. 45.                              | /us/case/N.Y./16/45
          In 12 Conn. 45 the court held                | /us/case/Conn./12/45
          See 40 F. 4 (C.C.D. Cal. 1889).              | /us/case/F./40/4
          See 846F.2d746 (Fed. Cir. 1988)              | /us/case/F.2d/846/746
          See 31 FCC Rcd 8014.                         | /us/case/FCCRcd/31/8014
          the Clean Air Act Amendments of 1990         | /us/pl/101/549
          the Securities Act of 1933                   | /us/usc/t15/ch2A /us/pl/73/22
          the Government Securities Act of 1986        | /us/pl/99/571
          see 3 CFR, 1959-1963 Comp., p. 389           | /us/cfr/t3/comp1959-1963
          46 U.S.C. Chapters 701, 3306, 3703           | /us/usc/t46/ch701 /us/usc/t46/s3306 /us/usc/t46/s3703
          """)
  void whatStandsBesideThemIsOne(String text, String ids) {
    assertThat(Shown.ids(text)).isEqualTo(ids);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          21 U.S.C. 824(a)(3). Id. at 2-3.             | Id. at 2-3 = ?
          90 FR 8443. Id. at 8445.                     | Id. at 8445 = /us/fr/90/8443
          90 FR 8443. Id. at 5.                        | Id. at 5 = ?
          66 Stat. 163. Id. at 900.                    | Id. at 900 = /us/stat/66/163
          66 Stat. 163. Id. at 9.                      | Id. at 9 = ?
          80 FR 51052. Id., p. 23.                     | Id., p. 23 = ?
          40 CFR 50.1. Id., App. C.                    | Id. = ?
          40 CFR 50.1. 101 FSI letter at 3. 102 Id.    | Id. = ?
          40 CFR 50.1. 31 Transport Plan, p. 24. 32 Id. | Id. = ?
          40 CFR 50.1. 32 Id.                          | Id. = /us/cfr/t40/s50.1
          See supra notes 47 through 50.               | supra notes 47 through 50 = ?
          10 See supra note 4.                         | supra note 4 = ?
          See Notice, supra note 3, at 61,048.         | Notice, supra note 3, at 61,048 = ?
          """)
  void aReferenceBackFitsWhatItPointsAt(String text, String last) {
    assertThat(Shown.one(Shown.find(text).getLast())).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          § 102.1 Scope.¶¶22(d) Content                        | 22(d) = /us/cfr/t12/s102.22/d
          § 102.1 Scope.¶¶Then see 32(d)(6) and (7) for more.  | 32(d)(6) = /us/cfr/t12/s102.32/d/6 ; (7) = /us/cfr/t12/s102.32/d/7
          § 102.1 Scope.¶¶Official Interpretations of § 102.33(c)(2) | § 102.33(c)(2) = /us/cfr/t12/s102.33/c/2/Interp
          § 102.1 Scope.¶¶Appendices G and H—Model Forms       | Appendices G = /us/cfr/t12/pt102/appG ; H = /us/cfr/t12/pt102/appH
          § 102.1 Scope.¶¶Appendix F—Computations              | Appendix F = /us/cfr/t12/pt102/appF
          § 102.1 Scope.¶¶Then 22(d) of them, and Appendix A.  | ''
          """)
  void headingsOfCommentsNameTheirSection(String text, String expected) {
    String shown =
        String.join(
            " ; ",
            new CitationFinder()
                    .find(
                        Gold.document(
                            "reg", text.replace("¶¶", "\n\n"), java.util.List.of("12 CFR 102")))
                    .stream()
                    .map(Shown::one)
                    .toList());
    assertThat(shown).isEqualTo(expected);
  }
}
