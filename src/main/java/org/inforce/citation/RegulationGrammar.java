package org.inforce.citation;

import java.util.ArrayList;
import java.util.List;
import org.inforce.authority.Numerals;

/// The Code of Federal Regulations behind a title: `45 CFR 164.512(k)(2)`, `42 CFR part 401,
/// subpart B`, `31 CFR chapter V`, `24 CFR part 5, appendix A`, `40 CFR parts 1500 to 1508`.
final class RegulationGrammar {
  private static final int MAX_TITLE = 50;
  private static final int MAX_MEMBERS = 30;

  private RegulationGrammar() {}

  /// As [CodeGrammar#find].
  static int find(Scan s, int start, int at, int value) {
    if (value < 1 || value > MAX_TITLE) {
      return -1;
    }
    int name = name(s, s.blank(at));
    return name < 0 ? -1 : behindName(s, start, name, value);
  }

  /// `CFR`, `C.F.R.`, `Code of Federal Regulations`.
  static int name(Scan s, int at) {
    char c = s.t[at];
    if (c != 'C' && c != 'c') {
      return -1;
    }
    int end = s.any(at, "cfr");
    if (end > 0) {
      return s.t[end] == 's' || s.t[end] == 'S'
          ? -1
          : s.t[end] == '.' && s.t[end + 1] != ' ' ? end + 1 : end;
    }
    int f = pointed(s, at + 1);
    if (Chars.lower(s.t[f]) == 'f') {
      int r = pointed(s, f + 1);
      if (Chars.lower(s.t[r]) == 'r') {
        return s.t[r + 1] == '.' ? r + 2 : r + 1;
      }
    }
    return s.any(at, "code of federal regulations");
  }

  private static int pointed(Scan s, int at) {
    int i = s.t[at] == '.' ? at + 1 : at;
    return s.t[i] == ' ' && i > at ? i + 1 : i;
  }

  static int behindName(Scan s, int start, int name, int title) {
    int i = s.blank(s.t[name] == ',' ? name + 1 : name);
    int compilation = title == 3 ? compilation(s, start, i) : -1;
    if (compilation > 0) {
      return compilation;
    }
    int mark = CodeGrammar.sign(s, i);
    if (mark > 0) {
      return items(s, start, s.blank(mark), title, CodeGrammar.isPlural(s, i, mark), false);
    }
    int part = partWord(s, i);
    if (part > 0) {
      return items(s, start, part, title, s.any(i, "parts") > 0, true);
    }
    int division = division(s, start, i, title);
    if (division > 0) {
      return division;
    }
    if (!Chars.isDigit(s.t[i])) {
      return -1;
    }
    return items(s, start, i, title, false, false);
  }

  /// Title 3 is compiled by years: `3 CFR, 1959-1963 Comp., p. 389`, `3 CFR 2021 Comp.`
  private static int compilation(Scan s, int start, int at) {
    int year = s.digits(at);
    int to = s.t[year] == '-' ? s.digits(year + 1) : year;
    int comp = s.any(to, " comp");
    if (year - at != 4 || comp < 0) {
      return -1;
    }
    int end = s.t[comp] == '.' ? comp + 1 : comp;
    Mention m = mention(s, start, end);
    m.with("/us/cfr/t3/comp" + new String(s.t, at, to - at));
    int page = s.any(s.blank(s.t[end] == ',' ? end + 1 : end), "p. ");
    int stop = page < 0 ? -1 : s.digits(page);
    if (stop > page) {
      m.pin = s.text(page, stop);
      m.end = stop;
    }
    return m.end;
  }

  private static int partWord(Scan s, int at) {
    int end = s.any(at, "parts");
    end = end > 0 ? end : s.any(at, "part");
    end = end > 0 ? end : s.word(at, "pts");
    end = end > 0 ? end : s.word(at, "pt");
    if (end < 0) {
      return -1;
    }
    int number = s.blank(s.t[end] == '.' ? end + 1 : end);
    int sign = s.t[number] == '§' ? s.blank(number + 1) : number;
    return Chars.isDigit(s.t[sign]) ? sign : -1;
  }

