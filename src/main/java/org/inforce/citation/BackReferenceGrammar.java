package org.inforce.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// References back: `Id. at 5`, `Ibid.`, `Perez, supra, at 95`, `Foo at 62`.
final class BackReferenceGrammar {
  private static final Set<String> BEFORE =
      Set.of(
          "see",
          "also",
          "cf",
          "and",
          "but",
          "accord",
          "compare",
          "with",
          "in",
          "under",
          "quoting",
          "citing",
          "at",
          "generally",
          "g",
          "by",
          "from",
          "or",
          "contra",
          "to");

  private BackReferenceGrammar() {}

  /// At `Id.` or `Ibid.`; `at` is behind it.
  static int id(Scan s, int start, int at) {
    if (Chars.isLower(s.t[start]) && !mayStandHere(s, start)) {
      return -1;
    }
    int word = s.t[at - 1] == ',' ? at - 1 : at;
    Mention m = new Mention(start, word, CitationKind.UNKNOWN, CitationForm.ID, "citation.id");
    int section = s.t[word] == '\f' && s.t[word + 1] == '§' ? pin(s, m, word + 1) : -1;
    m.end = section > word + 1 ? section : pin(s, m, word);
    m.stray = StrayReferences.pointsElsewhere(s, m) || StrayReferences.follows(s, start);
    s.add(m);
    return Explanations.mark(s, m);
  }

  private static boolean mayStandHere(Scan s, int start) {
    int i = start - 1;
    while (i >= 0 && (Chars.isBlank(s.t[i]) || s.t[i] == '.' && i == start - 1)) {
      i--;
    }
    if (i < 0 || !Chars.isWord(s.t[i])) {
      return true;
    }
    int end = i + 1;
    int from = i;
    while (from > 0 && Chars.isLetter(s.t[from - 1])) {
      from--;
    }
    return BEFORE.contains(new String(s.t, from, end - from).toLowerCase(Locale.ROOT));
  }

  /// Reads what the reference points at: pages, paragraphs, a section, a clause.
  private static int pin(Scan s, Mention m, int end) {
    int i = s.blank(s.t[end] == ',' ? end + 1 : end);
    int word = s.word(i, "at");
    boolean at = word > 0 && Chars.isBlank(s.t[word]);
    i = at ? word + 1 : i;
    int steps = steps(s, m, i, at);
    if (steps > 0) {
      return steps;
    }
    int from = i;
    int page = s.literal(i, "pp. ");
    page = page > 0 ? page : s.literal(i, "p. ");
    from = page > 0 ? page : from;
    boolean numbered =
        s.t[from] == 'P' && Chars.isBlank(s.t[from + 1]) && Chars.isDigit(s.t[from + 2]);
    from = numbered ? from + 2 : from;
    boolean paragraph = s.t[from] == '¶';
    from = paragraph ? s.blank(s.t[from + 1] == '¶' ? from + 2 : from + 1) : from;
    from = s.t[from] == '*' ? from + 1 : from;
    int stop = s.digits(from);
    boolean transcript = !at && s.t[stop] == ':' && Chars.isDigit(s.t[stop + 1]);
    if (stop == from
        || stop - from > 5
        || !(at || paragraph || page > 0 || transcript)
        || Chars.isLetter(s.t[stop])) {
      return end;
    }
    m.pinPage = paragraph || numbered ? -1 : s.value(from, stop);
    m.steps = paragraph ? List.of("¶") : List.of();
    stop = Pins.more(s, from, stop);
    m.pin = s.text(i, stop);
    return stop;
  }

  /// `§ 3`, `(b)(1)`, `cl. 2`, `Section 6`: parts of a law, not pages.
  private static int steps(Scan s, Mention m, int i, boolean at) {
    int sign = CodeGrammar.sign(s, i);
    if (sign > 0 && Chars.isDigit(s.t[s.blank(sign)])) {
      int number = s.blank(sign);
      boolean regulation = s.t[s.digits(number)] == '.' && Chars.isDigit(s.t[s.digits(number) + 1]);
      List<Item> items =
          ItemReader.read(
              s,
              m.start,
              number,
              regulation ? RegulationNumbering.SECTIONS : new CodeNumbering(0),
              false);
      if (!items.isEmpty()) {
        m.docket = items.getFirst().number();
        m.steps = items.getFirst().lastChain();
        m.pin = s.text(i, items.getFirst().end());
        return items.getFirst().end();
      }
    }
    if (s.t[i] == '(' && (at || Paragraphs.step(s, i) > 0)) {
      List<String> chain = new ArrayList<>(4);
      int end = Paragraphs.read(s, i, chain);
      if (!chain.isEmpty()) {
        m.steps = chain;
        m.pin = s.text(i, end);
        return end;
      }
    }
    int clause = s.any(i, "cl. ");
    if (clause > 0 && Chars.isDigit(s.t[clause])) {
      int end = s.digits(clause);
      m.steps = List.of("cl" + new String(s.t, clause, end - clause));
      m.pin = s.text(i, end);
      return end;
    }
    return -1;
  }

