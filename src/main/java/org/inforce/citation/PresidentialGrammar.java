package org.inforce.citation;

import java.util.Locale;
import org.inforce.document.TimeWords;

/// Documents of the President that carry a date instead of a number, and plans of reorganization:
/// `Presidential Memorandum of January 20, 2021`, `Memorandum of May 4, 2017 (Title)`,
/// `Reorganization Plan No. 3 of 1970`.
final class PresidentialGrammar {
  private PresidentialGrammar() {}

  /// Behind `Presidential Memorandum` or `Memorandum of`; without the word `Presidential` only a
  /// title in parentheses behind the date tells a President's memorandum from another.
  static int memorandum(Scan s, int start, int at) {
    boolean named = s.any(start, "presidential") > 0;
    int i = s.blank(at);
    int word = s.word(i, "of");
    word = word > 0 ? word : s.word(i, "dated");
    i = word > 0 ? s.blank(word) : i;
    int end = dateEnd(s, i);
    if (end < 0 || !named && !(s.t[s.blank(end)] == '(' && Issuers.acronymBefore(s, start) < 0)) {
      return named ? -1 : GuidanceGrammar.find(s, start, start + "Memorandum".length());
    }
    s.add(
            new Mention(
                start, end, CitationKind.GUIDANCE, CitationForm.FULL, "citation.presidential"))
        .with("/us/presidential/memorandum/" + date(s, i, end));
    return end;
  }

  /// The end of `January 20, 2021`; -1 if there is no date.
  private static int dateEnd(Scan s, int at) {
    if (month(s, at) == 0) {
      return -1;
    }
    int day = s.letters(at) + 1;
    int behind = s.digits(day);
    int year = s.any(behind, ", ");
    int end = year < 0 ? -1 : s.digits(year);
    return behind > day && behind - day <= 2 && end - year == 4 ? end : -1;
  }

  private static int month(Scan s, int at) {
    return TimeWords.month(new String(s.t, at, s.letters(at) - at)).orElse(0);
  }

  private static String date(Scan s, int at, int end) {
    int day = s.letters(at) + 1;
    String year = new String(s.t, end - 4, 4);
    return String.format(
        Locale.ROOT, "%s-%02d-%02d", year, month(s, at), s.value(day, s.digits(day)));
  }

  /// Behind `Reorganization Plan`: `No. 3 of 1970`.
  static int plan(Scan s, int start, int at) {
    int no = s.any(s.blank(at), "no. ");
    no = no > 0 ? no : s.any(s.blank(at), "number ");
    int end = no < 0 ? -1 : s.digits(no);
    int year = end <= no ? -1 : s.any(end, " of ");
    int stop = year < 0 ? -1 : s.digits(year);
    if (stop - year != 4 || end - no > 2) {
      return -1;
    }
    s.add(new Mention(start, stop, CitationKind.ACT, CitationForm.FULL, "citation.presidential"))
        .with("/us/reorgplan/" + s.value(year, stop) + "/" + s.value(no, end));
    return stop;
  }
}
