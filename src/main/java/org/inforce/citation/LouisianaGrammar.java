package org.inforce.citation;

/// Decisions of Louisiana courts, cited by docket, court and date in place of a report: `2009-12345
/// (La. App. 1 Cir. 5/10/10)`, `2009-CA-1234, p. 5 (La. 3/4/11)`.
final class LouisianaGrammar {
  private LouisianaGrammar() {}

  /// Tries a docket whose year stands from `start` to `end`.
  static int find(Scan s, int start, int end) {
    if (end - start != 4 && end - start != 2 || s.t[end] != '-' && s.t[end] != ' ') {
      return -1;
    }
    int letters = s.letters(end + 1);
    int serial = letters > end + 1 && s.t[letters] == '-' ? letters + 1 : end + 1;
    int stop = s.digits(serial);
    if (stop == serial || stop - serial > 6 || letters - end > 5) {
      return -1;
    }
    int page = s.any(stop, ", p. ");
    int open = s.blank(page > 0 ? s.digits(page) : stop);
    int close = s.literal(open, "(La.") > 0 ? close(s, open) : -1;
    if (close < 0) {
      return -1;
    }
    CaseNames.Name name = CaseNames.before(s, start, s.lastEnd());
    boolean named = name != null && name.versus();
    Mention m =
        new Mention(
            name != null && named ? name.start() : start,
            close + 1,
            CitationKind.DOCKET,
            CitationForm.FULL,
            "citation.docket");
    m.name = name == null ? null : name.text();
    m.pin = page > 0 ? s.text(page, s.digits(page)) : null;
    String court = s.any(open, "(la. app") > 0 || s.any(open, "(la.app") > 0 ? "lactapp" : "la";
    String number = s.text(start, stop).replace(' ', '-');
    s.add(m).with("/us/docket/" + court + "/" + number);
    return m.end;
  }

  /// The end of a parenthesis that closes behind a date such as `5/10/10`.
  private static int close(Scan s, int open) {
    int i = open;
    int slashes = 0;
    while (i - open < 40 && s.t[i] != ')' && s.t[i] != '\f') {
      slashes += s.t[i] == '/' ? 1 : 0;
      i++;
    }
    return s.t[i] == ')' && slashes == 2 && Chars.isDigit(s.t[i - 1]) ? i : -1;
  }
}
