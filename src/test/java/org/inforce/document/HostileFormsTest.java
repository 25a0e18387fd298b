package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.inforce.document.ReadResult.Read;
import org.inforce.document.ReadResult.Unreadable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The same attack on every form: it costs the document it comes with, within bounds, and is told
/// in words.
class HostileFormsTest {
  /// Each form as a beginning, a tag to nest, and an end, around words of its own.
  private enum Form {
    GPO("<RULE><PREAMB><SUBJECT>T</SUBJECT></PREAMB><SUPLINF>", "P", "</SUPLINF></RULE>"),
    ISSUE("<FEDREG><RULES><RULE><SUPLINF>", "P", "</SUPLINF></RULE></RULES></FEDREG>"),
    USLM(
        "<section xmlns=\"http://xml.house.gov/schemas/uslm/1.0\" identifier=\"/us/usc/t9/s1\">",
        "level",
        "</section>"),
    FEED(
        "<rss version=\"2.0\"><channel><item><title>T</title><a>",
        "b",
        "</a></item></channel></rss>"),
    XML("<?xml version=\"1.0\"?><memo>", "part", "</memo>"),
    DOCX("<w:document><w:body><w:p><w:r><w:t>T</w:t></w:r>", "w:x", "</w:p></w:body></w:document>"),
    HTML("<!doctype html><html><body><p>T</p>", "div", "</body></html>");

    private final String start;
    private final String tag;
    private final String end;

    Form(String start, String tag, String end) {
      this.start = start;
      this.tag = tag;
      this.end = end;
    }

    boolean isXml() {
      return this != HTML;
    }

    byte[] holding(String words) {
      return packed(start + "<" + tag + ">" + words + "</" + tag + ">" + end);
    }

    byte[] declaring(String subset, String words) {
      String declaration = "<?xml version=\"1.0\"?>";
      String rest = start.startsWith("<?xml") ? start.substring(start.indexOf("?>") + 2) : start;
      return packed(
          declaration
              + "<!DOCTYPE x ["
              + subset
              + "]>"
              + rest
              + "<"
              + tag
              + ">"
              + words
              + "</"
              + tag
              + ">"
              + end);
    }

    byte[] nested(int depth) {
      return packed(
          start + ("<" + tag + ">").repeat(depth) + "x" + ("</" + tag + ">").repeat(depth) + end);
    }

    private byte[] packed(String xml) {
      byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
      return this == DOCX ? DocxArchive.of(bytes) : bytes;
    }
  }

  @ParameterizedTest
  @EnumSource(value = Form.class, names = "HTML", mode = EnumSource.Mode.EXCLUDE)
  void expandsNoBombOfEntities(Form form) {
    StringBuilder bomb = new StringBuilder("<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 20; i++) {
      bomb.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
    }
    assertRefused(form.declaring(bomb.toString(), "&a19;"), "entities of its own");
  }

  @ParameterizedTest
  @EnumSource(value = Form.class, names = "HTML", mode = EnumSource.Mode.EXCLUDE)
  void fetchesNothing(Form form) {
    assertRefused(
        form.declaring("<!ENTITY x SYSTEM \"file:///etc/passwd\">", "&x;"), "nothing was expanded");
  }

  /// The declaration may hide behind more than a parser looks at first.
  @ParameterizedTest
  @EnumSource(value = Form.class, names = "HTML", mode = EnumSource.Mode.EXCLUDE)
  void fetchesNothingForADeclarationFarDown(Form form) {
    String padding = "<!-- " + "x".repeat(100_000) + " -->";
    byte[] bytes =
        form.declaring(padding + "<!ENTITY x SYSTEM \"file:///etc/passwd\">", "one &x; two");
    for (ReadResult result : read("a.xml", bytes)) {
      switch (result) {
        case Read read -> assertThat(read.document().text()).doesNotContain("root:");
        case Unreadable failed -> assertThat(failed.action()).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void endsAtAHundredThousandNestedTags(Form form) {
    List<ReadResult> results = read("a.xml", form.nested(100_000));
    assertThat(results).hasSize(1);
    if (form.isXml()) {
      assertThat(((Unreadable) results.getFirst()).reason()).contains("nested more than");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void endsAtJsonNestedTooDeep(String opening) {
    byte[] bytes = ("{\"title\":" + opening.repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    assertRefused(bytes, "nested more than");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          words in a text                                       | more than 64 MB
          <!doctype html><p>                                    | more than 64 MB
          {"title":"x","text":"                                 | more than 64 MB
          <?xml version="1.0"?><memo>                           | more than 64 MB
          <rss version="2.0"><channel><item><title>             | more than 64 MB
          <RULE><PREAMB><SUBJECT>                               | more than 64 MB
          <FEDREG><RULES><RULE><PREAMB><SUBJECT>                | more than 64 MB
          %PDF-1.7                                              | more than 64 MB
          """)
  void refusesALineOfTwoHundredMegabytesAtItsBound(String start, String reason) {
    Endless endless = new Endless(start, 200L << 20);
    List<ReadResult> results = new ArrayList<>();
    new DocumentReader().read(endless, results::add);
    assertThat(results).hasSize(1);
    Unreadable failed = (Unreadable) results.getFirst();
    assertThat(failed.reason()).contains(reason);
    assertThat(failed.action()).isNotBlank();
    assertThat(endless.given()).as("read before it was refused").hasValueBetween(1L, 64L << 20);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void readsOrRefusesNulBytesInWords(Form form) {
    for (ReadResult result : read("a.xml", form.holding("some \0 words"))) {
      switch (result) {
        case Read read -> assertThat(read.document().text()).doesNotContain("\0");
        case Unreadable failed ->
            assertThat(failed.reason()).containsAnyOf("NUL", "not well formed");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void readsEveryFormUnderAnotherFormsName(Form form) {
    for (String name : List.of("a.txt", "a.pdf", "a.json", "a.docx", "a")) {
      List<ReadResult> results = read(name, form.holding("Some words."));
      assertThat(results).hasSize(1);
      String media = ((Read) results.getFirst()).document().metadata().mediaType();
      assertThat(media).as(name).doesNotContain("plain");
    }
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void tellsOfEveryFormThatIsCutOff(Form form) {
    byte[] whole = form.holding("Some words that go on for a while.");
    for (int length = whole.length - 1; length > 1; length -= 7) {
      byte[] part = java.util.Arrays.copyOf(whole, length);
      for (ReadResult result : read("a.xml", part)) {
        if (result instanceof Unreadable failed) {
          assertThat(failed.reason()).doesNotContain("no reader expects").isNotBlank();
          assertThat(failed.action()).isNotBlank();
        }
      }
    }
  }

  private static void assertRefused(byte[] bytes, String reason) {
    List<ReadResult> results = read("a.xml", bytes);
    assertThat(results).hasSize(1);
    Unreadable failed = (Unreadable) results.getFirst();
    assertThat(failed.reason()).contains(reason);
    assertThat(failed.action()).isNotBlank();
    assertThat(failed.bytes()).isEqualTo(bytes);
  }

  private static List<ReadResult> read(String name, byte[] bytes) {
    return Readings.of(name, bytes, "");
  }
}
