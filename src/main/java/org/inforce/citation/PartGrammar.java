package org.inforce.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parts and subparts of the regulations, named from within or with their title behind them: `part
/// 100 of this chapter`, `subpart F of part 100 of this title`, `part 2 of title 42, Code of
/// Federal Regulations`, `subpart B of 45 CFR part 5`.
final class PartGrammar {
  /// A part with its title, and where its name ends.
  record Named(int end, String id) {}

  private PartGrammar() {}

  /// Behind ` of ` or ` to ` at `end`: `40 CFR part 50`, `part 4 of title 16, Code of Federal
  /// Regulations`; null if neither is there.
  static @Nullable Named of(Scan s, int end) {
    int at = Math.max(s.any(end, " of "), s.any(end, " to "));
    if (at < 0) {
      return null;
    }
    return s.any(at, "part ") > 0 ? worded(s, s.any(at, "part ")) : titled(s, at);
  }

  /// `and Subparts A and E of Part 164` behind `45 CFR Part 160`, of the same title; gives the
  /// position behind it.
  static int subpartsBehind(Scan s, int end, int title) {
    int start = ItemReader.separator(s, end);
    int word = start < 0 ? -1 : Math.max(s.word(start, "subparts"), s.word(start, "subpart"));
    List<Integer> labels = new ArrayList<>();
    int next = word < 0 ? -1 : s.blank(word);
    int stop = -1;
    while (next > 0 && Chars.isUpper(s.t[next]) && RegulationGrammar.label(s, next) > 0) {
      labels.add(next);
      stop = RegulationGrammar.label(s, next);
      next = ItemReader.separator(s, stop);
    }
    int part = stop < 0 ? -1 : s.any(stop, " of part ");
    int last = part < 0 ? -1 : s.digits(part);
    if (last <= part) {
      return end;
    }
    String id = "/us/cfr/t" + title + "/pt" + new String(s.t, part, last - part) + "/spt";
    for (int label : labels) {
      int labelEnd = RegulationGrammar.label(s, label);
      s.add(
              new Mention(
                  label == labels.getFirst() ? start : label,
                  label == labels.getLast() ? last : labelEnd,
                  CitationKind.CFR,
                  CitationForm.FULL,
                  "citation.cfr"))
          .with(id + new String(s.t, label, labelEnd - label));
    }
    return last;
  }

  private static @Nullable Named titled(Scan s, int at) {
    int digits = s.digits(at);
    int name = digits == at ? -1 : RegulationGrammar.name(s, s.blank(digits));
    int part = name < 0 ? -1 : s.any(s.blank(name), "part ");
    int stop = part < 0 ? -1 : s.digits(part);
    return stop <= part ? null : named(s, s.value(at, digits), part, stop, stop);
  }

  private static @Nullable Named worded(Scan s, int part) {
    int stop = s.digits(part);
    int title = s.any(stop, " of title ");
    int digits = title < 0 ? -1 : s.digits(title);
    int name = digits <= title || digits - title > 2 ? -1 : regulations(s, digits);
    return stop == part || name < 0 ? null : named(s, s.value(title, digits), part, stop, name);
  }

  /// The end of the Code's name behind a title: `, Code of Federal Regulations`, ` CFR`.
  private static int regulations(Scan s, int at) {
    int of = Math.max(s.any(at, " of the "), s.any(at, ", "));
    return RegulationGrammar.name(s, of > 0 ? of : s.blank(at));
  }

  private static Named named(Scan s, int title, int part, int stop, int end) {
    return new Named(end, "/us/cfr/t" + title + "/pt" + new String(s.t, part, stop - part));
  }

  /// Behind `part` or `parts`: `100 of this chapter`, `100, subpart F of this title`. A heading
  /// `PART 164—` moves the place.
  static int part(Scan s, int start, int at) {
    int i = s.blank(at);
    int end = s.digits(i);
    if (end == i || end - i > 5) {
      return -1;
    }
    end = Chars.isLower(s.t[end]) && !Chars.isWord(s.t[end + 1]) ? end + 1 : end;
    String number = new String(s.t, i, end - i);
    int head = s.blank(end);
    if (s.startsLine(start)
        && (s.t[head] == '—' || s.t[head] == '-')
        && !Chars.isDigit(s.t[head + 1])) {
      s.place.enterPart(number);
      return end;
    }
    boolean plural = s.any(start, "parts") > 0;
    List<Item> items = ItemReader.read(s, start, i, RegulationNumbering.ANY, plural);
    if (items.isEmpty() || items.getFirst().number().indexOf('.') > 0) {
      return -1;
    }
    end = items.getLast().end();
    int subpart = subpart(s, end);
    int of = ofThis(s, subpart > 0 ? subpart : end);
    if (of > 0) {
      return ofThisTitle(s, items, subpart, of);
    }
    return start > 23 && s.any(start - 23, "authority citation for ") == start
        ? amended(s, start, end, number)
        : ofTitle(s, items, end);
  }

