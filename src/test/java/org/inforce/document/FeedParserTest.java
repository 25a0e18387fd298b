package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.inforce.Scores;
import org.inforce.document.ReadResult.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedParserTest {
  private static final String RSS =
      """
      <?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://example.com/rss.dtd">
      <rss version="2.0"><channel><title>Press releases &mdash; Office</title><link>https://oag.example.gov/</link>
      <lastBuildDate>Fri, 14 Aug 2031 05:00:00 GMT</lastBuildDate>
      <item><title>A &amp; B enjoined</title><link>https://oag.example.gov/news/2031/ab.asp</link><guid>g-1</guid>
      <pubDate>Wed, 13 Aug 2031 22:30:00 EDT</pubDate>
      <description>&lt;p&gt;The court &lt;b&gt;en&lt;/b&gt;joined it.&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</description></item>
      <item><title>Second</title><link>https://oag.example.gov/news/2031/ab.asp?2</link></item>
      </channel></rss>
      """;
  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Daily News</title><id>urn:f</id><updated>2031-08-14T00:00:00Z</updated>
      <entry><title type="html">Order &lt;i&gt;stayed&lt;/i&gt;</title><id>urn:1</id><link href="https://news.example.com/a"/>
      <published>2031-08-13T23:30:00-07:00</published><updated>2031-08-15T01:00:00Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>First.</p><p>Second.</p></div></content></entry>
      <entry><title>Plain</title><id>urn:2</id><updated>2031-08-16T00:00:00Z</updated><summary type="text">1 &lt; 2 words</summary></entry>
      </feed>
      """;
  private static final String RDF =
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://a.example.com/"><title>Old</title><link>https://a.example.com/</link><description>d</description></channel>
      <item rdf:about="https://a.example.com/1"><title>One</title><link>https://a.example.com/1</link><dc:date>2031-08-13</dc:date></item>
      </rdf:RDF>
      """;

  @Test
  void makesADocumentOfEachItem() {
    List<ReadResult> read = Readings.of("feed.xml", RSS);
    assertThat(read).hasSize(2);
    Document first = ((Read) read.getFirst()).document();
    assertThat(first.text()).isEqualTo("A & B enjoined\n\nThe court enjoined it.");
    assertThat(first.metadata().title()).isEqualTo("A & B enjoined");
    assertThat(first.metadata().publisher()).contains("Press releases \u2014 Office");
    assertThat(first.metadata().url()).contains("https://oag.example.gov/news/2031/ab.asp");
    assertThat(first.metadata().sourceKind()).isEqualTo(SourceKind.PRESS_RELEASE_OFFICIAL);
    assertThat(first.metadata().mediaType()).isEqualTo("application/rss+xml");
    assertThat(first.version().document()).isEqualTo("feed-ab");
    assertThat(((Read) read.getLast()).document().version().document()).isEqualTo("feed-ab-2");
  }

  @Test
  void datesAnItemByItsPublishersDay() {
    assertThat(Readings.document("feed.xml", RSS).metadata().published())
        .contains(LocalDate.of(2031, 8, 13));
    Metadata atom = Readings.document("feed.xml", ATOM).metadata();
    assertThat(atom.published()).contains(LocalDate.of(2031, 8, 13));
    assertThat(atom.updated()).contains(LocalDate.of(2031, 8, 15));
    assertThat(Readings.document("feed.xml", RDF).metadata().published())
        .contains(LocalDate.of(2031, 8, 13));
  }

  @Test
  void readsTheTextKindsOfAtom() {
    List<ReadResult> read = Readings.of("feed.xml", ATOM);
    Document first = ((Read) read.getFirst()).document();
    assertThat(first.text()).isEqualTo("Order stayed\n\nFirst.\n\nSecond.");
    assertThat(((Read) read.getLast()).document().text()).isEqualTo("Plain\n\n1 < 2 words");
  }

  @ParameterizedTest
  @ValueSource(strings = {RSS, ATOM, RDF})
  void givesEachItemBytesThatReadAsItAgain(String xml) {
    for (ReadResult result : Readings.of("feed.xml", xml)) {
      Read once = (Read) result;
      List<ReadResult> again = Readings.of("feed.xml", once.bytes(), "");
      assertThat(again).hasSize(1);
      Document document = ((Read) again.getFirst()).document();
      assertThat(document.text()).isEqualTo(once.document().text());
      assertThat(document.metadata()).isEqualTo(once.document().metadata());
      assertThat(((Read) again.getFirst()).bytes()).isEqualTo(once.bytes());
    }
  }

  @Test
  void keepsNothingOfTheFetchInTheBytesOfAnItem() {
    byte[] today = ((Read) Readings.of("f.xml", RSS).getFirst()).bytes();
    byte[] tomorrow =
        ((Read) Readings.of("f.xml", RSS.replace("14 Aug 2031 05", "15 Aug 2031 06")).getFirst())
            .bytes();
    assertThat(tomorrow).isEqualTo(today);
  }

  @Test
  void readsTheFeedsOfTheCorpus() throws IOException {
    byte[] court = Files.readAllBytes(Scores.shared("corpus/dockets/rss_feeds/sdny_1.xml"));
    Feed feed = Feed.parse(court);
    assertThat(feed.title()).isEqualTo("Southern District of New York - Recent Entries");
    assertThat(feed.items()).hasSizeGreaterThan(300);
    assertThat(feed.items())
        .allSatisfy(item -> {
          assertThat(item.title()).matches("\\d:\\d\\d-[a-z]{2}-\\d{5}.*");
          assertThat(item.published()).isPresent();
          assertThat(item.link()).isPresent();
          assertThat(item.isPointer()).isTrue();
        });
    Metadata release =
        Readings.documentAt(Scores.shared("corpus/press/mn-ag/mn_ag_rss.xml")).metadata();
    assertThat(release.published()).contains(LocalDate.of(2025, 6, 13));
    assertThat(release.sourceKind()).isEqualTo(SourceKind.PRESS_RELEASE_OFFICIAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fri, 13 Jun 2025 00:00:00 +0000   | 2025-06-13T00:00Z
          Fri, 13 Jun 2025 09:05:00 EDT     | 2025-06-13T09:05-04:00
          Thu, 13 Jun 2025 09:05:00 GMT     | 2025-06-13T00:00Z
          13 Jun 2025 09:05:00 GMT          | 2025-06-13T09:05Z
          2025-06-13T23:59:59-07:00         | 2025-06-13T23:59:59-07:00
          2025-06-13                        | 2025-06-13T00:00Z
          June 13, 2025                     | 2025-06-13T00:00Z
          """)
  void readsMomentsAsMachinesWriteThem(String text, OffsetDateTime moment) {
    assertThat(LegalDates.moment(text)).contains(moment);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <rss version="2.0"><channel><title>x</title></channel></rss>      | without any item
          <rss version="2.0"><channel><item><title>x</channel></rss>        | not well formed
          <!DOCTYPE rss [<!ENTITY x "y">]><rss version="2.0"><channel/></rss> | entities of its own
          """)
  void tellsWhatIsWrongWithAFeed(String xml, String reason) {
    assertThat(Readings.unreadable("feed.xml", xml).reason()).contains(reason);
  }

  @Test
  void endsAtAFeedNestedTooDeep() {
    String xml =
        "<rss version=\"2.0\"><channel>"
            + "<a>".repeat(100_000)
            + "</a>".repeat(100_000)
            + "</channel></rss>";
    assertThat(Readings.unreadable("feed.xml", xml).reason()).contains("nested more than");
  }

  @Test
  void refusesWhatIsNoFeed() {
    byte[] page = "<html><body>Moved</body></html>".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Feed.parse(page))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no feed");
  }
}
