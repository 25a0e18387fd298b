package org.inforce.citation;

import java.util.ArrayList;
import java.util.List;
import org.inforce.authority.Numerals;

/// Chains of paragraphs such as `(a)(1)(iii)`: reads them, completes those that leave out what they
/// share with the one before, and lists the members of a range.
final class Paragraphs {
  private static final int MAX_MEMBERS = 60;

  private enum Series {
    DIGIT,
    LOWER,
    UPPER,
    LOWER_ROMAN,
    UPPER_ROMAN
  }

  private Paragraphs() {}

  /// Reads the chain at `at` into `into`; gives the position behind it, `at` if there is none.
  static int read(Scan s, int at, List<String> into) {
    int position = at;
    while (into.size() < 12) {
      int next = position;
      if (Chars.isBlank(s.t[next]) && s.t[next + 1] == '(') {
        if (!mayFollowBlank(s, next + 1, !into.isEmpty())) {
          break;
        }
        next++;
      }
      int end = step(s, next);
      if (end < 0) {
        break;
      }
      into.add(new String(s.t, next + 1, end - next - 2));
      position = end;
    }
    return position;
  }

  /// A parenthesis that stands off is a paragraph only if it cannot be the number of a list item.
  private static boolean mayFollowBlank(Scan s, int at, boolean inChain) {
    int end = step(s, at);
    if (end < 0) {
      return false;
    }
    if (s.t[end] == '(' && step(s, end) > 0) {
      return true;
    }
    char c = s.t[end];
    boolean closed =
        c == '.' || c == ',' || c == ';' || c == ')' || c == 0 || c == '\f' || c == ':';
    return closed && (inChain || !Chars.isDigit(s.t[at + 1]))
        || !inChain && Chars.isLower(s.t[at + 1]) && end - at == 3 && !Chars.isLower(s.t[end + 1])
        || inChain && Chars.isBlank(c) && end - at == 3 && isListWord(s, end + 1);
  }

  private static boolean isListWord(Scan s, int at) {
    return s.word(at, "and") > 0
        || s.word(at, "or") > 0
        || s.word(at, "of") > 0
        || s.word(at, "through") > 0;
  }

  /// The position behind one parenthesis that numbers a paragraph, -1 if there is none at `at`:
  /// `(a)`, `(12)`, `(iv)`, `(AA)`, `(1A)`; not `(defining ...)`, `(2012)`.
  static int step(Scan s, int at) {
    if (s.t[at] != '(') {
      return -1;
    }
    int end = at + 1;
    while (end - at <= 7 && Chars.isWord(s.t[end])) {
      end++;
    }
    return s.t[end] == ')' && isStep(s.t, at + 1, end) ? end + 1 : -1;
  }

  private static boolean isStep(char[] t, int from, int to) {
    int length = to - from;
    if (length < 1 || length > 6) {
      return false;
    }
    if (length == 1) {
      return t[from] < 128;
    }
    int digits = 0;
    boolean same = true;
    for (int i = from; i < to; i++) {
      digits += Chars.isDigit(t[i]) ? 1 : 0;
      same &= t[i] == t[from];
    }
    if (digits == length) {
      return length <= 3 && t[from] != '0';
    }
    if (digits > 0) {
      return Chars.isDigit(t[from]) && length <= 3 && digits == length - 1;
    }
    return same && length <= 4 || isRoman(t, from, to);
  }

  private static boolean isRoman(char[] t, int from, int to) {
    boolean lower = Chars.isLower(t[from]);
    for (int i = from; i < to; i++) {
      if (Chars.isLower(t[i]) != lower) {
        return false;
      }
    }
    int value = Numerals.value(new String(t, from, to - from));
    return value > 0 && value <= 60;
  }

  /// `next` completed from the chain before it: after `(b)(1)(ii)`, `(iii)` is `(b)(1)(iii)` and
  /// `(c)` is `(c)`. Empty if it fits nowhere.
  static List<String> complete(List<String> before, List<String> next) {
    String first = next.getFirst();
    for (int level = before.size() - 1; level >= 0; level--) {
      if (follows(before.get(level), first)) {
        return join(before.subList(0, level), next);
      }
    }
    for (int level = 0; level < before.size(); level++) {
      if (common(before.get(level), first)) {
        return join(before.subList(0, level), next);
      }
    }
    return before.isEmpty() ? next : List.of();
  }

