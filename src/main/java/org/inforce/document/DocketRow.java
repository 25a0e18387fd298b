package org.inforce.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.document.Structure.Entry;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/// One entry of a docket as a row of a table: its day, its number, its words. A history gives the
/// number first and a small table of days; words that run on stand in a row of their own.
record DocketRow(
    Element row,
    Optional<LocalDate> filed,
    Optional<LocalDate> entered,
    Optional<String> number,
    Optional<String> url,
    List<Element> words) {

  /// Matches `11/06/2017`.
  private static final Pattern DAY =
      Pattern.compile("[\\s\\u00a0]*\\d{2}/\\d{2}/\\d{4}[\\s\\u00a0]*");

  /// The number stands first in its cell; its pages and size stand behind it.
  private static final Pattern NUMBER =
      Pattern.compile("^[\\s\\u00a0]*(?<number>\\d{1,9})(?!\\S*[/:])\\b");

  /// Matches `(Entered: 11/07/2017)`, `[Entered: 06/27/2017 04:54 PM]`.
  private static final Pattern ENTERED =
      Pattern.compile("[(\\[]Entered: (?<day>\\d{2}/\\d{2}/\\d{4})[^)\\]]{0,20}[)\\]]");

  private static final Evaluator LINK = QueryParser.parse("a[href^=http]");

  private static final Pattern HISTORY_DAY =
      Pattern.compile(
          "(?<kind>Filed & Entered|Filed|Entered)\\s*:\\s*(?<day>\\d{2}/\\d{2}/\\d{4})");

  /// The entries among the rows of a page.
  static List<DocketRow> in(List<Element> rows) {
    List<DocketRow> found = new ArrayList<>();
    for (Element row : rows) {
      List<Element> cells = cells(row);
      if (cells.size() == 3 && isDay(cells.getFirst()) && isNumber(cells.get(1))) {
        found.add(sheetRow(row, cells));
      } else if (cells.size() == 3 && !cells.get(1).getElementsByTag("table").isEmpty()) {
        historyRow(row, cells).ifPresent(found::add);
      } else if (cells.size() == 1 && !found.isEmpty() && runsOn(found.getLast(), row)) {
        found.getLast().words().add(cells.getFirst());
      }
    }
    return found;
  }

  /// The cells of the row itself, not of tables inside it.
  static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>(row.childrenSize());
    for (Element child : row.children()) {
      if (child.nameIs("td") || child.nameIs("th")) {
        cells.add(child);
      }
    }
    return cells;
  }

  private static boolean isDay(Element cell) {
    return cell.childNodeSize() <= 3 && DAY.matcher(cell.wholeText()).matches();
  }

  private static boolean isNumber(Element cell) {
    String words = cell.wholeText();
    return words.length() < 200 && (Lines.isBlank(words) || NUMBER.matcher(words).find());
  }

  /// The row under a history's entry, in the same table, that holds nothing but its words.
  private static boolean runsOn(DocketRow last, Element row) {
    return row.parent() != null
        && row.parent().equals(last.row().parent())
        && row.text().startsWith("Docket Text");
  }

  private static DocketRow sheetRow(Element row, List<Element> cells) {
    return new DocketRow(
        row,
        LegalDates.first(cells.getFirst().text()),
        Optional.empty(),
        number(cells.get(1)),
        url(cells.get(1)),
        new ArrayList<>(List.of(cells.get(2))));
  }

  private static Optional<DocketRow> historyRow(Element row, List<Element> cells) {
    Optional<LocalDate> filed = Optional.empty();
    Optional<LocalDate> entered = Optional.empty();
    Matcher told = HISTORY_DAY.matcher(cells.get(1).text().replace('\u00a0', ' '));
    while (told.find()) {
      Optional<LocalDate> day = LegalDates.first(told.group("day"));
      filed = told.group("kind").startsWith("Filed") ? day : filed;
      entered = told.group("kind").endsWith("Entered") ? day : entered;
    }
    return filed.isEmpty() && entered.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DocketRow(
                row,
                filed.isPresent() ? filed : entered,
                entered,
                number(cells.getFirst()),
                url(cells.getFirst()),
                new ArrayList<>(List.of(cells.get(2)))));
  }

  private static Optional<String> number(Element cell) {
    Matcher number = NUMBER.matcher(cell.wholeText());
    return number.find() ? Optional.of(number.group("number")) : Optional.empty();
  }

  private static Optional<String> url(Element cell) {
    Element link = cell.selectFirst(LINK);
    return link == null ? Optional.empty() : Optional.of(link.attr("href"));
  }

  /// The entry, once its words have their place in the text; an entry without words is none.
  Optional<Entry> entry(Map<Element, Span> spans, TextBuilder text) {
    List<Span> parts = words.stream().filter(spans::containsKey).map(spans::get).toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Span span = new Span(parts.getFirst().start(), parts.getLast().end());
    return Optional.of(
        new Entry(
            number, filed, entered.isPresent() ? entered : enteredIn(text.text(span)), url, span));
  }

  /// The day the clerk notes at the end of an entry's words.
  static Optional<LocalDate> enteredIn(String words) {
    int at = Math.max(words.lastIndexOf("(Entered: "), words.lastIndexOf("[Entered: "));
    Matcher entered = ENTERED.matcher(words);
    return at >= 0 && entered.find(at) ? LegalDates.first(entered.group("day")) : Optional.empty();
  }
}