  /// Chapters (by Roman numerals; those of title 48 by Arabic ones) and subchapters, and a subpart
  /// or appendix in front of its part.
  private static int division(Scan s, int start, int at, int title) {
    String base = "/us/cfr/t" + title;
    int end = s.word(at, "chapter");
    end = end > 0 ? end : s.any(at, "ch.");
    if (end > 0) {
      int number = s.blank(end);
      boolean arabic = title == 48 && Chars.isDigit(s.t[number]);
      int stop = arabic ? s.digits(number) : s.letters(number);
      String written = new String(s.t, number, stop - number);
      int value = stop > number && !arabic ? Numerals.value(written) : 0;
      if (value == 0 && !arabic) {
        return -1;
      }
      String chapter = "/ch" + (arabic ? written : Numerals.roman(value));
      int sub = subchapter(s, stop);
      String rest = sub < 0 ? "" : "/sch" + new String(s.t, sub, s.letters(sub) - sub);
      int finish = sub < 0 ? stop : s.letters(sub);
      mention(s, start, finish).with(base + chapter + rest);
      return finish;
    }
    int sub = s.word(at, "subchapter");
    if (sub > 0 && Chars.isUpper(s.t[s.blank(sub)])) {
      int finish = s.letters(s.blank(sub));
      mention(s, start, finish)
          .with(base + "/sch" + new String(s.t, s.blank(sub), finish - s.blank(sub)));
      return finish;
    }
    return subpartOf(s, start, at, base);
  }

  private static int subchapter(Scan s, int at) {
    int i = s.blank(s.t[at] == ',' ? at + 1 : at);
    int end = s.word(i, "subchapter");
    return end > 0 && Chars.isUpper(s.t[s.blank(end)]) ? s.blank(end) : -1;
  }

  /// `42 CFR subpart B of part 401`.
  private static int subpartOf(Scan s, int start, int at, String base) {
    int word = s.word(at, "subpart");
    int letter = word < 0 ? -1 : s.blank(word);
    if (letter < 0 || !Chars.isUpper(s.t[letter])) {
      return -1;
    }
    int end = s.letters(letter);
    int of = s.any(end, " of part ");
    if (of < 0 || !Chars.isDigit(s.t[of])) {
      return -1;
    }
    int finish = s.digits(of);
    mention(s, start, finish)
        .with(
            base
                + "/pt"
                + new String(s.t, of, finish - of)
                + "/spt"
                + new String(s.t, letter, end - letter));
    return finish;
  }

  private static int items(
      Scan s, int start, int at, int title, boolean plural, boolean partsOnly) {
    List<Item> items = ItemReader.read(s, start, at, RegulationNumbering.ANY, plural);
    if (items.isEmpty()) {
      return -1;
    }
    for (Item item : items) {
      add(s, item, title, CitationForm.FULL);
    }
    int end = items.getLast().end();
    boolean part = items.getLast().number().indexOf('.') < 0 && !items.getLast().isRange();
    end = part ? within(s, s.mentions.getLast(), end) : end;
    return part ? PartGrammar.subpartsBehind(s, end, title) : end;
  }

  /// Adds one item of title `title`; zero while it is not known.
  static Mention add(Scan s, Item item, int title, CitationForm form) {
    Mention m =
        s.add(new Mention(item.start(), item.end(), CitationKind.CFR, form, "citation.cfr"));
    if (title > 0) {
      m.with(ids(item, "/us/cfr/t" + title));
      if (form == CitationForm.FULL) {
        s.place.cited(title, Place.partOf(item.number()));
      }
    }
    return m;
  }

