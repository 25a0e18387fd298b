package org.inforce.citation;

import org.jspecify.annotations.Nullable;

/// The name of a case, read backwards from its citation: `United States v. California`, `In re
/// K.F.`, `Riverside`.
final class CaseNames {
  private static final int WINDOW = 280;

  /// A name found. `text` is empty, and `start` where the citation itself starts, when a case is
  /// named before it with other words between.
  record Name(int start, String text, boolean versus) {}

  private CaseNames() {}

  /// The name that ends before `at` (blanks, a comma, an opening parenthesis or a date in
  /// parentheses may stand between); null if there is none.
  static @Nullable Name before(Scan s, int at, int floor) {
    return before(s, at, floor, false);
  }

  /// As [#before(Scan, int, int)]; `loose` takes a name without a comma behind it as well.
  static @Nullable Name before(Scan s, int at, int floor, boolean loose) {
    int from = Math.max(floor, at - WINDOW);
    int end = nameEnd(s, at, from);
    if (end <= from) {
      return null;
    }
    int v = versus(s, end, from);
    if (v > 0 && isProse(s, v + 1, end)) {
      return new Name(at, "", true);
    }
    if (v > 0) {
      int start = partyStart(s, v, from);
      return start < 0 ? null : new Name(start, s.text(start, end), true);
    }
    int matter = matter(s, end, from);
    if (matter >= 0) {
      return new Name(matter, s.text(matter, end), true);
    }
    int start = loose || s.t[end] == ',' ? partyStart(s, end + 1, Math.max(from, end - 70)) : -1;
    return start < 0 || start >= end ? null : new Name(start, s.text(start, end), false);
  }

