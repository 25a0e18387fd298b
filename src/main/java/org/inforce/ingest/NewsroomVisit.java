package org.inforce.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.document.PageLinks;
import org.inforce.document.PageLinks.Links;
import org.inforce.source.Ask;
import org.inforce.source.Ask.Expected;
import org.inforce.source.Capture;
import org.inforce.source.Statement;
import org.inforce.source.WatchedSource.Newsroom;

/// The pages that a newsroom's index, feed or sitemap links to. Pages taken once are visited again
/// as long as the index shows them, so that a silent edit is seen.
final class NewsroomVisit {
  private static final int MAX_SITEMAPS = 50;

  private final Newsroom source;
  private final Visit visit;

  NewsroomVisit(Newsroom source, Visit visit) {
    this.source = source;
    this.visit = visit;
  }

  void run() throws VisitFailedException, InterruptedException {
    Set<URI> pages = pages();
    if (pages.isEmpty()) {
      throw new VisitFailedException(
          source.index()
              + " links to no page that begins with "
              + String.join(" or ", source.pages())
              + "; the site may have been rebuilt: correct `index` and `pages` in sources.yaml");
    }
    Optional<byte[]> statement = statement(source.publisher(), source.sourceKind());
    for (URI page : pages) {
      visit.take(Ask.page(page, Expected.ANY), statement);
    }
  }

  private Set<URI> pages() throws VisitFailedException, InterruptedException {
    Set<URI> pages = new LinkedHashSet<>();
    List<URI> indexes = new ArrayList<>(List.of(source.index()));
    for (int i = 0; i < indexes.size() && i < MAX_SITEMAPS; i++) {
      Links links = links(indexes.get(i));
      if (links.isSitemapOfSitemaps()) {
        indexes.addAll(links.addresses());
      } else {
        links.addresses().stream().filter(this::isWanted).forEach(pages::add);
      }
    }
    Set<URI> first = new LinkedHashSet<>();
    pages.stream().limit(source.limit()).forEach(first::add);
    return first;
  }

  private Links links(URI index) throws VisitFailedException, InterruptedException {
    Capture list = visit.list(Ask.page(index, Expected.ANY));
    return PageLinks.of(list.bytes(), list.address())
        .orElseThrow(
            () -> new VisitFailedException(index + " is no page, feed or sitemap; look at it"));
  }

  private boolean isWanted(URI address) {
    return !address.equals(source.index())
        && source.pages().stream().anyMatch(address.toString()::startsWith);
  }

  /// What the configuration says of every page of a source; empty when it says nothing.
  static Optional<byte[]> statement(Optional<String> publisher, Optional<String> sourceKind) {
    Map<String, String> fields = new HashMap<>();
    publisher.ifPresent(name -> fields.put("publisher", name));
    sourceKind.ifPresent(kind -> fields.put("source_kind", kind));
    return fields.isEmpty() ? Optional.empty() : Optional.of(Statement.of(fields));
  }
}
