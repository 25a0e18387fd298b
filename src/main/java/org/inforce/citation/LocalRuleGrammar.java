package org.inforce.citation;

import java.util.List;
import java.util.Optional;
import org.inforce.authority.Court;
import org.inforce.authority.Courts;
import org.jspecify.annotations.Nullable;

/// Rules one court made for itself: `9th Cir. R. 36-3`, `N.D. Cal. Civ. L.R. 7-2`, `Local Rule
/// 7.1(a)(2)`, `Sup. Ct. R. 10(a)`. Without the court's name before it a local rule stays
/// unresolved.
final class LocalRuleGrammar {
  /// How many words a court's citation has: `M.D. La.`, `S.D.N.Y.`, `W.D. N. C.`
  private static final int LONGEST = 4;

  private static final ItemReader.Numbering NUMBERS =
      (s, at, later, plural) -> {
        int end = number(s, at);
        boolean joined = end > 0 && end > s.digits(at);
        return end < 0 || later && (!joined || CodeNumbering.isOtherCitation(s, end))
            ? null
            : new ItemReader.Number(end, new String(s.t, at, end - at), "");
      };

  private LocalRuleGrammar() {}

  /// Behind `L.R.`, `Local Rule`, `Cir. R.`; `suffix` is what of those words belongs to the court's
  /// name.
  static int find(Scan s, int start, int at, String suffix) {
    int named = start;
    Optional<Court> court = Optional.empty();
    int from = wordBefore(s, start);
    for (int words = 0; words < LONGEST && from >= s.lastEnd(); words++) {
      String name = s.text(from, start + suffix.length()).strip();
      Optional<Court> found = Courts.byCitation(name);
      found = suffix.equals("Circuit") ? found.or(() -> Courts.byName(name)) : found;
      if (found.isPresent()) {
        named = from;
        court = found;
      }
      from = wordBefore(s, from);
    }
    return court.isEmpty() && !suffix.isEmpty() ? -1 : rules(s, named, at, court);
  }

  /// The start of the word before `at`, points included; -1 if none stands there.
  private static int wordBefore(Scan s, int at) {
    if (at < 2 || !Chars.isBlank(s.t[at - 1])) {
      return -1;
    }
    int start = at - 1;
    while (start > 0
        && at - start < 14
        && (Chars.isWord(s.t[start - 1]) || s.t[start - 1] == '.')) {
      start--;
    }
    return start < at - 1 ? start : -1;
  }

  private static int rules(Scan s, int start, int at, Optional<Court> court) {
    int i = s.blank(s.t[at] == '.' || s.t[at] == ',' ? at + 1 : at);
    List<Item> items = ItemReader.read(s, start, i, NUMBERS, false);
    @Nullable String set = court.map(Court::id).orElse(null);
    for (Item item : items) {
      Mention m =
          s.add(
              new Mention(
                  item.start(),
                  item.end(),
                  CitationKind.RULE,
                  CitationForm.FULL,
                  "citation.rule.local"));
      if (set != null) {
        m.with(item.ids(n -> List.of("/us/rule/" + set + "/" + n)));
      }
    }
    return items.isEmpty() ? -1 : items.getLast().end();
  }

  /// The end of `7`, `7.1`, `36-3`, `56.1.1`.
  static int number(Scan s, int at) {
    int end = s.digits(at);
    if (end == at || end - at > 4) {
      return -1;
    }
    while ((s.t[end] == '-' || s.t[end] == '.') && Chars.isDigit(s.t[end + 1])) {
      end = s.digits(end + 1);
    }
    return Chars.isLetter(s.t[end]) || end - at > 10 ? -1 : end;
  }

  /// True behind a state's abbreviation: `Ill. Sup. Ct. R. 23` is not the rule of the Supreme Court
  /// of the United States.
  static boolean isOfState(Scan s, int start) {
    int word = wordBefore(s, start);
    if (word < 0) {
      return false;
    }
    String before = s.text(word, start - 1);
    boolean abbreviated = before.endsWith(".") && Chars.isUpper(before.charAt(0));
    return !before.equals("U.S.") && (abbreviated || ActNames.isState(before));
  }
}
