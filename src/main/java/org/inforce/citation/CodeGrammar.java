package org.inforce.citation;

import java.util.List;
import org.inforce.authority.CodeSections;

/// The United States Code: `42 U.S.C. 1396b(v)(1)`, `5 U.S.C. App. 3 § 6`, `7 U.S.C. ch. 38`,
/// `sections 1 and 2 of title 18, United States Code`.
final class CodeGrammar {
  static final int MAX_TITLE = 54;

  private CodeGrammar() {}

  /// Tries a citation led by the title `value`, which starts at `start`; `at` is behind the number.
  /// Gives the position behind what was found, -1 if nothing.
  static int find(Scan s, int start, int at, int value) {
    if (value < 1 || value > MAX_TITLE) {
      return -1;
    }
    int name = name(s, s.blank(at));
    if (name < 0) {
      return -1;
    }
    int app = appendix(s, name);
    boolean appendix = app > 0;
    int next = lead(s, appendix ? app : name);
    if (chapter(s, next) > 0) {
      return chapters(s, start, next, value);
    }
    boolean plural = isPlural(s, appendix ? app : name, next);
    return sections(s, start, next, value, appendix, plural);
  }

  /// The position behind the Code's name: `U.S.C.`, `U. S. C. A.`, `USC`, `U.S. Code`, `United
  /// States Code`.
  static int name(Scan s, int at) {
    char c = s.t[at];
    if (c != 'U' && c != 'u') {
      return -1;
    }
    int end = initials(s, at);
    if (end > 0) {
      return end;
    }
    int words = s.any(at, "united states code");
    words = words > 0 ? words : s.any(at, "u.s. code");
    words = words > 0 ? words : s.any(at, "u. s. code");
    if (words > 0) {
      int annotated = s.any(words, " annotated");
      return annotated > 0 ? annotated : words;
    }
    return -1;
  }

  private static int initials(Scan s, int at) {
    int u = point(s, at + 1);
    boolean misread = s.t[u] == '5' && s.t[u + 1] == '.' && u > at + 1;
    if (Chars.lower(s.t[u]) != 's' && !misread) {
      return -1;
    }
    int sEnd = point(s, u + 1);
    if (Chars.lower(s.t[sEnd]) != 'c') {
      return -1;
    }
    boolean small = s.t[sEnd] == 'c';
    if (small && s.t[at] != 'u') {
      return -1;
    }
    int end = sEnd + 1;
    if (s.t[end] == '.') {
      end++;
    }
    int annotated = s.t[end] == ' ' ? end + 1 : end;
    if ((s.t[annotated] == 'A' || s.t[annotated] == 'S')
        && !Chars.isLetter(s.t[annotated + 1])
        && (annotated == end || s.t[annotated + 1] == '.')
        && !(annotated > end && s.t[annotated + 1] != '.')) {
      end = s.t[annotated + 1] == '.' ? annotated + 2 : annotated + 1;
    }
    return Chars.isLetter(s.t[end]) && s.t[end] != 'S' && s.t[end - 1] != '.' ? -1 : end;
  }

  private static int point(Scan s, int at) {
    int off = s.t[at] == ' ' && s.t[at + 1] == '.' ? at + 1 : at;
    int i = s.t[off] == '.' || s.t[off] == ',' && s.t[off + 1] == 'S' ? off + 1 : off;
    return s.t[i] == ' ' && i > at ? i + 1 : i;
  }

  private static int appendix(Scan s, int at) {
    int i = s.blank(s.t[at] == ',' ? at + 1 : at);
    int end = s.any(i, "appendix");
    if (end < 0) {
      end = s.any(i, "app.");
    }
    if (end < 0) {
      end = s.word(i, "app");
    }
    return end;
  }

  /// The position of the first number: behind blanks, commas, section signs and words.
  static int lead(Scan s, int at) {
    int i = at;
    if (s.t[i] == ',') {
      i++;
    }
    i = s.blank(i);
    int mark = sign(s, i);
    return mark > 0 ? s.blank(mark) : i;
  }

  /// The position behind `§`, `§§`, `Sec.`, `section`, `sections` (or a misread `$`, `S`).
  static int sign(Scan s, int at) {
    char c = s.t[at];
    if (c == '§' || c == '$' || c == '¶') {
      int end = at + 1;
      if (Chars.isBlank(s.t[end]) && s.t[end + 1] == c) {
        end++;
      }
      while (s.t[end] == c) {
        end++;
      }
      return s.t[end] == '.' ? end + 1 : end;
    }
    if (c == 's' || c == 'S') {
      return sectionWord(s, at);
    }
    return -1;
  }

