package org.inforce.citation;

import org.jspecify.annotations.Nullable;

/// Section numbers of acts, orders and chapters: `1903`, `1128A`, `1139A-1`, `2711`, `6A`.
final class PlainNumbering implements ItemReader.Numbering {
  static final PlainNumbering NUMBERS = new PlainNumbering(false);

  /// Sections of orders, whose numbers may have a point: `1.4`.
  static final PlainNumbering POINTED = new PlainNumbering(true);

  private final boolean pointed;

  private PlainNumbering(boolean pointed) {
    this.pointed = pointed;
  }

  @Override
  public ItemReader.@Nullable Number read(Scan s, int at, boolean later, boolean plural) {
    int end = number(s, at);
    if (pointed && end > 0 && isDecimal(s, end)) {
      int stop = s.digits(end + 1);
      return new ItemReader.Number(stop, new String(s.t, at, stop - at), "");
    }
    if (end < 0 || later && (CodeNumbering.isOtherCitation(s, end) || isDecimal(s, end))) {
      return null;
    }
    if (later && !plural && Paragraphs.step(s, end) < 0 && !mayFollow(s, end)) {
      return null;
    }
    String text = new String(s.t, at, end - at);
    int hyphen = text.indexOf('-');
    if (hyphen > 0 && isRange(text, hyphen)) {
      return new ItemReader.Number(end, text.substring(0, hyphen), text.substring(hyphen + 1));
    }
    int next = ItemReader.rangeWord(s, end);
    int other = next < 0 || !Chars.isDigit(s.t[next]) ? -1 : number(s, next);
    if (other > 0 && !CodeNumbering.isOtherCitation(s, other)) {
      String to = new String(s.t, next, other - next);
      if (leading(to) > leading(text)) {
        return new ItemReader.Number(other, text, to);
      }
    }
    return new ItemReader.Number(end, text, "");
  }

  private static boolean isDecimal(Scan s, int end) {
    return s.t[end] == '.' && Chars.isDigit(s.t[end + 1]);
  }

  /// A later number without paragraphs belongs to the list when the list goes on or is closed.
  private static boolean mayFollow(Scan s, int end) {
    int i = s.blank(end);
    return s.word(i, "of") > 0 || s.word(i, "and") > 0 || s.t[end] == ',' || s.word(i, "or") > 0;
  }

  static int number(Scan s, int at) {
    int digits = s.digits(at);
    if (digits == at || digits - at > 5) {
      return -1;
    }
    int end = s.letters(digits);
    if (end - digits > 3) {
      return -1;
    }
    while (s.t[end] == '-' && Chars.isWord(s.t[end + 1])) {
      int part = end + 1;
      while (Chars.isWord(s.t[part]) && part - end <= 6) {
        part++;
      }
      end = part;
    }
    return end;
  }

  /// `202-205` joins two numbers; `1128A-7` is one.
  private static boolean isRange(String text, int hyphen) {
    String from = text.substring(0, hyphen);
    String to = text.substring(hyphen + 1);
    return to.indexOf('-') < 0 && Chars.isDigit(to.charAt(0)) && leading(to) > leading(from);
  }

  private static int leading(String number) {
    int value = 0;
    for (int i = 0; i < number.length() && Chars.isDigit(number.charAt(i)); i++) {
      value = value * 10 + number.charAt(i) - '0';
    }
    return value;
  }
}
