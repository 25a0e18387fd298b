package org.inforce.citation;

/// Bills, resolutions and committee reports of Congress: `H.R. 1, 119th Cong.`, `S. 744 (113th
/// Cong.)`, `H.R. Rep. No. 104-725, at 383`.
final class BillGrammar {
  private BillGrammar() {}

  /// Behind `H.R.`, `S.`, `H.J. Res.` and the like; `type` is the identifier's.
  static int find(Scan s, int start, int at, String type) {
    int i = s.blank(at);
    int no = s.any(i, "no. ");
    i = no > 0 ? no : i;
    int end = s.digits(i);
    if (end == i || end - i > 5 || Chars.isWord(s.t[end])) {
      return -1;
    }
    int congress = congress(s, end);
    if (congress < 0 && !type.startsWith("h")) {
      return -1;
    }
    int stop = congress > 0 ? congressEnd(s, congress) : end;
    Mention m =
        s.add(new Mention(start, stop, CitationKind.BILL, CitationForm.FULL, "citation.bill"));
    if (congress > 0) {
      m.with(
          "/us/bill/"
              + new String(s.t, congress, s.digits(congress) - congress)
              + "/"
              + type
              + "/"
              + new String(s.t, i, end - i));
    }
    return congress > 0 ? LawGrammar.section(s, m, stop) : stop;
  }

  /// Behind `H.R. Rep.`, `Senate Report`, `S. Doc.`: `No. 104-725, at 383`; `type` is the
  /// identifier's.
  static int report(Scan s, int start, int at, String type) {
    int i = s.blank(s.t[at] == '.' ? at + 1 : at);
    int no = s.any(i, "no. ");
    no = no > 0 ? no : s.any(i, "no.");
    i = no > 0 ? no : i;
    int end = LawGrammar.number(s, i);
    if (end < 0) {
      return -1;
    }
    String number = LawGrammar.id(s, i, end, false).substring("/us/pl/".length());
    Mention m =
        s.add(new Mention(start, end, CitationKind.BILL, CitationForm.FULL, "citation.report"));
    m.with("/us/report/" + type + "/" + number);
    int comma = s.t[end] == ',' ? end + 1 : end;
    return GuidanceGrammar.pinned(s, m, comma) > comma ? m.end : end;
  }

  /// The position of the number in `, 119th Cong.` or ` (119th Congress)`.
  private static int congress(Scan s, int at) {
    int i = s.blank(s.t[at] == ',' ? at + 1 : at);
    i = s.t[i] == '(' ? i + 1 : i;
    int digits = s.digits(i);
    if (digits == i || digits - i > 3) {
      return -1;
    }
    int suffix = s.letters(digits);
    return s.any(suffix, " cong") > 0 ? i : -1;
  }

  private static int congressEnd(Scan s, int at) {
    int end = s.letters(s.any(s.letters(s.digits(at)), " cong"));
    return s.t[end] == '.' ? end + 1 : end;
  }
}
