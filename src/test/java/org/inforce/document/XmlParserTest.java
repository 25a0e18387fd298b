package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// XML of a vocabulary nobody named.
class XmlParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <a><b>One</b><b>Two</b></a>                              | One / Two
          <a>\tWords <b>in</b> line.</a>                           | Words in line.
          <a><p><b>Note.</b> Words follow.</p><p>More</p></a>      | Note. Words follow. / More
          <a><p>SO<s>2</s> rose.</p></a>                           | SO2 rose.
          <a><p>See <r><x>8</x><x>U.S.C.</x></r> 1373</p></a>      | See 8 U.S.C. 1373
          <a><p>Q &amp; A &sect; 5&nbsp;(a)</p></a>                | Q & A \u00a7 5 (a)
          <a><![CDATA[<b>kept</b>]]><!-- not --></a>               | <b>kept</b>
          <x:a xmlns:x="u"><x:b>One</x:b></x:a>                    | One
          """)
  void readsBlocksWithoutTags(String xml, String blocks) {
    assertThat(Readings.document("a.xml", xml).text().replace("\n\n", " / ")).isEqualTo(blocks);
  }

  @Test
  void takesTitleDateAndHeadingsFromElementsCalledSo() {
    Document memo =
        Readings.document(
            "memo.dat",
            """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <memo><head><title>On Sharing</title><date>13 August 2031</date></head>
            <part><heading>Scope</heading><para>All records.</para></part></memo>
            """);
    assertThat(memo.metadata().title()).isEqualTo("On Sharing");
    assertThat(memo.metadata().published()).contains(LocalDate.of(2031, 8, 13));
    assertThat(memo.metadata().mediaType()).isEqualTo("application/xml");
    assertThat(memo.structure().sections())
        .extracting(Structure.Section::heading)
        .containsExactly("On Sharing", "Scope");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <?xml version="1.0"?><a><b>One</a>      | not well formed
          <?xml version="1.0"?><a><b>One</b>      | ends too soon
          <?xml version="1.0"?><a><b/></a>        | without any text
          """)
  void tellsWhatIsWrong(String xml, String reason) {
    assertThat(Readings.unreadable("a.xml", xml).reason()).contains(reason);
  }

  @Test
  void leavesAngleBracketsInProseAlone() {
    String text = "<Insert name here> agrees to share records with the agency.";
    assertThat(Readings.document("a.txt", text).text()).isEqualTo(text);
  }
}
