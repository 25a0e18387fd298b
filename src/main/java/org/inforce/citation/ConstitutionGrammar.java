package org.inforce.citation;

import java.util.ArrayList;
import java.util.List;
import org.inforce.authority.Numerals;

/// The Constitution: `U.S. Const. amend. IV`, `U.S. Const., art. I, § 8, cl. 18`, `the Fourteenth
/// Amendment`, and those of the states: `Cal. Const. art. XI, § 1`.
final class ConstitutionGrammar {
  private static final List<String> ORDINALS =
      List.of(
          "First",
          "Second",
          "Third",
          "Fourth",
          "Fifth",
          "Sixth",
          "Seventh",
          "Eighth",
          "Ninth",
          "Tenth",
          "Eleventh",
          "Twelfth",
          "Thirteenth",
          "Fourteenth",
          "Fifteenth",
          "Sixteenth",
          "Seventeenth",
          "Eighteenth",
          "Nineteenth",
          "Twentieth",
          "Twenty-First",
          "Twenty-Second",
          "Twenty-Third",
          "Twenty-Fourth",
          "Twenty-Fifth",
          "Twenty-Sixth",
          "Twenty-Seventh");
  private static final String RULE = "citation.constitution";

  private ConstitutionGrammar() {}

  /// Behind `U.S. Const.` or a state's constitution; `base` is `/us/const` or `/us-ca/const`.
  static int find(Scan s, int start, int at, String base) {
    int i = at;
    i = s.t[i] == '.' ? i + 1 : i;
    i = s.blank(s.t[i] == ',' ? i + 1 : i);
    StringBuilder id = new StringBuilder(base);
    int preamble = Math.max(s.any(i, "pmbl."), s.word(i, "preamble"));
    if (preamble > 0) {
      mention(s, start, preamble, base, CitationForm.FULL).with(base + "/pmbl");
      return preamble;
    }
    int end = division(s, i, id);
    if (end < 0) {
      return -1;
    }
    int first = end;
    boolean several = s.any(i, "amends") > 0 || s.any(i, "amendments") > 0 || s.any(i, "arts") > 0;
    end = rest(s, end, id);
    mention(s, start, end, base, CitationForm.FULL).with(id.toString());
    String step = id.substring(base.length()).startsWith("/art") ? "/art" : "/amdt";
    return several && end == first ? others(s, end, base, base + step) : end;
  }

  /// `, XIV` behind `amends. V`: further numbers of a list.
  private static int others(Scan s, int at, String base, String step) {
    int end = at;
    int next = ItemReader.separator(s, end);
    while (next > 0) {
      int stop = s.letters(next);
      int value = stop > next ? Numerals.value(new String(s.t, next, stop - next)) : 0;
      if (value == 0 || !Chars.isUpper(s.t[next])) {
        return end;
      }
      StringBuilder id = new StringBuilder(step).append(value);
      end = rest(s, stop, id);
      mention(s, next, end, base, CitationForm.FULL).with(id.toString());
      next = ItemReader.separator(s, end);
    }
    return end;
  }

  private static Mention mention(Scan s, int start, int end, String base, CitationForm form) {
    boolean state = !base.startsWith("/us/");
    Mention m =
        new Mention(
            start, end, state ? CitationKind.STATE_LAW : CitationKind.CONSTITUTION, form, RULE);
    m.volume = base;
    return s.add(m);
  }

  /// An article or an amendment: `art. III`, `Amend. XIV`, `amdt. 1`.
  private static int division(Scan s, int at, StringBuilder id) {
    int word = -1;
    String step = "/art";
    for (String name : List.of("article ", "art. ", "art.", "arts. ")) {
      word = word > 0 ? word : s.any(at, name);
    }
    if (word < 0) {
      step = "/amdt";
      for (String name :
          List.of("amendment ", "amendments ", "amend. ", "amends. ", "amdt. ", "amend.")) {
        word = word > 0 ? word : s.any(at, name);
      }
    }
    if (word < 0) {
      return -1;
    }
    int end = s.letters(word);
    int value = end > word ? Numerals.value(new String(s.t, word, end - word)) : 0;
    if (value == 0) {
      end = s.digits(word);
      value = s.value(word, end);
    }
    if (value < 1 || value > 60) {
      return -1;
    }
    id.append(step).append(value);
    return end;
  }

  /// `, § 8`, `, sec. 177`, `, cl. 18`, `¶ 8`.
  private static int rest(Scan s, int at, StringBuilder id) {
    int end = at;
    for (int k = 0; k < 3; k++) {
      int i = s.blank(s.t[end] == ',' ? end + 1 : end);
      boolean paragraph = s.t[i] == '¶';
      int sign = CodeGrammar.sign(s, i);
      int clause = s.any(i, "cl. ");
      clause = clause > 0 ? clause : s.any(i, "clause ");
      int number = clause > 0 ? clause : sign > 0 ? s.blank(sign) : -1;
      int stop = number < 0 ? -1 : s.digits(number);
      if (stop <= number || stop - number > 4) {
        return end;
      }
      stop = Chars.isLower(s.t[stop]) && !Chars.isWord(s.t[stop + 1]) ? stop + 1 : stop;
      id.append(clause > 0 ? "/cl" : paragraph ? "/p" : "/s").append(s.t, number, stop - number);
      end = stop;
    }
    return end;
  }