  /// Parts of the title the text stands in, the last with the subpart that ends at `subpart`, if
  /// any; `of` is where `of this chapter` ends.
  private static int ofThisTitle(Scan s, List<Item> items, int subpart, int of) {
    int title = s.place.title();
    for (int k = 0; k < items.size(); k++) {
      Item item = items.get(k);
      boolean last = k == items.size() - 1;
      Mention m =
          s.add(
              new Mention(
                  item.start(),
                  last ? of : item.end(),
                  CitationKind.CFR,
                  CitationForm.RELATIVE,
                  RelativeGrammar.RULE));
      m.passing = true;
      int own = s.place.titleOf(item.number(), false);
      own = own == 0 ? title : own;
      if (own > 0) {
        m.with(RegulationGrammar.ids(item, "/us/cfr/t" + own));
        if (last && subpart > 0) {
          m.ids.add(m.ids.removeLast() + "/spt" + label(s, subpart));
        }
      }
    }
    return of;
  }

  /// `The authority citation for part 39 continues to read`: the text now amends that part.
  private static int amended(Scan s, int start, int end, String number) {
    s.place.enterPart(number);
    int title = s.place.title();
    return title > 0
        ? RelativeGrammar.mention(s, start, end, "/us/cfr/t" + title + "/pt" + number)
        : -1;
  }

  private static String label(Scan s, int end) {
    int start = end;
    while (Chars.isUpper(s.t[start - 1])) {
      start--;
    }
    return new String(s.t, start, end - start);
  }

  private static int subpart(Scan s, int end) {
    int i = s.any(end, ", subpart ");
    int stop = i < 0 ? -1 : RegulationGrammar.label(s, i);
    return stop > 0 && Chars.isUpper(s.t[i]) ? stop : -1;
  }

  static int ofThis(Scan s, int end) {
    int of = s.any(end, " of this ");
    of = of > 0 ? of : s.any(end, ", of this ");
    if (of < 0) {
      return -1;
    }
    for (String word : List.of("chapter", "subchapter", "title", "subtitle")) {
      int stop = s.word(of, word);
      if (stop > 0) {
        return stop;
      }
    }
    return -1;
  }

  /// `part 2 of title 42, Code of Federal Regulations`.
  private static int ofTitle(Scan s, List<Item> items, int end) {
    int i = s.any(end, " of title ");
    int digits = i < 0 ? -1 : s.digits(i);
    if (digits <= i || digits - i > 2) {
      return -1;
    }
    int name = regulations(s, digits);
    if (name < 0) {
      return -1;
    }
    int title = s.value(i, digits);
    for (int k = 0; k < items.size(); k++) {
      Item item = k == items.size() - 1 ? items.get(k).endingAt(name) : items.get(k);
      RegulationGrammar.add(s, item, title, CitationForm.FULL);
    }
    return name;
  }

  /// Behind `subpart`: `F of part 100 of this title`, `B of this part`.
  static int subpart(Scan s, int start, int at) {
    int i = s.blank(at);
    int end = RegulationGrammar.label(s, i);
    if (end < 0 || !Chars.isUpper(s.t[i])) {
      return -1;
    }
    String step = "/spt" + new String(s.t, i, end - i);
    int own = s.any(end, " of this part");
    if (own > 0) {
      return ofThisPart(s, start, own, step);
    }
    Named named = of(s, end);
    if (named != null) {
      return ofNamed(s, start, named, step);
    }
    int of = s.any(end, " of part ");
    if (of < 0 || !Chars.isDigit(s.t[of])) {
      return -1;
    }
    int stop = s.digits(of);
    int tail = ofThis(s, stop);
    if (tail < 0) {
      return -1;
    }
    String number = new String(s.t, of, stop - of);
    return division(s, start, tail, s.place.titleOf(number, false), number, step);
  }

  /// A division (`/sptF`, `/appA`) of the part that the text stands in.
  static int ofThisPart(Scan s, int start, int end, String step) {
    String part = s.place.part();
    return division(s, start, end, part == null ? 0 : s.place.title(), part, step);
  }

  /// A division of a part that is named with its title.
  static int ofNamed(Scan s, int start, Named part, String step) {
    s.add(new Mention(start, part.end(), CitationKind.CFR, CitationForm.FULL, "citation.cfr"))
        .with(part.id() + step);
    return part.end();
  }

  /// A division of a part; unresolved where `title` is zero.
  static int division(Scan s, int start, int end, int title, @Nullable String part, String step) {
    Mention m =
        s.add(
            new Mention(start, end, CitationKind.CFR, CitationForm.RELATIVE, RelativeGrammar.RULE));
    m.passing = true;
    if (title > 0) {
      m.with("/us/cfr/t" + title + "/pt" + part + step);
    }
    return end;
  }
}
