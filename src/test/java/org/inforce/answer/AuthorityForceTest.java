package org.inforce.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.inforce.authority.AuthorityId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityForceTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /us/usc/t8/s1360/b,   2026-01-10, in_force,  8 U.S.C. 1360 is in the Code
          # the table holds the Code of today: what is not there may have been
          /us/usc/t8/s99999,    2026-01-10, unknown,   has no section 99999
          # revoked on 1997-09-30
          /us/eo/12891,         2026-01-10, rescinded, revoked by Executive Order 13062
          /us/eo/12891,         1995-01-10, in_force,  revoked by Executive Order 13062
          /us/guidance/ice/1.1, 2026-01-10, unknown,   no table of the law tells
          """)
  void tablesOfTheLawTellWhetherAnAuthorityHolds(
      String id, LocalDate asOf, String force, String why) {
    JsonObject json = AuthorityForce.of(AuthorityId.parse(id), asOf).json();
    assertThat(json.get("legal_force")).contains(force);
    assertThat(json.get("why").orElseThrow().toString()).contains(why);
  }
}
