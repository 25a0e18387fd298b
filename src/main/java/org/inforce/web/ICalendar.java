package org.inforce.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.inforce.answer.AgendaEntry;
import org.inforce.source.Digest;

/// Writes days as an iCalendar (RFC 5545): whole-day entries, lines folded at 75 octets.
final class ICalendar {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int OCTETS = 74;

  private ICalendar() {}

  /// `stamp` says since when an entry is as it is.
  static String of(List<AgendaEntry> entries, String base, Function<AgendaEntry, Instant> stamp) {
    StringBuilder text = new StringBuilder();
    line(text, "BEGIN:VCALENDAR");
    line(text, "VERSION:2.0");
    line(text, "PRODID:-//inforce//calendar//EN");
    line(text, "CALSCALE:GREGORIAN");
    line(text, "METHOD:PUBLISH");
    line(text, "X-WR-CALNAME:inforce");
    line(text, "REFRESH-INTERVAL;VALUE=DURATION:P1D");
    for (AgendaEntry entry : entries) {
      line(text, "BEGIN:VEVENT");
      line(text, "UID:" + uid(entry) + "@inforce");
      line(text, "DTSTAMP:" + STAMP.format(stamp.apply(entry)));
      line(text, "DTSTART;VALUE=DATE:" + day(entry.day()));
      line(text, "DTEND;VALUE=DATE:" + day(entry.day().plusDays(1)));
      line(text, "SUMMARY:" + escape(entry.title()));
      entry.quote().ifPresent(quote -> line(text, "DESCRIPTION:" + escape("“" + quote + "”")));
      line(text, "URL:" + base + entry.href());
      line(text, "CATEGORIES:" + escape(entry.kind().code()));
      line(text, "TRANSP:TRANSPARENT");
      line(text, "END:VEVENT");
    }
    line(text, "END:VCALENDAR");
    return text.toString();
  }

  private static String uid(AgendaEntry entry) {
    String identity = entry.day() + entry.kind().code() + entry.id();
    return Digest.sha256(identity.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
  }

  private static String day(LocalDate day) {
    return day.toString().replace("-", "");
  }

  private static String escape(String value) {
    return PlainText.of(value)
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /// Never cuts inside a character.
  private static void line(StringBuilder text, String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (octets + size > OCTETS) {
        text.append("\r\n ");
        octets = 1;
      }
      text.appendCodePoint(c);
      octets += size;
      i += Character.charCount(c);
    }
    text.append("\r\n");
  }
}
