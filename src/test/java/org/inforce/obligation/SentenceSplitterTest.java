package org.inforce.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inforce.citation.Citation;
import org.inforce.citation.CitationFinder;
import org.inforce.document.Document;
import org.inforce.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {
  private static List<String> split(String text) {
    Document document = Document.ofText("test", text);
    List<Span> citations =
        new CitationFinder().find(document).stream().map(Citation::span).sorted().toList();
    return SentenceSplitter.split(document, citations).stream()
        .map(s -> s.span().in(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          See Roe v. Wade. The rule stands.                                     | 2
          The case is pending (N.D. Cal. filed July 1, 2025). It was stayed.    | 2
          Id. at 2. This order is final.                                        | 2
          It cites 921 F. Supp. 3d 865 (9th Cir. 2019). The court agreed.       | 2
          Under Pub. L. 104-193, sec. 434, no state may object.                 | 1
          The tariff took effect in the U.S. The agency objected.               | 2
          The U.S. Department of Labor agreed.                                  | 1
          He said “we will appeal.” The court waited.                           | 2
          Contact Dr. Ramos at 5 p.m. on Friday.                                | 1
          The site (www.example.gov. See there.) is open. Use it.               | 2
          """)
  void endsASentenceOnlyWhereItEnds(String text, int sentences) {
    assertThat(split(text)).as("%s", split(text)).hasSize(sentences);
  }

  @Test
  void joinsLinesOfWrappedText() {
    String text =
        ("The defendants are enjoined from sharing any of the records that were\n"
                + "obtained from the plaintiff states before the date of this order, and\n"
                + "shall certify their compliance with this order to the court in writing\n"
                + "within ten days of its entry on the docket of the court in this case.\n")
            .repeat(2);

    assertThat(split(text)).hasSize(2);
  }

  @Test
  void closesAListWhereThatAroundItGoesOn() {
    String text =
        "The operator shall:\n\n(a) keep a log, showing:\n\n(1) the day;\n\n(2) the load;\n\n"
            + "(b) report each loss.\n";

    assertThat(SentenceSplitter.split(Document.ofText("x", text), List.of()))
        .extracting(Sentence::leadIn)
        .containsExactly(-1, 0, 1, 1, 0);
  }

  @Test
  void takesTimeInProportionToTheText() {
    String sentence =
        "The agency, which (as noted) may act, shall publish the list; and the state may object. ";

    assertThat(split(sentence.repeat(20_000))).hasSize(20_000);
  }
}
