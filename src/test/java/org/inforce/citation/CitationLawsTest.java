package org.inforce.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.inforce.Scores;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.AuthorityNames;
import org.inforce.document.Document;
import org.inforce.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every text.
class CitationLawsTest {
  private final CitationFinder finder = new CitationFinder();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "§§ 1, 1, 1, ",
        "Id. ",
        "Id.",
        "1234567890",
        "U.S.C. ",
        "42 U.S.C. ",
        "42 U.S.C. 1, ",
        "(a)",
        "(",
        ")",
        "[",
        "*",
        "_",
        "<",
        "&",
        "&#",
        "\ud800",
        "\udc00",
        "\0",
        "\f",
        "v. ",
        "A v. ",
        "Act ",
        "the Act ",
        "section 1 of the ",
        "Foo, supra, ",
        "1 U.S. 1, ",
        "1 F.3d 1 (",
        "1 U.S. at 1 (quoting ",
        "No. 1-1-",
        "90 FR at 5 ",
        "1.1-1.",
        "26 CFR 1.1(a)(a)-",
        "at 5 ",
        "Art. ",
        "U.S. Const. ",
        "S. ",
        "</p> <p ",
        "](http",
        "-\na",
        "In re ",
        "comment 3-",
        "2013 ICE policy ",
        "T.C. Memo. 2019-",
        "¶ ",
        "— U.S. — ",
        "No. 3:25-cv-"
      })
  void anyRepetitionIsAnswered(String seed) {
    String text = seed.repeat(20_000 / seed.length() + 1);
    for (Citation c : finder.find(Document.ofText("text", text))) {
      assertThat(c.span().in(text)).isEqualTo(c.evidence().quote());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\0", "\ud800", "\n\n", "§", "1", "Id", "v.", "(", "[^", "&#x", "*1"})
  void theShortestTextsAreAnswered(String text) {
    assertThat(finder.find(Document.ofText("text", text))).isEmpty();
  }

  /// A cut at any place leaves a text that is read without failing.
  @Test
  void aTextMayEndAnywhere() throws IOException {
    String text = Files.readString(caseStudy().getFirst());
    for (int end = 0; end < text.length(); end += 97) {
      String cut = text.substring(0, end);
      for (Citation c : finder.find(Document.ofText("text", cut))) {
        assertThat(c.span().end()).isLessThanOrEqualTo(end);
      }
    }
  }

  @Test
  void everyQuoteIsItsSpanAndEveryIdentifierIsNamed() throws IOException {
    for (Path file : caseStudy()) {
      String text = Files.readString(file);
      for (Citation c : finder.find(Document.ofText("text", text))) {
        assertThat(c.span().in(text)).isEqualTo(c.evidence().quote());
        for (AuthorityId id : c.authorities()) {
          assertThat(AuthorityId.parse(id.path())).isEqualTo(id);
          assertThat(AuthorityNames.display(id)).isNotBlank();
        }
      }
    }
  }

  /// The same words in Markdown, in HTML and plain give the same authorities.
  @Test
  void markupChangesNothing() throws IOException {
    for (Path file : caseStudy()) {
      String markdown = Files.readString(file);
      String plain = markdown.replace("*", "");
      String html =
          plain.replace("&", "&amp;").replace("U.S.C.", "<b>U.S.C.</b>").replace("\n", "<br>\n");
      assertThat(ids(markdown)).isEqualTo(ids(plain)).isEqualTo(ids(html));
    }
  }

  private List<List<AuthorityId>> ids(String text) {
    return finder.find(Document.ofText("text", text)).stream().map(Citation::authorities).toList();
  }

  private static List<Path> caseStudy() throws IOException {
    try (Stream<Path> files = Files.list(Scores.shared("corpus/case-study"))) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /// Laws of the annotator: taking the links out again gives the source.
  @Test
  void annotatingOnlyAddsLinks() throws IOException {
    Annotator annotator = new Annotator();
    for (Path file : caseStudy()) {
      String source = Files.readString(file);
      String linked = annotator.annotate(source, Annotator.Markup.TEXT, AuthorityId::path);
      assertThat(linked.replaceAll(" </us[^>]*>", "")).isEqualTo(source);
      String html = annotator.annotate(source, Annotator.Markup.HTML, AuthorityId::path);
      assertThat(html.replaceAll("<a href=\"/us[^\"]*\">|</a>", "")).isEqualTo(source);
    }
  }

  @Test
  void linksStandWhereTheyMay() {
    Annotator annotator = new Annotator();
    assertThat(
            annotator.annotate("See 8 U.S.C. 1373.", Annotator.Markup.MARKDOWN, AuthorityId::path))
        .isEqualTo("See [8 U.S.C. 1373](/us/usc/t8/s1373).");
    assertThat(
            annotator.annotate(
                "<p>8 <b>U.S.C.</b> 1373, <a href=\"x\">8 U.S.C. 1360</a></p>",
                Annotator.Markup.HTML,
                AuthorityId::path))
        .isEqualTo(
            "<p><a href=\"/us/usc/t8/s1373\">8 </a><b><a href=\"/us/usc/t8/s1373\">U.S.C.</a></b>"
                + "<a href=\"/us/usc/t8/s1373\"> 1373</a>, <a href=\"x\">8 U.S.C. 1360</a></p>");
    assertThat(
            annotator.annotate(
                "[8 U.S.C. 1373](x) and `8 U.S.C. 1373`",
                Annotator.Markup.MARKDOWN,
                AuthorityId::path))
        .isEqualTo("[8 U.S.C. 1373](x) and `8 U.S.C. 1373`");
  }

  /// The publisher's own links of two Federal Register issues.
  @Test
  void findsThePublishersLinks() throws Exception {
    int all = 0;
    int found = 0;
    for (Path file : UslmLinks.under(Scores.shared("corpus/issues"))) {
      UslmLinks uslm = UslmLinks.read(file);
      List<Span> spans =
          finder.find(Document.ofText("text", uslm.text())).stream().map(Citation::span).toList();
      for (Span link : uslm.links()) {
        all++;
        found += spans.stream().anyMatch(span -> span.overlaps(link)) ? 1 : 0;
      }
    }
    assertThat(found).isGreaterThanOrEqualTo((int) (all * 0.97));
  }
}
