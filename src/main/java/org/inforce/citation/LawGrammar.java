package org.inforce.citation;

import java.util.List;
import java.util.stream.IntStream;

/// Public and private laws, executive orders and proclamations, by number.
final class LawGrammar {
  private static final int MAX_MEMBERS = 30;

  private LawGrammar() {}

  /// Behind `Pub. L.`, `Public Law`, `P.L.`: `104-193`, `No. 104-193, sec. 434`, `104-193 and
  /// 104-208`.
  static int law(Scan s, int start, int at, boolean isPrivate) {
    int i = at;
    if (s.t[i] == '.') {
      i++;
    }
    i = s.blank(i);
    int number = s.any(i, "nos.");
    number = number > 0 ? number : s.any(i, "no.");
    number = number > 0 ? number : s.word(i, "no");
    i = number > 0 ? s.blank(number) : i;
    int end = number(s, i);
    if (end < 0) {
      return -1;
    }
    int itemStart = start;
    while (true) {
      Mention m = mention(s, itemStart, end, id(s, i, end, isPrivate));
      end = section(s, m, end);
      int next = ItemReader.separator(s, end);
      int stop = next < 0 ? -1 : number(s, next);
      if (stop < 0) {
        return end;
      }
      itemStart = next;
      i = next;
      end = stop;
    }
  }

  private static Mention mention(Scan s, int start, int end, String id) {
    return s.add(
            new Mention(
                start, end, CitationKind.PUBLIC_LAW, CitationForm.FULL, "citation.public_law"))
        .with(id);
  }

  /// The end of `104-193` at `at`; a blank may stand beside the hyphen.
  static int number(Scan s, int at) {
    int congress = s.digits(at);
    if (congress == at || congress - at > 3) {
      return -1;
    }
    int i = congress;
    if (s.t[i] == ' ' && s.t[i + 1] == '-') {
      i++;
    }
    if (s.t[i] != '-' && s.t[i] != '—') {
      return -1;
    }
    i = s.t[i + 1] == '-' ? i + 2 : i + 1;
    i = s.blank(i);
    int end = s.digits(i);
    return end == i || end - i > 4 || Chars.isLetter(s.t[end]) ? -1 : end;
  }

  static String id(Scan s, int at, int end, boolean isPrivate) {
    int congress = s.digits(at);
    int from = end;
    while (Chars.isDigit(s.t[from - 1])) {
      from--;
    }
    return (isPrivate ? "/us/pvtl/" : "/us/pl/")
        + new String(s.t, at, congress - at)
        + "/"
        + new String(s.t, from, end - from);
  }

  /// `, sec. 434`, `, § 7(a)`, `, section 3`; also behind divisions and titles, `, div. C, title
  /// VI, § 642`.
  static int section(Scan s, Mention m, int end) {
    int i = end;
    for (int k = 0; k < 4 && (s.t[i] == ',' || s.t[s.blank(i)] == '§'); k++) {
      int next = s.blank(s.t[i] == ',' ? i + 1 : i);
      int mark = CodeGrammar.sign(s, next);
      if (mark > 0 && Chars.isDigit(s.t[s.blank(mark)])) {
        return sections(s, m, s.blank(mark), CodeGrammar.isPlural(s, next, mark));
      }
      int division = division(s, next);
      if (division < 0) {
        return end;
      }
      i = division;
    }
    return end;
  }

  private static int division(Scan s, int at) {
    int end = -1;
    for (String word :
        List.of("division", "div.", "title", "tit.", "subtitle", "subtit.", "part", "chapter")) {
      end = end > 0 ? end : s.any(at, word);
    }
    if (end < 0 || !Chars.isBlank(s.t[end])) {
      return -1;
    }
    int stop = end + 1;
    while (Chars.isWord(s.t[stop]) && stop - end < 10) {
      stop++;
    }
    return stop;
  }

  private static int sections(Scan s, Mention m, int at, boolean plural) {
    List<Item> items = ItemReader.read(s, m.start, at, PlainNumbering.NUMBERS, plural);
    if (items.isEmpty()) {
      return m.end;
    }
    String law = m.ids.getFirst();
    s.mentions.removeLast();
    for (Item item : items) {
      s.add(new Mention(item.start(), item.end(), m.kind, CitationForm.FULL, m.rule))
          .with(item.ids(number -> List.of(law + "/s" + number)));
    }
    return items.getLast().end();
  }

