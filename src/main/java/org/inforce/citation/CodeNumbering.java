package org.inforce.citation;

import java.util.ArrayList;
import java.util.List;
import org.inforce.authority.CodeSections;
import org.jspecify.annotations.Nullable;

/// Section numbers of the United States Code in one title: `1396b`, `78o-7`, `460nnn-101`. The
/// table of sections decides whether a hyphen belongs to a number or joins two.
final class CodeNumbering implements ItemReader.Numbering {
  private static final int MAX_MEMBERS = 30;

  private final int title;

  CodeNumbering(int title) {
    this.title = title;
  }

  @Override
  public ItemReader.@Nullable Number read(Scan s, int at, boolean later, boolean plural) {
    int end = plain(s, at);
    if (end < 0) {
      return null;
    }
    ItemReader.Number number = hyphened(s, at, end);
    if (later && !mayContinue(s, at, number, plural)) {
      return null;
    }
    return number;
  }

  /// The end of a number without hyphens: digits and up to six letters. An `l` or `I` in front of
  /// digits is a misread 1.
  private static int plain(Scan s, int at) {
    char c = s.t[at];
    int from = (c == 'l' || c == 'I') && Chars.isDigit(s.t[at + 1]) ? at + 1 : at;
    int digits = s.digits(from);
    if (digits == from || digits - from > 5) {
      return -1;
    }
    int letters = s.letters(digits);
    if (letters - digits > 6 || !hasSectionLetters(s, digits, letters)) {
      return -1;
    }
    return letters;
  }

  private static boolean hasSectionLetters(Scan s, int from, int to) {
    if (to == from) {
      return true;
    }
    int length = to - from;
    boolean same = true;
    for (int i = from; i < to; i++) {
      same &= s.t[i] == s.t[from];
    }
    return length <= 3 || same || length == 4;
  }

  private ItemReader.Number hyphened(Scan s, int at, int end) {
    String number = text(s, at, end);
    int best = end;
    String longest = number;
    int next = end;
    while ((s.t[next] == '-' || s.t[next] == '—') && Chars.isWord(s.t[next + 1])) {
      int part = suffix(s, next + 1);
      if (part < 0) {
        break;
      }
      String candidate = longest(number, s, end, part);
      if (CodeSections.exists(title, candidate)) {
        best = part;
        longest = candidate;
      }
      next = part;
    }
    if (best == end && (s.t[end] == '-' || s.t[end] == '—')) {
      return guess(s, at, end, number);
    }
    return range(s, best, longest);
  }

  private static String longest(String number, Scan s, int end, int part) {
    return number + new String(s.t, end, part - end).replace('—', '-');
  }

  private static int suffix(Scan s, int at) {
    int digits = s.digits(at);
    int letters = s.letters(digits);
    return letters - at > 0 && letters - at <= 5 ? letters : -1;
  }

  /// Neither end stands in the table (a section repealed, or new): a smaller or single-lettered
  /// number behind the hyphen is a suffix, a greater one the other end of a range.
  private ItemReader.Number guess(Scan s, int at, int end, String number) {
    int digits = s.digits(end + 1);
    int part = suffix(s, end + 1);
    if (part < 0 || digits == end + 1) {
      return range(s, end, number);
    }
    int letters = s.letters(digits);
    ItemReader.Number shortened = letters == digits ? shortened(s, at, end, digits) : null;
    if (shortened != null) {
      return shortened;
    }
    int base = leading(number);
    int other = s.value(end + 1, digits);
    boolean suffix =
        other < base
            && !(other > 9
                && other >= base % 100
                && digits - end - 1 == 2
                && base > 99
                && CodeSections.exists(title, number)
                && letters == digits);
    return suffix ? range(s, part, longest(number, s, end, part)) : range(s, end, number);
  }

  /// `2201-02`, `1961-68`: the last digits of the other end, which the table of sections knows;
  /// null if they are a suffix or a whole number.
  private ItemReader.@Nullable Number shortened(Scan s, int at, int end, int digits) {
    int written = digits - end - 1;
    int length = s.digits(at) - at;
    if (written < 2 || written >= length || s.digits(at) != end) {
      return null;
    }
    String from = text(s, at, end);
    String to = from.substring(0, length - written) + new String(s.t, end + 1, written);
    boolean ascends = leading(to) > leading(from);
    return ascends && CodeSections.exists(title, from) && CodeSections.exists(title, to)
        ? new ItemReader.Number(digits, from, to)
        : null;
  }

