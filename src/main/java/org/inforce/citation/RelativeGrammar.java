package org.inforce.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// References within a regulation: `paragraph (b)(2) of this section`, `this part`, `part 100 of
/// this chapter`, `subpart F of part 100 of this title`, `appendix A to this part`.
final class RelativeGrammar {
  /// A list that starts with paragraphs instead of a number.
  private static final ItemReader.Numbering PARAGRAPHS =
      (s, at, later, plural) ->
          !later && s.t[at] == '(' && Paragraphs.step(s, at) > 0
              ? new ItemReader.Number(at, "", "")
              : null;

  static final String RULE = "citation.relative";

  private RelativeGrammar() {}

  /// Behind `paragraph`, `paragraphs`, `subsection`, ...: `at` is behind the word.
  static int paragraphs(Scan s, int start, int at, boolean regulatory) {
    int i = s.blank(at);
    if (regulatory && Chars.isDigit(s.t[i])) {
      return numbered(s, start, i);
    }
    if (s.t[i] != '(' || Paragraphs.step(s, i) < 0) {
      return -1;
    }
    List<Item> items = ItemReader.read(s, start, i, PARAGRAPHS, true);
    if (items.isEmpty()) {
      return -1;
    }
    int end = items.getLast().end();
    int of = s.any(end, " of ");
    of = of > 0 ? of : s.any(end, " in ");
    int own = of < 0 ? -1 : s.word(of, "this section");
    if (own > 0) {
      return add(s, items, own, base(s), true);
    }
    int other = of < 0 ? -1 : CodeGrammar.sign(s, of);
    if (other > 0 && Chars.isDigit(s.t[s.blank(other)])) {
      return ofSection(s, items, s.blank(other));
    }
    boolean bare =
        regulatory && s.place.section() != null && of < 0
            || regulatory
                && s.place.section() != null
                && s.any(of, "this ") < 0
                && s.any(of, "the ") < 0;
    return bare ? add(s, items, end, base(s), true) : -1;
  }

  /// `paragraph 22(a)(4)`: of section 22 of the part the text stands in.
  private static int numbered(Scan s, int start, int at) {
    String part = s.place.part();
    int title = s.place.title();
    int number = s.digits(at);
    if (part == null || title == 0 || Paragraphs.step(s, number) < 0) {
      return -1;
    }
    List<Item> items = ItemReader.read(s, start, at, PlainNumbering.NUMBERS, false);
    for (Item item : items) {
      Mention m =
          s.add(
              new Mention(item.start(), item.end(), CitationKind.CFR, CitationForm.RELATIVE, RULE));
      m.passing = true;
      m.with(item.ids(n -> List.of("/us/cfr/t" + title + "/s" + part + "." + n)));
    }
    return items.isEmpty() ? -1 : items.getLast().end();
  }

  /// A number and its paragraphs without a word before them, as official interpretations head their
  /// comments: `22(d) Content` at the start of a line, and `see 32(d)(6)`.
  static int comment(Scan s, int start, int end) {
    boolean see = start >= 4 && s.any(start - 4, "see ") == start && s.startsWord(start - 4);
    if (s.place.part() == null || end - start > 3 || !see && !s.startsLine(start)) {
      return -1;
    }
    int stop = Paragraphs.read(s, end, new ArrayList<>(4));
    boolean headed = Chars.isBlank(s.t[stop]) && Chars.isUpper(s.t[stop + 1]);
    return stop > end && (see || headed) ? numbered(s, start, start) : -1;
  }

  private static int add(Scan s, List<Item> items, int end, @Nullable String base, boolean cfr) {
    for (int k = 0; k < items.size(); k++) {
      Item item = items.get(k);
      Mention m =
          s.add(
              new Mention(
                  item.start(),
                  k == items.size() - 1 ? end : item.end(),
                  cfr && s.place.isRegulation() ? CitationKind.CFR : CitationKind.UNKNOWN,
                  CitationForm.RELATIVE,
                  RULE));
      m.passing = true;
      if (base != null) {
        m.with(item.ids(number -> List.of(base)));
      }
    }
    return end;
  }

  /// `paragraph (b) of § 164.512`: the section's title comes from the context.
  private static int ofSection(Scan s, List<Item> items, int at) {
    int end = RegulationNumbering.number(s, at);
    if (end < 0) {
      return -1;
    }
    String number = new String(s.t, at, end - at);
    if (number.indexOf('.') < 0) {
      return -1;
    }
    int title = s.place.titleOf(Place.partOf(number), true);
    int tail = s.any(end, " of this ");
    int stop =
        tail > 0 && RegulationSections.tailEnd(s, tail) > 0
            ? RegulationSections.tailEnd(s, tail)
            : end;
    return add(s, items, stop, title == 0 ? null : "/us/cfr/t" + title + "/s" + number, true);
  }

  private static @Nullable String base(Scan s) {
    String section = s.place.section();
    int title = s.place.title();
    return section == null || title == 0 ? null : "/us/cfr/t" + title + "/s" + section;
  }

  /// At `this`; `at` is behind it: `this section`, `this part`, `this subpart`.
  static int self(Scan s, int start, int at) {
    int i = s.blank(at);
    String part = s.place.part();
    int title = s.place.title();
    if (part == null || title == 0) {
      return -1;
    }
    int end = s.word(i, "section");
    if (end > 0 && s.place.section() != null) {
      return mention(s, start, end, "/us/cfr/t" + title + "/s" + s.place.section());
    }
    end = s.word(i, "part");
    if (end > 0) {
      return mention(s, start, end, "/us/cfr/t" + title + "/pt" + part);
    }
    end = s.word(i, "title");
    return end > 0 ? mention(s, start, end, "/us/cfr/t" + title) : -1;
  }

  static int mention(Scan s, int start, int end, String id) {
    Mention m = s.add(new Mention(start, end, CitationKind.CFR, CitationForm.RELATIVE, RULE));
    m.with(id);
    m.passing = true;
    return end;
  }
}
