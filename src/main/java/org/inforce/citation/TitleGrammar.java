package org.inforce.citation;

import java.util.List;

/// Titles and chapters of the codes named in words: `title 5, United States Code, section 552`,
/// `Title 45 of the Code of Federal Regulations`, `chapter 35 of title 44`.
final class TitleGrammar {
  private TitleGrammar() {}

  /// Behind `title`: a whole title, or what stands behind it.
  static int title(Scan s, int start, int at) {
    int i = s.blank(at);
    int end = s.digits(i);
    int title = s.value(i, end);
    if (title < 1 || title > CodeGrammar.MAX_TITLE || Chars.isWord(s.t[end]) || end - i > 2) {
      return -1;
    }
    int of = s.any(end, " of the ");
    of = of > 0 ? of : s.any(end, " of ");
    of = of > 0 ? of : s.any(end, ", ");
    of = of > 0 ? of : s.blank(end);
    int regulations = RegulationGrammar.name(s, of);
    if (regulations > 0 && of > end) {
      int found = RegulationGrammar.behindName(s, start, regulations, title);
      if (found > 0) {
        return found;
      }
      int parenthesis = s.any(regulations, " (cfr)");
      parenthesis = parenthesis > 0 ? parenthesis : regulations;
      found = RegulationGrammar.behindName(s, start, parenthesis, title);
      if (found > 0) {
        return found;
      }
      s.add(new Mention(start, regulations, CitationKind.CFR, CitationForm.FULL, "citation.cfr"))
          .with("/us/cfr/t" + title);
      return regulations;
    }
    int code = of > end ? CodeGrammar.name(s, of) : -1;
    return code > 0 ? code(s, start, code, title) : -1;
  }

  private static int code(Scan s, int start, int code, int title) {
    int next = CodeGrammar.lead(s, code);
    if (Chars.isDigit(s.t[next]) && next > code + 2) {
      List<Item> items =
          ItemReader.read(
              s, start, next, new CodeNumbering(title), CodeGrammar.isPlural(s, code, next));
      for (Item item : items) {
        CodeGrammar.add(s, item, "/us/usc/t" + title, title, CitationForm.FULL);
      }
      if (!items.isEmpty()) {
        return items.getLast().end();
      }
    }
    Mention m =
        s.add(new Mention(start, code, CitationKind.USC, CitationForm.FULL, "citation.usc"));
    m.with("/us/usc/t" + title);
    m.passing = true;
    return code;
  }

  /// Behind `chapter`: `35 of title 44, United States Code`, `V of title 31, Code of Federal
  /// Regulations`.
  static int chapter(Scan s, int start, int at) {
    int i = s.blank(at);
    int end = s.digits(i);
    end = Chars.isUpper(s.t[end]) && end > i && !Chars.isWord(s.t[end + 1]) ? end + 1 : end;
    int roman = end == i ? s.letters(i) : end;
    int of = s.any(roman, " of title ");
    of = of > 0 ? of : s.any(roman, ", title ");
    if (of < 0 || roman == i || roman - i > 7) {
      return -1;
    }
    int digits = s.digits(of);
    int title = s.value(of, digits);
    if (title < 1 || title > CodeGrammar.MAX_TITLE) {
      return -1;
    }
    String number = new String(s.t, i, roman - i);
    int comma = s.any(digits, ", ");
    comma = comma > 0 ? comma : Math.max(s.any(digits, " of the "), digits);
    int regulations = RegulationGrammar.name(s, comma);
    if (regulations > 0) {
      s.add(new Mention(start, regulations, CitationKind.CFR, CitationForm.FULL, "citation.cfr"))
          .with("/us/cfr/t" + title + "/ch" + number);
      return regulations;
    }
    if (end == i) {
      return -1;
    }
    int name = SectionGrammar.codeName(s, digits);
    int stop = name > 0 ? name : digits;
    s.add(new Mention(start, stop, CitationKind.USC, CitationForm.FULL, "citation.usc"))
        .with("/us/usc/t" + title + "/ch" + number);
    return stop;
  }
}
