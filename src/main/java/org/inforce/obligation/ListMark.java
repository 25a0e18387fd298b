package org.inforce.obligation;

/// The mark of a paragraph or list item: `(a)`, `(1)`, `(iv)`, `1.`, `a.`, a bullet.
final class ListMark {
  private static final int LONGEST = 5;

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
