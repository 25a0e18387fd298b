package org.inforce.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.document.Structure.Caption;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// One entry of one case in the feed in which a court tells what was entered on its dockets. A
/// paper that is two things at once (an order that sets a hearing) stands there twice under one
/// identifier. The day is the feed's, in the feed's own offset. The address is that of the entry,
/// for an item's link is the docket's and common to all entries of the case.
///
/// @param number the entry's own; empty for an entry without a document
record CourtFeedItem(
    Feed.Item item,
    Caption caption,
    Optional<String> number,
    Optional<String> documentUrl,
    List<String> words,
    String xml) {

  private static final String ITEM_END = "</item>";

  /// Matches `https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?492165&10`, with the entry's place in
  /// the docket behind the case's number.
  private static final Pattern ENTRY =
      Pattern.compile("\\?(?<case>\\d+)&(?:\\w+=)?(?<place>\\d+)$");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  /// The entries of a feed by the identifiers of their items, in order; items that are no court's,
  /// or name no case, are not among them.
  static Map<String, CourtFeedItem> in(Feed feed) {
    Map<String, CourtFeedItem> entries = new LinkedHashMap<>();
    for (Feed.Item item : feed.items()) {
      tryRead(feed, item).ifPresent(entry -> entries.merge(item.id(), entry, CourtFeedItem::with));
    }
    return entries;
  }

  private static Optional<CourtFeedItem> tryRead(Feed feed, Feed.Item item) {
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
            List.of(body.text()),
            item.xml()));
  }

  private CourtFeedItem with(CourtFeedItem other) {
    List<String> all = new ArrayList<>(words);
    other.words.stream().filter(line -> !all.contains(line)).forEach(all::add);
    return new CourtFeedItem(
        item,
        caption,
        number.or(other::number),
        documentUrl.or(other::documentUrl),
        List.copyOf(all),
        joined(xml, other.xml));
  }

  /// A feed with the items of both.
  private static String joined(String xml, String other) {
    int end = xml.lastIndexOf(ITEM_END);
    int from = other.indexOf("<item");
    int to = other.lastIndexOf(ITEM_END);
    return end < 0 || from < 0 || to < from
        ? xml
        : xml.substring(0, end + ITEM_END.length())
            + other.substring(from, to)
            + xml.substring(end);
  }

  /// Names the entry in its feed, whatever else the feed holds on a day.
  String part() {
    Matcher entry = ENTRY.matcher(item.id());
    String place = entry.find() ? entry.group("place") : number.orElse("entry");
    return caption.docket().orElse("") + "-" + place;
  }

  Parsed parsed(String part) {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    String all = String.join(" ", words);
    if (all.isBlank()) {
      return new Parsed.Failed(part, "is an item of a feed without any words", "ignore it", bytes);
    }
    DocketText text = new DocketText(caption, item.title());
    Optional<LocalDate> day = item.published().map(OffsetDateTime::toLocalDate);
    text.entry(number, day, documentUrl, all);
    Parsed.Whole whole = text.whole(part, paper(), "application/rss+xml", bytes);
    MetadataDraft draft = MetadataDraft.from(whole.metadata());
    if (item.id().startsWith("http")) {
      draft.url(item.id());
    }
    return new Parsed.Whole(part, draft.build(), whole.text(), whole.structure(), bytes);
  }

  /// What was entered, which stands in brackets: `[Notice of Appearance]`; what the clerk noted on
  /// the way is marked `~Util`.
  private String paper() {
    return words.stream()
        .filter(line -> line.startsWith("[") && !line.startsWith("[~") && line.indexOf(']') > 1)
        .map(line -> line.substring(1, line.indexOf(']')))
        .findFirst()
        .orElse("Docket entry");
  }
}
