package org.inforce.citation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Guidance of agencies, by its number: `FDA Policy Memorandum 7044.2`, `OMB Circular A-108`, `FAA
/// Order 1050.1F`; and short forms such as `2013 Policy Memorandum`.
final class GuidanceGrammar {
  private static final String RULE = "citation.guidance";

  /// Words that name a numbered series even where the agency is not beside them.
  private static final Set<String> SERIES =
      Set.of("Memorandum", "Directive", "Circular", "Bulletin", "Instruction");

  private GuidanceGrammar() {}

  /// At `Memorandum`, `Directive`, `Circular`, `Order` and the like, which end at `end`.
  static int find(Scan s, int at, int end) {
    int i = s.blank(end);
    int no = s.any(i, "no. ");
    no = no > 0 ? no : s.any(i, "number ");
    i = no > 0 ? no : i;
    int stop = i == end ? -1 : number(s, i);
    boolean order = s.literal(at, "Order") == end;
    if (stop < 0) {
      return order ? -1 : shortForm(s, at, end);
    }
    Issuers.Issuer issuer = Issuers.before(s, at);
    boolean series = Chars.isUpper(s.t[at]) && SERIES.contains(new String(s.t, at, end - at));
    String agency = issuer.agency().orElse(null);
    if (agency == null && !(series && mayStandAlone(s, issuer.start()))
        || order && (agency == null || !Issuers.isKnown(agency))) {
      return -1;
    }
    Mention m =
        s.add(new Mention(issuer.start(), stop, CitationKind.GUIDANCE, CitationForm.FULL, RULE));
    m.docket = new String(s.t, i, stop - i).toLowerCase(Locale.ROOT);
    m.name = agency;
    if (agency != null) {
      m.with("/us/guidance/" + agency + "/" + m.docket);
    }
    return pinned(s, m, stop);
  }

  /// A name before the kind that is no agency's is a maker's or a foreign authority's: `Bombardier
  /// Service Bulletin 600-0768`.
  private static boolean mayStandAlone(Scan s, int start) {
    int word = Issuers.previous(s, start);
    return word < 0 || !Chars.isUpper(s.t[word]) || Issuers.previous(s, word) < 0;
  }

  /// Reads ` at 4` behind a document into its pin; gives the position behind it.
  static int pinned(Scan s, Mention m, int end) {
    int behind = s.word(s.blank(end), "at");
    if (behind < 0 || !Chars.isDigit(s.t[s.blank(behind)])) {
      return end;
    }
    int pin = s.blank(behind);
    int pinEnd = Pins.more(s, pin, s.digits(pin));
    m.pin = s.text(pin, pinEnd);
    m.end = pinEnd;
    return pinEnd;
  }

  /// The end of a number such as `7044.2`, `A-108`, `M-17-12`, `262-16`, `PM-602-0187`: it holds a
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
  private static int shortForm(Scan s, int at, int end) {
    Issuers.Issuer issuer = Issuers.before(s, at);
    int yearAt = issuer.start() - 5;
    if (yearAt < 0
        || s.value(yearAt, s.digits(yearAt)) < 1900
        || s.digits(yearAt) != yearAt + 4
        || !s.startsWord(yearAt)) {
      return -1;
    }
    Mention m = s.add(new Mention(yearAt, end, CitationKind.GUIDANCE, CitationForm.SHORT, RULE));
    m.page = s.value(yearAt, yearAt + 4);
    m.name = issuer.agency().orElse(null);
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