  private static int sectionWord(Scan s, int at) {
    int end = s.word(at, "sections");
    end = end > 0 ? end : s.word(at, "section");
    end = end > 0 ? end : s.word(at, "secs");
    end = end > 0 ? end : s.word(at, "sec");
    if (end > 0) {
      return s.t[end] == '.' ? end + 1 : end;
    }
    boolean misread = s.t[at] == 'S' && s.t[at + 1] == ' ' && Chars.isDigit(s.t[at + 2]);
    return misread ? at + 1 : -1;
  }

  static boolean isPlural(Scan s, int from, int to) {
    int signs = 0;
    for (int i = from; i < to; i++) {
      signs += s.t[i] == '§' || s.t[i] == '$' ? 1 : 0;
      if (s.any(i, "sections") > 0 || s.any(i, "secs") > 0) {
        return true;
      }
    }
    return signs > 1;
  }

  private static int chapter(Scan s, int at) {
    int end = s.word(at, "chapters");
    end = end > 0 ? end : s.word(at, "chapter");
    end = end > 0 ? end : s.word(at, "chs");
    end = end > 0 ? end : s.word(at, "ch");
    if (end < 0) {
      return -1;
    }
    int number = s.blank(s.t[end] == '.' ? end + 1 : end);
    return Chars.isDigit(s.t[number]) ? number : -1;
  }

  private static int chapters(Scan s, int start, int at, int title) {
    List<Item> items = ItemReader.read(s, start, chapter(s, at), PlainNumbering.NUMBERS, true);
    for (Item item : items) {
      s.add(
              new Mention(
                  item.start(), item.end(), CitationKind.USC, CitationForm.FULL, "citation.usc"))
          .with(item.ids(number -> List.of("/us/usc/t" + title + step(title, number) + number)));
    }
    return items.isEmpty() ? -1 : items.getLast().end();
  }

  /// A number in a list of chapters may be a section's, as the table tells: `46 U.S.C. Chapters
  /// 701, 3306`. Chapter 701 holds sections 70101 to 70132; 3306 is a section, and no chapter.
  private static String step(int title, String number) {
    boolean section =
        CodeSections.exists(title, number)
            && number.length() > 3
            && !CodeSections.exists(title, number + "01");
    return section ? "/s" : "/ch";
  }

  private static int sections(
      Scan s, int start, int at, int title, boolean appendix, boolean plural) {
    if (appendix && Chars.isDigit(s.t[at])) {
      int inner = appendixSection(s, start, at, title);
      if (inner > 0) {
        return inner;
      }
    }
    String base = "/us/usc/t" + title + (appendix ? "a" : "");
    List<Item> items =
        ItemReader.read(s, start, at, new CodeNumbering(appendix ? 0 : title), plural);
    for (Item item : items) {
      add(s, item, base, appendix ? 0 : title, CitationForm.FULL);
    }
    if (items.isEmpty() && appendix) {
      int end = s.t[at - 1] == ' ' ? at - 1 : at;
      s.add(new Mention(start, end, CitationKind.USC, CitationForm.FULL, "citation.usc"))
          .with(base);
      return end;
    }
    return items.isEmpty() ? -1 : items.getLast().end();
  }

  /// `5 U.S.C. App. 3 § 6`: the act of the appendix, then its section.
  private static int appendixSection(Scan s, int start, int at, int title) {
    int end = s.digits(at);
    int mark = sign(s, s.blank(s.t[end] == ',' ? end + 1 : end));
    if (mark < 0) {
      return -1;
    }
    String base = "/us/usc/t" + title + "a/s" + new String(s.t, at, end - at);
    List<Item> items = ItemReader.read(s, start, s.blank(mark), PlainNumbering.NUMBERS, false);
    for (Item item : items) {
      s.add(
              new Mention(
                  item.start(), item.end(), CitationKind.USC, CitationForm.FULL, "citation.usc"))
          .with(item.ids(number -> List.of(base + "/" + number)));
    }
    return items.isEmpty() ? -1 : items.getLast().end();
  }

  static void add(Scan s, Item item, String base, int title, CitationForm form) {
    Mention m =
        s.add(new Mention(item.start(), item.end(), CitationKind.USC, form, "citation.usc"));
    m.with(CodeNumbering.ids(item, base, title));
    if (form == CitationForm.FULL && !item.isRange()) {
      s.codeSections.merge(item.number(), m, (held, other) -> oneTitle(held, other));
    }
  }

  /// The first mention of a section while only one title has its number cited, else one of none.
  private static Mention oneTitle(Mention held, Mention other) {
    boolean same =
        held.isResolved()
            && held.ids.getFirst().split("/")[3].equals(other.ids.getFirst().split("/")[3]);
    return same ? held : new Mention(held.start, held.end, held.kind, held.form, held.rule);
  }
}
