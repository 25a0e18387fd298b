package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.inforce.document.Structure.Footnote;
import org.inforce.document.Structure.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextParserTest {
  private static final String LONG =
      "The agency will share records with the Department of Examples, on request and in each case"
          + " only so far as section 12(a) of the Act allows it, from the first day of the year on";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void decodesByTheBytes(String encoding) {
    String text = "Section 12 \u2014 \u201cthe Act\u201d and \u00a7 1373.\n";
    assertThat(Readings.document("a.txt", text.getBytes(Charset.forName(encoding))).text())
        .isEqualTo(text);
  }

  @Test
  void leavesOutOnlyTheByteOrderMark() {
    byte[] bytes = "\ufeffWords.\r\n".getBytes(StandardCharsets.UTF_8);
    assertThat(Readings.document("a.txt", bytes).text()).isEqualTo("Words.\r\n");
  }

  @Test
  void readsEachByteOfAMixedTextForItself() {
    byte[] utf8 = "caf\u00e9 ".getBytes(StandardCharsets.UTF_8);
    byte[] latin = "caf\u00e9".getBytes(Charset.forName("windows-1252"));
    byte[] both = new byte[utf8.length + latin.length];
    System.arraycopy(utf8, 0, both, 0, utf8.length);
    System.arraycopy(latin, 0, both, utf8.length, latin.length);
    assertThat(Readings.document("a.txt", both).text()).isEqualTo("caf\u00e9 caf\u00e9");
  }

  @Test
  void takesEachLongLineForAParagraph() {
    String text = LONG + ".\n" + LONG + ".\nBackground\n" + LONG + ".\n";
    assertThat(blocks(text)).containsExactly(LONG + ".", LONG + ".", "Background", LONG + ".");
  }

  @Test
  void joinsLinesWrappedToAWidth() {
    String text =
        """
        The agency shall share the records that section 12(a)
        of the Act names, upon the request of the Secretary of
        Examples.

        It may not share records of health.
        """;
    assertThat(blocks(text)).hasSize(2);
    assertThat(blocks(text).getFirst()).startsWith("The agency").endsWith("Examples.");
  }

  @Test
  void keepsACitationWholeThatAnEnumeratorSeemsToPart() {
    String text =
        """
        The records are those described in section 164.512
        (k) of the regulations, as they were amended in the
        year 2031 by the agency.
        """;
    assertThat(blocks(text)).hasSize(1);
  }

  @Test
  void partsListsTablesAndQuotations() {
    String text =
        """
        The agency shall:
        - keep records;
        * report them;
        (a) destroy them.

        | Record | Kept |
        |--------|------|
        | Names  | yes  |

        > Quoted words.
        """;
    assertThat(blocks(text))
        .containsExactly(
            "The agency shall:",
            "keep records;",
            "report them;",
            "(a) destroy them.",
            "Record",
            "Kept",
            "Names",
            "yes",
            "Quoted words.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Notice of Sharing                 | Notice of Sharing  | 1
          ### Data ###                        | Data               | 3
          **II. Legal Authority**             | II. Legal Authority | 3
          **AGENCY:**                         | AGENCY:            | 2
          IV. INFORMATION TO BE SHARED        | IV. INFORMATION TO BE SHARED | 3
          BACKGROUND                          | BACKGROUND         | 2
          Limits on the Use of Shared Records | Limits on the Use of Shared Records | 4
          """)
  void findsHeadings(String line, String heading, int level) {
    Document document = Readings.document("a.md", line + "\n\n" + LONG + ".\n");
    assertThat(document.structure().sections())
        .extracting(Section::heading, Section::level)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(heading, level));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The agency shares records.",
        "By Jane Doe and John Roe",
        "Evell Example,",
        "see https://example.org/Some/Long/Path",
      })
  void takesAPlainLineForNoHeading(String line) {
    Document document = Readings.document("a.md", line + "\n\n" + LONG + ".\n");
    assertThat(document.structure().sections()).isEmpty();
  }

  @Test
  void tiesANoteToItsMark() {
    String text = "The policy ended. [^1]*See* the memorandum.\n[^1] It is enjoined.\n";
    Document document = Readings.document("a.md", text);
    Footnote note = document.structure().footnotes().getFirst();
    assertThat(note.mark()).isEqualTo("1");
    assertThat(note.at()).contains(text.indexOf("[^1]"));
    assertThat(note.body().in(text)).isEqualTo("It is enjoined.");
  }

  @Test
  void readsFrontMatterAndKeepsItInTheText() {
    String text = "---\ntitle: \"A Title\"\ndate: 2031-02-04 21:46:48 +0000\n---\n\nWords.\n";
    Document document = Readings.document("a.md", text);
    assertThat(document.text()).isEqualTo(text);
    assertThat(document.metadata().title()).isEqualTo("A Title");
    assertThat(document.metadata().published()).contains(LocalDate.of(2031, 2, 4));
    assertThat(blocks(text)).containsExactly("Words.");
  }

  @Test
  void readsTheLabelledPreambleOfANotice() {
    Metadata metadata =
        Readings.document(
                "n.txt",
                """
                # Notice of Sharing
                **AGENCY:**
                Centers for Examples (CE), Department of Tests (DT).
                **ACTION:**
                Notice.
                **SUMMARY:**
                %s.
                **DATES:**
                Comments must be received on or before March 3, 2031.
                **SUPPLEMENTARY INFORMATION:**
                %s.
                """
                    .formatted(LONG, LONG))
            .metadata();
    assertThat(metadata.title()).isEqualTo("Notice of Sharing");
    assertThat(metadata.sourceKind()).isEqualTo(SourceKind.FEDERAL_REGISTER_NOTICE);
    assertThat(metadata.agencies()).containsExactly("Centers for Examples", "Department of Tests");
    assertThat(metadata.action()).contains("Notice.");
    assertThat(metadata.commentsClose()).contains(LocalDate.of(2031, 3, 3));
  }

  private static List<String> blocks(String text) {
    return Readings.document("a.md", text).structure().blocks().stream()
        .map(block -> block.in(text))
        .toList();
  }
}