  /// `the Fourteenth Amendment` behind `section 5 of`, at `the`; -1 if it is not there.
  static int ofAmendment(Scan s, List<Item> items, int at) {
    int stop = ordinalEnd(s, at);
    int number = ordinalValue(new String(s.t, at, stop - at));
    int end = number == 0 ? -1 : s.word(stop, " amendment");
    if (end < 0 || items.size() > 1) {
      return -1;
    }
    int to = s.any(end, " to the ");
    end = Math.max(end, to > 0 ? constitutionWord(s, to) : -1);
    mention(s, items.getFirst().start(), end, "/us/const", CitationForm.FULL)
        .with("/us/const/amdt" + number + "/s" + items.getFirst().number());
    return end;
  }

  private static int ordinalEnd(Scan s, int at) {
    int end = at;
    while (end - at < 16 && (Chars.isLetter(s.t[end]) || s.t[end] == '-')) {
      end++;
    }
    return end;
  }

  /// At `Amendment`: `the Fourteenth Amendment [to the U.S. Constitution]`, `§ 1 of the Fourteenth
  /// Amendment`.
  static int amendment(Scan s, int at, int end) {
    int from = Chars.isBlank(s.t[Math.max(at - 1, 0)]) ? ordinalStart(s, at - 1) : -1;
    int number = from < 0 ? 0 : ordinalValue(new String(s.t, from, at - 1 - from));
    if (number == 0) {
      return numbered(s, at, end);
    }
    if (s.t[end - 1] == 's') {
      from = earlier(s, from);
    }
    int the = from >= 4 && s.word(from - 4, "the") > 0 ? from - 4 : from;
    int start = Math.max(the, s.lastEnd());
    int to = s.any(end, " to the ");
    int stop = to > 0 ? constitutionWord(s, to) : -1;
    if (to > 0 && stop < 0) {
      return -1;
    }
    Mention m = mention(s, start, stop > 0 ? stop : end, "/us/const", CitationForm.FULL);
    m.with("/us/const/amdt" + number);
    m.passing = stop < 0;
    return m.end;
  }

  /// The start of the word that ends at `end`; -1 if none does.
  private static int ordinalStart(Scan s, int end) {
    int from = end;
    while (from > 0 && end - from < 16 && (Chars.isLetter(s.t[from - 1]) || s.t[from - 1] == '-')) {
      from--;
    }
    return from == end ? -1 : from;
  }

  /// `First, Fifth and` before `Fourteenth Amendments`: each is a citation of its own. Gives the
  /// start of the last one, at `last`.
  private static int earlier(Scan s, int last) {
    List<Integer> starts = new ArrayList<>();
    int i = last;
    while (starts.size() < 8) {
      int before = ItemReader.before(s, i, s.lastEnd());
      int from = before < 0 ? -1 : ordinalStart(s, before);
      if (from < s.lastEnd()
          || from < 0
          || ordinalValue(new String(s.t, from, before - from)) == 0) {
        break;
      }
      starts.addFirst(from);
      i = from;
    }
    for (int from : starts) {
      int stop = ordinalEnd(s, from);
      int the = from >= 4 && s.word(from - 4, "the") > 0 ? from - 4 : from;
      Mention m = mention(s, Math.max(the, s.lastEnd()), stop, "/us/const", CitationForm.FULL);
      m.with("/us/const/amdt" + ordinalValue(new String(s.t, from, stop - from)));
      m.passing = true;
    }
    return last;
  }

  /// `Amendment X to the United States Constitution`.
  private static int numbered(Scan s, int at, int end) {
    StringBuilder id = new StringBuilder("/us/const");
    int stop = division(s, at, id);
    int to = stop < 0 ? -1 : Math.max(s.any(stop, " to the "), s.any(stop, " of the "));
    int named = to < 0 ? -1 : constitutionWord(s, to);
    if (named < 0 || stop <= end) {
      return -1;
    }
    mention(s, at, named, "/us/const", CitationForm.FULL).with(id.toString());
    return named;
  }

  private static int ordinalValue(String word) {
    for (int i = 0; i < ORDINALS.size(); i++) {
      if (ORDINALS.get(i).equalsIgnoreCase(word)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int constitutionWord(Scan s, int at) {
    for (String name :
        List.of(
            "u.s. constitution",
            "united states constitution",
            "federal constitution",
            "constitution",
            "u. s. constitution")) {
      int end = s.word(at, name);
      if (end > 0) {
        int of = s.any(end, " of the united states");
        return of > 0 ? of : end;
      }
    }
    return -1;
  }

  /// At `Art.`, `Article`, `Amdt.`: a short form of the constitution cited last; `Article III of
  /// the Constitution`.
  static int shortForm(Scan s, int start) {
    StringBuilder step = new StringBuilder();
    int end = division(s, start, step);
    if (end < 0) {
      return -1;
    }
    end = rest(s, end, step);
    int of = s.any(end, " of the ");
    int named = of < 0 ? -1 : constitutionWord(s, of);
    if (named > 0) {
      mention(s, start, named, "/us/const", CitationForm.FULL).with("/us/const" + step);
      return named;
    }
    for (int i = s.mentions.size() - 1; i >= 0 && i > s.mentions.size() - 6; i--) {
      Mention last = s.mentions.get(i);
      if (last.volume != null && last.volume.endsWith("/const")) {
        Mention m = mention(s, start, end, last.volume, CitationForm.SHORT);
        m.with(last.volume + step);
        m.antecedent = last;
        return end;
      }
    }
    return -1;
  }
}
