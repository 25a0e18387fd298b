package org.inforce.citation;

/// Articles in law reviews: `25 Tex. L. Rev. 199`, `1 Minn. L. Rev. 1, 2-3 (2007)`.
final class JournalGrammar {
  private JournalGrammar() {}

  /// Tries an article whose volume stands from `start` to `at`.
  static int find(Scan s, int start, int at) {
    int i = s.blank(at);
    int end = i;
    boolean review = false;
    while (end - i < 50) {
      int word = end;
      while (Chars.isLetter(s.t[word])
          || s.t[word] == '.'
          || s.t[word] == '&'
          || s.t[word] == '\'') {
        word++;
      }
      if (word == end || !Chars.isUpper(s.t[end]) && s.t[end] != '&') {
        break;
      }
      review |=
          isReview(s, end, word)
              || s.literal(end, "L.Rev") > 0
              || s.literal(end, "L. Rev") > 0
              || s.literal(end, "L.J.") > 0
              || s.literal(end, "L. J.") > 0
              || s.literal(end, "L. & ") > 0
              || s.literal(end, "F.B.I.S.") > 0
              || s.literal(end, "F. B. I. S.") > 0
              || s.literal(end, "J. ") > 0 && s.literal(end, "J. L") > 0;
      end = word;
      if (!Chars.isBlank(s.t[end])) {
        break;
      }
      end++;
    }
    if (!review || !Chars.isDigit(s.t[end])) {
      return -1;
    }
    int page = s.digits(end);
    if (page - end > 5 || Chars.isLetter(s.t[page])) {
      return -1;
    }
    String name = s.text(i, end).replace(" ", "");
    Mention m =
        new Mention(start, page, CitationKind.JOURNAL, CitationForm.FULL, "citation.journal");
    m.with(
        "/us/journal/"
            + name
            + "/"
            + new String(s.t, start, at - start)
            + "/"
            + new String(s.t, end, page - end));
    m.end = Pins.read(s, m, page);
    s.add(m);
    return m.end;
  }

  /// `UCLAL.Rev.`, as identifiers write it.
  private static boolean isReview(Scan s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.t[i] == 'L' && s.literal(i, "L.Rev.") > 0) {
        return true;
      }
    }
    return false;
  }
}
