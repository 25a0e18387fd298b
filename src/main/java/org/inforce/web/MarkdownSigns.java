package org.inforce.web;

/// Finds the signs of Markdown that say how words look: `#` before a heading, `*` and `_` around
/// emphasis, `>` before a quotation, the brackets of a footnote's label. A star between blanks is a
/// star.
final class MarkdownSigns {
  private MarkdownSigns() {}

  /// The words of [`from`, `to`) without the signs.
  static String without(String text, int from, int to) {
    StringBuilder words = new StringBuilder();
    int at = from;
    while (at < to) {
      int sign = next(text, at, to);
      words.append(text, at, sign);
      at = sign < to ? end(text, sign, to) : sign;
    }
    return words.toString();
  }

  /// Where the next sign in [`from`, `to`) begins; `to` if there is none.
  static int next(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (end(text, i, to) > i) {
        return i;
      }
    }
    return to;
  }

  /// Where the sign that begins at `at` ends; `at` if none does.
  static int end(String text, int at, int to) {
    return switch (text.charAt(at)) {
      case '*' -> emphasis(text, at, to);
      case '#' -> isLineStart(text, at) ? past(text, run(text, at, to), to) : at;
      case '>' -> isLineStart(text, at) ? past(text, at + 1, to) : at;
      case '[' -> label(text, at, to);
      default -> at;
    };
  }

  private static int emphasis(String text, int at, int to) {
    boolean isEscaped = at > 0 && text.charAt(at - 1) == '\\';
    int end = run(text, at, to);
    boolean isBare =
        (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
            && (end >= text.length() || Character.isWhitespace(text.charAt(end)));
    return isEscaped || isBare || end - at > 3 ? at : end;
  }

  private static int label(String text, int at, int to) {
    if (!text.startsWith("[^", at)) {
      return at;
    }
    int close = text.indexOf(']', at);
    if (close < 0 || close >= to || close - at > 8) {
      return at;
    }
    return close + 1 < to && text.charAt(close + 1) == ':' ? past(text, close + 2, to) : close + 1;
  }

  private static int run(String text, int at, int to) {
    int end = at;
    while (end < to && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end;
  }

  private static int past(String text, int at, int to) {
    int end = at;
    while (end < to && text.charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  private static boolean isLineStart(String text, int at) {
    int before = at - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n';
  }
}
