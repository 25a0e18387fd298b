package org.inforce.citation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The terms a text gives an act: `the Tariff Act of 1930, as amended (the Act)`, `the Act of 1934,
/// 47 U.S.C. 151 et seq. ("Act" or "Communications Act")`.
final class ActDefinitions {
  /// How far behind its name an act is given its term.
  private static final int REACH = 160;

  private ActDefinitions() {}

  /// Looks behind the name for a parenthesis that gives it a term, over `as amended`, its citation
  /// and other parentheses, within the sentence and before another act.
  static void behind(Scan s, ActNames.Found found) {
    int limit = Math.min(s.n, found.end() + REACH);
    for (int i = found.end(); i < limit; i++) {
      char c = s.t[i];
      if (c == '\f' || c == ';' || isSentenceEnd(s, i)) {
        return;
      }
      if (c == '(') {
        int close = close(s, i, limit);
        if (close < 0 || defines(s, found, i, close)) {
          return;
        }
        i = close;
      } else if (c == 'A' && s.word(i, "act") > 0 && s.startsWord(i)) {
        return;
      }
    }
  }

  private static boolean isSentenceEnd(Scan s, int i) {
    return s.t[i] == '.'
        && Chars.isBlank(s.t[i + 1])
        && Chars.isUpper(s.t[i + 2])
        && Chars.isLower(s.t[i - 1])
        && Chars.isLower(s.t[i - 2])
        && s.any(i - 3, "seq") < 0;
  }

  private static int close(Scan s, int open, int limit) {
    for (int i = open + 1; i < limit; i++) {
      if (s.t[i] == ')') {
        return i;
      }
      if (s.t[i] == '(' && Paragraphs.step(s, i) > 0) {
        i = Paragraphs.step(s, i) - 1;
      } else if (s.t[i] == '(') {
        return -1;
      }
    }
    return -1;
  }

  /// Only the word `Act` and names with it count at this distance; an acronym may be anything's.
  private static boolean defines(Scan s, ActNames.Found found, int open, int close) {
    boolean defines = false;
    for (String part : parts(s.text(open + 1, close))) {
      String term = term(part);
      if (term != null && (term.equals("Act") || term.endsWith(" Act"))) {
        s.definitions.define(
            term, new Definitions.Meaning(found.ids(), found.act(), found.start()));
        defines = true;
      }
    }
    return defines;
  }

  /// The terms in a parenthesis: `Act or Communications Act`.
  static List<String> parts(String inside) {
    return List.of(inside.split(" or |;|,|\\band\\b"));
  }

  /// The term a part of a parenthesis gives; null if it gives none.
  static @Nullable String term(String part) {
    String term = part.replace("\"", "").replace("'", "").strip();
    for (String lead :
        List.of("hereinafter", "hereafter", "referred to as", "collectively", "herein", "the")) {
      if (term.toLowerCase(Locale.ROOT).startsWith(lead + " ")) {
        term = term.substring(lead.length()).strip();
      }
    }
    boolean isAct =
        term.equals("Act")
            || term.endsWith(" Act")
            || term.endsWith(" Code")
            || term.equals("Code");
    return isAct && term.length() <= 40 || isAcronym(term) ? term : null;
  }

  private static boolean isAcronym(String term) {
    if (term.length() < 2 || term.length() > 12) {
      return false;
    }
    int upper = 0;
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      if (!Chars.isWord(c) && c != '&' && c != '.' && c != '-') {
        return false;
      }
      upper += Chars.isUpper(c) ? 1 : 0;
    }
    return upper >= 2 && Chars.isUpper(term.charAt(0));
  }
}
