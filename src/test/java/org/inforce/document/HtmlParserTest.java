package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlParserTest {
  private static final String RELEASE =
      """
      <!doctype html><html><head><title>A Court Grants an Order | Office</title>
      <link rel="canonical" href="https://oag.example.gov/news/press-releases/order">
      <meta property="article:published_time" content="2031-08-13T09:00:00-07:00">
      <meta property="og:url" content="https://oag.example.gov/another"></head><body>
      <nav><a href="/">Home</a></nav><div class="site-header menu">Menu words</div>
      <main><h1>A Court Grants an Order</h1>
      <p>The court <b>en</b>joined the sharing of <i>records</i>.<br>It named no date.</p>
      <ul><li>Names</li><li>Addresses</li></ul>
      <table><tr><th>Record</th><th>Kept</th></tr><tr><td>Names</td><td>yes</td></tr></table>
      <div class="share-buttons">Share this</div></main>
      <footer>Contact us</footer><script>var x = "never";</script></body></html>
      """;

  @Test
  void readsTheDocumentWithoutThePage() {
    assertThat(Readings.document("r.html", RELEASE).text())
        .isEqualTo(
            "A Court Grants an Order\n\nThe court enjoined the sharing of records.\nIt named no"
                + " date.\n\nNames\n\nAddresses\n\nRecord\tKept\nNames\tyes");
  }

  @Test
  void readsWhatThePageSaysOfItself() {
    Metadata metadata = Readings.document("r.html", RELEASE).metadata();
    assertThat(metadata.title()).isEqualTo("A Court Grants an Order");
    assertThat(metadata.published()).contains(LocalDate.of(2031, 8, 13));
    assertThat(metadata.url()).contains("https://oag.example.gov/news/press-releases/order");
    assertThat(metadata.sourceKind()).isEqualTo(SourceKind.PRESS_RELEASE_OFFICIAL);
  }

  @Test
  void undoesADoubleEncoding() {
    assertThat(Readings.document("r.html", "<p>The President\u00e2\u0080\u0099s order.</p>").text())
        .isEqualTo("The President\u2019s order.");
  }

  @Test
  void tellsOfAPageWithoutText() {
    assertThat(
            Readings.unreadable("r.html", "<html><body><script>x</script></body></html>").reason())
        .contains("without any text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta property="article:published_time" content="2031-08-13T23:00:00-07:00"><time>May 1, 2030</time> | <p>x</p>   | 2031-08-13
          <script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2031-09-01","datePublished":"2031-08-13"}</script> | <p>x</p> | 2031-08-13
          <meta name="x">                          | <span itemprop="datePublished" content="2031-08-13">yesterday</span> | 2031-08-13
          <meta name="x">                          | <span property="dc:date" content="2031-08-13">13.8.</span>       | 2031-08-13
          <meta name="x">                          | <time datetime="2031-08-13">Wednesday</time>                     | 2031-08-13
          <meta name="x">                          | <div class="field-date">August 13, 2031</div>                    | 2031-08-13
          <title>August 13, 2031 Press Release</title> | <p>Words.</p>                                                | 2031-08-13
          <title>Press Release</title>             | <p><strong>August 13, 2031 (SAINT PAUL)</strong> — The court acts, at greater length than a line of its own would ever be. It acts.</p> | 2031-08-13
          <title>Press Release</title>             | <p>RICHMOND, Va., Aug. 13, 2031 - The court acts, at greater length than a line of its own would ever be. It acts.</p> | 2031-08-13
          <title>Press Release</title>             | <p>Since August 13, 2031 the court has acted - at greater length than a line of its own would ever be. It acts.</p> |
          <title>Press Release</title>             | <p>The court acts in words that are longer than a line.</p>      |
          <title>Press Releases</title>            | <ul><li>A long enough title of one <time>May 1, 2031</time></li><li>A long enough title of two <time>May 2, 2031</time></li><li>A long enough title <time>May 3, 2031</time></li><li>A long title <time>May 4, 2031</time></li></ul> |
          """)
  void datesAPageByTheSurestOfWhatItSays(String head, String body, LocalDate day) {
    String page =
        "<!doctype html><html><head>"
            + head
            + "</head><body><main>"
            + body
            + "</main></body></html>";
    assertThat(Readings.document("r.html", page).metadata().published())
        .isEqualTo(Optional.ofNullable(day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UTF-8        | utf-8        | The Act’s § 5
          UTF-8        | windows-1252 | The Act’s § 5
          windows-1252 | windows-1252 | The Act’s § 5
          windows-1252 | iso-8859-1   | The Act’s § 5
          windows-1252 | utf-8        | The Act’s § 5
          windows-1252 |              | The Act’s § 5
          ISO-8859-1   | ISO-8859-1   | Crédit § 5
          ISO-8859-2   | iso-8859-2   | Łódź
          UTF-16       | utf-8        | The Act’s § 5
          UTF-16LE     |              | The Act’s § 5
          UTF-8        | no-such-one  | The Act’s § 5
          windows-1252 | no-such-one  | The Act’s § 5
          """)
  void readsAPageInTheEncodingItIsIn(String written, String declared, String words) {
    String meta = declared == null ? "" : "<meta charset=\"" + declared + "\">";
    String page = "<!doctype html><html><head>" + meta + "</head><body><p>" + words + "</p></body>";
    assertThat(Readings.document("r.html", page.getBytes(Charset.forName(written))).text())
        .isEqualTo(words);
  }

  @Test
  void readsAPagePastedFromTwoEncodings() throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    page.write("<!doctype html><p>The Act’s one".getBytes(StandardCharsets.UTF_8));
    page.write(" and the Act’s other</p>".getBytes(Charset.forName("windows-1252")));
    assertThat(Readings.document("r.html", page.toByteArray()).text())
        .isEqualTo("The Act’s one and the Act’s other");
  }

  @Test
  void takesAListOfReleasesForNone() {
    Document list =
        Readings.documentAt(Scores.shared("corpus/press/state-ag/california_listing_page_0.html"));
    assertThat(list.metadata().sourceKind()).isEqualTo(SourceKind.OTHER);
    assertThat(list.metadata().published()).isEmpty();
  }

  /// The Virginian page states no date anywhere.
  @ParameterizedTest
  @CsvSource({
    "doj/release_01778, 2016-12-28",
    "doj/release_04472, 2015-04-06",
    "mn-ag/_Office_Communications_2019_08_22_ExpeditedRemoval, 2019-08-22",
    "mn-ag/_Office_Communications_2019_12_13_RefugeeResettlement, 2019-12-13",
    "mn-ag/_Office_Communications_2020_07_24_Census, 2020-07-24",
    "state-ag/california_detail_001_injunctive_only, 2024-09-17",
    "state-ag/california_detail_002_multistate, 2025-01-23",
    "state-ag/california_detail_009_policy_statement, 2024-09-19",
    "state-ag/virginia_detail_002_greenhouse_gas,",
  })
  void datesTheReleasesOfTheCorpus(String name, LocalDate day) {
    Document release = Readings.documentAt(Scores.shared("corpus/press/" + name + ".html"));
    assertThat(release.metadata().published()).isEqualTo(Optional.ofNullable(day));
    assertThat(release.metadata().sourceKind()).isEqualTo(SourceKind.PRESS_RELEASE_OFFICIAL);
    assertThat(release.text()).doesNotContain("\u00c2\u00a0", "\u00e2\u0080");
  }

  @Test
  void readsEveryReleaseOfTheCorpusWithTitleAndBody() {
    List<Document> pages =
        Readings.documentsAt(Scores.shared("corpus/press")).stream()
            .filter(document -> document.metadata().mediaType().equals("text/html"))
            .toList();
    assertThat(pages).hasSizeGreaterThan(8);
    assertThat(pages)
        .allSatisfy(page -> {
          assertThat(page.metadata().title()).isNotBlank();
          assertThat(page.text()).contains(page.metadata().title().substring(0, 10));
          assertThat(page.text()).doesNotContain("Skip to", "{", "function(");
        });
  }
}
