package org.inforce.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Guidance, treaties, documents of the President and of Congress, by number; each with what only
/// looks like it.
class NumberedSeriesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          See ICE Policy Memorandum 11066.2 at 4.          | ICE Policy Memorandum 11066.2 at 4 = /us/guidance/ice/11066.2
          See FAA Order 1050.1F for that.                  | FAA Order 1050.1F = /us/guidance/faa/1050.1f
          See FERC Order No. 888 for that.                 | FERC Order No. 888 = /us/guidance/ferc/888
          See Department of Homeland Security Directive 023-01. | Department of Homeland Security Directive 023-01 = /us/guidance/dhs/023-01
          the Office of Management and Budget Memorandum M-17-12 | Office of Management and Budget Memorandum M-17-12 = /us/guidance/omb/m-17-12
          the National Marine Fisheries Service Policy Directive 02-238 | National Marine Fisheries Service Policy Directive 02-238 = /us/guidance/nmfs/02-238
          the Office of Management and Budget (OMB) Circular A-4 | Circular A-4 = /us/guidance/omb/a-4
          See Rev. Rul. 2007-8 and Rev. Proc. 2011-14.     | Rev. Rul. 2007-8 = /us/guidance/irs/rev-rul-2007-8 ; Rev. Proc. 2011-14 = /us/guidance/irs/rev-proc-2011-14
          See Rev. Ruls. 2007-8 and 2008-9.                | Rev. Ruls. 2007-8 = /us/guidance/irs/rev-rul-2007-8 ; 2008-9 = /us/guidance/irs/rev-rul-2008-9
          IRS Notice 2014-21, 2014-16 I.R.B. 938           | IRS Notice 2014-21 = /us/guidance/irs/notice-2014-21 ; 2014-16 I.R.B. 938 = /us/guidance/irs/irb/2014-16/938
          FAA Advisory Circular (AC) 120-104               | FAA Advisory Circular (AC) 120-104 = /us/guidance/faa/ac-120-104
          Airworthiness Directive 2017-11-08 applies       | Airworthiness Directive 2017-11-08 = /us/guidance/faa/ad-2017-11-08
          Securities Exchange Act Release No. 81891 (Oct. 17, 2017) | Securities Exchange Act Release No. 81891 = /us/guidance/sec/34-81891
          Exchange Act Release Nos. 78531 (August 10, 2016) and 79493 (Dec. 7, 2016) | Exchange Act Release Nos. 78531 = /us/guidance/sec/34-78531 ; 79493 = /us/guidance/sec/34-79493
          Release No. 34-78531; File No. SR-1              | Release No. 34-78531 = /us/guidance/sec/34-78531
          Staff Accounting Bulletin No. 99                 | Staff Accounting Bulletin No. 99 = /us/guidance/sec/sab-99
          SSR 16-3p and Social Security Ruling 96-8p       | SSR 16-3p = /us/guidance/ssa/ssr-16-3p ; Social Security Ruling 96-8p = /us/guidance/ssa/ssr-96-8p
          MPEP § 2106 and IRM 4.10.7.2                     | MPEP § 2106 = /us/guidance/uspto/mpep-2106 ; IRM 4.10.7.2 = /us/guidance/irs/irm-4.10.7.2
          9 FAM 302.1-2 and Justice Manual § 9-27.000      | 9 FAM 302.1-2 = /us/guidance/dos/fam/9/302.1-2 ; Justice Manual § 9-27.000 = /us/guidance/doj/jm-9-27.000
          DoD Instruction 6025.18                          | DoD Instruction 6025.18 = /us/guidance/dod/dodi-6025.18
          GAO-21-105 and B-329092 (Dec. 12, 2017)          | GAO-21-105 = /us/guidance/gao/gao-21-105 ; B-329092 = /us/guidance/gao/b-329092
          43 Op. O.L.C. 1 (2019)                           | 43 Op. O.L.C. 1 (2019) = /us/case/Op.O.L.C./43/1
          55 Comp. Gen. 307 (1975)                         | 55 Comp. Gen. 307 (1975) = /us/case/Comp.Gen./55/307
          """)
  void readsGuidance(String text, String expected) {
    assertThat(Shown.of(text)).isEqualTo(expected);
    assertThat(Shown.find(text)).allMatch(c -> c.kind() == CitationKind.GUIDANCE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the notice DHS/ICE-011 and DHS/USCIS/ICE/CBP-001 | DHS/ICE-011 = /us/guidance/dhs/ice-011 ; DHS/USCIS/ICE/CBP-001 = /us/guidance/dhs/uscis-ice-cbp-001
          OPM/GOVT-1, JUSTICE/FBI-001                      | OPM/GOVT-1 = /us/guidance/opm/govt-1 ; JUSTICE/FBI-001 = /us/guidance/doj/fbi-001
          system of records 09-70-0541 of CMS              | system of records 09-70-0541 = /us/guidance/hhs/sorn-09-70-0541
          the system numbered 09–70–0501 of CMS            | 09–70–0501 = /us/guidance/hhs/sorn-09-70-0501
          System No. 60-0089                               | System No. 60-0089 = /us/guidance/ssa/sorn-60-0089
          CMS Computer Match No. 2025-04                   | CMS Computer Match No. 2025-04 = /us/guidance/cms/cma-2025-04
          the HHS Computer Matching Agreement No. 2404     | HHS Computer Matching Agreement No. 2404 = /us/guidance/hhs/cma-2404
          Computer Matching Program No. 1310               | Computer Matching Program No. 1310 = ?
          """)
  void readsSystemsOfRecordsAndMatches(String text, String expected) {
    assertThat(Shown.of(text)).isEqualTo(expected);
    assertThat(Shown.find(text)).allMatch(c -> c.kind() == CitationKind.GUIDANCE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Presidential Determination No. 2018-02           | GUIDANCE | /us/presidential/determination/2018-02
          Presidential Memorandum of January 20, 2021      | GUIDANCE | /us/presidential/memorandum/2021-01-20
          Memorandum of May 4, 2017 (Advancing a Cause)    | GUIDANCE | /us/presidential/memorandum/2017-05-04
          National Security Presidential Memorandum 7      | GUIDANCE | /us/presidential/nspm-7
          Presidential Policy Directive-21                 | GUIDANCE | /us/presidential/ppd-21
          HSPD-12                                          | GUIDANCE | /us/presidential/hspd-12
          Reorganization Plan No. 3 of 1970                | ACT      | /us/reorgplan/1970/3
          26 U.S.T. 1, 1035                                | TREATY   | /us/treaty/ust/26/1
          189 U.N.T.S. 137                                 | TREATY   | /us/treaty/unts/189/137
          T.I.A.S. No. 8193                                | TREATY   | /us/treaty/tias/8193
          S. Treaty Doc. No. 105-27                        | TREATY   | /us/treaty/doc/105-27
          S. Rep. No. 95-1, at 5                           | BILL     | /us/report/srpt/95/1
          H.R. Conf. Rep. No. 104-725, at 383              | BILL     | /us/report/hrpt/104/725
          145 Cong. Rec. S1234                             | BILL     | /us/crec/145/S1234
          D.C. Law 19-168                                  | STATE_LAW | /us-dc/law/19-168
          54 DCR 8014                                      | STATE_LAW | /us-dc/register/54/8014
          U.C.C. § 9-102(a)(1)                             | STATE_LAW | /us/ucc/s9-102/a/1
          170 FERC ¶ 61,144                                | CASE     | /us/case/FERC/170/61144
          Fed. Sec. L. Rep. (CCH) ¶ 98,123                 | CASE     | /us/case/Fed.Sec.L.Rep.(CCH)/-/98123
          2009-12345 (La. App. 1 Cir. 5/10/10)             | DOCKET   | /us/docket/lactapp/2009-12345
          """)
  void readsOtherSeries(String text, CitationKind kind, String id) {
    assertThat(Shown.find("as said in " + text + ", and so on"))
        .singleElement()
        .satisfies(c -> {
          assertThat(c.kind()).isEqualTo(kind);
          assertThat(c.authorities()).extracting(Object::toString).containsExactly(id);
          assertThat(c.evidence().quote()).startsWith(text.substring(0, 5));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bombardier Service Bulletin 600-0768, dated May 1, 2016",
        "Canadian Airworthiness Directive CF-2016-17R2",
        "the year AD 2017",
        "an outlet of AC 240 volts",
        "Press Release 2020-15",
        "a vitamin B-12 and a B-52",
        "docket DHS/ICE-2020-0005",
        "dated 09-05-2019 or 09-12-2020",
        "a matching program under 5 U.S.C.",
        "the Memorandum of Agreement 2020",
        "a memorandum of May 4, 2017 between the parties",
        "the Court Order 12-345",
        "TEMPORARY RESTRAINING Order 2020",
        "Form I-589, FORM W-2, Form 1040",
        "the 26 U.S. troops",
        "PPD skin test",
        "the treaty of 1842",
        "any Manual 2020",
        "the Release of 34 prisoners",
        "1993-4 D.C. United",
        "the UCC and its articles"
      })
  void isSilentOnLookalikes(String text) {
    assertThat(Shown.of(text)).isEmpty();
  }
}
