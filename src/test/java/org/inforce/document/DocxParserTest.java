package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.inforce.document.Structure.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxParserTest {
  private static final String STYLES =
      """
      <w:styles><w:style w:styleId="T"><w:name w:val="Title"/></w:style>
      <w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>
      <w:style w:styleId="Part"><w:name w:val="Our part"/><w:basedOn w:val="H1"/></w:style>
      <w:style w:styleId="L"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style></w:styles>
      """;
  private static final String NUMBERING =
      """
      <w:numbering><w:abstractNum w:abstractNumId="1">
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
      <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2.%3"/></w:lvl></w:abstractNum>
      <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\u00b7"/></w:lvl></w:abstractNum>
      <w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="8"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
      <w:num w:numId="9"><w:abstractNumId w:val="2"/></w:num></w:numbering>
      """;
  private static final String FOOTNOTES =
      """
      <w:footnotes><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
      <w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> See 8 U.S.C. 1373.</w:t></w:r></w:p><w:p><w:r><w:t>More.</w:t></w:r></w:p></w:footnote>
      <w:footnote w:id="3"><w:p><w:r><w:t>A star.</w:t></w:r></w:p></w:footnote></w:footnotes>
      """;
  private static final String ENDNOTES =
      "<w:endnotes><w:endnote w:id=\"1\"><w:p><w:r><w:t>At the"
          + " end.</w:t></w:r></w:p></w:endnote></w:endnotes>";
  private static final String CORE =
      """
      <cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Template</dc:title>
      <dcterms:modified>2031-08-13T09:00:00Z</dcterms:modified></cp:coreProperties>
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <w:p><w:r><w:t>One</w:t></w:r><w:r><w:t xml:space="preserve"> word</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>Two</w:t></w:r></w:p> | One word / Two
          <w:p><w:r><w:t>in</w:t></w:r><w:r><w:t>force</w:t></w:r><w:r><w:tab/><w:t>now</w:t></w:r></w:p>                              | inforce now
          <w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r></w:p>                                          | a~b-c
          <w:p><w:r><w:sym w:font="Arial" w:char="00A7"/><w:t xml:space="preserve"> 5</w:t></w:r></w:p>                                 | \u00a7 5
          <w:p><w:r><w:t xml:space="preserve">The agency </w:t></w:r><w:del><w:r><w:delText>may</w:delText></w:r></w:del><w:ins><w:r><w:t>shall</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> share.</w:t></w:r></w:p> | The agency shall share.
          <w:p><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>here</w:t></w:r></w:moveTo></w:p>                | here
          <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">First </w:t></w:r></w:p><w:p><w:r><w:t>second</w:t></w:r></w:p> | First second
          <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>open</w:t></w:r></w:p> | open
          <w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> PAGEREF x </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>12</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p> | 12
          <w:p><w:r><w:t>Before</w:t><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent><w:t xml:space="preserve"> after</w:t></w:r></w:p> | Before after / box
          <w:p><w:pPr><w:pStyle w:val="T"/><w:pPrChange><w:pPr><w:pStyle w:val="H1"/></w:pPr></w:pPrChange></w:pPr><w:r><w:t>T</w:t></w:r></w:p> | T
          <w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>d</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>e</w:t></w:r></w:p> | a>b c~>d / e
          <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>A</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>B</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>C</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="L"/></w:pPr><w:r><w:t>D</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>E</w:t></w:r></w:p> | 1. A / (a) B / 1.a.i C / 2. D / (a) E
          <w:p><w:pPr><w:pStyle w:val="L"/></w:pPr><w:r><w:t>A</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="8"/></w:numPr></w:pPr><w:r><w:t>B</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr></w:pPr><w:r><w:t>C</w:t></w:r></w:p> | 1. A / 1. B / C
          """)
  void readsParagraphsAsTheyWouldBePrinted(String body, String blocks) {
    assertThat(document(body).text().replace("\n\n", " / ").replace('\n', '~').replace('\t', '>'))
        .isEqualTo(blocks);
  }

  @Test
  void tiesNotesToTheirMarks() {
    Document read =
        document(
            """
            <w:p><w:r><w:t>Shared</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> widely.</w:t></w:r><w:r><w:endnoteReference w:id="1"/></w:r>
            <w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r></w:p><w:p><w:r><w:t>Last.</w:t></w:r></w:p>
            """);
    assertThat(read.text())
        .isEqualTo(
            "Shared[^1] widely.[^i][^*]\n\n"
                + "[^1] See 8 U.S.C. 1373.\n\n"
                + "More.\n\n"
                + "[^*] A star.\n\n"
                + "Last.\n\n"
                + "[^i] At the end.");
    assertThat(read.structure().footnotes())
        .allSatisfy(note ->
            assertThat(read.text())
                .startsWith("Shared")
                .satisfies(text ->
                    assertThat(text.startsWith("[^" + note.mark() + "]", note.at().orElseThrow()))
                        .isTrue()))
        .extracting(note -> note.body().in(read.text()))
        .containsExactly("See 8 U.S.C. 1373.\n\nMore.", "A star.", "At the end.");
  }

  @Test
  void makesSectionsOfHeadingStyles() {
    Document read =
        document(
            """
            <w:p><w:pPr><w:pStyle w:val="T"/></w:pPr><w:r><w:t>On Sharing</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val="Part"/></w:pPr><w:r><w:t>Scope</w:t></w:r></w:p><w:p><w:r><w:t>All records.</w:t></w:r></w:p>
            <w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>Limits</w:t></w:r></w:p><w:p><w:r><w:t>None.</w:t></w:r></w:p>
            """);
    assertThat(read.structure().sections())
        .extracting(Section::heading, Section::level)
        .containsExactly(tuple("On Sharing", 1), tuple("Scope", 1), tuple("Limits", 2));
    assertThat(read.metadata().title()).isEqualTo("On Sharing");
    assertThat(read.metadata().updated()).contains(LocalDate.of(2031, 8, 13));
    assertThat(read.metadata().mediaType()).contains("wordprocessingml");
  }

  @Test
  void refusesABombWithinBounds() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("word/document.xml", new byte[300 << 20]);
    assertThat(Readings.unreadable("bomb.docx", zip(parts)).reason()).contains("bomb");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <w:document><w:body><w:p>                                             | ends too soon
          <!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document> | entities of its own
          <w:document><w:body/></w:document>                                    | without any text
          """)
  void tellsWhatIsWrong(String main, String reason) {
    Map<String, byte[]> parts = parts("");
    parts.put("word/document.xml", main.getBytes(StandardCharsets.UTF_8));
    assertThat(Readings.unreadable("a.docx", zip(parts)).reason()).contains(reason);
  }

  @Test
  void tellsOfATruncatedFileAndOfAnotherOffice() {
    byte[] whole = zip(parts("<w:p><w:r><w:t>Words.</w:t></w:r></w:p>"));
    byte[] most = Arrays.copyOf(whole, whole.length - 40);
    assertThat(Readings.unreadable("a.docx", most).reason()).contains("ends too soon");
    Map<String, byte[]> sheet = new LinkedHashMap<>();
    sheet.put(
        "[Content_Types].xml",
        "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"
            .getBytes(StandardCharsets.UTF_8));
    assertThat(Readings.unreadable("a.xlsx", zip(sheet)).reason()).contains("no text document");
  }

  private static Document document(String body) {
    return Readings.document("memo.docx", zip(parts(body)));
  }

  private static Map<String, byte[]> parts(String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", types());
    parts.put("word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>");
    parts.put("word/styles.xml", STYLES);
    parts.put("word/numbering.xml", NUMBERING);
    parts.put("word/footnotes.xml", FOOTNOTES);
    parts.put("word/endnotes.xml", ENDNOTES);
    parts.put("docProps/core.xml", CORE);
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    parts.forEach((name, xml) ->
        bytes.put(name, ("<?xml version=\"1.0\"?>" + xml).getBytes(StandardCharsets.UTF_8)));
    return bytes;
  }

  private static String types() {
    StringBuilder types = new StringBuilder("<Types>");
    for (String part : "document.main styles numbering footnotes endnotes".split(" ")) {
      types.append(
          "<Override PartName=\"/word/%s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml\"/>"
              .formatted(part.replace(".main", ""), part));
    }
    return types
        .append(
            "<Override PartName=\"/docProps/core.xml\""
                + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>")
        .toString();
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
