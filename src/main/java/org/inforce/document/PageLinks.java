package org.inforce.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// What an index page, a feed or a sitemap links to: known by its content, in its order, each
/// address once and without its fragment.
public final class PageLinks {
  private static final int HEAD = 1_000;

  private PageLinks() {}

  /// `isSitemapOfSitemaps`: the addresses lead to further sitemaps.
  public record Links(List<URI> addresses, boolean isSitemapOfSitemaps) {
    public Links {
      addresses = List.copyOf(addresses);
    }
  }

  /// The links in `bytes`, which came from `place`. Empty when they are none of the three.
  public static Optional<Links> of(byte[] bytes, URI place) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (head.contains("<urlset") || head.contains("<sitemapindex")) {
      return sitemap(bytes, place);
    }
    if (head.contains("<rss") || head.contains("<feed") || head.contains("<rdf:rdf")) {
      return feed(bytes, place);
    }
    return head.contains("<html") || head.contains("<!doctype html") || head.contains("<body")
        ? page(bytes, place)
        : Optional.empty();
  }

  private static Optional<Links> sitemap(byte[] bytes, URI place) {
    try {
      org.jsoup.nodes.Document map =
          Jsoup.parse(
              new ByteArrayInputStream(bytes), "UTF-8", place.toString(), Parser.xmlParser());
      List<String> addresses = new ArrayList<>();
      for (Element location : map.select("loc")) {
        addresses.add(location.text().strip());
      }
      boolean isOfSitemaps = !map.select("sitemapindex").isEmpty();
      return Optional.of(new Links(resolved(addresses, place), isOfSitemaps));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Links> feed(byte[] bytes, URI place) {
    try {
      List<String> addresses =
          Feed.parse(bytes).items().stream().flatMap(item -> item.link().stream()).toList();
      return Optional.of(new Links(resolved(addresses, place), false));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Links> page(byte[] bytes, URI place) {
    try {
      org.jsoup.nodes.Document page =
          Jsoup.parse(new ByteArrayInputStream(bytes), null, place.toString());
      List<String> addresses = page.select("a[href]").eachAttr("abs:href");
      return Optional.of(new Links(resolved(addresses, place), false));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static List<URI> resolved(List<String> addresses, URI place) {
    Set<URI> links = new LinkedHashSet<>();
    for (String address : addresses) {
      try {
        int fragment = address.indexOf('#');
        links.add(place.resolve(fragment < 0 ? address : address.substring(0, fragment)));
      } catch (IllegalArgumentException e) {
        // Is no address; a page may write anything into a link.
      }
    }
    return List.copyOf(links);
  }
}
