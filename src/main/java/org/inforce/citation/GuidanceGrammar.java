package org.inforce.citation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Guidance of agencies, by its number: `ICE Policy Memorandum 11066.2`, `OMB Circular A-108`,
/// `Rev. Rul. 2007-8`; and short forms such as `2013 Policy Memorandum`.
final class GuidanceGrammar {
  private static final String RULE = "citation.guidance";
  private static final Set<String> QUALIFIERS =
      Set.of(
          "Policy",
          "Management",
          "Program",
          "Technical",
          "Interim",
          "Field",
          "Operations",
          "Operational",
          "Administrative",
          "Enforcement",
          "Compliance",
          "Procurement",
          "Security",
          "Delegation",
          "Internal",
          "National",
          "General",
          "Draft",
          "Final",
          "Legal",
          "Joint",
          "Guidance");

  /// Words that name a numbered series even where the agency is not beside them.
  private static final Set<String> SERIES =
      Set.of("Memorandum", "Directive", "Circular", "Bulletin", "Instruction");

  private static final Set<String> NO_AGENCIES =
      Set.of(
          "THE", "A", "AN", "THIS", "SEE", "IN", "AND", "OF", "SEC", "NO", "PART", "II", "III",
          "IV", "VI");

  private GuidanceGrammar() {}

  /// At `Memorandum`, `Directive`, `Circular` and the like, which end at `end`.
  static int find(Scan s, int at, int end) {
    int start = qualified(s, at);
    int agencyAt = agency(s, start);
    String agency = agencyAt < 0 ? inParentheses(s, start) : agencyName(s, agencyAt, start);
    int i = s.blank(s.t[end] == ',' ? end : end);
    int no = s.any(i, "no. ");
    no = no > 0 ? no : s.any(i, "number ");
    i = no > 0 ? no : i;
    int stop = number(s, i);
    if (stop < 0 || i == end) {
      return shortForm(s, at, end, start);
    }
    boolean series = Chars.isUpper(s.t[at]) && SERIES.contains(new String(s.t, at, end - at));
    if (agency == null && !series) {
      return -1;
    }
    int from = agencyAt >= 0 ? agencyAt : start;
    Mention m = s.add(new Mention(from, stop, CitationKind.GUIDANCE, CitationForm.FULL, RULE));
    String number = new String(s.t, i, stop - i);
    m.docket = number.toLowerCase(Locale.ROOT);
    m.name = agency;
    if (agency != null) {
      m.with("/us/guidance/" + agency.toLowerCase(Locale.ROOT) + "/" + m.docket);
    }
    int behind = s.word(s.blank(stop), "at");
    if (behind > 0 && Chars.isDigit(s.t[s.blank(behind)])) {
      int pin = s.blank(behind);
      int pinEnd = Pins.more(s, pin, s.digits(pin));
      m.pin = s.text(pin, pinEnd);
      m.end = pinEnd;
      return pinEnd;
    }
    return stop;
  }

  /// `Office of Management and Budget (OMB) Memorandum`: the acronym in parentheses just before.
  private static @Nullable String inParentheses(Scan s, int at) {
    if (at < 5 || !Chars.isBlank(s.t[at - 1]) || s.t[at - 2] != ')') {
      return null;
    }
    int from = at - 2;
    while (from > 0 && at - from < 12 && s.t[from - 1] != '(') {
      from--;
    }
    return isAcronym(s, from, at - 2) ? new String(s.t, from, at - 2 - from) : null;
  }

  /// The start of `Policy Memorandum`.
  private static int qualified(Scan s, int at) {
    int start = at;
    for (int k = 0; k < 2; k++) {
      int word = previous(s, start);
      if (word < 0 || !QUALIFIERS.contains(new String(s.t, word, start - 1 - word))) {
        return start;
      }
      start = word;
    }
    return start;
  }

  private static int previous(Scan s, int at) {
    if (at < 2 || !Chars.isBlank(s.t[at - 1])) {
      return -1;
    }
    int start = at - 1;
    while (start > 0
        && (Chars.isWord(s.t[start - 1]) || s.t[start - 1] == '&' || s.t[start - 1] == '-')) {
      start--;
    }
    return start < at - 1 ? start : -1;
  }

