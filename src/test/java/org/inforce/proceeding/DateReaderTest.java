package org.inforce.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.document.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates in sentences, read as on Tuesday, 30 December 2025.
class DateReaderTest {
  private static final DateReader READER = new DateReader(Optional.of(LocalDate.of(2025, 12, 30)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The judge ruled Monday.                              | true  | 2025-12-29 | WHEN
          It stays in effect until next Monday.                | false | 2026-01-05 | UNTIL
          The court set a hearing for Friday.                  | true  | 2026-01-02 | APPOINTED
          She wrote in a ruling in August.                     | true  | 2025-08    | WHEN
          Access runs through September 9.                     | false | 2026-09-09 | UNTIL
          The order was entered on December 31.                | true  | 2024-12-31 | NAMING
          This rule is effective April 1, 2026.                | false | 2026-04-01 | FROM
          The January 5 injunction was modified.               | true  | 2025-01-05 | NAMING
          The order took effect on Dec. 12, 2025.              | true  | 2025-12-12 | FROM
          Entered this 3rd day of March, 2026.                 | true  | 2026-03-03 | WHEN
          The case was remanded, 10/24/2017.                   | true  | 2017-10-24 | WHEN
          ICE has had the policy since at least 2013.          | true  | 2013       | WHEN
          """)
  void resolvesAgainstTheDayOfTheDocument(String text, boolean isPast, String date, String role) {
    List<DateMention> found =
        READER.find(Sentences.of(Document.ofText("d", text)).getFirst(), isPast);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().date().iso()).isEqualTo(date);
    assertThat(found.getFirst().role().name()).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource({"They may share the data.", "She may march on.", "Section 1903 of the Act."})
  void seesNoDateInOtherWords(String text) {
    assertThat(READER.find(Sentences.of(Document.ofText("d", text)).getFirst(), true)).isEmpty();
  }
}