  /// At `supra`; `at` is behind it.
  static int supra(Scan s, int start, int at) {
    int floor = s.lastEnd();
    CaseNames.@Nullable Name name =
        withoutSignal(s, CaseNames.before(s, start, floor, true), start);
    int end = s.t[at] == ',' ? at + 1 : at;
    int from = s.blank(end);
    int note = s.any(from, "note ");
    note = note > 0 ? note : s.any(from, "notes ");
    note = note > 0 ? note : s.any(from, "n. ");
    Mention m =
        new Mention(
            name == null ? start : name.start(),
            at,
            CitationKind.CASE,
            CitationForm.SUPRA,
            "citation.supra");
    m.name = name == null ? null : name.text();
    if (note > 0 && Chars.isDigit(s.t[note])) {
      end = notesEnd(s, note);
      m.end = end;
      from = s.blank(s.t[end] == ',' ? end + 1 : end);
    }
    int word = s.word(from, "at");
    if (word > 0 && Chars.isDigit(s.t[s.blank(word)])) {
      int pin = s.blank(word);
      int number = PageGrammar.number(s, pin);
      int stop = number > 0 ? number : s.digits(pin);
      m.pinPage = s.value(pin, s.digits(pin));
      stop = Pins.more(s, pin, stop);
      m.pin = s.text(pin, stop);
      m.end = stop;
    }
    m.kind = name == null ? CitationKind.UNKNOWN : m.kind;
    s.add(m);
    return Explanations.mark(s, m);
  }

  /// The end of `4`, `4-5`, `47 through 50`, `3 and 4`.
  private static int notesEnd(Scan s, int at) {
    int end = s.digits(at);
    for (String joint : List.of("-", " through ", " and ")) {
      int other = s.literal(end, joint);
      if (other > 0 && Chars.isDigit(s.t[other]) && s.digits(other) - other <= 3) {
        return s.digits(other);
      }
    }
    return end;
  }

  /// A name without the footnote's number and the signal in front of it: `10 See supra note 4`
  /// names nothing.
  private static CaseNames.@Nullable Name withoutSignal(
      Scan s, CaseNames.@Nullable Name name, int end) {
    if (name == null || name.versus()) {
      return name;
    }
    int start = name.start();
    while (start < end) {
      int stop = start;
      while (stop < end && !Chars.isBlank(s.t[stop])) {
        stop++;
      }
      String word = new String(s.t, start, stop - start).replace(",", "").toLowerCase(Locale.ROOT);
      if (!BEFORE.contains(word) && s.digits(start) != stop) {
        break;
      }
      start = stop + 1;
    }
    int nameEnd = name.start() + name.text().length();
    return start >= nameEnd ? null : new CaseNames.Name(start, s.text(start, nameEnd), false);
  }

  /// At `at` behind a name and before a page: `In Foo at 62`.
  static int at(Scan s, int start, int behind) {
    int i = s.blank(behind);
    int word = s.any(i, "p. ");
    i = word > 0 ? word : i;
    i = s.t[i] == '*' ? i + 1 : i;
    int end = s.digits(i);
    boolean afterWord =
        start > 1
            && Chars.isBlank(s.t[start - 1])
            && (Chars.isWord(s.t[start - 2]) || s.t[start - 2] == '.' || s.t[start - 2] == ',');
    if (end == i
        || end - i > 4
        || !afterWord
        || Chars.isWord(s.t[end])
        || s.t[end] == ':'
        || isTelephone(s, end)) {
      return -1;
    }
    int best = s.parties.nameEndingAt(s, nameFrom(s, start), start - 1);
    if (best < 0) {
      return -1;
    }
    Mention m =
        new Mention(best, end, CitationKind.CASE, CitationForm.SHORT, "citation.case.reference");
    m.name = s.text(best, start - 1);
    m.pinPage = s.value(i, end);
    int stop = Pins.more(s, i, end);
    m.pin = s.text(i, stop);
    m.end = stop;
    s.add(m);
    return stop;
  }

  /// How far back the words before `start` can be of one name; a comma may end it.
  private static int nameFrom(Scan s, int start) {
    int from = start - 1;
    while (from > 0
        && start - from < 60
        && (Chars.isWord(s.t[from - 1])
            || s.t[from - 1] == ' '
            || s.t[from - 1] == '\''
            || s.t[from - 1] == '-'
            || s.t[from - 1] == '.'
            || s.t[from - 1] == ',' && from == start - 1)) {
      from--;
    }
    return from;
  }

  /// `202-418-0530`.
  private static boolean isTelephone(Scan s, int end) {
    int more = s.t[end] == '-' ? s.digits(end + 1) : end;
    return more > end && s.t[more] == '-';
  }
}
