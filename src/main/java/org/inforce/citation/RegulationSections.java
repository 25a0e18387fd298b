package org.inforce.citation;

import java.util.List;

/// Sections of regulations without their title: `§ 164.512(b)`, `sections 210.3 and 211.5 of this
/// chapter`. A heading or an instruction to amend moves the place the text stands in.
final class RegulationSections {
  private static final List<String> INTERPRETATIONS =
      List.of("interpretations of ", "interpretation of ", "commentary to ", "commentary on ");

  private RegulationSections() {}

  /// `§ 164.512(b)`, `sections 210.3 and 211.5 of this chapter`; a heading moves the place instead.
  static int find(Scan s, int start, int at, boolean plural, boolean sign) {
    List<Item> items = ItemReader.read(s, start, at, RegulationNumbering.SECTIONS, plural);
    if (items.isEmpty()) {
      return -1;
    }
    Item first = items.getFirst();
    int end = items.getLast().end();
    if (items.size() == 1 && first.chains().isEmpty() && Amendments.isHeading(s, start, end)) {
      s.place.enterSection(first.number());
      return end;
    }
    if (Amendments.isAmended(s, start, end)) {
      s.place.enterSection(first.number());
    }
    int title = s.place.titleOf(Place.partOf(first.number()), sign);
    int tail = s.any(end, " of this ");
    if (tail < 0 && isOutline(first.number())) {
      return -1;
    }
    boolean interpreted = isInterpretation(s, start);
    if (title == 0 && !sign && !s.place.isRegulation() && tail < 0) {
      return -1;
    }
    if (tail < 0 && !sign && s.any(end, " of the ") > 0) {
      return -1;
    }
    int stop = tail > 0 ? tailEnd(s, tail) : -1;
    for (Item item : items) {
      Item whole = stop > 0 && item == items.getLast() ? item.endingAt(stop) : item;
      int own = s.place.titleOf(Place.partOf(item.number()), sign);
      Mention m = RegulationGrammar.add(s, whole, own, CitationForm.SHORT);
      if (own == 0 && !s.place.isRegulation()) {
        m.kind = CitationKind.UNKNOWN;
      }
      if (interpreted) {
        m.ids.replaceAll(id -> id + "/Interp");
      }
    }
    return stop > 0 ? stop : end;
  }

  /// `4.3.3` numbers the outline of a report or a plan; no section of the Code is numbered so.
  private static boolean isOutline(String number) {
    int points = 0;
    for (int i = 0; i < number.length(); i++) {
      if (!Chars.isDigit(number.charAt(i)) && number.charAt(i) != '.') {
        return false;
      }
      points += number.charAt(i) == '.' ? 1 : 0;
    }
    return points > 1;
  }

  /// Behind `Official Interpretations of`, `commentary to`: what is cited is the comment.
  private static boolean isInterpretation(Scan s, int start) {
    for (String words : INTERPRETATIONS) {
      int from = start - words.length();
      if (from >= 0 && s.any(from, words) == start) {
        return true;
      }
    }
    return false;
  }

  /// The end of `chapter` in `of this chapter`; -1 if it is no division.
  static int tailEnd(Scan s, int at) {
    for (String word :
        List.of("section", "part", "subpart", "chapter", "subchapter", "title", "act", "order")) {
      int end = s.word(at, word);
      if (end > 0) {
        return end;
      }
    }
    return -1;
  }
}
