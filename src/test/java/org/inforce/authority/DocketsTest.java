package org.inforce.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocketsTest {
  @ParameterizedTest
  @CsvSource({
    "3:25-cv-05536,/us/docket/cand/3:25-cv-05536",
    "3:25-cv-05536-VC,/us/docket/cand/3:25-cv-05536",
    "3:25–cv–05536,/us/docket/cand/3:25-cv-05536",
    "25-cv-5536,/us/docket/cand/25-cv-05536",
    "25-05536,/us/docket/cand/25-05536",
    "99 Civ. 9404 (SHS),/us/docket/cand/99-cv-09404",
    "25A11,/us/docket/cand/25A11"
  })
  void readsTheUsualForms(String number, String path) {
    assertThat(docket("cand", number).id().path()).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource({
    "25-05536,3:25-cv-05536,true",
    "25-cv-05536-VC,3:25-cv-05536,true",
    "25-cv-5536,25-05536,true",
    "25-05536,3:24-cv-05536,false",
    "25-cr-05536,25-cv-05536,false",
    "3:25-cv-05536,4:25-cv-05536,false"
  })
  void knowsVariantsOfOneCase(String one, String other, boolean same) {
    assertThat(docket("cand", one).isSameCaseAs(docket("-", other))).isEqualTo(same);
    assertThat(docket("cand", one).isSameCaseAs(docket("nysd", other))).isFalse();
  }

  @Test
  void prefersTheFullestFormAndNeverGuesses() {
    Docket bare = docket("cand", "25-05536");
    Docket full = docket("cand", "3:25-cv-05536");
    Docket otherOffice = docket("cand", "4:25-cv-05536");
    assertThat(Dockets.fullest(bare, List.of(full))).isEqualTo(full);
    assertThat(Dockets.fullest(bare, List.of(full, otherOffice))).isEqualTo(bare);
    assertThat(Dockets.fullest(bare, List.of())).isEqualTo(bare);
  }

  private static Docket docket(String court, String number) {
    return Dockets.tryParse(court, number).orElseThrow();
  }
}
