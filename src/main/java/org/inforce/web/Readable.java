package org.inforce.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.answer.Days;

/// Writes the days and case numbers in a sentence of a rule as counsel writes them: programs get
/// `of 2025-12-29 in cand/3:25-cv-05536`, a reader `of December 29, 2025 in No. 3:25-cv-05536 (N.D.
/// Cal.)`.
final class Readable {
  /// Matches `2025-12-29`; not the end of `cand-3-25-cv-05536-pi-2025-12-29` or of an address.
  private static final Pattern DAY =
      Pattern.compile("(?<![\\w/:.-])\\d{4}-\\d{2}-\\d{2}(?![\\w/-])");

  /// Matches `2025-07` after `in`; not the beginning of a day.
  private static final Pattern MONTH = Pattern.compile("(?<=\\b[Ii]n )\\d{4}-\\d{2}(?![\\w/-])");

  /// Matches `cand/3:25-cv-05536` after `in`; not `and/or`.
  private static final Pattern CASE =
      Pattern.compile("(?<=\\bin )[a-z][a-z0-9]{1,11}/[\\w:-]*\\d[\\w:-]*(?![\\w/])");

  private Readable() {}

  static String of(String sentence, Days days) {
    String named =
        CASE.matcher(sentence).replaceAll(found -> quoted(CaseWords.number(found.group())));
    String dated = DAY.matcher(named).replaceAll(found -> quoted(day(found, days)));
    return MONTH.matcher(dated).replaceAll(found -> quoted(month(found, days)));
  }

  private static String day(MatchResult found, Days days) {
    try {
      return days.of(LocalDate.parse(found.group()));
    } catch (DateTimeException e) {
      return found.group();
    }
  }

  private static String month(MatchResult found, Days days) {
    try {
      return days.month().format(YearMonth.parse(found.group()));
    } catch (DateTimeException e) {
      return found.group();
    }
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }
}