  static List<String> ids(Item item, String base) {
    boolean section = item.number().indexOf('.') > 0;
    if (item.isRange() && !section && isNumber(item.number()) && isNumber(item.to())) {
      int from = Integer.parseInt(item.number());
      int to = Integer.parseInt(item.to());
      if (to - from < MAX_MEMBERS) {
        List<String> ids = new ArrayList<>();
        for (int part = from; part <= to; part++) {
          ids.add(base + "/pt" + part);
        }
        return ids;
      }
    }
    return item.ids(number -> List.of(base + (section ? "/s" : "/pt") + number));
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Chars.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// A subpart or an appendix behind the part: `, subpart B`, `, subparts A and C`, `, appendix A`,
  /// `(subpart B)`. Gives the position behind it.
  static int within(Scan s, Mention m, int end) {
    if (m.ids.isEmpty()) {
      return end;
    }
    int i = s.t[end] == ',' ? end + 1 : end;
    i = s.blank(i);
    boolean open = s.t[i] == '(';
    int word = division(s, open ? i + 1 : i);
    if (word < 0) {
      return end;
    }
    String step = Chars.lower(s.t[open ? i + 1 : i]) == 'a' ? "/app" : "/spt";
    int stop = label(s, word);
    if (stop < 0) {
      return end;
    }
    String part = m.ids.removeLast();
    m.ids.add(part + step + new String(s.t, word, stop - word));
    m.end = open && s.t[stop] == ')' ? stop + 1 : stop;
    if (open && s.t[stop] == ')') {
      return stop + 1;
    }
    int appendix = step.equals("/spt") ? appendix(s, m, stop) : -1;
    return appendix > 0 ? appendix : more(s, part + step, stop);
  }

  /// `, appendix 1` behind a subpart; -1 if none stands there.
  private static int appendix(Scan s, Mention m, int end) {
    int word = s.t[end] == ',' ? division(s, s.blank(end + 1)) : -1;
    boolean appendix = word > 0 && Chars.lower(s.t[s.blank(end + 1)]) == 'a';
    int stop = appendix ? label(s, word) : -1;
    if (stop > 0) {
      m.ids.add(m.ids.removeLast() + "/app" + new String(s.t, word, stop - word));
      m.end = stop;
    }
    return stop;
  }

  private static int division(Scan s, int at) {
    int end = s.word(at, "subparts");
    end = end > 0 ? end : s.word(at, "subpart");
    end = end > 0 ? end : s.word(at, "subpt.");
    end = end > 0 ? end : s.word(at, "appendices");
    end = end > 0 ? end : s.word(at, "appendix");
    end = end > 0 ? end : s.any(at, "app.");
    return end > 0 && Chars.isBlank(s.t[end]) ? end + 1 : -1;
  }

  /// The end of a subpart's or an appendix's letter: `B`, `JJJJ`, `A-1`.
  static int label(Scan s, int at) {
    int end = at;
    while (Chars.isUpper(s.t[end]) && end - at < 5) {
      end++;
    }
    if (end == at) {
      int digits = s.digits(at);
      return digits > at && digits - at < 3 && !Chars.isWord(s.t[digits]) ? digits : -1;
    }
    if (Chars.isWord(s.t[end])) {
      return -1;
    }
    if (s.t[end] == '-' && Chars.isDigit(s.t[end + 1])) {
      end = s.digits(end + 1);
    }
    return end;
  }

  private static int more(Scan s, String base, int at) {
    int end = at;
    int next = ItemReader.separator(s, end);
    while (next > 0) {
      int stop = label(s, next);
      if (stop < 0 || !Chars.isUpper(s.t[next]) || stop - next > 4) {
        return end;
      }
      mention(s, next, stop).with(base + new String(s.t, next, stop - next));
      end = stop;
      next = ItemReader.separator(s, end);
    }
    return end;
  }

  private static Mention mention(Scan s, int start, int end) {
    return s.add(new Mention(start, end, CitationKind.CFR, CitationForm.FULL, "citation.cfr"));
  }
}
