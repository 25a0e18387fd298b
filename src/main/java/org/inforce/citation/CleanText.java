package org.inforce.citation;

import java.util.Arrays;

/// A text as the grammars read it, with a way back to the original: runs of blanks are one, dashes
/// and quotation marks have one form, emphasis, tags, character references and footnote marks are
/// gone. What stands where in the original is kept in steps, not per character.
final class CleanText {
  private static final int MAX_TAG = 400;

  /// The words of a link are no longer than this.
  private static final int LINK_WORDS = 120;

  /// True of the characters that are copied as they are.
  private static final boolean[] PLAIN = new boolean[128];

  static {
    Arrays.fill(PLAIN, '!', 127, true);
    for (char c : "*_<&\\[]".toCharArray()) {
      PLAIN[c] = false;
    }
  }

  private final char[] text;
  private final int length;
  private int[] stepAt = new int[64];
  private int[] stepShift = new int[64];
  private int steps;

  private final String source;
  private int emitted;
  private int read;
  private int lineStart;

  private CleanText(String source) {
    this.source = source;
    this.text = new char[source.length() + 8];
    clean();
    this.length = emitted;
  }

  static CleanText of(String source) {
    return new CleanText(source);
  }

  /// The characters, followed by at least eight NUL.
  char[] chars() {
    return text;
  }

  int length() {
    return length;
  }

  /// The offset in the original of the character at `index`.
  int original(int index) {
    int step = Arrays.binarySearch(stepAt, 0, steps, index);
    if (step < 0) {
      step = -step - 2;
    }
    return step < 0 ? index : index + stepShift[step];
  }

  /// The offset in the original just behind the character before `end`.
  int originalEnd(int end) {
    return original(end - 1) + 1;
  }

  private void clean() {
    char[] from = source.toCharArray();
    int n = from.length;
    while (read < n) {
      int in = read;
      int out = emitted;
      while (in < n) {
        char c = from[in];
        boolean copied =
            c < 128
                && (PLAIN[c]
                    || c == ' '
                        && out > 0
                        && text[out - 1] > ' '
                        && in + 1 < n
                        && isWordly(from, in));
        if (!copied) {
          break;
        }
        text[out++] = c;
        in++;
      }
      read = in;
      emitted = out;
      if (in < n) {
        special(from[in], n);
      }
    }
  }

  /// A single blank between two plain characters.
  private static boolean isWordly(char[] from, int blank) {
    char before = from[blank - 1];
    char after = from[blank + 1];
    return before < 128 && PLAIN[before] && after < 128 && PLAIN[after];
  }

  private void special(char c, int n) {
    switch (c) {
      case ' ' -> {
        if (read + 1 < n
            && source.charAt(read + 1) > ' '
            && source.charAt(read + 1) < 128
            && (emitted == 0 || !Chars.isSpace(text[emitted - 1]))) {
          text[emitted++] = ' ';
          read++;
        } else {
          blanks(n);
        }
      }
      case '*' -> asterisk(n);
      case '_' -> underscore(n);
      case '<' -> tag(n);
      case '&' -> entity(n);
      case '\\' -> backslash(n);
      case '[' -> bracket(n);
      case ']' -> link(n);
      default -> unusual(c, n);
    }
  }

  private void unusual(char c, int n) {
    if (Chars.isSpace(c)) {
      blanks(n);
      return;
    }
    switch (c) {
      case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> skip(1);
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '\ufe63', '\uff0d' -> put('-', 1);
      case '\u2018', '\u2019', '\u02bc' -> put('\'', 1);
      case '\u201c', '\u201d' -> put('"', 1);
      case '\0' -> put('\u0001', 1);
      default -> put(c, 1);
    }
  }

  private void blanks(int n) {
    int from = read;
    int lines = 0;
    while (read < n && Chars.isSpace(source.charAt(read))) {
      char c = source.charAt(read);
      lines += c == '\n' || c == '\u2028' ? 1 : c == '\u2029' || c == '\f' ? 2 : 0;
      read++;
    }
    char blank = lines == 0 ? ' ' : lines == 1 || isWrapped(from, n) ? '\n' : '\f';
    if (lines > 0) {
      lineStart = read;
    }
    if (lines == 1 && joinsHyphen(from, n)) {
      emitted--;
      step();
      return;
    }
    if (emitted > 0 && (Chars.isBlank(text[emitted - 1]) || text[emitted - 1] == '\f')) {
      text[emitted - 1] = stronger(text[emitted - 1], blank);
    } else {
      shift(from);
      text[emitted++] = blank;
    }
    step();
  }

  /// A blank line inside a sentence, as pages and double-spaced lines leave it: what stands before
  /// is a whole line and does not close, or what follows goes on in lower case.
  private boolean isWrapped(int from, int n) {
    if (from == 0 || read >= n || from - lineStart > 400) {
      return false;
    }
    char before = source.charAt(from - 1);
    char next = source.charAt(read);
    boolean open =
        Chars.isWord(before)
            || before == ','
            || before == '('
            || before == '§'
            || before == '&'
            || before == '-';
    return open
        && (Chars.isLower(next) || from - lineStart >= 45 || before == ',' || before == '(');
  }

  private static char stronger(char one, char other) {
    return one == '\f' || other == '\f' ? '\f' : one == '\n' || other == '\n' ? '\n' : ' ';
  }

