package org.inforce.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inforce.authority.AuthorityId;
import org.inforce.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every kind and form of citation, in sentences of our own.
class CitationFinderTest {
  private static final CitationFinder FINDER = new CitationFinder();

  /// Each citation as `words = identifier identifier`, joined by ` ; `.
  private static String shown(String text) {
    return String.join(" ; ", find(text).stream().map(CitationFinderTest::show).toList());
  }

  private static List<Citation> find(String text) {
    return FINDER.find(Document.ofText("text", text));
  }

  private static String show(Citation c) {
    String ids = String.join(" ", c.authorities().stream().map(AuthorityId::path).toList());
    return c.evidence().quote() + " = " + (ids.isEmpty() ? "?" : ids);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          See 8 U.S.C. 1373(a).                      | 8 U.S.C. 1373(a) = /us/usc/t8/s1373/a
          See 8 U.S.C. § 1373(a) (2018).             | 8 U.S.C. § 1373(a) = /us/usc/t8/s1373/a
          See 8 U. S. C. §1373.                      | 8 U. S. C. §1373 = /us/usc/t8/s1373
          See 8 U.S.C. § 1373.                       | 8 U.S.C. § 1373 = /us/usc/t8/s1373
          See 28 U.S.C. $ 1746.                      | 28 U.S.C. $ 1746 = /us/usc/t28/s1746
          See 5 U.S.C.A. § 552.                      | 5 U.S.C.A. § 552 = /us/usc/t5/s552
          See 42 U.S.C. 1396b note.                  | 42 U.S.C. 1396b note = /us/usc/t42/s1396b/note
          See 29 U.S.C. 1081 et seq. and so on.      | 29 U.S.C. 1081 et seq. = /us/usc/t29/s1081
          See 44 U.S.C. chapter 35 today.            | 44 U.S.C. chapter 35 = /us/usc/t44/ch35
          See 5 U.S.C. App. 3 § 6 today.             | 5 U.S.C. App. 3 § 6 = /us/usc/t5a/s3/6
          See 15 U.S.C. 78o–7 today.                 | 15 U.S.C. 78o–7 = /us/usc/t15/s78o-7
          See 6 U.S.C. 122(a)-(b) today.             | 6 U.S.C. 122(a)-(b) = /us/usc/t6/s122/a /us/usc/t6/s122/b
          See 44 U.S.C. 3501-3503 today.             | 44 U.S.C. 3501-3503 = /us/usc/t44/s3501 /us/usc/t44/s3502 /us/usc/t44/s3503
          See 12 U.S.C. 1815(a), 1815(b), 1816.      | 12 U.S.C. 1815(a) = /us/usc/t12/s1815/a ; 1815(b) = /us/usc/t12/s1815/b ; 1816 = /us/usc/t12/s1816
          See 5 U.S.C. 553(b)(A) and (d)(2).         | 5 U.S.C. 553(b)(A) = /us/usc/t5/s553/b/A ; (d)(2) = /us/usc/t5/s553/d/2
          under section 1746 of title 28, United States Code, a party | section 1746 of title 28, United States Code = /us/usc/t28/s1746
          under sections 1 and 2 of title 18 a party | sections 1 = /us/usc/t18/s1 ; 2 of title 18 = /us/usc/t18/s2
          under title 5, United States Code, section 552 | title 5, United States Code, section 552 = /us/usc/t5/s552
          under chapter 35 of title 44, United States Code | chapter 35 of title 44, United States Code = /us/usc/t44/ch35
          See 5 U.S.C. 552(a) and 45 CFR 5.31.       | 5 U.S.C. 552(a) = /us/usc/t5/s552/a ; 45 CFR 5.31 = /us/cfr/t45/s5.31
          """)
  void readsTheUnitedStatesCode(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          See 45 CFR 164.512(k)(2).            | 45 CFR 164.512(k)(2) = /us/cfr/t45/s164.512/k/2
          See 45 C.F.R. § 164.512.             | 45 C.F.R. § 164.512 = /us/cfr/t45/s164.512
          See 17 CFR 240.10b-5.                | 17 CFR 240.10b-5 = /us/cfr/t17/s240.10b-5
          See 26 CFR 1.1031(a)-1(b).           | 26 CFR 1.1031(a)-1(b) = /us/cfr/t26/s1.1031(a)-1/b
          See 42 CFR part 401, subpart B.      | 42 CFR part 401, subpart B = /us/cfr/t42/pt401/sptB
          See 21 CFR parts 210 and 211.        | 21 CFR parts 210 = /us/cfr/t21/pt210 ; 211 = /us/cfr/t21/pt211
          See 40 CFR parts 1500 to 1502.       | 40 CFR parts 1500 to 1502 = /us/cfr/t40/pt1500 /us/cfr/t40/pt1501 /us/cfr/t40/pt1502
          See 45 CFR 164.500-164.534.          | 45 CFR 164.500-164.534 = /us/cfr/t45/s164.500 /us/cfr/t45/s164.534
          See 31 CFR chapter V.                | 31 CFR chapter V = /us/cfr/t31/chV
          See 24 CFR part 5, appendix A.       | 24 CFR part 5, appendix A = /us/cfr/t24/pt5/appA
          See Treas. Reg. § 1.42-1T.           | Treas. Reg. § 1.42-1T = /us/cfr/t26/s1.42-1T
          under part 2 of title 42, Code of Federal Regulations | part 2 of title 42, Code of Federal Regulations = /us/cfr/t42/pt2
          31 CFR part 566 applies. See § 566.201. | 31 CFR part 566 = /us/cfr/t31/pt566 ; § 566.201 = /us/cfr/t31/s566.201
          """)
  void readsTheCodeOfFederalRegulations(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (90 FR 8443, January 29, 2025)           | 90 FR 8443 = /us/fr/90/8443
          See 90 Fed. Reg. 8,443, 8,445.           | 90 Fed. Reg. 8,443, 8,445 = /us/fr/90/8443
          66 Stat. 163, 234 (1952)                 | 66 Stat. 163, 234 = /us/stat/66/163
          Pub. L. 104–193, § 434                   | Pub. L. 104–193, § 434 = /us/pl/104/193/s434
          section 642 of Public Law 104-208        | section 642 of Public Law 104-208 = /us/pl/104/208/s642
          Public Laws 104-193 and 104-208          | Public Laws 104-193 = /us/pl/104/193 ; 104-208 = /us/pl/104/208
          Executive Order No. 12,944 of 1994       | Executive Order No. 12,944 = /us/eo/12944
          Executive Orders 13563 and 12866 direct  | Executive Orders 13563 = /us/eo/13563 ; 12866 = /us/eo/12866
          section 3(f) of Executive Order 12866    | section 3(f) of Executive Order 12866 = /us/eo/12866/s3/f
          under Proclamation 10949 of June 4       | Proclamation 10949 = /us/proclamation/10949
          U.S. Const. amend. XIV, § 1              | U.S. Const. amend. XIV, § 1 = /us/const/amdt14/s1
          U.S. Const., art. I, § 8, cl. 18         | U.S. Const., art. I, § 8, cl. 18 = /us/const/art1/s8/cl18
          H.R. 1, 119th Cong. (2025)               | H.R. 1, 119th Cong. = /us/bill/119/hr/1
          Fed. R. Civ. P. 65(b)(2)                 | Fed. R. Civ. P. 65(b)(2) = /us/rule/frcp/65/b/2
          [FR Doc. 2025-20911 Filed 11-24-25]      | FR Doc. 2025-20911 = /us/fr/doc/2025-20911
          ICE Policy Memorandum 11066.2 at 4       | ICE Policy Memorandum 11066.2 at 4 = /us/guidance/ice/11066.2
          OMB Circular A-108 says                  | OMB Circular A-108 = /us/guidance/omb/a-108
          Rev. Rul. 2007-8 says                    | Rev. Rul. 2007-8 = /us/guidance/irs/rev-rul-2007-8
          Cal. Gov't Code § 7284.6                 | Cal. Gov't Code § 7284.6 = /us-ca/gov/s7284.6
          """)
  void readsEveryOtherLaw(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Privacy Act of 1974 applies.                  | Privacy Act of 1974 = /us/usc/t5/s552a
          HIPAA applies.                                    | HIPAA = /us/pl/104/191
          Under INA section 287(g) they                     | INA section 287(g) = /us/usc/t8/s1357/g
          section 1903(v)(1) of the Social Security Act     | section 1903(v)(1) of the Social Security Act = /us/usc/t42/s1396b/v/1
          sections 1903(a) and 1905(b) of the Social Security Act | sections 1903(a) = /us/usc/t42/s1396b/a ; 1905(b) of the Social Security Act = /us/usc/t42/s1396d/b
          section 553 of the APA                            | section 553 of the APA = /us/usc/t5/s553
          section 4 of the Administrative Procedure Act.    | section 4 of the Administrative Procedure Act = /us/usc/t5/s553
          section 7 of the Act                              | section 7 of the Act = ?
          """)
  void readsActsAndTheirSections(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @Test
  void knowsTheActWhereTheDocumentDefinedIt() {
    String text =
        "Title XIX of the Social Security Act (the Act) pays. Section 1903(v)(2) of the Act limits"
            + " that. The Act goes on.";
    assertThat(shown(text))
        .endsWith(
            "Section 1903(v)(2) of the Act = /us/usc/t42/s1396b/v/2 ; The Act = /us/usc/t42/ch7"
                + " /us/pl/74/271");
    assertThat(find(text).getLast().form()).isEqualTo(CitationForm.DEFINED_TERM);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          See United States v. Arroyo, 921 F.3d 865, 892 (9th Cir. 2019) (holding so). | United States v. Arroyo, 921 F.3d 865, 892 (9th Cir. 2019) = /us/case/F.3d/921/865
          See Oak Mfg. Co. v. Elm, Inc., 846F.2d746 (Fed. Cir. 1988).      | Oak Mfg. Co. v. Elm, Inc., 846F.2d746 (Fed. Cir. 1988) = /us/case/F.2d/846/746
          In re Marlow, 12 B.R. 34 (Bankr. D. Del. 1981)                   | In re Marlow, 12 B.R. 34 (Bankr. D. Del. 1981) = /us/case/B.R./12/34
          Ash v. Birch, 571 U. S. ___ (2014)                               | Ash v. Birch, 571 U. S. ___ (2014) = ?
          Ash v. Birch, No. 3:25-cv-00123 (N.D. Cal.)                      | Ash v. Birch, No. 3:25-cv-00123 (N.D. Cal.) = /us/docket/cand/3:25-cv-00123
          the United States District Court for the Southern District of Indiana in the lawsuit entitled Ash v. Birch, Civil Action No. 1:24-cv-235. | Ash v. Birch, Civil Action No. 1:24-cv-235 = /us/docket/insd/1:24-cv-00235
          Ash v. Birch, No. 18-164, 2018 WL 588 (9th Cir. Nov. 5, 2018)    | Ash v. Birch, No. 18-164, 2018 WL 588 (9th Cir. Nov. 5, 2018) = /us/docket/ca9/18-164 /us/case/WL/2018/588
          """)
  void readsCases(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @Test
  void namesACaseInAllItsReports() {
    List<Citation> found = find("Ash v. Birch, 575 U.S. 92, 95, 135 S. Ct. 1199 (2015).");
    assertThat(found).hasSize(2);
    assertThat(found.getFirst().authorities())
        .containsExactlyElementsOf(
            List.of(
                AuthorityId.parse("/us/case/U.S./575/92"),
                AuthorityId.parse("/us/case/S.Ct./135/1199")));
    assertThat(found.getLast().authorities()).containsAll(found.getFirst().authorities());
  }

  @Test
  void unitesTheVariantsOfOneDocket() {
    String text =
        "Ash v. Birch, No. 25-00123 (N.D. Cal. filed July 1, 2025). Later, in Ash v. Birch, No."
            + " 3:25-cv-00123-VC (N.D. Cal.), the court ruled.";
    assertThat(find(text))
        .extracting(c -> c.authorities().getFirst().path())
        .containsExactly("/us/docket/cand/3:25-cv-00123", "/us/docket/cand/3:25-cv-00123");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ash v. Birch, 1 U.S. 1 (1990). Id. at 4.                          | Id. at 4 = /us/case/U.S./1/1
          Ash v. Birch, 1 U.S. 1 (1990). Id. at 900.                        | Id. at 900 = ?
          40 CFR 70.11(a) says so. Id. at (b).                              | Id. at (b) = /us/cfr/t40/s70.11/b
          Ash v. Birch, 1 U.S. 1 (1990) (quoting Elm v. Oak, 2 U.S. 5). Id. | Id. = /us/case/U.S./1/1
          Ash v. Birch, 1 U.S. 1 (1990). ECF No. 12 at 3. Id. at 4.         | Id. at 4 = ?
          Ash v. Birch, 1 U.S. 1 (1990). In Ash, supra, at 3, we said       | Ash, supra, at 3 = /us/case/U.S./1/1
          Ash v. Birch, 1 U.S. 1 (1990). Then Birch, 1 U.S., at 3, says     | Birch, 1 U.S., at 3 = /us/case/U.S./1/1
          Ash v. Birch, 1 U.S. 1 (1990). In Ash at 3 we said                | Ash at 3 = /us/case/U.S./1/1
          Ash v. Oak, 1 U.S. 1. Ash v. Elm, 2 U.S. 5. See Ash, supra.       | Ash, supra = ?
          Nothing before. Id. at 4.                                         | Id. at 4 = ?
          8 U.S.C. 1373 and 45 CFR 164.512 apply. Then § 1373(a) says | § 1373(a) = /us/usc/t8/s1373/a
          8 U.S.C. 1373 and 9 U.S.C. 1373 and 45 CFR 164.512. § 1373(a) | § 1373(a) = ?
          42 U.S.C. § 1983 lies. § 1988(b) pays.                            | § 1988(b) = /us/usc/t42/s1988/b
          """)
  void resolvesWhatRefersBackOrLeavesIt(String text, String last) {
    assertThat(show(find(text).getLast())).isEqualTo(last);
  }

  @Test
  void resolvesReferencesWithinARegulation() {
    String text =
        "§ 164.512 Uses and disclosures.\n\nExcept as paragraphs (a)(1), (2) and"
            + " (b) of this section say, and subpart E of this part.";
    assertThat(shown(text))
        .isEqualTo(
            "paragraphs (a)(1) = ? ; (2) = ? ; (b) of this section = ? ; subpart E of this part ="
                + " ?");
    Document regulation = Gold.document("reg", text, List.of("45 CFR 164"));
    assertThat(FINDER.find(regulation).stream().map(CitationFinderTest::show))
        .containsSequence(
            "paragraphs (a)(1) = /us/cfr/t45/s164.512/a/1",
            "(2) = /us/cfr/t45/s164.512/a/2",
            "(b) of this section = /us/cfr/t45/s164.512/b",
            "subpart E of this part = /us/cfr/t45/pt164/sptE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "123 Mass. Ave. NW, Room 5",
        "Call 202-418-0530 or 202-418-0531",
        "Medicaid ID. 12345",
        "Docket No. FR-5921-N-04 and EPA-HQ-OAR-2015-0001",
        "RIN 0938-AV12, Form FR Y-9C",
        "the 2010 SO 2 standard",
        "111 N. W. 12th St.",
        "Suite 100, 5 U.S. citizens",
        "paragraph 5 of the letter",
        "he acted under the act",
        "OMB Control No. 0938-1234"
      })
  void isSilentOnLookalikes(String text) {
    assertThat(shown(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *Ash* v. *Birch,* 921 F.3d 865 (9th Cir. 2019)
          <em>Ash</em> v. <em>Birch,</em> 921 F.3d 865 (9th Cir. 2019)
          Ash v. Birch, 921 F.3d 865 (9th Cir. 2019)
          Ash v.&nbsp;Birch, 921 <b>F.3d</b> 865 (9th Cir. 2019)
          [Ash v. Birch](https://example.org/a), 921 F.3d 865 (9th Cir. 2019)
          """)
  void readsThroughMarkup(String text) {
    assertThat(find(text))
        .singleElement()
        .satisfies(c -> {
          assertThat(c.authorities()).containsExactly(AuthorityId.parse("/us/case/F.3d/921/865"));
          assertThat(c.span().in(text)).isEqualTo(c.evidence().quote()).endsWith("2019)");
        });
  }
}
