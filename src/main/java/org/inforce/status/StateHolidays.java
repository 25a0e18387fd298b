package org.inforce.status;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The holidays of the state in which a district court sits, which count for periods after an event
/// as federal ones do (Fed. R. Civ. P. 6(a)(6)(C)). A table; a state that is not in it has none
/// besides the federal ones.
final class StateHolidays {
  private static final Map<String, List<String>> BY_STATE = read();

  private StateHolidays() {}

  /// `court` is a court's identifier; its first two letters are its state's (`cand`, `ord`).
  static boolean isHoliday(LocalDate day, String court) {
    return court.length() >= 3
        && BY_STATE.getOrDefault(court.substring(0, 2), List.of()).stream()
            .anyMatch(rule -> day.equals(dayOf(rule, day.getYear())));
  }

  private static LocalDate dayOf(String rule, int year) {
    if (rule.startsWith("easter")) {
      return easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
    }
    if (rule.startsWith("thanksgiving")) {
      return LocalDate.of(year, 11, 1)
          .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY))
          .plusDays(Integer.parseInt(rule.substring("thanksgiving".length())));
    }
    int slash = rule.indexOf('/');
    String[] parts = rule.substring(slash + 1).split("-");
    if (slash < 0) {
      return LocalDate.of(year, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
    LocalDate month = LocalDate.of(year, Integer.parseInt(rule.substring(0, slash)), 1);
    int which = parts[0].equals("last") ? -1 : Integer.parseInt(parts[0]);
    return month.with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.valueOf(parts[1])));
  }

  /// Easter Sunday of the Gregorian calendar, by the anonymous computus.
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int day = h + l - 7 * m + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> read = new HashMap<>();
    try (InputStream in = StateHolidays.class.getResourceAsStream("state-holidays.tsv")) {
      if (in == null) {
        throw new IllegalStateException("state-holidays.tsv is missing from the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t");
          read.computeIfAbsent(columns[0], any -> new ArrayList<>()).add(columns[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read state-holidays.tsv", e);
    }
    return Map.copyOf(read);
  }
}
