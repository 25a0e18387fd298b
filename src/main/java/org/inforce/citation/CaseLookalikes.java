package org.inforce.citation;

import java.util.Locale;
import java.util.Set;
import org.inforce.authority.Reporter;

/// What looks like volume, reporter and page and is prose: `the 2010 SO2 standard`, `12 Colo. 5
/// districts`, `Route 1 US 9`, `Rule 1101A.5`. It needs a case's name or a date beside it to count.
final class CaseLookalikes {
  /// Words before a number that make it the number of something else than a volume.
  private static final Set<String> NUMBERED =
      Set.of(
          "rule",
          "rules",
          "room",
          "route",
          "highway",
          "interstate",
          "section",
          "sections",
          "part",
          "parts",
          "item",
          "items",
          "unit",
          "suite",
          "line",
          "table",
          "figure",
          "form",
          "step",
          "phase",
          "chapter",
          "title",
          "article",
          "lot",
          "block",
          "township",
          "range",
          "sample",
          "type",
          "class",
          "category",
          "level",
          "exhibit",
          "appendix",
          "fiscal",
          "fy",
          "vol",
          "volume",
          "no",
          "model",
          "group",
          "n",
          "nn",
          "note",
          "notes");

  /// Words in `s` that go on after a case, and are no plural.
  private static final Set<String> VERBS =
      Set.of(
          "holds",
          "says",
          "states",
          "decides",
          "governs",
          "controls",
          "applies",
          "requires",
          "teaches",
          "makes",
          "shows",
          "explains",
          "rejects",
          "this",
          "was",
          "does");

  private CaseLookalikes() {}

  /// A volume that is a year, in a series that counts its volumes.
  static boolean isYearVolume(Reporter reporter, String volume) {
    boolean counted =
        reporter.kind().equals("federal")
            || reporter.kind().equals("state_regional")
            || reporter.kind().startsWith("state") && isPlain(reporter.abbreviation());
    return counted
        && volume.length() == 4
        && volume.compareTo("1700") > 0
        && volume.compareTo("2100") < 0;
  }

  /// Written without a point or a digit an abbreviation is a word of prose too, unless it is two
  /// words that start in capitals: `FCC Rcd`.
  static boolean isRisky(String written, boolean database) {
    if (database || written.equals("US")) {
      return false;
    }
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '.' || Chars.isDigit(c)) {
        return written.length() == 2 && c == '.' && "AFP".indexOf(written.charAt(0)) < 0;
      }
    }
    boolean telling = written.indexOf(' ') >= 3 && Chars.isUpper(written.charAt(1));
    return !telling && (written.length() < 3 || !written.equals(written.toUpperCase(Locale.ROOT)));
  }

  /// True where the words around say that the volume, which ends at `at`, or the page, which ends
  /// at `end`, counts something else.
  static boolean isProse(Scan s, int start, int at, String written, int end) {
    boolean highway = written.equals("US") && at - start > 3;
    boolean glued = Chars.isUpper(s.t[at]) && written.length() <= 2;
    return highway || glued || isNumbered(s, start) || isPlain(written) && goesOn(s, end);
  }

  private static boolean isNumbered(Scan s, int start) {
    int end = start - 1;
    if (end < 1 || !Chars.isBlank(s.t[end])) {
      return false;
    }
    int stop = s.t[end - 1] == '.' ? end - 1 : end;
    int from = stop;
    while (from > 0 && Chars.isLetter(s.t[from - 1])) {
      from--;
    }
    return NUMBERED.contains(new String(s.t, from, stop - from).toLowerCase(Locale.ROOT));
  }

  /// A state's name, a letter, or `US`: no series of its own beside it.
  private static boolean isPlain(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (Chars.isDigit(written.charAt(i))) {
        return false;
      }
    }
    return written.indexOf(' ') < 0;
  }

  /// Behind a page a sentence rarely goes on with a noun: `5 districts`, `4 degrees`.
  private static boolean goesOn(Scan s, int end) {
    if (!Chars.isBlank(s.t[end]) || !Chars.isLower(s.t[end + 1])) {
      return false;
    }
    int stop = s.letters(end + 1);
    return stop - end > 4
        && s.t[stop - 1] == 's'
        && !VERBS.contains(new String(s.t, end + 1, stop - end - 1));
  }
}
