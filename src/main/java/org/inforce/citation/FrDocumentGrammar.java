package org.inforce.citation;

/// Documents of the Federal Register by number: `FR Doc. 2025-20911`, `[FR Doc. E9-1234]`.
final class FrDocumentGrammar {
  private FrDocumentGrammar() {}

  static int find(Scan s, int start, int at) {
    int i = s.blank(s.t[at] == '.' ? at + 1 : at);
    int no = s.any(i, "no. ");
    no = no > 0 ? no : s.any(i, "no: ");
    i = no > 0 ? no : i;
    int end = number(s, i);
    if (end < 0) {
      return -1;
    }
    Mention m =
        s.add(
            new Mention(
                start, end, CitationKind.FR_DOCUMENT, CitationForm.FULL, "citation.fr_document"));
    m.passing = true;
    m.with("/us/fr/doc/" + new String(s.t, i, end - i));
    return end;
  }

  /// The end of `2025-20911`, `94-290`, `E9-1234`, `C1-2020-12345`.
  static int number(Scan s, int at) {
    int end = at;
    boolean hyphen = false;
    while (end - at < 16
        && (Chars.isDigit(s.t[end]) || Chars.isUpper(s.t[end]) || s.t[end] == '-')) {
      hyphen |= s.t[end] == '-';
      end++;
    }
    while (end > at && s.t[end - 1] == '-') {
      end--;
    }
    hyphen &= new String(s.t, at, end - at).indexOf('-') > 0;
    return hyphen && end - at >= 4 && Chars.isDigit(s.t[end - 1]) && !Chars.isLetter(s.t[end])
        ? end
        : -1;
  }
}
