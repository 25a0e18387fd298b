package org.inforce.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.document.Structure.Caption;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// An item of the feed in which a court tells what was entered on its dockets: one entry of one
/// case. Its day is the feed's, in the feed's own offset. Its address is that of the entry, for the
/// item's link is the docket's and common to all entries of the case.
///
/// @param number the entry's own; empty for an entry without a document
record CourtFeedItem(
    Feed.Item item,
    Caption caption,
    Optional<String> number,
    Optional<String> documentUrl,
    String words) {

  /// Matches `https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?492165&10`, with the entry's place in
  /// the docket behind the case's number.
  private static final Pattern ENTRY =
      Pattern.compile("\\?(?<case>\\d+)&(?:\\w+=)?(?<place>\\d+)$");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  /// The entry an item tells of; nothing when the item is no court's, or names no case.
  static Optional<CourtFeedItem> tryRead(Feed feed, Feed.Item item) {
    Optional<String> court =
        item.link().flatMap(DocketHead::courtOf).or(() -> DocketHead.courtOf(item.id()));
    Optional<Matcher> named = DocketHead.numberAndName(List.of(item.title()));
    if (court.isEmpty() || named.isEmpty()) {
      return Optional.empty();
    }
    Element body = Jsoup.parseBodyFragment(item.html()).body();
    Optional<Element> link = Optional.ofNullable(body.selectFirst("a[href]"));
    Caption caption =
        new Caption(
            CourtHeads.ofTitle(feed.title()).or(() -> court),
            Optional.of(named.get().group("number")),
            Optional.of(DocketHead.withoutOthers(named.get().group("name"))),
            List.of(),
            List.of());
    return Optional.of(
        new CourtFeedItem(
            item,
            caption,
            link.map(words -> words.text().strip()).filter(n -> NUMBER.matcher(n).matches()),
            link.map(words -> words.attr("href")).filter(href -> href.startsWith("http")),
            body.text()));
  }

  /// Names the entry in its feed, whatever else the feed holds on a day.
  String part() {
    Matcher entry = ENTRY.matcher(item.id());
    String place = entry.find() ? entry.group("place") : number.orElse("entry");
    return caption.docket().orElse("") + "-" + place;
  }

  Parsed parsed(String part) {
    byte[] bytes = item.xml().getBytes(StandardCharsets.UTF_8);
    if (words.isBlank()) {
      return new Parsed.Failed(part, "is an item of a feed without any words", "ignore it", bytes);
    }
    DocketText text = new DocketText(caption, item.title());
    Optional<LocalDate> day = item.published().map(OffsetDateTime::toLocalDate);
    text.entry(number, day, documentUrl, words);
    Parsed.Whole whole = text.whole(part, paper(), "application/rss+xml", bytes);
    MetadataDraft draft = MetadataDraft.from(whole.metadata());
    if (item.id().startsWith("http")) {
      draft.url(item.id());
    }
    return new Parsed.Whole(part, draft.build(), whole.text(), whole.structure(), bytes);
  }

  /// What was entered, which stands in brackets: `[Notice of Appearance]`.
  private String paper() {
    int end = words.indexOf(']');
    return words.startsWith("[") && end > 1 ? words.substring(1, end) : "Docket entry";
  }
}
