package org.inforce.answer;

import java.util.List;
import java.util.stream.Collectors;

/// Tables for spreadsheets (RFC 4180). A spreadsheet runs a cell that begins like a formula; such a
/// cell gets an apostrophe in front, which shows it as text.
public final class Csv {
  private Csv() {}

  /// One line with its line end.
  public static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String value) {
    String safe = startsFormula(value) ? "'" + value : value;
    boolean isQuoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return isQuoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /// Looks behind blanks and control characters too: some programs trim them first.
  private static boolean startsFormula(String value) {
    int i = 0;
    while (i < value.length() && isSkipped(value.charAt(i))) {
      i++;
    }
    return i < value.length() && "=+-@|%\uFF1D\uFF0B\uFF0D\uFF20".indexOf(value.charAt(i)) >= 0;
  }

  private static boolean isSkipped(char c) {
    return Character.isWhitespace(c)
        || Character.isISOControl(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || Character.getType(c) == Character.FORMAT;
  }
}
