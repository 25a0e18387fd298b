package org.inforce.citation;

import java.util.List;

/// Tells where a text turns to a section of a regulation: its heading, or an instruction to amend
/// it.
final class Amendments {
  private Amendments() {}

  /// `§ 164.512 Uses and disclosures.` at the start of a line.
  static boolean isHeading(Scan s, int start, int end) {
    int i = s.t[end] == '.' ? end + 1 : end;
    return s.startsLine(start)
        && (Chars.isBlank(s.t[i]) || s.t[i] == '—' || s.t[i] == '\f')
        && (Chars.isUpper(s.t[i + 1]) || s.t[i + 1] == '[');
  }

  /// `Section 164.512 is amended by`, `Amend § 164.512`.
  static boolean isAmended(Scan s, int start, int end) {
    if (s.any(end, " is amended") > 0
        || s.any(end, " is revised") > 0
        || s.any(end, " [amended]") > 0
        || s.any(end, " is added") > 0
        || s.any(end, " to read") > 0
        || isAmendedBy(s, end)) {
      return true;
    }
    int word = start - 1;
    while (word > 0 && word > start - 12 && Chars.isLetter(s.t[word - 1])) {
      word--;
    }
    return word > 0
        && (s.any(word, "amend ") == start
            || s.any(word, "revise ") == start
            || s.any(word, "add ") == start);
  }

  /// `, revise paragraph (a)`, ` by adding paragraph (c)`.
  private static boolean isAmendedBy(Scan s, int end) {
    int by = s.any(end, " by ");
    int i = by > 0 ? by : s.any(end, ", ");
    if (i < 0) {
      return false;
    }
    for (String verb : List.of("revis", "add", "remov", "redesignat", "amend", "in paragraph")) {
      if (s.any(i, verb) > 0) {
        return true;
      }
    }
    return false;
  }
}