  /// A defendant is no sentence: a lower-case word other than a link tells that prose went on.
  private static boolean isProse(Scan s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Chars.isLower(s.t[i]) && !Chars.isWord(s.t[i - 1]) && s.t[i - 1] != '\'') {
        int end = s.letters(i);
        if (end - i > 3
            && !PartyNames.LINKS.contains(new String(s.t, i, end - i))
            && s.t[end] != '.') {
          return true;
        }
        i = end;
      }
    }
    return false;
  }

  private static int nameEnd(Scan s, int at, int floor) {
    int end = at;
    while (end > floor) {
      char c = s.t[end - 1];
      if (c == ')' || c == ']') {
        int open = dateOpen(s, end - 1, floor);
        if (open < 0) {
          return -1;
        }
        end = open;
      } else if (Chars.isBlank(c) || c == ',' || c == '(' || c == '[' || c == ':' || c == '*') {
        end--;
      } else {
        return c == '"' ? -1 : end;
      }
    }
    return -1;
  }

  /// The opening parenthesis of a date such as `(2009)` or `(S.D.N.Y. 1973)` that closes at
  /// `close`.
  private static int dateOpen(Scan s, int close, int floor) {
    for (int i = close - 1; i > floor && close - i < 40; i--) {
      if (s.t[i] == '(' || s.t[i] == '[') {
        return Chars.isDigit(s.t[close - 1]) && close - i >= 5 ? i : -1;
      }
      if (s.t[i] == ')') {
        return -1;
      }
    }
    return -1;
  }

  /// The position of the `v` in ` v. ` before `end`, -1 if there is none.
  private static int versus(Scan s, int end, int floor) {
    for (int i = end - 2; i > floor; i--) {
      char c = s.t[i];
      if (c == ';' || c == '\f' || c == '"' && end - i > 2) {
        return -1;
      }
      if (c == 'v' || c == 'V') {
        int after = i + 1;
        after = s.t[after] == 's' ? after + 1 : after;
        after = s.t[after] == '.' ? after + 1 : after;
        if (Chars.isBlank(s.t[i - 1]) && Chars.isBlank(s.t[after]) && (c == 'v' || after > i + 1)) {
          return i;
        }
        if (Chars.isBlank(s.t[i - 1])
            && s.t[i + 1] == '.'
            && Chars.isUpper(s.t[i + 2])
            && c == 'v') {
          return i;
        }
      }
      if (c == '.' && Chars.isBlank(s.t[i + 1]) && isSentenceEnd(s, i, floor)) {
        return -1;
      }
    }
    return -1;
  }

  /// A period behind a word of five or more lower-case letters ends a sentence.
  private static boolean isSentenceEnd(Scan s, int period, int floor) {
    int i = period;
    while (i > floor && Chars.isLetter(s.t[i - 1])) {
      i--;
    }
    boolean whole = i == 0 || Chars.isBlank(s.t[i - 1]);
    return whole
        && period - i >= 4
        && Chars.isLower(s.t[i])
        && Chars.isUpper(s.t[s.blank(period + 1)]);
  }

  /// Where the party starts that ends before `end`: over words in capitals and the links between.
  private static int partyStart(Scan s, int end, int floor) {
    int best = -1;
    int i = end;
    boolean nextIsCompany = false;
    boolean first = true;
    while (i > floor + 1 || i == end) {
      int wordEnd = beforeBlanks(s, i, floor);
      int wordStart = wordStart(s, wordEnd, floor);
      int open = behindOpening(s, wordStart, wordEnd);
      if (open >= wordEnd) {
        break;
      }
      String word = new String(s.t, open, wordEnd - open);
      String lower = word.toLowerCase(java.util.Locale.ROOT);
      if (!PartyNames.belongs(word, lower, first, nextIsCompany)) {
        break;
      }
      if (Chars.isUpper(word.charAt(0)) || Chars.isDigit(word.charAt(0)) && best > 0) {
        if (PartyNames.SIGNALS.contains(lower) && !(first && !lower.endsWith("."))) {
          break;
        }
        if (lower.equals("in") && best > 0 && s.word(best, "re") < 0) {
          break;
        }
        boolean isLink = PartyNames.LINKS.contains(lower) && s.word(open, "in re") < 0;
        best = isLink && !(lower.equals("the") && best > 0) ? best : open;
      } else if (first) {
        best = Chars.isLower(word.charAt(0)) && !PartyNames.LINKS.contains(lower) ? -1 : best;
      }
      nextIsCompany = PartyNames.COMPANY.contains(PartyNames.strip(lower));
      first = false;
      if (open > wordStart || wordStart <= floor || s.t[wordStart - 1] == '\f') {
        break;
      }
      i = wordStart;
    }
    return best > 0 && best < end ? behindFootnote(s, best, end) : best;
  }

  private static int beforeBlanks(Scan s, int end, int floor) {
    int i = end;
    while (i > floor && Chars.isBlank(s.t[i - 1])) {
      i--;
    }
    return i;
  }

  /// Where the word that ends at `end` starts; no word is longer than 40 characters.
  private static int wordStart(Scan s, int end, int floor) {
    int i = end;
    while (i > floor && !Chars.isBlank(s.t[i - 1]) && s.t[i - 1] != '\f' && end - i < 40) {
      i--;
    }
    return i;
  }

  /// The number of a footnote in front of a name is no part of it: `.4 1 North Co., 116 FERC`.
  private static int behindFootnote(Scan s, int start, int end) {
    int digits = s.digits(start);
    if (digits == start || digits - start > 3 || !Chars.isBlank(s.t[digits]) || digits >= end) {
      return start;
    }
    int before = start - 1;
    while (before > 0 && Chars.isBlank(s.t[before])) {
      before--;
    }
    boolean mark = before < 0 || !Chars.isLetter(s.t[before]) && s.t[before] != ',';
    return mark && Chars.isUpper(s.t[digits + 1]) ? digits + 1 : start;
  }

  private static int behindOpening(Scan s, int start, int end) {
    int i = start;
    while (i < end && isOpening(s.t[i])) {
      i++;
    }
    return i;
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '[' || c == '"' || c == '\'' || c == '*' || c == '_';
  }

  /// `In re K.F.`, `Ex parte Young`, `Matter of A-B-`.
  private static int matter(Scan s, int end, int floor) {
    for (int i = end - 4; i >= floor && end - i < 140; i--) {
      char c = s.t[i];
      if (c == ';' || c == '\f') {
        return -1;
      }
      if ((c == 'I' || c == 'E' || c == 'M' || c == 'i' || c == 'A' || c == 'P')
          && s.startsWord(i)) {
        int word = s.word(i, "in re");
        word = word > 0 ? word : s.word(i, "ex parte");
        word = word > 0 ? word : s.literal(i, "Matter of");
        word = word > 0 ? word : s.literal(i, "In the Matter of");
        word = word > 0 ? word : s.literal(i, "Application of");
        word = word > 0 ? word : s.literal(i, "Petition of");
        if (word > 0 && word < end) {
          int longer = s.literal(Math.max(0, i - 7), "In the Matter of") > 0 ? i - 7 : i;
          return longer;
        }
      }
    }
    return -1;
  }
}
