package org.inforce.citation;

/// The parentheses behind a case: the name it goes by from there on, and what explains it.
final class Explanations {
  private Explanations() {}

  /// `(AWI II)` behind a case: the name it goes by from there on.
  private static void nickname(Scan s, Mention m, int open) {
    if (s.t[open] != '(' || m.form != CitationForm.FULL || m.kind == CitationKind.DOCKET) {
      return;
    }
    int at = s.any(open + 1, "hereinafter ");
    int start = at > 0 ? at : open + 1;
    start = s.t[start] == '"' ? start + 1 : start;
    int end = start;
    while (end - start < 40 && (Chars.isWord(s.t[end]) || s.t[end] == ' ' || s.t[end] == '-')) {
      end++;
    }
    boolean closed = s.t[end] == ')' || s.t[end] == '"' && s.t[end + 1] == ')';
    if (closed && Chars.isUpper(s.t[start])) {
      String name = s.text(start, end);
      m.name = m.name == null ? name : m.name + " " + name;
    }
  }

  /// Marks what stands in an explanatory parenthesis behind `m`; gives the end of the citation.
  static int mark(Scan s, Mention m) {
    int open = s.blank(m.end);
    nickname(s, m, open);
    if (s.t[open] == '(' && Chars.isLower(s.t[open + 1])) {
      int depth = 0;
      int limit = Math.min(s.n, open + 900);
      for (int i = open; i < limit && s.t[i] != '\f'; i++) {
        depth += s.t[i] == '(' ? 1 : s.t[i] == ')' ? -1 : 0;
        if (depth == 0) {
          s.explanationEnd = Math.max(s.explanationEnd, i);
          break;
        }
      }
    }
    return m.end;
  }
}
