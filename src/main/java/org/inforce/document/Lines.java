package org.inforce.document;

import java.util.ArrayList;
import java.util.List;

/// The lines of a text, by offsets.
final class Lines {
  private Lines() {}

  /// One line without its end and without white space around it. A blank line has `start == end`.
  record Line(int start, int end) {
    boolean isBlank() {
      return start == end;
    }

    int length() {
      return end - start;
    }
  }

  /// The offset of the line after the one at `from`; ends are LF, CR LF, CR, and a form feed.
  static int next(String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i++);
      if (c == '\n' || c == '\f') {
        return i;
      }
      if (c == '\r') {
        return i < text.length() && text.charAt(i) == '\n' ? i + 1 : i;
      }
    }
    return i;
  }

  /// All lines from `from` on.
  static List<Line> of(String text, int from) {
    List<Line> lines = new ArrayList<>();
    int start = from;
    while (start < text.length()) {
      int next = next(text, start);
      lines.add(trimmed(text, start, next));
      start = next;
    }
    return lines;
  }

  static Line trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Line(start, end);
  }

  /// Whether the words are nothing but white space.
  static boolean isBlank(String words) {
    return words.chars().allMatch(c -> isSpace((char) c));
  }

  /// White space in the sense of a typesetter: also the no-break space and the byte order mark.
  static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\ufeff'
        || c == '\u200b'
        || c > 0x7f && Character.isWhitespace(c);
  }
}
