package org.inforce.citation;

import java.util.Optional;
import org.inforce.authority.Docket;
import org.inforce.authority.Dockets;
import org.jspecify.annotations.Nullable;

/// Docket numbers of courts: `California v. HHS, No. 3:25-cv-05536 (N.D. Cal.)`, `Case
/// 3:25-cv-05536-VC`, `No. 18-16496`. Those of agencies are none.
final class DocketGrammar {
  private DocketGrammar() {}

  /// Behind `No.`, `Nos.`, `Case No.`; `start` is where those words begin.
  static int find(Scan s, int start, int at) {
    int i = s.blank(at);
    if (!Chars.isDigit(s.t[i])) {
      return -1;
    }
    return number(s, start, i, false);
  }

  /// A number that tells by itself that it is a docket's: `3:25-cv-05536`.
  static int bare(Scan s, int start) {
    return number(s, start, start, true);
  }

  private static int number(Scan s, int start, int at, boolean bare) {
    int end = end(s, at);
    if (end < 0) {
      return -1;
    }
    String written = s.text(at, end);
    boolean telling = isTelling(written);
    if (!telling && !written.matches("\\d{2}-\\d{1,5}(-[A-Za-z]{1,3})?|\\d{2}[A-Z]\\d{1,4}")) {
      return -1;
    }
    CourtNote note = CourtNote.read(s, s.t[end] == ',' ? end + 1 : end, true);
    CaseNames.@Nullable Name name = CaseNames.before(s, start, s.lastEnd());
    name = name != null && !name.versus() ? null : name;
    boolean database = s.t[end] == ',' && isDatabase(s, end);
    boolean known = name != null || note != null && note.court() != null;
    if (!telling && (bare || !known && !database && !isCivil(s, start))) {
      return -1;
    }
    String court = court(s, start, note, name);
    Optional<Docket> docket =
        Dockets.tryParse(court == null ? Docket.UNKNOWN_COURT : court, written);
    if (docket.isEmpty()) {
      return -1;
    }
    int stop = note != null && (court != null || name != null) ? note.end() : end;
    Mention m =
        new Mention(
            name != null ? name.start() : start,
            stop,
            CitationKind.DOCKET,
            CitationForm.FULL,
            "citation.docket");
    m.name = name == null ? null : name.text();
    m.court = court;
    m.docket = written;
    m.with(docket.get().id().path());
    s.add(m);
    return Explanations.mark(s, m);
  }

  private static @Nullable String court(
      Scan s, int start, @Nullable CourtNote note, CaseNames.@Nullable Name name) {
    if (note != null && note.court() != null) {
      return note.court();
    }
    if (isTradeCourt(s, start)) {
      return "cit";
    }
    return name == null ? null : CourtNote.announced(s, name.start());
  }

  /// `Civil Action No. 19-1395`, `Crim. No. 21-15`: no agency numbers its dockets so.
  private static boolean isCivil(Scan s, int start) {
    return s.literal(start, "Civ") > 0 || s.literal(start, "Crim") > 0;
  }

  /// `Court No. 19-00012`, as only the Court of International Trade writes.
  private static boolean isTradeCourt(Scan s, int start) {
    return s.literal(start, "Court No") > 0 || s.literal(start, "Consol. Court No") > 0;
  }

  private static boolean isDatabase(Scan s, int end) {
    int i = s.blank(end + 1);
    int digits = s.digits(i);
    return digits - i == 4
        && (s.literal(digits, " WL ") > 0
            || s.literal(digits, " U.S. ") > 0
            || s.literal(digits, " LEXIS") > 0);
  }

  /// True of numbers with a case type or an office: no agency writes them.
  private static boolean isTelling(String written) {
    return written.indexOf(':') > 0
        || written.matches("(?i)\\d{2,4}-(cv|cr|mc|mj|md|ml|ap|bk)-.*")
        || written.matches("(?i)\\d{2} ?-?(civ|cr|crim)\\.? .*");
  }

  private static int end(Scan s, int at) {
    int end = s.digits(at);
    if (end - at > 4) {
      return -1;
    }
    if (s.t[end] == ':' && Chars.isDigit(s.t[end + 1])) {
      end = s.digits(end + 1);
    }
    int civil = s.any(end, " civ. ");
    civil = civil > 0 ? civil : s.any(end, " cr. ");
    civil = civil > 0 ? civil : s.any(end, " civ ");
    if (civil > 0) {
      int stop = s.digits(civil);
      return stop > civil && stop - civil <= 6 ? initials(s, stop) : -1;
    }
    if (Chars.isUpper(s.t[end]) && Chars.isDigit(s.t[end + 1]) && end - at == 2) {
      return s.digits(end + 1);
    }
    if (s.t[end] != '-') {
      return -1;
    }
    int stop = end;
    boolean serial = false;
    while (s.t[stop] == '-' && stop - at < 36 && Chars.isWord(s.t[stop + 1])) {
      int part = stop + 1;
      int digits = s.digits(part);
      while (Chars.isWord(s.t[part])) {
        part++;
      }
      if (serial && Chars.isLower(s.t[stop + 1]) && part - stop > 6) {
        break;
      }
      serial |= digits == part && digits - stop > 1;
      stop = part;
    }
    return serial ? stop : -1;
  }

  private static int initials(Scan s, int at) {
    if (s.t[s.blank(at)] != '(') {
      return at;
    }
    int open = s.blank(at);
    int end = s.letters(open + 1);
    boolean judge =
        s.t[end] == ')' && end - open <= 5 && end > open + 2 && Chars.isUpper(s.t[end - 1]);
    return judge ? end + 1 : at;
  }
}
