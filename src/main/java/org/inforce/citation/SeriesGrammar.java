package org.inforce.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inforce.authority.NumberedSeries;

/// Numbered series whose name says who issues them: `Rev. Rul. 2007-8`, `FAA Advisory Circular
/// 120-104`, `T.I.A.S. No. 8193`, `Presidential Determination No. 2018-02`, `UCC 2-104`. Names and
/// shapes of numbers are in `series.tsv`; a number of another shape belongs to something else (`AD
/// 2017` is a year, `AC 240` no circular).
final class SeriesGrammar {
  private static final int MAX_LENGTH = 28;

  /// What may stand between a series and its number.
  private static final List<String> LEADS =
      List.of(
          "nos. ", "no. ", "nos.", "no.", "numbers ", "number ", "#", "§§ ", "§ ", "§", "sec. ");

  /// Numbers that any series may have: with a digit, with a joint, long ones.
  static final NumberedSeries ANY = new NumberedSeries("", List.of("any"), List.of());

  static final NumberedSeries JOINED = new NumberedSeries("", List.of("joined", "##"), List.of());
  static final NumberedSeries LONG = new NumberedSeries("", List.of("long"), List.of());

  private SeriesGrammar() {}

  /// Behind the name of a series.
  static int find(Scan s, int start, int at, NumberedSeries series) {
    int i = lead(s, at);
    int end = number(s, i, series);
    if (end < 0) {
      return -1;
    }
    boolean plural = isPlural(s, start, i);
    int stop = add(s, withAgency(s, start), i, end, series.base());
    while (plural) {
      int next = ItemReader.separator(s, behindDate(s, stop));
      int other = next < 0 ? -1 : number(s, next, series);
      if (other < 0 || CodeNumbering.isOtherCitation(s, other)) {
        return stop;
      }
      stop = add(s, next, next, other, series.base());
    }
    return stop;
  }

  /// The position of the number behind a name, a period and such words as `No.`.
  private static int lead(Scan s, int at) {
    int i = s.t[at] == '.' ? at + 1 : at;
    if (s.t[i] == '-' && Chars.isWord(s.t[i + 1]) || s.t[i - 1] == '/' || s.t[i - 1] == '-') {
      return s.t[i] == '-' ? i + 1 : i;
    }
    i = acronym(s, s.blank(i));
    for (String lead : LEADS) {
      int behind = s.any(i, lead);
      if (behind > 0) {
        return s.blank(behind);
      }
    }
    return i;
  }

  /// Behind an acronym in parentheses: `Advisory Circular (AC) 120-104`.
  private static int acronym(Scan s, int at) {
    if (s.t[at] != '(') {
      return at;
    }
    int end = at + 1;
    while (end - at < 8 && Chars.isUpper(s.t[end])) {
      end++;
    }
    return s.t[end] == ')' && end > at + 1 ? s.blank(end + 1) : at;
  }

  private static boolean isPlural(Scan s, int start, int number) {
    for (int i = start; i < number; i++) {
      if (s.any(i, "nos.") > 0 || s.any(i, "numbers") > 0 || s.literal(i, "§§") > 0) {
        return true;
      }
    }
    int name = number - 1;
    while (name > start && !Chars.isLetter(s.t[name])) {
      name--;
    }
    return s.t[name] == 's' && s.t[name - 1] != 's';
  }

  private static int behindDate(Scan s, int at) {
    int open = s.blank(at);
    if (s.t[open] != '(') {
      return at;
    }
    for (int i = open; i < open + 24; i++) {
      if (s.t[i] == ')') {
        return Chars.isDigit(s.t[i - 1]) ? i + 1 : at;
      }
    }
    return at;
  }

  /// `FAA Advisory Circular`: the acronym of the issuer is part of the name.
  private static int withAgency(Scan s, int start) {
    int agency = Issuers.acronymBefore(s, start);
    return agency >= s.lastEnd() && agency >= 0 ? agency : start;
  }

  private static int add(Scan s, int start, int at, int end, String base) {
    CitationKind kind = kind(base);
    Mention m = s.add(new Mention(start, end, kind, CitationForm.FULL, "citation.series"));
    String id = base + new String(s.t, at, end - at).toLowerCase(Locale.ROOT).replace('/', '-');
    List<String> chain = new ArrayList<>(2);
    int stop = base.endsWith("/s") ? Paragraphs.read(s, end, chain) : end;
    m.with(id + Paragraphs.path(chain));
    m.end = stop;
    return GuidanceGrammar.pinned(s, m, stop);
  }

  static CitationKind kind(String base) {
    if (base.startsWith("/us/treaty/")) {
      return CitationKind.TREATY;
    }
    if (base.startsWith("/us/crec/")) {
      return CitationKind.BILL;
    }
    return base.startsWith("/us-") || base.startsWith("/us/ucc/")
        ? CitationKind.STATE_LAW
        : CitationKind.GUIDANCE;
  }

  /// The end of a number of one of the shapes; -1 if there is none at `at`.
  static int number(Scan s, int at, NumberedSeries series) {
    int end = token(s, at);
    return end > 0 && series.fits(new String(s.t, at, end - at)) ? end : -1;
  }

  /// Letters and digits joined by hyphens, points and slashes, with a digit in them.
  private static int token(Scan s, int at) {
    if (!Chars.isDigit(s.t[at]) && !Chars.isUpper(s.t[at])) {
      return -1;
    }
    int end = at;
    boolean digit = false;
    while (end - at < MAX_LENGTH) {
      char c = s.t[end];
      boolean joint = (c == '-' || c == '.' || c == '/') && Chars.isWord(s.t[end + 1]);
      if (!Chars.isWord(c) && !joint) {
        break;
      }
      if (joint && Chars.isLower(s.t[end + 1])) {
        break;
      }
      digit |= Chars.isDigit(c);
      end++;
    }
    boolean letters = end - at > 2 && Chars.isLower(s.t[end - 1]) && Chars.isLower(s.t[end - 2]);
    return digit && !Chars.isWord(s.t[end]) && !letters ? end : -1;
  }
}
