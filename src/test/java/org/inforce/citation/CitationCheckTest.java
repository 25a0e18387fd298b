package org.inforce.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.inforce.citation.CitationCheck.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the law's own tables say of a citation.
class CitationCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8 U.S.C. 1373                    | Known      | is in the Code
          42 U.S.C. 1396b(v)(1)            | Known      | 42 U.S.C. 1396b
          8 U.S.C. 99999                   | NotFound   | no section 99999
          44 U.S.C. 3501-3503              | Known      | 3501
          53 U.S.C. 101                    | NotFound   | reserved
          35 CFR 5.1                       | NotFound   | reserved
          45 CFR 164.512                   | Resolved   | ''
          Executive Order 12891            | Ended      | revoked by Executive Order 13062 on 1997-09-29
          Executive Order 13045            | Known      | signed on 1997-04-21
          Executive Order 14159            | Resolved   | ''
          1234 F. Supp. 5                  | NotFound   | the last is 999
          921 F.3d 865                     | Resolved   | ''
          Pub. L. 104-999                  | NotFound   | the last is 333
          Pub. L. 104-193                  | Resolved   | ''
          Fed. R. Civ. P. 65(b)(2)         | Resolved   | ''
          Fed. R. Civ. P. 99               | NotFound   | the last is 87
          U.S. Const. amend. XIV, § 1      | Resolved   | ''
          U.S. Const. amend. XXIX          | NotFound   | the last is 27
          Elm, supra, at 3                 | Unresolved | no one case
          section 7 of the Act             | Unresolved | not defined
          """)
  void theTablesAreAsked(String text, String verdict, String why) {
    Verdict found = CitationCheck.verdict(Shown.find(text).getFirst());
    assertThat(found.getClass().getSimpleName()).isEqualTo(verdict);
    assertThat(reason(found)).contains(why);
  }

  private static String reason(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Resolved resolved -> "";
      case Verdict.Known known -> known.why();
      case Verdict.Ended ended -> ended.why();
      case Verdict.NotFound missing -> missing.why();
      case Verdict.Unresolved unresolved -> unresolved.why();
    };
  }

  @Test
  void aReaderLooksAtTheDoubtfulOnes() {
    assertThat(
            CitationCheck.doubtful(
                Shown.find(
                    "See 8 U.S.C. 1373; 8 U.S.C. 99999; Executive Order 12891. Elm, supra, at 3."
                        + " Then 1 U.S. 1.")))
        .hasSize(3);
  }
}