  /// Behind `Executive Order`, `E.O.`: `14159`, `No. 12,944`, `13563 and 12866`; a number's section
  /// may follow.
  static int order(Scan s, int start, int at) {
    return numbered(
        s, start, at, CitationKind.EXECUTIVE_ORDER, "/us/eo/", "citation.executive_order");
  }

  /// Behind `Proclamation`, `Proc.`: `10949`, `No. 9,844`.
  static int proclamation(Scan s, int start, int at) {
    return numbered(
        s, start, at, CitationKind.PROCLAMATION, "/us/proclamation/", "citation.proclamation");
  }

  private static int numbered(
      Scan s, int start, int at, CitationKind kind, String base, String rule) {
    int i = s.blank(at);
    int word = s.any(i, "(eo)");
    word = word > 0 ? word : s.any(i, "(e.o.)");
    i = word > 0 ? s.blank(word) : i;
    word = s.any(i, "nos.");
    word = word > 0 ? word : s.any(i, "no.");
    word = word > 0 ? word : s.word(i, "numbers");
    word = word > 0 ? word : s.word(i, "number");
    word = word > 0 ? word : s.word(i, "no");
    i = word > 0 ? s.blank(word) : i;
    int itemStart = start;
    int end = -1;
    while (true) {
      int stop = orderNumber(s, i);
      if (stop < 0) {
        return end;
      }
      end = stop;
      Mention m = s.add(new Mention(itemStart, stop, kind, CitationForm.FULL, rule));
      int last = rangeEnd(s, i, stop);
      m.end = Math.max(stop, last);
      m.with(
          numbers(
              base,
              value(s, i, stop),
              last < 0 ? 0 : value(s, ItemReader.rangeWord(s, stop), last)));
      end = last > 0 ? last : orderSection(s, m, stop);
      int next = ItemReader.separator(s, end);
      if (next < 0) {
        return end;
      }
      int again = s.word(next, "e.o.");
      again = again > 0 ? again : s.word(next, "eo");
      itemStart = next;
      i = again > 0 ? s.blank(again) : next;
    }
  }

  /// The end of the other number of a range, `14,159-14,161`; -1 if there is none.
  private static int rangeEnd(Scan s, int at, int end) {
    int next = ItemReader.rangeWord(s, end);
    int stop = next < 0 ? -1 : orderNumber(s, next);
    return stop > 0 && value(s, next, stop) > value(s, at, end) ? stop : -1;
  }

  private static int value(Scan s, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = Chars.isDigit(s.t[i]) ? value * 10 + s.t[i] - '0' : value;
    }
    return value;
  }

  /// Every number of a range of up to thirty, else both ends; one number where `to` is zero.
  private static List<String> numbers(String base, int from, int to) {
    return to - from > MAX_MEMBERS
        ? List.of(base + from, base + to)
        : IntStream.rangeClosed(from, Math.max(from, to)).mapToObj(n -> base + n).toList();
  }

  /// Orders number from 1 to 99,999; in lists only the longer ones count.
  static int orderNumber(Scan s, int at) {
    int end = s.digits(at);
    if (end == at) {
      return -1;
    }
    if (end - at <= 2 && s.t[end] == ',' && s.digits(end + 1) - end == 4) {
      end = s.digits(end + 1);
    }
    boolean date = s.t[end] == ',' && Chars.isBlank(s.t[end + 1]) && end - at <= 2;
    return end - at < 3 || end - at > 6 || Chars.isLetter(s.t[end]) || date || isDivided(s, at, end)
        ? -1
        : end;
  }

  /// `2020-12`: orders of governors are numbered so.
  private static boolean isDivided(Scan s, int at, int end) {
    int more = s.t[end] == '-' ? s.digits(end + 1) : end;
    return more > end + 1 && value(s, end + 1, more) < value(s, at, end) && s.t[more] != ',';
  }

  private static int orderSection(Scan s, Mention m, int end) {
    int i = s.blank(s.t[end] == ',' ? end + 1 : end);
    int mark = i > end ? CodeGrammar.sign(s, i) : -1;
    if (mark < 0 || !Chars.isDigit(s.t[s.blank(mark)])) {
      return end;
    }
    List<Item> items = ItemReader.read(s, m.start, s.blank(mark), PlainNumbering.POINTED, false);
    if (items.isEmpty()) {
      return end;
    }
    String order = m.ids.getFirst();
    Item item = items.getFirst();
    m.ids.clear();
    m.with(item.ids(number -> List.of(order + "/s" + number)));
    m.end = item.end();
    return m.end;
  }
}
