package org.inforce.citation;

import org.jspecify.annotations.Nullable;

/// Section numbers of the Code of Federal Regulations: `164.512`, `240.10b-5`, `1.36B-2`,
/// `1.1031(a)-1`, `109-38.301-1.50`, `100.35T01-0125`. Without a point a number is a part.
final class RegulationNumbering implements ItemReader.Numbering {
  /// Sections and parts mixed, as behind `CFR`.
  static final RegulationNumbering ANY = new RegulationNumbering(true);

  /// Only sections.
  static final RegulationNumbering SECTIONS = new RegulationNumbering(false);

  private final boolean parts;

  private RegulationNumbering(boolean parts) {
    this.parts = parts;
  }

  @Override
  public ItemReader.@Nullable Number read(Scan s, int at, boolean later, boolean plural) {
    int from = at;
    boolean repeated = false;
    if (later && parts) {
      int word = partWord(s, at);
      repeated = word > 0;
      from = word > 0 ? word : at;
    }
    if (later && s.t[at] == '§') {
      from = s.blank(s.t[at + 1] == '§' ? at + 2 : at + 1);
    }
    int end = number(s, from);
    if (end < 0) {
      return null;
    }
    String text = new String(s.t, from, end - from);
    boolean section = text.indexOf('.') > 0;
    if (!section && (!parts || later && !repeated && !mayBePart(s, end, plural))) {
      return null;
    }
    if (later && CodeNumbering.isOtherCitation(s, end)) {
      return null;
    }
    return range(s, end, text, section);
  }

  private static int partWord(Scan s, int at) {
    int word = s.word(at, "parts");
    word = word > 0 ? word : s.word(at, "part");
    return word > 0 && Chars.isBlank(s.t[word]) ? word + 1 : -1;
  }

  private static boolean mayBePart(Scan s, int end, boolean plural) {
    char c = s.t[end];
    boolean closed = c == '.' || c == 0 || c == ')' || c == ';' || c == '\f';
    return (plural || closed)
        && s.t[end] != '%'
        && !(s.t[end] == ',' && Chars.isDigit(s.t[end + 1]));
  }

  /// The end of a number: digits, a letter, a point, then groups of letters and digits joined by
  /// hyphens and points; a single paragraph may stand inside when a hyphen and a digit follow.
  static int number(Scan s, int at) {
    int end = prefix(s, at);
    if (end < 0) {
      return -1;
    }
    if (s.t[end] != '.' || !Chars.isWord(s.t[end + 1])) {
      return Chars.isLetter(s.t[end]) ? -1 : end;
    }
    end = group(s, end + 1);
    while (true) {
      int inner = inner(s, end);
      if (inner > 0) {
        end = inner;
      } else if (s.t[end] == '-' && Chars.isWord(s.t[end + 1]) && isSuffix(s, at, end + 1)) {
        end = group(s, end + 1);
      } else if (s.t[end] == '.' && Chars.isDigit(s.t[end + 1]) && s.t[end + 2] != '.') {
        end = group(s, end + 1);
      } else {
        return end;
      }
    }
  }

  private static int prefix(Scan s, int at) {
    int end = s.digits(at);
    if (end == at || end - at > 5) {
      return -1;
    }
    if (Chars.isLower(s.t[end]) && !Chars.isLetter(s.t[end + 1])) {
      end++;
    }
    if (s.t[end] == '-') {
      int more = s.digits(end + 1);
      boolean federal =
          more > end + 1
              && more - end <= 4
              && s.t[more] == '.'
              && Chars.isDigit(s.t[more + 1])
              && s.value(end + 1, more) < 1000
              && s.value(at, s.digits(at)) <= 300;
      end = federal ? more : end;
    }
    return end;
  }

  private static int group(Scan s, int at) {
    int end = at;
    while (Chars.isWord(s.t[end]) && end - at < 16 && !(end > at && isGluedWord(s, end))) {
      end++;
    }
    return end;
  }

  /// A heading's word without the blank before it, as a lost line break leaves it: `102.22Content`.
  private static boolean isGluedWord(Scan s, int at) {
    return Chars.isUpper(s.t[at]) && Chars.isLower(s.t[at + 1]) && Chars.isLower(s.t[at + 2]);
  }

  /// `(a)` in `1.1031(a)-1`: paragraphs followed by a hyphen and a digit are part of the number.
  private static int inner(Scan s, int at) {
    int end = at;
    int step = Paragraphs.step(s, end);
    while (step > 0) {
      end = step;
      step = Paragraphs.step(s, end);
    }
    boolean suffix = end > at && s.t[end] == '-' && Chars.isDigit(s.t[end + 1]);
    return suffix ? group(s, end + 1) : -1;
  }

  /// A hyphen joins two sections when what follows is a whole number of the same part.
  private static boolean isSuffix(Scan s, int start, int at) {
    int part = prefix(s, start);
    int other = prefix(s, at);
    if (other < 0 || s.t[other] != '.' || !Chars.isDigit(s.t[other + 1])) {
      return true;
    }
    boolean samePart = other - at == part - start;
    for (int i = 0; samePart && i < part - start; i++) {
      samePart = s.t[start + i] == s.t[at + i];
    }
    boolean hyphenedPart = false;
    for (int i = start; i < part; i++) {
      hyphenedPart |= s.t[i] == '-';
    }
    int digits = s.digits(at) - at;
    return !samePart && (hyphenedPart || digits < s.digits(start) - start);
  }

  private static ItemReader.Number range(Scan s, int end, String from, boolean section) {
    int next = ItemReader.rangeWord(s, end);
    if (section && next > 0 && s.t[next] == '.' && Chars.isDigit(s.t[next + 1])) {
      int stop = s.digits(next + 1);
      String part = from.substring(0, from.indexOf('.'));
      return new ItemReader.Number(stop, from, part + new String(s.t, next, stop - next));
    }
    int other = next < 0 ? -1 : number(s, next);
    if (other < 0 || CodeNumbering.isOtherCitation(s, other)) {
      return new ItemReader.Number(end, from, "");
    }
    String to = new String(s.t, next, other - next);
    boolean alike = section == to.indexOf('.') > 0;
    return alike && leading(to) >= leading(from)
        ? new ItemReader.Number(other, from, to)
        : new ItemReader.Number(end, from, "");
  }

  private static int leading(String number) {
    int value = 0;
    for (int i = 0; i < number.length() && Chars.isDigit(number.charAt(i)); i++) {
      value = value * 10 + number.charAt(i) - '0';
    }
    return value;
  }
}
