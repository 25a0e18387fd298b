package org.inforce.citation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Systems of records and computer matching agreements of agencies, by number: `DHS/ICE-011`, `SORN
/// 09-70-0541`, `CMS Computer Match No. 2025-04` (5 U.S.C. 552a(e)(4), (o), (r)). An agency's
/// docket (`DHS/ICE-2020-0005`) is none.
final class SystemGrammar {
  private static final String RULE = "citation.system";

  private SystemGrammar() {}

  /// Behind `DHS/`: `ICE-011`, `USCIS/ICE/CBP-001`, `GOVT-1`.
  static int slashed(Scan s, int start, int at) {
    int i = at;
    while (Chars.isUpper(s.t[i]) || s.t[i] == '/' && Chars.isUpper(s.t[i + 1])) {
      i++;
    }
    boolean spaced = s.t[i] == ' ' && s.digits(i + 1) - i == 4;
    if (i - at < 2 || i - at > 24 || s.t[i] != '-' && !spaced) {
      return -1;
    }
    int end = s.digits(i + 1);
    boolean letter = Chars.isUpper(s.t[end]) && !Chars.isWord(s.t[end + 1]);
    int stop = letter ? end + 1 : end;
    if (end == i + 1 || end - i > 4 || s.t[stop] == '-' || Chars.isWord(s.t[stop])) {
      return -1;
    }
    String agency = agency(new String(s.t, start, at - 1 - start));
    String number = new String(s.t, at, stop - at).replace('/', '-').replace(' ', '-');
    add(s, start, stop, "/us/guidance/" + agency + "/" + number.toLowerCase(Locale.ROOT));
    return stop;
  }

  private static String agency(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "justice" -> "doj";
      case "interior" -> "doi";
      case "commerce" -> "doc";
      case "state" -> "dos";
      default -> lower;
    };
  }

  /// `09-70-0541`, a number only the Department of Health and Human Services gives; a date such as
  /// `09-05-2019` is none. -1 if there is none at `at`.
  static int health(Scan s, int at) {
    int end = healthEnd(s, at);
    if (end < 0 || !s.startsWord(at)) {
      return -1;
    }
    add(s, at, end, "/us/guidance/hhs/sorn-" + new String(s.t, at, end - at));
    return end;
  }

  private static int healthEnd(Scan s, int at) {
    boolean shaped =
        s.literal(at, "09-") > 0
            && s.digits(at + 3) == at + 5
            && s.t[at + 5] == '-'
            && s.t[at + 6] == '0'
            && s.digits(at + 6) == at + 10;
    return shaped && !Chars.isWord(s.t[at + 10]) && s.t[at + 10] != '-' ? at + 10 : -1;
  }

  /// Behind `SORN`, `System No.`: a number of the agency named just before, of the Department of
  /// Health, or of the Social Security Administration (`60-0089`).
  static int numbered(Scan s, int start, int at) {
    int i = lead(s, at);
    int health = healthEnd(s, i);
    if (health > 0) {
      add(s, start, health, "/us/guidance/hhs/sorn-" + new String(s.t, i, health - i));
      return health;
    }
    boolean social = s.literal(i, "60-0") > 0 && s.digits(i + 3) == i + 7;
    if (social && !Chars.isWord(s.t[i + 7]) && s.t[i + 7] != '-') {
      add(s, start, i + 7, "/us/guidance/ssa/sorn-" + new String(s.t, i, 7));
      return i + 7;
    }
    int agencyAt = Issuers.acronymBefore(s, start);
    int end = agencyAt < 0 ? -1 : SeriesGrammar.number(s, i, SeriesGrammar.JOINED);
    if (end < 0) {
      return -1;
    }
    String agency = Issuers.written(s, agencyAt, start);
    String number = new String(s.t, i, end - i).toLowerCase(Locale.ROOT);
    add(s, agencyAt, end, "/us/guidance/" + agency + "/sorn-" + number);
    return end;
  }

  private static int lead(Scan s, int at) {
    int i = s.blank(s.t[at] == '.' || s.t[at] == ':' || s.t[at] == ',' ? at + 1 : at);
    for (String word : new String[] {"(sorn) ", "notice ", "no. ", "number ", "#"}) {
      int behind = s.any(i, word);
      i = behind > 0 ? behind : i;
    }
    return i;
  }

  /// Behind `Computer Match`, `Matching Agreement`, `CMA`: `No. 2025-04`, `#1310`. Without the word
  /// for a number it is prose.
  static int matching(Scan s, int start, int at) {
    int i = s.blank(at);
    int no = s.any(i, "no. ");
    no = no > 0 ? no : s.any(i, "number ");
    no = no > 0 ? no : s.any(i, "# ");
    no = no > 0 ? no : s.any(i, "#");
    int end = no < 0 ? -1 : SeriesGrammar.number(s, no, SeriesGrammar.ANY);
    if (end < 0 || !Chars.isDigit(s.t[no])) {
      return -1;
    }
    int agencyAt = Issuers.acronymBefore(s, start);
    @Nullable String agency =
        agencyAt < 0 ? Issuers.inParentheses(s, start) : Issuers.written(s, agencyAt, start);
    Mention m = add(s, agencyAt < 0 ? start : agencyAt, end, "");
    if (agency != null) {
      String number = new String(s.t, no, end - no).toLowerCase(Locale.ROOT);
      m.with("/us/guidance/" + agency + "/cma-" + number);
    }
    return end;
  }

  private static Mention add(Scan s, int start, int end, String id) {
    Mention m = s.add(new Mention(start, end, CitationKind.GUIDANCE, CitationForm.FULL, RULE));
    return id.isEmpty() ? m : m.with(id);
  }
}
