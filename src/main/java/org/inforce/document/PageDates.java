package org.inforce.document;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// When a web page says it was published and changed. What is written for machines is asked before
/// what is shown, and of that what is named a date before a title that starts with one.
final class PageDates {
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
          "[itemprop=datePublished]",
          "time[pubdate]");
  private static final List<String> UPDATED =
      List.of(
          "meta[property=article:modified_time]",
          "meta[property=og:updated_time]",
          "meta[name=dcterms.modified]",
          "meta[name=last-modified]",
          "[itemprop=dateModified]");
  private static final Pattern LINKED_DATA =
      Pattern.compile(
          "\"date(?<what>Published|Modified)\"\\s{0,4}:\\s{0,4}\"(?<day>\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern ISO_DAY = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern SHOWN_UPDATE =
      Pattern.compile("(?i)(?:last )?(?:updated|modified|reviewed)\\b.{3,40}");
  private static final int MAX_SHOWN = 60;

  private PageDates() {}

  /// The day of publication as stated for machines: in `meta` tags, linked data, microdata.
  static Optional<LocalDate> published(Document page) {
    return stated(page, PUBLISHED).or(() -> linked(page, "Published"));
  }

  /// The day of the last change, for machines or in an element named for it.
  static Optional<LocalDate> updated(Document page) {
    return stated(page, UPDATED).or(() -> linked(page, "Modified")).or(() -> shownUpdate(page));
  }

  private static Optional<LocalDate> stated(Document page, List<String> selectors) {
    for (String selector : selectors) {
      Element found = page.selectFirst(selector);
      Optional<LocalDate> day = found == null ? Optional.empty() : dayOf(found);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> dayOf(Element element) {
    String stated =
        element.hasAttr("content")
            ? element.attr("content")
            : element.hasAttr("datetime") ? element.attr("datetime") : element.text();
    Matcher iso = ISO_DAY.matcher(stated.strip());
    return stated.length() > MAX_SHOWN
        ? Optional.empty()
        : LegalDates.first(iso.find() ? iso.group(1) : stated);
  }

  private static Optional<LocalDate> linked(Document page, String what) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Matcher stated = LINKED_DATA.matcher(script.data());
      while (stated.find()) {
        if (stated.group("what").equals(what)) {
          return LegalDates.first(stated.group("day"));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> shownUpdate(Document page) {
    for (Element element : page.select("[class*=updated], [class*=modified], [class*=reviewed]")) {
      String words = element.ownText().strip();
      if (words.length() <= MAX_SHOWN && SHOWN_UPDATE.matcher(words).matches()) {
        return LegalDates.first(words);
      }
    }
    return Optional.empty();
  }

  /// The days that stand for themselves in elements named for a date, each once, in order. More
  /// than a few are those of a list of documents.
  static List<LocalDate> shown(Element within) {
    Set<LocalDate> days = new LinkedHashSet<>();
    for (Element element :
        within.select("time, [property$=:date], [class*=date], [class*=Date], [id*=date]")) {
      if (!element.className().contains("updated")) {
        dayOf(element).ifPresent(days::add);
      }
    }
    return List.copyOf(days);
  }

  /// The date a page's title starts with, as in `August 22, 2031 Press Release`.
  static Optional<LocalDate> titled(Document page) {
    List<LegalDates.Dated> days = LegalDates.find(page.title());
    return days.isEmpty() || days.getFirst().start() > 0
        ? Optional.empty()
        : Optional.of(days.getFirst().day());
  }
}
