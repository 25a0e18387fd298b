package org.inforce.obligation;

import java.util.List;
import java.util.Locale;

/// The mark of a paragraph or list item: `(a)`, `(1)`, `(iv)`, `1.`, `a.`, a bullet.
final class ListMark {
  private static final int LONGEST = 5;
  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  private ListMark() {}

  /// Units from `at` to the end of the mark; zero if there is none. Matches `(a) `, `(12)`, `2. T`;
  /// not `(the` or `2.5`.
  static int lengthAt(String text, int at) {
    char c = text.charAt(at);
    if (c == '(') {
      return inParentheses(text, at);
    }
    if (c == '•' || c == '—' || c == '–') {
      return 1;
    }
    int i = at;
    while (i < text.length() && i - at < 3 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    if (i == at && c < 128 && Character.isLetter(c)) {
      i++;
    }
    boolean dotted = i > at && i + 1 < text.length() && isDot(text.charAt(i));
    return dotted && Character.isWhitespace(text.charAt(i + 1)) ? i + 1 - at : 0;
  }

  /// True if `mark` is the next after `earlier` in one enumeration: `(b)` after `(a)`, `3.` after
  /// `2.`, `(iii)` after `(ii)`.
  static boolean follows(String mark, String earlier) {
    String next = bare(mark);
    String last = bare(earlier);
    if (next.isEmpty() || last.isEmpty() || mark.charAt(0) == '(' != (earlier.charAt(0) == '(')) {
      return false;
    }
    boolean letters = next.length() == 1 && last.length() == 1;
    boolean digits = Character.isDigit(next.charAt(0)) && Character.isDigit(last.charAt(0));
    if (digits) {
      return Integer.parseInt(next) == Integer.parseInt(last) + 1;
    }
    return letters && next.charAt(0) == last.charAt(0) + 1
        || ROMAN.indexOf(last) >= 0 && ROMAN.indexOf(next) == ROMAN.indexOf(last) + 1;
  }

  private static String bare(String mark) {
    return mark.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isDot(char c) {
    return c == '.' || c == ')';
  }

  private static int inParentheses(String text, int at) {
    int i = at + 1;
    while (i < text.length() && i - at <= LONGEST && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    boolean closed = i > at + 1 && i < text.length() && text.charAt(i) == ')';
    return closed && (i - at <= 2 || isNumeral(text, at + 1, i)) ? i + 1 - at : 0;
  }

  /// Digits or a small Roman numeral, or a doubled letter.
  private static boolean isNumeral(String text, int from, int to) {
    boolean roman = true;
    boolean digits = true;
    for (int i = from; i < to; i++) {
      roman &= "ivxIVX".indexOf(text.charAt(i)) >= 0;
      digits &= Character.isDigit(text.charAt(i));
    }
    boolean doubled = to - from == 2 && text.charAt(from) == text.charAt(from + 1);
    return roman || digits || doubled;
  }
}