  /// The start of the agency's acronym just before: `ICE`, `DHS`, `OMB`.
  private static int agency(Scan s, int at) {
    int word = previous(s, at);
    return word >= 0 && isAcronym(s, word, at - 1) ? word : -1;
  }

  private static boolean isAcronym(Scan s, int from, int to) {
    if (to - from < 2 || to - from > 8) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!Chars.isUpper(s.t[i]) && s.t[i] != '&' && s.t[i] != '-') {
        return false;
      }
    }
    return !NO_AGENCIES.contains(new String(s.t, from, to - from));
  }

  private static String agencyName(Scan s, int from, int at) {
    return new String(s.t, from, at - 1 - from).replace("&", "");
  }

  /// The end of a number such as `11066.2`, `A-108`, `M-17-12`, `262-16`, `PM-602-0187`: it holds a
  /// digit and a point or a hyphen, or three digits at least.
  static int number(Scan s, int at) {
    int end = at;
    boolean joined = false;
    int digits = 0;
    while (end - at < 24) {
      char c = s.t[end];
      if (Chars.isDigit(c)) {
        digits++;
      } else if (c == '-' || c == '.') {
        if (!Chars.isWord(s.t[end + 1]) || end == at) {
          break;
        }
        joined = true;
      } else if (!Chars.isUpper(c)) {
        break;
      }
      end++;
    }
    boolean year = !joined && digits == 4;
    return digits > 0 && (joined || digits >= 3 && !year) && !Chars.isLetter(s.t[end]) ? end : -1;
  }

  /// `2013 Policy Memorandum`, `2013 ICE policy`: a year in front, which the resolver looks up.
  private static int shortForm(Scan s, int at, int end, int start) {
    int agencyAt = agency(s, start);
    int head = agencyAt >= 0 ? agencyAt : start;
    int yearAt = head - 5;
    if (yearAt < 0
        || s.value(yearAt, s.digits(yearAt)) < 1900
        || s.digits(yearAt) != head - 1
        || !s.startsWord(yearAt)) {
      return -1;
    }
    Mention m = s.add(new Mention(yearAt, end, CitationKind.GUIDANCE, CitationForm.SHORT, RULE));
    m.page = s.value(yearAt, head - 1);
    m.name = agencyAt < 0 ? null : agencyName(s, agencyAt, start);
    return end;
  }

  /// Series whose name says who issues them: `Rev. Rul. 2007-8`, `Treas. Reg. § 1.42-1T` is not
  /// one.
  static int series(Scan s, int start, int at, String base) {
    int i = s.blank(s.t[at] == '.' ? at + 1 : at);
    int no = s.any(i, "no. ");
    i = no > 0 ? no : i;
    int end = number(s, i);
    if (end < 0) {
      return -1;
    }
    Mention m = s.add(new Mention(start, end, CitationKind.GUIDANCE, CitationForm.FULL, RULE));
    m.with(base + new String(s.t, i, end - i).toLowerCase(Locale.ROOT));
    return end;
  }

  /// `Treas. Reg. § 1.42-1T` is 26 CFR 1.42-1T.
  static int treasury(Scan s, int start, int at) {
    int i = CodeGrammar.lead(s, s.t[at] == '.' ? at + 1 : at);
    List<Item> items =
        ItemReader.read(s, start, i, RegulationNumbering.SECTIONS, CodeGrammar.isPlural(s, at, i));
    for (Item item : items) {
      RegulationGrammar.add(s, item, 26, CitationForm.FULL);
    }
    return items.isEmpty() ? -1 : items.getLast().end();
  }

  /// The year a memorandum was dated that a text names between `from` and `to`; zero if none.
  static int yearWithin(Scan s, int from, int to) {
    for (int i = from; i < to; i++) {
      int end = s.digits(i);
      if (end - i == 4) {
        int value = s.value(i, end);
        if (value >= 1900 && value < 2100) {
          return value;
        }
      }
      i = Math.max(i, end - 1);
    }
    return 0;
  }

  static @Nullable String agencyOf(String id) {
    String[] parts = id.split("/");
    return parts.length > 4 && parts[2].equals("guidance") ? parts[3] : null;
  }
}
