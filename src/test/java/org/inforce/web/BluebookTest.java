package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.inforce.document.Metadata;
import org.inforce.document.SourceKind;
import org.inforce.document.Span;
import org.inforce.document.Structure;
import org.junit.jupiter.api.Test;
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

  /// Pages begin at 0, 100 and 200.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          53324 53325 53326 | 10  | 20  | 53,324    | 53324
          53324 53325 53326 | 110 | 250 | 53,325–26 | 53325-53326
          53399 53400 53401 | 10  | 120 | 53,399–53,400 | 53399-53400
          8443 8444 8445    | 100 | 101 | 8444      | 8444
          3 4 5             | 10  | 250 | 3–5       | 3-5
          # a page that begins where the passage ends is not of it
          iv v vi           | 10  | 100 | iv        | iv
          """)
  void aPassageIsCitedByItsPages(
      String labels, int start, int end, String bluebook, String register) {
    String[] names = labels.split(" ");
    List<Structure.Page> pages =
        IntStream.range(0, names.length)
            .mapToObj(i -> new Structure.Page(names[i], i * 100))
            .toList();
    PinCite pin = PinCite.of(pages, new Span(start, end));
    assertThat(pin.bluebook()).isEqualTo(bluebook);
    assertThat(pin.register()).isEqualTo(register);
  }

  @Test
  void whatStandsBeforeTheFirstPageHasNone() {
    List<Structure.Page> pages = List.of(new Structure.Page("4", 50));
    assertThat(PinCite.of(pages, new Span(10, 20)).isNone()).isTrue();
  }
}
