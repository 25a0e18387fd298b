package org.inforce.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as publishers and courts write them in English.
final class LegalDates {
  /// Matches `February 12, 2024`, `Feb. 12, 2024`, `FEBRUARY 12, 2024`, `12 February 2024`; not
  /// `May 2024`, `February 30, 2024`.
  private static final Pattern WRITTEN =
      Pattern.compile(
          """
          \\b (?: (?<dayfirst> \\d{1,2} ) (?:st|nd|rd|th)? \\s{1,3} (?:day \\s{1,3} of \\s{1,3})? )?
          (?<month> Jan(?:uary)? | Feb(?:ruary)? | Mar(?:ch)? | Apr(?:il)? | May | June? | July?
            | Aug(?:ust)? | Sept?(?:ember)? | Oct(?:ober)? | Nov(?:ember)? | Dec(?:ember)? ) \\.?
          (?: \\s{1,3} (?<day> \\d{1,2} ) (?:st|nd|rd|th)? )? ,? \\s{1,3} (?<year> \\d{4} ) \\b
          """,
          Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

  /// Matches `12/29/2025`, `12/29/25`; not `24/7`.
  private static final Pattern SLASHED =
      Pattern.compile("\\b(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4}|\\d{2})\\b");

  private static final Pattern ISO =
      Pattern.compile("\\b(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /// The zones RFC 822 names (section 5.1), with what formats of the platform understand.
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("UT", "+0000"),
          Map.entry("UTC", "+0000"),
          Map.entry("Z", "+0000"),
          Map.entry("EST", "-0500"),
          Map.entry("EDT", "-0400"),
          Map.entry("CST", "-0600"),
          Map.entry("CDT", "-0500"),
          Map.entry("MST", "-0700"),
          Map.entry("MDT", "-0600"),
          Map.entry("PST", "-0800"),
          Map.entry("PDT", "-0700"));

  private LegalDates() {}

  /// A day and where it is written.
  record Dated(LocalDate day, int start, int end) {}

  /// Every full date in words, in order.
  static List<Dated> find(String text) {
    List<Dated> found = new ArrayList<>();
    Matcher written = WRITTEN.matcher(text);
    while (written.find()) {
      String day = written.group("day") == null ? written.group("dayfirst") : written.group("day");
      if (day != null) {
        int month = MONTHS.indexOf(written.group("month").substring(0, 3).toLowerCase(Locale.ROOT));
        int start = written.group("day") == null ? written.start() : written.start("month");
        day(written.group("year"), month + 1, day)
            .ifPresent(then -> found.add(new Dated(then, start, written.end())));
      }
    }
    return found;
  }

  /// The first date in words, digits or ISO form.
  static Optional<LocalDate> first(String text) {
    List<Dated> written = find(text);
    if (!written.isEmpty()) {
      return Optional.of(written.getFirst().day());
    }
    for (Pattern pattern : List.of(ISO, SLASHED)) {
      Matcher digits = pattern.matcher(text);
      if (digits.find()) {
        String year = digits.group("year");
        return day(
            year.length() == 2 ? "20" + year : year,
            Integer.parseInt(digits.group("month")),
            digits.group("day"));
      }
    }
    return Optional.empty();
  }

  /// A moment as machines write it: RFC 1123 with a number or a name for the zone (`Fri, 13 Jun
  /// 2025 09:00:00 EDT`), ISO 8601 with or without a time; a day alone is its start in UTC.
  static Optional<OffsetDateTime> moment(String text) {
    String plain = text.strip().replaceAll("\\s+", " ");
    for (Map.Entry<String, String> zone : ZONES.entrySet()) {
      if (plain.endsWith(" " + zone.getKey())) {
        plain = plain.substring(0, plain.length() - zone.getKey().length()) + zone.getValue();
      }
    }
    for (DateTimeFormatter format :
        List.of(DateTimeFormatter.RFC_1123_DATE_TIME, DateTimeFormatter.ISO_OFFSET_DATE_TIME)) {
      try {
        return Optional.of(OffsetDateTime.parse(plain, format));
      } catch (DateTimeException e) {
        // The next form, else the day alone.
      }
    }
    return first(plain).map(day -> day.atStartOfDay().atOffset(ZoneOffset.UTC));
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