  private static List<String> join(List<String> head, List<String> tail) {
    List<String> chain = new ArrayList<>(head);
    chain.addAll(tail);
    return chain;
  }

  private static boolean follows(String one, String other) {
    for (Series series : Series.values()) {
      int a = ordinal(one, series);
      int b = ordinal(other, series);
      if (a > 0 && b > a && (b - a < 10 || series == Series.DIGIT)) {
        return true;
      }
    }
    return false;
  }

  private static boolean common(String one, String other) {
    for (Series series : Series.values()) {
      if (ordinal(one, series) > 0 && ordinal(other, series) > 0) {
        return true;
      }
    }
    return false;
  }

  /// Every chain from `first` to `last`, both included; empty if they do not name one series.
  static List<List<String>> members(List<String> first, List<String> last) {
    if (first.size() != last.size()
        || first.isEmpty()
        || !first.subList(0, first.size() - 1).equals(last.subList(0, last.size() - 1))) {
      return List.of();
    }
    String from = first.getLast();
    String to = last.getLast();
    for (Series series : order(first.size() > 1)) {
      int a = ordinal(from, series);
      int b = ordinal(to, series);
      if (a > 0 && b > a && b - a < MAX_MEMBERS) {
        return list(first.subList(0, first.size() - 1), series, a, b);
      }
    }
    return List.of();
  }

  /// Under another paragraph `(i)` is one, not the ninth letter: `(B)(i)-(iii)`.
  private static List<Series> order(boolean inner) {
    return inner
        ? List.of(Series.DIGIT, Series.LOWER_ROMAN, Series.UPPER_ROMAN, Series.LOWER, Series.UPPER)
        : List.of(Series.DIGIT, Series.LOWER, Series.UPPER, Series.LOWER_ROMAN, Series.UPPER_ROMAN);
  }

  private static List<List<String>> list(List<String> head, Series series, int from, int to) {
    List<List<String>> members = new ArrayList<>();
    for (int value = from; value <= to; value++) {
      members.add(join(head, List.of(write(value, series))));
    }
    return members;
  }

  private static String write(int value, Series series) {
    return switch (series) {
      case DIGIT -> Integer.toString(value);
      case LOWER -> letters(value, 'a');
      case UPPER -> letters(value, 'A');
      case LOWER_ROMAN -> Numerals.roman(value).toLowerCase(java.util.Locale.ROOT);
      case UPPER_ROMAN -> Numerals.roman(value);
    };
  }

  private static String letters(int value, char first) {
    return String.valueOf((char) (first + (value - 1) % 26)).repeat((value - 1) / 26 + 1);
  }

  private static int ordinal(String step, Series series) {
    char c = step.charAt(0);
    return switch (series) {
      case DIGIT -> Chars.isDigit(c) && step.length() <= 4 ? leading(step) : 0;
      case LOWER -> Chars.isLower(c) ? letter(step, 'a') : 0;
      case UPPER -> Chars.isUpper(c) ? letter(step, 'A') : 0;
      case LOWER_ROMAN -> Chars.isLower(c) ? Numerals.value(step) : 0;
      case UPPER_ROMAN -> Chars.isUpper(c) ? Numerals.value(step) : 0;
    };
  }

  private static int leading(String step) {
    int value = 0;
    for (int i = 0; i < step.length() && Chars.isDigit(step.charAt(i)); i++) {
      value = value * 10 + step.charAt(i) - '0';
    }
    return value;
  }

  private static int letter(String step, char first) {
    for (int i = 1; i < step.length(); i++) {
      if (step.charAt(i) != step.charAt(0)) {
        return 0;
      }
    }
    return step.charAt(0) - first + 1 + 26 * (step.length() - 1);
  }

  /// `/a/1/iii` for `[a, 1, iii]`.
  static String path(List<String> chain) {
    if (chain.isEmpty()) {
      return "";
    }
    return "/" + String.join("/", chain);
  }
}
