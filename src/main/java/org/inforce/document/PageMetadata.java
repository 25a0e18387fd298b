package org.inforce.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final List<String> PUBLISHED =
      List.of(
          "meta[property=article:published_time]",
          "meta[name=dcterms.issued]",
          "meta[name=dcterms.date]",
          "meta[name=dc.date.issued]",
          "meta[name=dc.date]",
          "meta[name=citation_publication_date]",
          "meta[name=date]",
          "meta[name=pubdate]",
          "meta[name=publishdate]",
          "meta[name=parsely-pub-date]",
          "meta[itemprop=datePublished]",
          "time[itemprop=datePublished]",
          "time[pubdate]");
  private static final List<String> UPDATED =
      List.of(
          "meta[property=article:modified_time]",
          "meta[property=og:updated_time]",
          "meta[name=dcterms.modified]",
          "meta[name=last-modified]",
          "meta[itemprop=dateModified]");
  private static final Pattern JSON_LD_PUBLISHED =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"(?<day>\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern ISO_DAY = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})");

  /// To be asked before the page's furniture is removed.
  static PageMetadata of(Document page) {
    Optional<LocalDate> published = day(page, PUBLISHED);
    if (published.isEmpty()) {
      Matcher stated =
          JSON_LD_PUBLISHED.matcher(page.select("script[type=application/ld+json]").html());
      published = stated.find() ? LegalDates.first(stated.group("day")) : Optional.empty();
    }
    if (published.isEmpty()) {
      published = visibleDay(page);
    }
    // Only the canonical link names the page: social tags are often left from another page's copy.
    Optional<String> url =
        attribute(page, "link[rel=canonical]", "href")
            .filter(address -> address.startsWith("http"));
    Optional<String> shared = url.or(() -> attribute(page, "meta[property=og:url]", "content"));
    return new PageMetadata(
        titleOf(page),
        published,
        day(page, UPDATED),
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

  private static Optional<LocalDate> day(Document page, List<String> selectors) {
    for (String selector : selectors) {
      Element found = page.selectFirst(selector);
      if (found != null) {
        String stated = found.hasAttr("content") ? found.attr("content") : found.attr("datetime");
        Matcher iso = ISO_DAY.matcher(stated.strip());
        Optional<LocalDate> day = LegalDates.first(iso.find() ? iso.group(1) : stated);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  /// A date that stands for itself in an element named for it.
  private static Optional<LocalDate> visibleDay(Document page) {
    for (Element element : page.select("time, [class*=date], [class*=Date], [id*=date]")) {
      String words = element.hasAttr("datetime") ? element.attr("datetime") : element.text();
      if (words.length() <= 60) {
        Optional<LocalDate> day = LegalDates.first(words);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
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
  Metadata over(Metadata guessed) {
    MetadataDraft draft = MetadataDraft.from(guessed).mediaType("text/html");
    if (!title.isEmpty()) {
      draft.title(Charsets.repaired(title));
    }
    published.ifPresent(draft::published);
    updated.ifPresent(draft::updated);
    publisher.ifPresent(draft::publisher);
    url.ifPresent(draft::url);
    if (!guessed.sourceKind().isFederalRegister()) {
      kind.ifPresent(draft::sourceKind);
    }
    return draft.build();
  }
}
