package org.inforce.document;

import java.util.ArrayList;
import java.util.List;

/// Cuts a table of comma- or tab-separated values into its records (RFC 4180): quotes around a
/// cell, doubled inside it; a quoted cell may hold line ends. Linear, and never fails: a quote that
/// is not closed runs to the end.
final class CsvReader {
  private final String text;
  private final char separator;
  private int at;

  /// One line of the table; `text` is it as written.
  record Line(List<String> cells, String text) {
    Line {
      cells = List.copyOf(cells);
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /// A table is separated by tabs when its first line holds one and no comma.
  CsvReader(String text) {
    this.text = text;
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    this.separator = first.indexOf('\t') >= 0 && first.indexOf(',') < 0 ? '\t' : ',';
  }

  /// Every line that is not blank, the one with the names of the columns first.
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    while (at < text.length()) {
      Line line = line();
      if (!line.isBlank()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private Line line() {
    int start = at;
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean isQuoted = false;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        boolean isDoubled = isQuoted && at < text.length() && text.charAt(at) == '"';
        if (isDoubled) {
          cell.append('"');
          at++;
        }
        isQuoted = isDoubled || !isQuoted;
      } else if (!isQuoted && c == '\n') {
        break;
      } else if (!isQuoted && c == separator) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return new Line(cells, text.substring(start, at).strip());
  }
}
