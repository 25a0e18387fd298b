package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “The Bureau may not share the records,” said Attorney General Ana Ruiz.               | Attorney General Ana Ruiz
          “The Bureau may not share the records,” said Sen. Ana Ruiz in a statement.            | Sen. Ana Ruiz
          "The Bureau may not share the records," Ruiz said on Monday.                          | Ruiz
          “The rule stops today,” the attorney general said.                                    | the attorney general
          Attorney General Ana Ruiz said: “The rule stops today.”                               | Attorney General Ana Ruiz
          “The rule stops today,” Ana Ruiz, who leads the office, said.                         | Ana Ruiz
          “The rule stops today,” said Ruiz. “The Bureau must pay it all back.”                 | Ruiz; Ruiz
          “The rule stops today.” “The Bureau must pay it all back,” Ruiz added.                | Ruiz; Ruiz
          The order bars “any sharing of records” until trial.                                  | -
          The so-called “rule” is gone.                                                         |
          """)
  void areWhoseTheWordsBesideThemName(String text, String speakers) {
    String names =
        String.join(
            "; ", quotations(text).stream().map(found -> found.speaker().orElse("-")).toList());
    assertThat(names).isEqualTo(Optional.ofNullable(speakers).orElse(""));
  }

  @Test
  void aMarkLeftOpenCarriesTheSpeakerOn() {
    List<Quotation> found =
        quotations(
            "Ana Ruiz said: “The rule stops today.\n“The Bureau must pay it all back.”\n"
                + "“Nobody is named for these words.”");
    assertThat(found).extracting(Quotation::speaker).first().isEqualTo(Optional.of("Ana Ruiz"));
    assertThat(found.get(1).speaker()).contains("Ana Ruiz");
    assertThat(found.get(2).speaker()).isEmpty();
  }

  @Test
  void aPronounIsTheSpeakerBefore() {
    assertThat(quotations("“We won this case,” said Ana Ruiz.\n“It is over now,” she added."))
        .allMatch(found -> found.speaker().equals(Optional.of("Ana Ruiz")));
  }

  private static List<Quotation> quotations(String text) {
    Metadata metadata = Metadata.draft("", SourceKind.NEWS, "text/plain").build();
    return Quotations.in(
        new Document(new DocumentVersion("news", "0".repeat(64)), metadata, text, Structure.NONE));
  }
}
