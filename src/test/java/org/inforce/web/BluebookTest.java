package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.inforce.document.Metadata;
import org.inforce.document.SourceKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BluebookTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          90 FR 53324        | Notice, 90 Fed. Reg. 53,324 (Nov. 25, 2025) | 90 FR 53324, November 25, 2025
          90 Fed. Reg. 8443  | Notice, 90 Fed. Reg. 8443 (Nov. 25, 2025)   | 90 FR 8443, November 25, 2025
          921 F.3d 865       | Notice, 921 F.3d 865 (Nov. 25, 2025)        | ''
          """)
  void writesBothManners(String citation, String bluebook, String register) {
    Metadata metadata =
        Metadata.draft("Notice", SourceKind.FEDERAL_REGISTER_NOTICE, "text/plain")
            .citation(citation)
            .published(LocalDate.of(2025, 11, 25))
            .build();
    assertThat(Bluebook.of(metadata)).isEqualTo(bluebook);
    assertThat(Bluebook.inRegister(metadata).orElse("")).isEqualTo(register);
  }
}
