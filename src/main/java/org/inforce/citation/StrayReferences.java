package org.inforce.citation;

/// References back to what is no citation here: a page no law has, a letter, a plan.
final class StrayReferences {
  private StrayReferences() {}

  /// True of pages and appendices no law has: `Id., App. C, p. C-7`, `Id., pp. D-13 to D-19`.
  static boolean pointsElsewhere(Scan s, Mention m) {
    int i = s.t[m.end] == ',' ? s.blank(m.end + 1) : -1;
    int page = i < 0 ? -1 : Math.max(s.any(i, "p. "), s.any(i, "pp. "));
    return i > 0 && (s.any(i, "app. ") > 0 || page > 0 && Chars.isUpper(s.t[page]));
  }

  /// True if what stands just before is a page of something that is no citation here: `101 FSI
  /// letter at 3. 102 Id.`
  static boolean follows(Scan s, int start) {
    int floor = s.lastEnd();
    int i = behindFootnote(s, start, floor);
    if (i <= floor || s.t[i - 1] != '.' && s.t[i - 1] != ';') {
      return false;
    }
    int end = i - 1;
    int close = end;
    if (close > floor && s.t[close - 1] == ')') {
      int open = close - 1;
      while (open > floor && s.t[open] != '(' && close - open < 40) {
        open--;
      }
      end = s.t[open] == '(' && open > floor ? open - 1 : end;
    }
    int from = end;
    while (from > floor && (Chars.isDigit(s.t[from - 1]) || "-,".indexOf(s.t[from - 1]) >= 0)) {
      from--;
    }
    return from < end
        && from - 6 > floor
        && (s.literal(from - 4, " at ") == from
            || s.literal(from - 5, ", p. ") == from
            || s.literal(from - 6, ", pp. ") == from);
  }

  /// The position before blanks and a footnote's number or mark.
  private static int behindFootnote(Scan s, int start, int floor) {
    int i = start;
    while (i > floor && (Chars.isBlank(s.t[i - 1]) || s.t[i - 1] == '\f')) {
      i--;
    }
    int digits = i;
    while (digits > floor && Chars.isDigit(s.t[digits - 1]) && i - digits < 4) {
      digits--;
    }
    boolean number =
        digits < i && digits > floor && (Chars.isBlank(s.t[digits - 1]) || s.t[digits - 1] == '\f');
    i = number ? digits : i;
    while (i > floor && (Chars.isBlank(s.t[i - 1]) || s.t[i - 1] == '\f')) {
      i--;
    }
    return i;
  }
}
