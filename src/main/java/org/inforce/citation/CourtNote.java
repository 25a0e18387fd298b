package org.inforce.citation;

import java.util.Optional;
import java.util.Set;
import org.inforce.authority.Court;
import org.inforce.authority.Courts;
import org.jspecify.annotations.Nullable;

/// The parenthesis of court and date behind a case: `(9th Cir. 2019)`, `(N.D. Cal. filed July 1,
/// 2025)`, `(2015)`, `[D Kan 2006]`. `year` is zero where there is none.
record CourtNote(int end, @Nullable String court, int year) {
  /// How far before a case the court that hears it is named.
  private static final int ANNOUNCED = 200;

  private static final Set<String> DATE_WORDS =
      Set.of(
          "jan",
          "feb",
          "mar",
          "apr",
          "may",
          "june",
          "july",
          "aug",
          "sept",
          "sep",
          "oct",
          "nov",
          "dec",
          "jun",
          "jul",
          "january",
          "february",
          "march",
          "april",
          "august",
          "september",
          "october",
          "november",
          "december",
          "filed",
          "decided",
          "argued",
          "en",
          "per",
          "mem",
          "slip",
          "order",
          "no",
          "table",
          "unpublished",
          "same",
          "judgment");

  /// Reads the note at `at` (a blank may precede it); null if the parenthesis there is none. `bare`
  /// allows a court without a year.
  static @Nullable CourtNote read(Scan s, int at, boolean bare) {
    int open = s.blank(at);
    char c = s.t[open];
    if (c != '(' && c != '[') {
      return null;
    }
    char close = c == '(' ? ')' : ']';
    int end = open + 1;
    while (end < s.n
        && end - open < 110
        && s.t[end] != close
        && s.t[end] != '\f'
        && s.t[end] != c) {
      end++;
    }
    if (s.t[end] != close) {
      return null;
    }
    int year = year(s, open + 1, end);
    Optional<Court> court = court(s, open + 1, end);
    if (year == 0 && !(bare && court.isPresent())) {
      return null;
    }
    if (court.isEmpty() && !isDate(s, open + 1, end)) {
      return year > 0 && looksLikeCourt(s, open + 1, end)
          ? new CourtNote(end + 1, null, year)
          : null;
    }
    return new CourtNote(end + 1, court.map(Court::id).orElse(null), year);
  }

  /// The district court a sentence names before a case that starts at `at`: `in the United States
  /// District Court for the District of Maine in the lawsuit entitled Ash v. Birch`; null if none.
  static @Nullable String announced(Scan s, int at) {
    for (int i = at - 1; i > 0 && at - i < ANNOUNCED && s.t[i] != '\f'; i--) {
      int name = s.t[i] == 'D' ? s.literal(i, "District Court for the ") : -1;
      if (name > 0) {
        int end = name;
        while (end < at && Chars.isWord(s.t[end]) && wordBelongs(s, end)) {
          end = s.blank(s.letters(end));
        }
        return Courts.byName("District Court for the " + s.text(name, end).strip())
            .map(Court::id)
            .orElse(null);
      }
      if (s.t[i] == '.' && Chars.isBlank(s.t[i + 1]) && Chars.isLower(s.t[i - 1])) {
        return null;
      }
    }
    return null;
  }

  private static boolean wordBelongs(Scan s, int at) {
    return Chars.isUpper(s.t[at]) || s.word(at, "of") > 0 || s.word(at, "the") > 0;
  }

  private static int year(Scan s, int from, int to) {
    int year = 0;
    for (int i = from; i < to; i++) {
      if (Chars.isDigit(s.t[i]) && !Chars.isDigit(s.t[i - 1])) {
        int end = s.digits(i);
        int value = end - i == 4 ? s.value(i, end) : 0;
        year = value > 1600 && value < 2100 ? value : year;
        i = end;
      }
    }
    return year;
  }

  private static Optional<Court> court(Scan s, int from, int to) {
    int end = from;
    while (end < to) {
      int word = s.letters(end);
      if (word > end
          && DATE_WORDS.contains(
              new String(s.t, end, word - end).toLowerCase(java.util.Locale.ROOT))) {
        break;
      }
      int digits = s.digits(end);
      if (digits - end == 4) {
        break;
      }
      end = Math.max(word, digits) > end ? Math.max(word, digits) : end + 1;
    }
    String name = s.text(from, Math.min(end, to)).strip();
    while (name.endsWith(",") || name.endsWith("(")) {
      name = name.substring(0, name.length() - 1).strip();
    }
    return name.isEmpty() || name.length() > 60 ? Optional.empty() : Courts.byCitation(name);
  }

  /// Only a date: `2015`, `May 3, 2015`, `1993-94`.
  private static boolean isDate(Scan s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Chars.isLetter(s.t[i])) {
        int word = s.letters(i);
        if (!DATE_WORDS.contains(new String(s.t, i, word - i).toLowerCase(java.util.Locale.ROOT))) {
          return false;
        }
        i = word;
      }
    }
    return true;
  }

  /// A court the table does not know still reads like one: it starts upper-case and ends in a year.
  private static boolean looksLikeCourt(Scan s, int from, int to) {
    return (Chars.isUpper(s.t[from]) || Chars.isDigit(s.t[from]))
        && to - from < 60
        && Chars.isDigit(s.t[to - 1]);
  }
}