  /// A word broken at the end of a line: `regula-` and `tions`.
  private boolean joinsHyphen(int from, int n) {
    return from >= 2
        && read < n
        && emitted >= 2
        && source.charAt(from - 1) == '-'
        && text[emitted - 1] == '-'
        && Chars.isLower(text[emitted - 2])
        && Chars.isLower(source.charAt(read));
  }

  private void asterisk(int n) {
    boolean before = read == 0 || Chars.isSpace(source.charAt(read - 1));
    boolean after = read + 1 >= n || Chars.isSpace(source.charAt(read + 1));
    boolean page = before && read + 1 < n && Chars.isDigit(source.charAt(read + 1));
    if (before && after || page) {
      put('*', 1);
    } else {
      skip(1);
    }
  }

  private void underscore(int n) {
    boolean wordBefore = read > 0 && isWordOrMark(source.charAt(read - 1));
    boolean wordAfter = read + 1 < n && isWordOrMark(source.charAt(read + 1));
    boolean run =
        read > 0 && source.charAt(read - 1) == '_'
            || read + 1 < n && source.charAt(read + 1) == '_';
    if (run || wordBefore == wordAfter) {
      put('_', 1);
    } else {
      skip(1);
    }
  }

  private static boolean isWordOrMark(char c) {
    return !Chars.isSpace(c) && c != '_';
  }

  private void tag(int n) {
    int next = read + 1;
    boolean opens =
        next < n
            && (Chars.isLetter(source.charAt(next))
                || source.charAt(next) == '/'
                || source.charAt(next) == '!');
    int close = opens ? Tags.closing(source, next, Math.min(n, next + MAX_TAG)) : -1;
    if (close < 0) {
      put('<', 1);
      return;
    }
    String name = Tags.name(source, next, close);
    boolean pageMark = name.equals("page-number") || Tags.isPageMark(source, next, close);
    int from = read;
    read = close + 1;
    if (pageMark && source.charAt(next) != '/') {
      skipContent(n);
    }
    if (Tags.isBlock(name) && emitted > 0) {
      breakParagraph(from);
    }
    step();
  }

  private void skipContent(int n) {
    int limit = Math.min(n, read + 24);
    for (int i = read; i < limit; i++) {
      if (source.charAt(i) == '<') {
        read = i;
        return;
      }
    }
  }

  private void breakParagraph(int from) {
    char last = text[emitted - 1];
    if (Chars.isBlank(last) || last == '\f') {
      text[emitted - 1] = '\f';
    } else {
      shift(from);
      text[emitted++] = '\f';
    }
  }

  private void entity(int n) {
    int limit = Math.min(n, read + 12);
    for (int i = read + 1; i < limit; i++) {
      char c = source.charAt(i);
      if (c == ';') {
        Character decoded = Entities.decode(source.substring(read + 1, i));
        if (decoded != null) {
          put(decoded, i + 1 - read);
          return;
        }
        break;
      }
      if (!Chars.isWord(c) && c != '#') {
        break;
      }
    }
    put('&', 1);
  }

  private void backslash(int n) {
    if (read + 1 < n && "*_[]()#&<>-.!$".indexOf(source.charAt(read + 1)) >= 0) {
      put(source.charAt(read + 1), 2);
    } else {
      put('\\', 1);
    }
  }

  private void bracket(int n) {
    if (read + 2 < n && source.charAt(read + 1) == '^') {
      int limit = Math.min(n, read + 12);
      for (int i = read + 2; i < limit; i++) {
        if (source.charAt(i) == ']') {
          skip(i + 1 - read);
          return;
        }
      }
    }
    if (opensLink(n)) {
      skip(1);
    } else {
      put('[', 1);
    }
  }

  /// `[1396b](https://...)`: the words of a link stand in the text as they are.
  private boolean opensLink(int n) {
    int limit = Math.min(n - 2, read + LINK_WORDS);
    for (int i = read + 1; i < limit && source.charAt(i) != '['; i++) {
      if (source.charAt(i) == ']') {
        return source.charAt(i + 1) == '(' && isTarget(source, i + 2);
      }
    }
    return false;
  }

  private static boolean isTarget(String source, int at) {
    return source.charAt(at) == '/' || source.charAt(at) == '#' || source.startsWith("http", at);
  }

  private void link(int n) {
    boolean target = read + 2 < n && source.charAt(read + 1) == '(' && isTarget(source, read + 2);
    if (target) {
      int limit = Math.min(n, read + 600);
      for (int i = read + 2; i < limit && !Chars.isSpace(source.charAt(i)); i++) {
        if (source.charAt(i) == ')') {
          skip(i + 1 - read);
          return;
        }
      }
    }
    put(']', 1);
  }

  /// Emits one character for `width` original ones.
  private void put(char c, int width) {
    shift(read);
    text[emitted++] = c;
    read += width;
    if (width > 1) {
      step();
    }
  }

  private void skip(int width) {
    read += width;
    step();
  }

  /// From the next character on, the original runs ahead by what was read and not emitted.
  private void step() {
    shift(read);
  }

  private void shift(int from) {
    int held = steps == 0 ? 0 : stepShift[steps - 1];
    if (from - emitted == held) {
      return;
    }
    if (steps > 0 && stepAt[steps - 1] == emitted) {
      stepShift[steps - 1] = from - emitted;
      return;
    }
    if (steps == stepAt.length) {
      stepAt = Arrays.copyOf(stepAt, steps * 2);
      stepShift = Arrays.copyOf(stepShift, steps * 2);
    }
    stepAt[steps] = emitted;
    stepShift[steps++] = from - emitted;
  }
}
