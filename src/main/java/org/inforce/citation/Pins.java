package org.inforce.citation;

/// Pages within what is cited: `, 347-348`, `, 95 n.4`, `, at *3`, `¶ 34`, `at (b)(1)`.
final class Pins {
  private Pins() {}

  /// Reads the pins of a full case at `end` into `m`; gives the position behind them.
  static int read(Scan s, Mention m, int end) {
    int i = end;
    if (s.t[i] == ',' && Chars.isBlank(s.t[i + 1])) {
      i += 2;
    } else {
      return end;
    }
    int at = s.any(i, "at ");
    int from = at > 0 ? at : i;
    int page = s.any(from, "pp. ");
    page = page > 0 ? page : s.any(from, "p. ");
    from = page > 0 ? page : from;
    from = s.t[from] == '*' ? from + 1 : from;
    int stop = s.digits(from);
    if (stop == from || stop - from > 5 || isVolume(s, from, stop)) {
      return end;
    }
    stop = more(s, from, stop);
    m.pin = s.text(from, stop);
    m.pinPage = s.value(from, s.digits(from));
    return stop;
  }

  /// Digits followed by a reporter open a parallel citation.
  private static boolean isVolume(Scan s, int from, int stop) {
    if (stop - from > 4 || !Chars.isBlank(s.t[stop]) || !Chars.isUpper(s.t[stop + 1])) {
      return s.t[stop] == ':' || Chars.isLetter(s.t[stop]);
    }
    ReporterTable.Match match = ReporterTable.at(s, stop + 1);
    if (match == null) {
      return CodeNumbering.isOtherCitation(s, stop);
    }
    int page = s.blank(s.t[match.end()] == ',' ? match.end() + 1 : match.end());
    return Chars.isDigit(s.t[page])
        || s.t[page] == '_'
        || s.t[page] == '-'
        || s.t[page] == '—'
        || s.any(page, "at ") > 0;
  }

  /// What goes on behind a first page that ends at `end`: a range, more pages, footnotes.
  static int more(Scan s, int from, int end) {
    int stop = end;
    for (int k = 0; k < 24; k++) {
      int next = next(s, stop);
      if (next < 0) {
        return stop;
      }
      stop = next;
    }
    return stop;
  }

  private static int next(Scan s, int at) {
    if (s.t[at] == '-' || s.t[at] == ':') {
      int star = s.t[at + 1] == '*' ? at + 2 : at + 1;
      int end = s.digits(star);
      return end > star && end - star <= 5 ? end : -1;
    }
    int note = note(s, at);
    if (note > 0) {
      return note;
    }
    if (s.t[at] == ',' && Chars.isBlank(s.t[at + 1])) {
      int from = at + 2;
      from =
          s.t[from] == '*' || s.t[from] == '¶'
              ? s.blank(s.t[from + 1] == '¶' ? from + 2 : from + 1)
              : from;
      int end = s.digits(from);
      boolean page =
          end > from && end - from <= 5 && !isVolume(s, from, end) && !isYear(s, from, end);
      return page && s.t[end] != ',' || page && s.t[end] == ',' ? end : -1;
    }
    return -1;
  }

  private static boolean isYear(Scan s, int from, int end) {
    int value = s.value(from, end);
    return end - from == 4 && value > 2023 && value < 2100;
  }

  /// ` n.4`, ` & n.7`, ` nn. 1-2`, `n.4`.
  private static int note(Scan s, int at) {
    int i = s.blank(at);
    int and = s.literal(i, "& ");
    i = and > 0 ? and : i;
    int word = s.literal(i, "nn.");
    word = word > 0 ? word : s.literal(i, "n.");
    if (word < 0) {
      return -1;
    }
    int from = s.blank(word);
    int end = s.digits(from);
    return end > from && end - from <= 3 ? end : -1;
  }
}
