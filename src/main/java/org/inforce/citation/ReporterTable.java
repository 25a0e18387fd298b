package org.inforce.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inforce.authority.Reporter;
import org.inforce.authority.Reporters;
import org.jspecify.annotations.Nullable;

/// Finds the abbreviation of a law report in the text, whatever its spaces and periods.
final class ReporterTable {
  private static final int MAX_LENGTH = 48;
  private static final Trie TRIE = new Trie();
  private static final List<List<Reporter>> REPORTERS = new ArrayList<>();

  static {
    for (Map.Entry<String, List<Reporter>> entry : Reporters.byKey().entrySet()) {
      TRIE.add(entry.getKey(), REPORTERS.size());
      REPORTERS.add(entry.getValue());
    }
  }

  /// What may be the abbreviation: where it ends, and the reports it may be.
  record Match(int end, List<Reporter> reporters, @Nullable Match shorter) {}

  private ReporterTable() {}

  /// The abbreviations that start at `at`, the longest first; null if there are none.
  static @Nullable Match at(Scan s, int at) {
    int node = Trie.ROOT;
    Match best = null;
    int limit = Math.min(s.n, at + MAX_LENGTH);
    boolean blankBefore = true;
    for (int i = at; i < limit; i++) {
      char c = s.t[i];
      if (c == '.') {
        continue;
      }
      if (Chars.isBlank(c)) {
        if (blankBefore) {
          return best;
        }
        blankBefore = true;
        continue;
      }
      blankBefore = false;
      node = TRIE.step(node, c);
      if (node == 0) {
        return best;
      }
      int value = TRIE.value(node);
      if (value != Trie.NONE && !(Chars.isLetter(s.t[i + 1]) && Chars.isLetter(c))) {
        int end = s.t[i + 1] == '.' ? i + 2 : i + 1;
        best = new Match(end, REPORTERS.get(value), best);
      }
    }
    return best;
  }
}
