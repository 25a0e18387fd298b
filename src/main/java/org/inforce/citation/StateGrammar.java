package org.inforce.citation;

import java.util.List;
import org.inforce.authority.StateCodes;
import org.jspecify.annotations.Nullable;

/// Codes and constitutions of the states: `Cal. Gov't Code § 7284.6`, `Ala. Code § 38-2-6`, `9 Del.
/// C. § 2402(b)`, `D.C. Code 1-206.01`.
final class StateGrammar {
  private StateGrammar() {}

  /// At the start of a word: a state code's name, then a section.
  static int find(Scan s, int start, StateCodes.Code code, int at) {
    int i = s.t[at] == '.' ? at + 1 : at;
    if (Chars.isDigit(s.t[i])) {
      return -1;
    }
    i = s.blank(s.t[i] == ',' ? i + 1 : i);
    if (code.isConstitution()) {
      return ConstitutionGrammar.find(s, start, at, code.base());
    }
    String chapter = "";
    int ch = s.any(i, "tit. ");
    ch = ch > 0 ? ch : s.any(i, "title ");
    ch = ch > 0 ? ch : s.any(i, "ch. ");
    ch = ch > 0 ? ch : s.any(i, "chapter ");
    ch = ch > 0 ? ch : s.literal(i, "c. ");
    if (ch > 0) {
      int end = number(s, ch);
      if (end < 0) {
        return -1;
      }
      chapter = (s.any(i, "t") > 0 ? "/t" : "/ch") + new String(s.t, ch, end - ch);
      i = s.blank(s.t[end] == ',' ? end + 1 : end);
    }
    int sign = CodeGrammar.sign(s, i);
    int rule = s.any(i, "r. ");
    rule = rule > 0 ? rule : s.any(i, "rule ");
    boolean signed = sign > 0 || rule > 0;
    i = sign > 0 ? s.blank(sign) : rule > 0 ? rule : i;
    if (!signed && !code.isCertain() && chapter.isEmpty() && joints(s, i) < 2) {
      return -1;
    }
    return sections(s, start, i, code.base() + chapter, sign > 0 && CodeGrammar.isPlural(s, at, i));
  }

  /// How often a number at `at` is divided: twice in `R12-1-424`, which no prose has.
  private static int joints(Scan s, int at) {
    int end = number(s, at);
    int joints = 0;
    for (int i = at; i < end; i++) {
      joints += s.t[i] == '-' || s.t[i] == '.' || s.t[i] == ':' ? 1 : 0;
    }
    return joints;
  }

  static int sections(Scan s, int start, int at, String base, boolean plural) {
    ItemReader.Numbering numbering =
        plural && isPlainlyNumbered(base) ? StateGrammar::readRange : StateGrammar::read;
    List<Item> items = ItemReader.read(s, start, at, numbering, plural);
    for (Item item : items) {
      Mention m =
          s.add(
              new Mention(
                  item.start(),
                  item.end(),
                  CitationKind.STATE_LAW,
                  CitationForm.FULL,
                  "citation.state_law"));
      m.with(item.ids(number -> List.of(base + "/s" + number)));
    }
    return items.isEmpty() ? -1 : items.getLast().end();
  }

  /// True of laws whose section numbers have no hyphen: those cited by chapter or title and
  /// section, and the codes of California, New York and Texas.
  private static boolean isPlainlyNumbered(String base) {
    return base.indexOf('/', base.indexOf('/', 5) + 1) > 0
        || base.startsWith("/us-ca/")
        || base.startsWith("/us-ny/")
        || base.startsWith("/us-tx/");
  }

  /// `26-53` behind `sections`: both ends.
  private static ItemReader.@Nullable Number readRange(
      Scan s, int at, boolean later, boolean plural) {
    ItemReader.Number number = read(s, at, later, plural);
    int hyphen = number == null || !number.to().isEmpty() ? -1 : number.text().indexOf('-');
    if (number == null || hyphen < 1 || !isPlain(number.text())) {
      return number;
    }
    String from = number.text().substring(0, hyphen);
    String to = number.text().substring(hyphen + 1);
    boolean ascends =
        from.length() < to.length() || from.length() == to.length() && from.compareTo(to) < 0;
    return ascends ? new ItemReader.Number(number.end(), from, to) : number;
  }

  /// Digits and points, and one hyphen between.
  private static boolean isPlain(String text) {
    int hyphens = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      hyphens += c == '-' ? 1 : 0;
      if (!Chars.isDigit(c) && c != '-' && c != '.') {
        return false;
      }
    }
    return hyphens == 1 && !text.endsWith("-");
  }

  private static ItemReader.@Nullable Number read(Scan s, int at, boolean later, boolean plural) {
    int end = number(s, at);
    if (end < 0
        || later && (CodeNumbering.isOtherCitation(s, end) || !joined(s, at, end) && !plural)) {
      return null;
    }
    String text = new String(s.t, at, end - at).replace(" ", "");
    int next = ItemReader.rangeWord(s, end);
    int other = next < 0 || !Chars.isDigit(s.t[next]) ? -1 : number(s, next);
    if (other > 0 && !(s.t[end] == '-')) {
      return new ItemReader.Number(
          other, text, new String(s.t, next, other - next).replace(" ", ""));
    }
    return new ItemReader.Number(end, text, "");
  }

  private static boolean joined(Scan s, int at, int end) {
    for (int i = at; i < end; i++) {
      if (s.t[i] == '-' || s.t[i] == '.') {
        return true;
      }
    }
    return Paragraphs.step(s, end) > 0;
  }

  /// The end of a number such as `38-2-6`, `5739.02`, `36-3701`, `130-X-1-.06`, `66-25.1:1`; a
  /// blank may stand beside a hyphen.
  static int number(Scan s, int at) {
    if (!Chars.isDigit(s.t[at]) && !(Chars.isUpper(s.t[at]) && Chars.isDigit(s.t[at + 1]))) {
      return -1;
    }
    int end = at;
    while (end - at < 30) {
      char c = s.t[end];
      if (Chars.isWord(c)) {
        end++;
      } else if ((c == '-' || c == '.' || c == ':' || c == '/')
          && Chars.isWord(s.t[end + 1])
          && !Chars.isLetter(c)) {
        end++;
      } else if (c == '-' && s.t[end + 1] == '.' && Chars.isDigit(s.t[end + 2])) {
        end += 2;
      } else if (c == '-' && s.t[end + 1] == ' ' && Chars.isDigit(s.t[end + 2])) {
        end += 2;
      } else if (c == ' ' && s.t[end + 1] == '-' && Chars.isDigit(s.t[end + 2])) {
        end += 2;
      } else {
        break;
      }
    }
    return Chars.isLetter(s.t[end]) ? -1 : end;
  }

  /// `§ 26-14-8` or `§ 5739.02` behind a state code: of the same code. -1 if the last law is none.
  static int shortForm(Scan s, int start, int at, boolean sign) {
    if (!sign || s.mentions.isEmpty()) {
      return -1;
    }
    Mention last = s.mentions.getLast();
    if (last.kind != CitationKind.STATE_LAW || last.ids.isEmpty() || start - last.end > 400) {
      return -1;
    }
    String id = last.ids.getLast();
    int section = id.indexOf("/s", 4);
    if (section < 0) {
      return -1;
    }
    int before = s.mentions.size();
    int end = sections(s, start, at, id.substring(0, section), false);
    for (Mention m : s.mentions.subList(before, s.mentions.size())) {
      m.form = CitationForm.SHORT;
      m.antecedent = last;
    }
    return end;
  }
}
