package org.inforce.citation;

/// Cites to the record of a case, `ECF No. 12`, `AR 45`: no authority, but they stand between an
/// `Id.` and the law before it.
final class RecordGrammar {
  private RecordGrammar() {}

  /// Tries a cite whose word for the paper (`ECF`, `AR`) stands from `start` to `at`.
  static int find(Scan s, int start, int at) {
    int i = s.blank(s.t[at] == '.' ? at + 1 : at);
    boolean cites =
        Chars.isDigit(s.t[i])
            || s.t[i] == '¶'
            || s.any(i, "at ") > 0
            || s.any(i, "no. ") > 0
            || Chars.isUpper(s.t[i]) && !Chars.isWord(s.t[i + 1]);
    if (!cites) {
      return -1;
    }
    Mention m = new Mention(start, at, CitationKind.UNKNOWN, CitationForm.FULL, "citation.record");
    m.barrier = true;
    s.add(m);
    return at;
  }
}
