package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inforce.document.ReadResult.Read;
import org.inforce.document.ReadResult.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bytes that are not what they seem cost themselves alone, and are told in words. What is large
/// here is so large that a reader whose steps grow faster than its text would not come to the end.
class HostileInputTest {
  private static final String BOMB =
      """
      <?xml version="1.0"?>
      <!DOCTYPE RULE [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
      <RULE><PREAMB><SUBJECT>&b;</SUBJECT></PREAMB></RULE>
      """;
  private static final String EXTERNAL =
      """
      <?xml version="1.0"?>
      <!DOCTYPE RULE [<!ENTITY x SYSTEM "file:///etc/passwd">]>
      <RULE><PREAMB><SUBJECT>&x;</SUBJECT></PREAMB></RULE>
      """;

  @ParameterizedTest
  @ValueSource(strings = {BOMB, EXTERNAL})
  void expandsAndFetchesNoEntity(String xml) {
    Unreadable failed = Readings.unreadable("rule.xml", xml);
    assertThat(failed.reason()).contains("entities of its own").contains("nothing was expanded");
    assertThat(failed.bytes()).isEqualTo(xml.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void takesNoEntityWithoutItsDeclaration() {
    String xml = "<RULE><PREAMB><SUBJECT>A &nbsp; B</SUBJECT></PREAMB></RULE>";
    assertThat(Readings.unreadable("rule.xml", xml).reason()).isNotBlank();
  }

  @Test
  void endsAtElementsNestedTooDeep() {
    String xml = "<RULE>" + "<P>".repeat(100_000) + "x" + "</P>".repeat(100_000) + "</RULE>";
    assertThat(Readings.unreadable("deep.xml", xml).reason()).contains("nested more than");
  }

  @Test
  void findsTheWordsOfAPageNestedTooDeep() {
    String html = "<html><body>" + "<div>".repeat(100_000) + "words" + "</body></html>";
    assertThat(Readings.document("deep.html", html).text()).isEqualTo("words");
  }

  @Test
  void losesOnlyTheBrokenDocumentOfAnIssue() {
    String issue =
        """
        <FEDREG><VOL>90</VOL><DATE>Friday, January 17, 2025</DATE><NOTICES>
        <NOTICE><PREAMB><SUBJECT>First</SUBJECT></PREAMB><FRDOC>[FR Doc. 2025-00001 Filed</FRDOC></NOTICE>
        <NOTICE><PREAMB><SUBJECT>Broken</PREAMB></NOTICE>
        <NOTICE><PREAMB><SUBJECT>Cut off</SUBJECT></PREAMB>
        <NOTICE><PREAMB><SUBJECT>Last</SUBJECT></PREAMB><FRDOC>[FR Doc. 2025-00004 Filed</FRDOC></NOTICE>
        </NOTICES></FEDREG>
        """;
    List<ReadResult> results = Readings.of("issue.xml", issue);
    assertThat(results)
        .extracting(
            result -> result instanceof Read read ? read.document().metadata().title() : "-")
        .containsExactly("First", "-", "-", "Last");
    assertThat(((Unreadable) results.get(1)).reason()).contains("not well formed");
    assertThat(((Unreadable) results.get(1)).location()).isEqualTo("folder/issue.xml!document-2");
  }

  @Test
  void tellsWhereAnIssueEndsTooSoon() {
    String issue = "<FEDREG><RULES><RULE><PREAMB><SUBJECT>Title</SUBJECT>";
    assertThat(Readings.unreadable("issue.xml", issue).reason()).contains("ends in the middle");
  }

  @Test
  void takesScriptInATitleForText() {
    String xml =
        "<NOTICE><PREAMB><SUBJECT>&lt;script&gt;alert(1)&lt;/script&gt;</SUBJECT></PREAMB></NOTICE>";
    assertThat(Readings.document("n.xml", xml).metadata().title())
        .isEqualTo("<script>alert(1)</script>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   \n\n ", "\ufeff"})
  void tellsOfFilesWithoutAnyText(String text) {
    Unreadable failed = Readings.unreadable("a.txt", text);
    assertThat(failed.reason()).matches("is empty|holds no text");
    assertThat(failed.action()).isNotBlank();
  }

  @Test
  void tellsOfBinaryDataUnderATextsName() {
    byte[] bytes = new byte[5000];
    new java.util.Random(7).nextBytes(bytes);
    assertThat(Readings.unreadable("a.txt", bytes).reason()).contains("no text");
  }

  @Test
  void tellsOfNulBytes() {
    assertThat(Readings.unreadable("a.txt", "Some words \0 and more words").reason())
        .contains("NUL bytes");
  }

  @Test
  void readsAPageUnderATextsName() {
    Document page = Readings.document("a.txt", "<!doctype html><title>T</title><p>Words.</p>");
    assertThat(page.text()).isEqualTo("Words.");
    assertThat(page.metadata().mediaType()).isEqualTo("text/html");
  }

  @Test
  void tellsOfAPdfThatIsNone() {
    assertThat(Readings.unreadable("a.pdf", "%PDF-1.7\n1 0 obj\n<<").reason()).contains("PDF");
  }

  @Test
  void endsAtALineOfFiveMillionCharacters() {
    String line = "section 12(a) of the Act ".repeat(200_000);
    assertThat(Readings.document("a.txt", line).text()).isEqualTo(line);
  }

  @Test
  void endsAtAHundredThousandLinesOfMarks() {
    String text = "[^1] (a) - | x |\n# h\n".repeat(60_000);
    assertThat(Readings.document("a.md", text).text()).isEqualTo(text);
  }
}
