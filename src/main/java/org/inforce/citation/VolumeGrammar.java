package org.inforce.citation;

/// What stands by volume and page in series that are no law reports: treaties (`26 U.S.T. 1, 1035`,
/// `189 U.N.T.S. 137`), the Congressional Record (`145 Cong. Rec. S1234`), manuals (`9 FAM
/// 302.1-2`), bulletins (`2007-1 C.B. 449`), registers (`54 DCR 8014`).
final class VolumeGrammar {
  private VolumeGrammar() {}

  /// Tries a citation whose volume stands from `start` to `at`, in the series `base` whose name
  /// ends at `name`.
  static int find(Scan s, int start, int at, int name, String base) {
    int i = s.blank(s.t[name] == '.' ? name + 1 : name);
    int page = s.any(i, "p. ");
    i = page > 0 ? page : i;
    boolean manual = base.startsWith("/us/guidance/dos/");
    int end = manual ? SeriesGrammar.number(s, i, SeriesGrammar.LONG) : page(s, i);
    if (end < 0 || start > 0 && s.t[start - 1] == '-') {
      return -1;
    }
    Mention m =
        new Mention(start, end, SeriesGrammar.kind(base), CitationForm.FULL, "citation.volume");
    String number = new String(s.t, i, end - i).replace(",", "");
    m.with(base + new String(s.t, start, at - start) + "/" + number);
    m.end = manual ? end : Pins.read(s, m, end);
    s.add(m);
    return m.end;
  }

  /// `1035`, `S1234`, `H11,056`.
  private static int page(Scan s, int at) {
    int digits = "SHED".indexOf(s.t[at]) >= 0 && Chars.isDigit(s.t[at + 1]) ? at + 1 : at;
    int end = PageGrammar.number(s, digits);
    return end > 0 && end - digits <= 7 ? end : -1;
  }
}