  private ItemReader.Number range(Scan s, int end, String from) {
    int next = ItemReader.rangeWord(s, end);
    if (next < 0 || !Chars.isDigit(s.t[next])) {
      return new ItemReader.Number(end, from, "");
    }
    int plain = plain(s, next);
    if (plain < 0) {
      return new ItemReader.Number(end, from, "");
    }
    ItemReader.Number other = ends(s, next, plain);
    boolean ascends =
        leading(other.text()) > leading(from)
            || leading(other.text()) == leading(from) && other.text().compareTo(from) > 0;
    return ascends && !isOtherCitation(s, other.end())
        ? new ItemReader.Number(other.end(), from, other.text())
        : new ItemReader.Number(end, from, "");
  }

  private ItemReader.Number ends(Scan s, int at, int plain) {
    int part = s.t[plain] == '-' ? suffix(s, plain + 1) : -1;
    if (part > 0 && (CodeSections.exists(title, text(s, at, part)) || part - plain <= 3)) {
      return new ItemReader.Number(part, text(s, at, part), "");
    }
    return new ItemReader.Number(plain, text(s, at, plain), "");
  }

  private static int leading(String number) {
    int value = 0;
    for (int i = 0; i < number.length() && Chars.isDigit(number.charAt(i)); i++) {
      value = value * 10 + number.charAt(i) - '0';
    }
    return value;
  }

  private boolean mayContinue(Scan s, int at, ItemReader.Number number, boolean plural) {
    if (isOtherCitation(s, number.end())) {
      return false;
    }
    if (Paragraphs.step(s, number.end()) > 0 || CodeSections.exists(title, number.text())) {
      return !followedByMonthOrUnit(s, number.end());
    }
    return plural && !Chars.isDigit(s.t[number.end()]) && s.t[number.end()] != '.'
        || plural && s.t[number.end()] == '.' && !Chars.isDigit(s.t[number.end() + 1]);
  }

  private static boolean followedByMonthOrUnit(Scan s, int end) {
    int i = s.blank(end);
    return i > end && (s.word(i, "days") > 0 || s.word(i, "percent") > 0 || s.word(i, "years") > 0);
  }

  /// A number that opens another citation: `6 U.S.C.`, `1 CFR`, `90 FR`, `110 Stat.`, `921 F.3d`.
  static boolean isOtherCitation(Scan s, int end) {
    int i = s.blank(end);
    char c = s.t[i];
    if (!Chars.isUpper(c) && !(i > end && (c == 'u' || c == 'c'))) {
      return false;
    }
    return s.any(i, "u.s") > 0
        || s.any(i, "u. s") > 0
        || s.word(i, "usc") > 0
        || s.any(i, "cfr") > 0
        || s.any(i, "c.f.r") > 0
        || s.literal(i, "FR") > 0
        || s.literal(i, "Fed.") > 0
        || s.literal(i, "Stat.") > 0
        || s.literal(i, "F.") > 0
        || s.literal(i, "S. Ct") > 0
        || s.literal(i, "S.Ct") > 0
        || s.literal(i, "WL ") > 0
        || s.literal(i, "L. Ed") > 0
        || s.literal(i, "L.Ed") > 0
        || s.literal(i, "Op. ") > 0;
  }

  private static String text(Scan s, int at, int end) {
    char c = s.t[at];
    boolean misread = (c == 'l' || c == 'I') && Chars.isDigit(s.t[at + 1]);
    String text = new String(s.t, at, end - at);
    return misread ? "1" + text.substring(1) : text;
  }

  /// Identifiers of `number`, or of every section from `number` to the other end of `item`.
  static List<String> ids(Item item, String base, int title) {
    if (item.isRange()) {
      List<String> members = CodeSections.between(title, item.number(), item.to(), MAX_MEMBERS);
      if (!members.isEmpty()) {
        List<String> ids = new ArrayList<>(members.size());
        members.forEach(member -> ids.add(base + "/s" + member));
        return ids;
      }
    }
    return item.ids(number -> List.of(base + "/s" + number));
  }
}
