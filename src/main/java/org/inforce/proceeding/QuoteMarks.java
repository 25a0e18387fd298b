package org.inforce.proceeding;

import org.inforce.document.Span;

/// Trims a quote so that it neither opens nor closes with half of a pair of quotation marks.
final class QuoteMarks {
  private QuoteMarks() {}

  static Span balanced(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end - 1 && isLeading(text.charAt(start))) {
      start++;
    }
    boolean opensOnly = isQuote(text.charAt(start)) && quotes(text, start, end) % 2 == 1;
    if (opensOnly && start + 1 < end) {
      start++;
    }
    while (end > start + 1 && isTrailing(text.charAt(end - 1))) {
      end--;
    }
    boolean closesOnly = isQuote(text.charAt(end - 1)) && quotes(text, start, end) % 2 == 1;
    if (closesOnly && end - 1 > start) {
      end--;
      while (end > start + 1 && isTrailing(text.charAt(end - 1))) {
        end--;
      }
    }
    return new Span(start, end);
  }

  /// True if the word at `index` stands between quotation marks that its sentence opens and closes.
  static boolean isInside(Sentence s, int index) {
    int before = quotes(s.document(), s.span().start(), s.at(index).start());
    int after = quotes(s.document(), s.at(index).end(), s.span().end());
    return before % 2 == 1 && after > 0;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”';
  }

  private static boolean isLeading(char c) {
    return Character.isWhitespace(c)
        || c == ','
        || c == ';'
        || c == '#'
        || c == '-'
        || c == '*'
        || c == '•'
        || c == ':'
        || c == '—';
  }

  private static boolean isTrailing(char c) {
    return Character.isWhitespace(c) || c == ',' || c == ';' || c == '.' || c == '*';
  }

  private static int quotes(String text, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      if (isQuote(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }
}
