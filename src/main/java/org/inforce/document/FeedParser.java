package org.inforce.document;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// RSS and Atom: each item is a document of its own, known by its link. An item that only announces
/// is read all the same; the page it points to is the same document in a fuller form.
final class FeedParser implements Parser {
  private static final int MAX_PART = 80;

  @Override
  public boolean accepts(Content content) {
    return FeedReader.accepts(content);
  }

  @Override
  public void parse(Content content, Consumer<Parsed> sink)
      throws IOException, UnreadableException {
    Feed feed = FeedReader.read(content);
    if (feed.items().isEmpty()) {
      throw new UnreadableException("is a feed without any item", "fetch it again later");
    }
    Set<String> parts = new HashSet<>();
    Map<String, CourtFeedItem> entries = CourtFeedItem.in(feed);
    for (CourtFeedItem entry : entries.values()) {
      sink.accept(entry.parsed(unique(entry.part(), parts)));
    }
    for (Feed.Item item : feed.items()) {
      if (!entries.containsKey(item.id())) {
        sink.accept(parsed(feed, item, unique(partOf(item), parts)));
      }
    }
  }

  private static String unique(String name, Set<String> parts) {
    String part = name;
    for (int i = 2; !parts.add(part); i++) {
      part = name + "-" + i;
    }
    return part;
  }

  /// The end of the link, by which a person knows the page: `13_BondingBill`; else the title.
  private static String partOf(Feed.Item item) {
    String path = item.link().map(FeedParser::pathOf).orElse("");
    String last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]{2,5}$", "");
    String name = last.isBlank() ? item.title() : last;
    return name.isBlank() ? "item" : name.substring(0, Math.min(MAX_PART, name.length()));
  }

  private static String pathOf(String link) {
    try {
      String path = URI.create(link).getPath();
      return path == null ? "" : path.replaceFirst("/+$", "");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static Parsed parsed(Feed feed, Feed.Item item, String part) {
    byte[] bytes = item.xml().getBytes(StandardCharsets.UTF_8);
    TextBuilder text = new TextBuilder();
    text.paragraph(item.title()).ifPresent(span -> text.heading(item.title(), span.start(), 1));
    Element body = Jsoup.parseBodyFragment(item.html()).body();
    PageBody.removeSilent(body);
    if (!body.text().equals(item.title())) {
      new HtmlText(text).read(body);
    }
    if (text.length() == 0) {
      return new Parsed.Failed(part, "is an item of a feed without any words", "ignore it", bytes);
    }
    Structure structure = text.structure();
    Metadata guessed = TextMetadata.of(text.text(), structure, 0);
    return new Parsed.Whole(part, metadata(feed, item, guessed), text.text(), structure, bytes);
  }

  private static Metadata metadata(Feed feed, Feed.Item item, Metadata guessed) {
    MetadataDraft draft = MetadataDraft.from(guessed);
    draft.mediaType(feed.isAtom() ? "application/atom+xml" : "application/rss+xml");
    draft.title(item.title().isEmpty() ? guessed.title() : item.title());
    if (!feed.title().isEmpty()) {
      draft.publisher(feed.title());
    }
    item.published().map(OffsetDateTime::toLocalDate).ifPresent(draft::published);
    item.updated()
        .filter(updated -> !item.published().equals(Optional.of(updated)))
        .map(OffsetDateTime::toLocalDate)
        .ifPresent(draft::updated);
    item.link().ifPresent(draft::url);
    String place = item.link().or(feed::link).orElse("");
    if (PressOffices.isRelease(feed.title() + " " + place)) {
      draft.sourceKind(PressOffices.releaseOf(place, guessed.sourceKind()));
    }
    return draft.build();
  }
}
