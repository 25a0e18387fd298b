package org.inforce.citation;

import java.util.Set;

/// Pages of the Federal Register and the Statutes at Large: `90 FR 8443`, `85 Fed. Reg. 1,234,
/// 1,236`, `66 Stat. 163, 234`.
final class PageGrammar {
  /// Pages that are numbered anew within one law, by a number behind a hyphen: 110 Stat. 3009-1 to
  /// 3009-749 (Pub. L. 104-208), 112 Stat. 2681-1 to 2681-920 (Pub. L. 105-277).
  private static final Set<String> DIVIDED = Set.of("/us/stat/110/3009", "/us/stat/112/2681");

  private PageGrammar() {}

  /// True of a page, `/us/stat/110/3009`, whose own pages are numbered behind a hyphen.
  static boolean isDivided(String path) {
    return DIVIDED.contains(path);
  }

  /// As [CodeGrammar#find].
  static int register(Scan s, int start, int at, int value) {
    if (value < 1 || value > 150) {
      return -1;
    }
    int name = registerName(s, s.blank(at));
    return name < 0
        ? -1
        : page(s, start, name, CitationKind.FR, "/us/fr/" + value + "/", "citation.fr");
  }

  private static int registerName(Scan s, int at) {
    if (s.t[at] != 'F') {
      return -1;
    }
    int end = s.literal(at, "FR");
    if (end > 0) {
      return Chars.isLetter(s.t[end]) ? -1 : end;
    }
    end = s.literal(at, "F.R.");
    if (end > 0) {
      return s.t[end] == 'D' || Chars.isLetter(s.t[end]) ? -1 : end;
    }
    end = s.any(at, "fed");
    if (end < 0) {
      return -1;
    }
    end = s.t[end] == '.' ? end + 1 : s.any(end, "eral") > 0 ? s.any(end, "eral") : end;
    end = s.blank(end);
    int reg = s.word(end, "register");
    reg = reg > 0 ? reg : s.any(end, "reg.");
    return reg > 0 ? reg : s.word(end, "reg");
  }

  /// As [CodeGrammar#find].
  static int statutes(Scan s, int start, int at, int value) {
    if (value < 1 || value > 199) {
      return -1;
    }
    int from = s.t[at] == 'A' && !Chars.isWord(s.t[at + 1]) ? at + 1 : at;
    int name = s.literal(s.blank(from), "Stat");
    if (name < 0 || Chars.isLetter(s.t[name])) {
      return -1;
    }
    String volume = value + (from > at ? "A" : "");
    int behind = s.t[name] == '.' ? name + 1 : name;
    return page(s, start, behind, CitationKind.STAT, "/us/stat/" + volume + "/", "citation.stat");
  }

  private static int page(Scan s, int start, int at, CitationKind kind, String base, String rule) {
    int i = s.blank(at);
    int of = s.any(i, "at ");
    boolean shortForm = of > 0;
    i = shortForm ? of : i;
    if (s.t[i] == 'p' && s.t[i + 1] == '.') {
      i = s.blank(i + 2);
    }
    int end = number(s, i);
    if (end < 0 || end - i > 9) {
      return -1;
    }
    String page = digitsOf(s, i, end);
    if (shortForm) {
      Mention m = s.add(new Mention(start, end, kind, CitationForm.SHORT, rule));
      m.pin = page;
      m.volume = base;
      return end;
    }
    int divided = isDivided(base + page) ? divided(s, end) : end;
    page += s.text(end, divided);
    end = divided;
    Mention m = s.add(new Mention(start, end, kind, CitationForm.FULL, rule));
    m.volume = base;
    m.page = s.value(i, s.digits(i));
    m.with(base + page);
    return page.indexOf('-') > 0
        ? dividedPin(s, m, end, page)
        : pin(s, m, end, Integer.parseInt(page));
  }

  /// The end of `-546` in `3009-546`.
  private static int divided(Scan s, int end) {
    int stop = s.t[end] == '-' ? s.digits(end + 1) : end;
    return stop > end + 1 && stop - end <= 4 ? stop : end;
  }

  /// `, 3009-707` behind a page of the same law.
  private static int dividedPin(Scan s, Mention m, int end, String page) {
    int next = s.t[end] == ',' ? s.any(s.blank(end + 1), page.substring(0, page.indexOf('-'))) : -1;
    int stop = next < 0 ? -1 : divided(s, next);
    if (stop <= next) {
      return end;
    }
    m.pin = s.text(s.blank(end + 1), stop);
    m.end = stop;
    return stop;
  }

  /// The end of a page number: `8443`, `8,443`; -1 if there is none.
  static int number(Scan s, int at) {
    int end = s.digits(at);
    if (end == at || end - at > 6) {
      return -1;
    }
    if (end - at <= 3) {
      int more = s.t[end] == ',' && Chars.isDigit(s.t[end + 1]) ? s.digits(end + 1) : -1;
      if (more > 0 && more - end == 4) {
        end = more;
      }
    }
    return Chars.isLetter(s.t[end]) ? -1 : end;
  }

  private static String digitsOf(Scan s, int at, int end) {
    StringBuilder digits = new StringBuilder(6);
    for (int i = at; i < end; i++) {
      if (Chars.isDigit(s.t[i])) {
        digits.append(s.t[i]);
      }
    }
    return digits.toString();
  }

  /// A later page of the same document: `, 234`, `, at 234`, `-67`. A date or another citation's
  /// title is none.
  private static int pin(Scan s, Mention m, int end, int first) {
    int at = end;
    if (s.t[at] == '-' && Chars.isDigit(s.t[at + 1])) {
      int stop = number(s, at + 1);
      if (stop > 0) {
        m.pin = s.text(end - String.valueOf(first).length(), stop);
        m.end = stop;
        return stop;
      }
      return end;
    }
    if (s.t[at] != ',') {
      return end;
    }
    int i = s.blank(at + 1);
    int of = s.any(i, "at ");
    i = of > 0 ? of : i;
    int stop = number(s, i);
    if (stop < 0 || CodeNumbering.isOtherCitation(s, stop)) {
      return end;
    }
    int value = Integer.parseInt(digitsOf(s, i, stop));
    if (value < first && stop - i >= String.valueOf(first).length()
        || value > first + 3000
        || value < 1) {
      return end;
    }
    if (s.t[stop] == '-' && Chars.isDigit(s.t[stop + 1]) && number(s, stop + 1) > 0) {
      stop = number(s, stop + 1);
    }
    m.pin = s.text(i, stop).replace(",", "");
    m.end = stop;
    return stop;
  }
}
