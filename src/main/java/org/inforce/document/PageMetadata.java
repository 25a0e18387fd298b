package org.inforce.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a web page says of itself: Open Graph and Dublin Core tags, `<time>`, JSON-LD, the title.
record PageMetadata(
    String title,
    Optional<LocalDate> published,
    Optional<LocalDate> updated,
    Optional<String> publisher,
    Optional<String> url,
    Optional<SourceKind> kind) {

  /// A page that shows more days than these is a list of documents.
  private static final int MAX_DAYS = 3;

  /// To be asked before the page's furniture is removed.
  static PageMetadata of(Document page) {
    // Only the canonical link names the page: social tags are often left from another page's copy.
    Optional<String> url =
        attribute(page, "link[rel=canonical]", "href")
            .filter(address -> address.startsWith("http"));
    Optional<String> shared =
        url.or(() -> attribute(page, "meta[property=og:url]", "content"))
            .or(() -> attribute(page, "meta[property=og:image]", "content"));
    return new PageMetadata(
        titleOf(page),
        PageDates.published(page),
        PageDates.updated(page),
        attribute(page, "meta[property=og:site_name]", "content"),
        url,
        kindOf(page, shared));
  }

  private static String titleOf(Document page) {
    Optional<String> stated =
        attribute(page, "meta[property=og:title]", "content")
            .or(() -> attribute(page, "meta[name=dc.title]", "content"));
    if (stated.isPresent()) {
      return stated.get();
    }
    List<String> headings =
        page.select("article h1, main h1, [role=main] h1, h1").eachText().stream()
            .filter(heading -> heading.length() > 3)
            .toList();
    String title = page.title().strip();
    for (String heading : headings) {
      if (title.isEmpty() || title.startsWith(heading)) {
        return heading;
      }
    }
    return title.isEmpty() ? "" : title.replaceFirst("\\s+[|\\u00bb]\\s.*$", "");
  }

  /// Completed by the days shown, first in `body`, the part of the page that is the document; what
  /// shows many is a list of documents and no release.
  PageMetadata shown(Document page, List<LocalDate> around, Element body) {
    List<LocalDate> inside = PageDates.shown(body);
    boolean isList = published.isEmpty() && inside.size() > MAX_DAYS;
    Optional<LocalDate> seen =
        inside.stream()
            .findFirst()
            .or(() -> around.stream().findFirst())
            .or(() -> PageDates.titled(page));
    return new PageMetadata(
        title,
        published.isPresent() || isList ? published : seen,
        updated,
        publisher,
        url,
        isList ? Optional.of(SourceKind.OTHER) : kind);
  }

  private static Optional<String> attribute(Document page, String selector, String name) {
    Element found = page.selectFirst(selector);
    String value = found == null ? "" : found.attr(name).strip();
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /// A release of an office is told by its address (`.gov`, `.us`, `.mil`) together with what its
  /// page calls it.
  private static Optional<SourceKind> kindOf(Document page, Optional<String> url) {
    String marks =
        page.title()
            + " "
            + page.body().className()
            + " "
            + page.select("article").attr("class")
            + " "
            + url.orElse("")
            + " "
            + page.select("h1, h2, .breadcrumb").text();
    boolean isOfficial = url.map(PressOffices::isOfficial).orElse(false);
    if (PressOffices.isRelease(marks)) {
      return Optional.of(PressOffices.releaseOf(url.orElse(""), SourceKind.OTHER));
    }
    boolean isArticle =
        attribute(page, "meta[property=og:type]", "content").filter("article"::equals).isPresent();
    return isArticle && !isOfficial ? Optional.of(SourceKind.NEWS) : Optional.empty();
  }

  /// `guessed` from the text, with what the page states in its place.
  Metadata over(Metadata guessed, String text, List<Span> blocks) {
    MetadataDraft draft = MetadataDraft.from(guessed).mediaType("text/html");
    if (!title.isEmpty()) {
      draft.title(Charsets.repaired(title));
    }
    if (!guessed.sourceKind().isFederalRegister()) {
      kind.ifPresent(known ->
          draft.sourceKind(
              known == SourceKind.PRESS_RELEASE
                  ? PressOffices.releaseOf(url.orElse(""), guessed.sourceKind())
                  : known));
    }
    if (kind.filter(PageMetadata::hasDateline).isPresent()) {
      Dateline.find(text, blocks).ifPresent(draft::published);
    }
    published.ifPresent(draft::published);
    updated.filter(day -> published.map(day::isAfter).orElse(true)).ifPresent(draft::updated);
    publisher.ifPresent(draft::publisher);
    url.ifPresent(draft::url);
    return draft.build();
  }

  private static boolean hasDateline(SourceKind kind) {
    return kind == SourceKind.PRESS_RELEASE_OFFICIAL
        || kind == SourceKind.PRESS_RELEASE
        || kind == SourceKind.NEWS;
  }
}
