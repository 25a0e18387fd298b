package org.inforce.change;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Lines that stand on a page without being part of what its author says: filing lines and billing
/// codes of the Federal Register (1 CFR 18.12), page numbers, stamps, the day a page was last
/// reviewed. `boilerplate.txt` holds how such lines begin.
final class Boilerplate {
  private static final int LONGEST = 160;
  private static final List<String> BEGINNINGS = beginnings();

  private Boilerplate() {}

  /// True when every line the stretch touches is boilerplate.
  static boolean covers(String text, int start, int end) {
    int from = text.lastIndexOf('\n', start) + 1;
    while (from < end) {
      int stop = text.indexOf('\n', from);
      stop = stop < 0 ? text.length() : stop;
      if (!isOne(text, from, stop)) {
        return false;
      }
      from = stop + 1;
    }
    return true;
  }

  private static boolean isOne(String text, int start, int end) {
    int from = start;
    while (from < end && (Word.isSpace(text.charAt(from)) || text.charAt(from) == '[')) {
      from++;
    }
    if (from == end) {
      return true;
    }
    if (end - from > LONGEST) {
      return false;
    }
    String line = text.substring(from, end).toLowerCase(Locale.ROOT);
    return BEGINNINGS.stream().anyMatch(line::startsWith) || isPageNumber(line);
  }

  /// `12`, `- 12 -`, `Page 3 of 9`
  private static boolean isPageNumber(String line) {
    String bare = line.replace("page", "").replace("of", "").replace("-", "").strip();
    return bare.length() <= 9
        && bare.chars().allMatch(c -> Character.isDigit(c) || c == ' ')
        && (line.startsWith("page") || line.startsWith("-") || bare.length() <= 4);
  }

  private static List<String> beginnings() {
    try (InputStream in =
            Objects.requireNonNull(Boilerplate.class.getResourceAsStream("boilerplate.txt"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
