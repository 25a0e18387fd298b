package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.inforce.Scores;
import org.junit.jupiter.api.Test;

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
