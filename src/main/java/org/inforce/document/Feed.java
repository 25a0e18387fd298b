package org.inforce.document;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.source.PastedDocument;
import org.jsoup.Jsoup;

/// A web feed of any common kind (RSS 0.90 to 2.0, Atom 0.3 and 1.0), as its publisher gives it.
/// `title` is blank when the feed names none; items are in the feed's order.
public record Feed(String title, Optional<String> link, boolean isAtom, List<Item> items) {
  public Feed {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(link, "link");
    items = List.copyOf(items);
  }

  /// One item. `id` is what the publisher knows it by (`guid`, `id`), else its link, else its
  /// title; `title` is plain text; `html` is the longest body the item has, blank when it has none;
  /// `xml` is a feed with this item alone, from which it can be read again. Dates keep the offset
  /// they are written in, so that their day is the publisher's.
  public record Item(
      String id,
      String title,
      Optional<String> link,
      Optional<OffsetDateTime> published,
      Optional<OffsetDateTime> updated,
      String html,
      String xml) {
    private static final int MAX_POINTER = 500;

    public Item {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(link, "link");
      Objects.requireNonNull(published, "published");
      Objects.requireNonNull(updated, "updated");
      Objects.requireNonNull(html, "html");
      Objects.requireNonNull(xml, "xml");
    }

    /// Whether the item only points to its document: it has a link, and its own words are no more
    /// than a summary (under 500 characters).
    public boolean isPointer() {
      return link.isPresent() && Jsoup.parseBodyFragment(html).text().length() < MAX_POINTER;
    }
  }

  /// The feed in `bytes`.
  ///
  /// @throws IllegalArgumentException saying what is wrong with them, when they are no feed
  public static Feed parse(byte[] bytes) {
    try {
      PastedDocument pasted = new PastedDocument(bytes, Instant.EPOCH);
      return FeedReader.read(new Content(pasted, pasted.open()));
    } catch (UnreadableException | IOException e) {
      throw new IllegalArgumentException("the feed " + e.getMessage(), e);
    }
  }
}
