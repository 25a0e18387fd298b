package org.inforce.citation;

/// Articles in law reviews: `25 Tex. L. Rev. 199`, `1 Minn. L. Rev. 1, 2-3 (2007)`.
final class JournalGrammar {
  private JournalGrammar() {}

  /// Tries an article whose volume stands from `start` to `at`.
  static int find(Scan s, int start, int at) {
    int i = s.blank(at);
    int end = name(s, i);
    if (end < 0 || !Chars.isDigit(s.t[end])) {
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

  /// Where the name of a review that starts at `from` ends, over the blank behind it: words in
  /// capitals, one of which says that it is a review; -1 if none does.
  private static int name(Scan s, int from) {
    boolean review = false;
    int end = from;
    while (end - from < 50) {
      int word = word(s, end);
      if (word == end || !Chars.isUpper(s.t[end]) && s.t[end] != '&') {
        break;
      }
      review |= isReview(s, end, word) || saysReview(s, end);
      end = word;
      if (!Chars.isBlank(s.t[end])) {
        break;
      }
      end++;
    }
    return review ? end : -1;
  }

  private static int word(Scan s, int from) {
    int end = from;
    while (Chars.isLetter(s.t[end]) || s.t[end] == '.' || s.t[end] == '&' || s.t[end] == '\'') {
      end++;
    }
    return end;
  }

  private static boolean saysReview(Scan s, int at) {
    return s.literal(at, "L.Rev") > 0
        || s.literal(at, "L. Rev") > 0
        || s.literal(at, "L.J.") > 0
        || s.literal(at, "L. J.") > 0
        || s.literal(at, "L. & ") > 0
        || s.literal(at, "F.B.I.S.") > 0
        || s.literal(at, "F. B. I. S.") > 0
        || s.literal(at, "J. L") > 0;
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
