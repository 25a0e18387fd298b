package org.inforce.citation;

import org.inforce.authority.Reporter;
import org.inforce.authority.Reporters;

/// Decisions cited by year and number instead of a volume: `2006-Ohio-2095`, `T.C. Memo. 2019-233`.
final class NeutralGrammar {
  private NeutralGrammar() {}

  /// A year from `start` to `end` with a hyphen behind it, a series, a hyphen, a number.
  static int find(Scan s, int start, int end) {
    int letters = s.letters(end + 1);
    if (end - start != 4
        || letters <= end + 2
        || s.t[letters] != '-'
        || !Chars.isUpper(s.t[end + 1])) {
      return -1;
    }
    String series = new String(s.t, end + 1, letters - end - 1);
    int stop = s.digits(letters + 1);
    boolean neutral =
        Reporters.tryParse(series).map(Reporter::kind).filter("neutral"::equals).isPresent();
    return neutral && stop > letters + 1 && !Chars.isWord(s.t[stop])
        ? add(
            s,
            start,
            stop,
            series,
            new String(s.t, start, 4),
            new String(s.t, letters + 1, stop - letters - 1))
        : -1;
  }

  /// Behind `T.C. Memo.`: `2019-233`.
  static int tax(Scan s, int start, int at, String series) {
    int i = s.blank(s.t[at] == '.' ? at + 1 : at);
    int year = s.digits(i);
    int stop = s.t[year] == '-' ? s.digits(year + 1) : year;
    return year - i == 4 && stop > year + 1
        ? add(
            s,
            start,
            stop,
            series,
            new String(s.t, i, 4),
            new String(s.t, year + 1, stop - year - 1))
        : -1;
  }

  private static int add(Scan s, int start, int end, String series, String year, String number) {
    CaseNames.Name name = CaseNames.before(s, start, s.lastEnd());
    Mention m =
        new Mention(
            name != null && name.versus() ? name.start() : start,
            end,
            CitationKind.CASE,
            CitationForm.FULL,
            "citation.case");
    m.name = name == null ? null : name.text();
    m.with("/us/case/" + series + "/" + year + "/" + number);
    s.add(m);
    if (name != null) {
      s.parties.add(name.text());
    }
    return end;
  }
}
