package org.inforce.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The federal rules of procedure and evidence: `Fed. R. Civ. P. 65(b)(2)`, `Federal Rule of
/// Evidence 403`, `FRCP 12`, and a bare `Rule 11` behind one of them.
final class RuleGrammar {
  private static final List<String[]> SETS =
      List.of(
          new String[] {"frcp", "civ. p", "civ.p", "civ p", "civ. proc", "civil procedure"},
          new String[] {
            "frcrp", "crim. p", "crim.p", "crim p", "crim. proc", "criminal procedure", "cr. p"
          },
          new String[] {"frap", "app. p", "app.p", "app p", "app. proc", "appellate procedure"},
          new String[] {"fre", "evid", "ev.", "evidence"},
          new String[] {"frbp", "bankr. p", "bankr.p", "bankr. proc", "bankruptcy procedure"});

  private RuleGrammar() {}

  /// Behind `Fed. R.`, `Federal Rule of`, `Federal Rules of`.
  static int find(Scan s, int start, int at) {
    int i = s.t[at] == '.' ? at + 1 : at;
    i = s.blank(i);
    for (String[] set : SETS) {
      for (int k = 1; k < set.length; k++) {
        int end = s.any(i, set[k]);
        if (end > 0) {
          return number(s, start, behindWord(s, end), set[0], CitationForm.FULL);
        }
      }
    }
    return -1;
  }

  private static int behindWord(Scan s, int at) {
    int end = s.letters(at);
    return s.t[end] == '.' ? end + 1 : end;
  }

  /// Behind an acronym: `FRCP 12(b)(6)`, `FRCrP Rule 6`.
  static int acronym(Scan s, int start, int at, String set) {
    boolean states = set.equals("scr") && LocalRuleGrammar.isOfState(s, start);
    return states ? -1 : number(s, start, at, set, CitationForm.FULL);
  }

  private static int number(Scan s, int start, int at, String set, CitationForm form) {
    int i = s.blank(s.t[at] == ',' ? at + 1 : at);
    int rule = s.any(i, "rules ");
    rule = rule > 0 ? rule : s.any(i, "rule ");
    rule = rule > 0 ? rule : s.any(i, "r. ");
    i = rule > 0 ? rule : i;
    int sign = s.t[i] == '§' ? s.blank(i + 1) : i;
    List<Item> items =
        ItemReader.read(
            s, start, sign, RuleGrammar::ruleNumber, rule > 0 || s.any(start, "federal rules") > 0);
    for (Item item : items) {
      Mention m =
          s.add(new Mention(item.start(), item.end(), CitationKind.RULE, form, "citation.rule"));
      m.volume = set;
      m.with(item.ids(n -> List.of("/us/rule/" + set + "/" + n)));
    }
    if (items.isEmpty()) {
      return -1;
    }
    s.ruleSet = set;
    return items.getLast().end();
  }

  private static ItemReader.@Nullable Number ruleNumber(
      Scan s, int at, boolean later, boolean plural) {
    int end = s.digits(at);
    if (end == at || end - at > 4 || Chars.isLetter(s.t[end])) {
      return null;
    }
    if (s.t[end] == '.' && Chars.isDigit(s.t[end + 1]) && !Chars.isDigit(s.t[end + 2])) {
      end = end + 2;
    }
    boolean lone =
        later
            && !plural
            && Paragraphs.step(s, end) < 0
            && !Chars.isBlank(s.t[end])
            && ".;)\0".indexOf(s.t[end]) < 0
            && !(s.t[end] == ',' && Chars.isBlank(s.t[end + 1]) && end - at <= 3);
    return lone || later && CodeNumbering.isOtherCitation(s, end)
        ? null
        : new ItemReader.Number(end, new String(s.t, at, end - at), "");
  }

  /// Behind `Rule` or `Rules`: of the set cited last, or of the one a following `of Civil
  /// Procedure` names.
  static int bare(Scan s, int start, int at) {
    int i = s.blank(at);
    if (!Chars.isDigit(s.t[i])) {
      return -1;
    }
    List<Item> items =
        ItemReader.read(s, start, i, RuleGrammar::ruleNumber, s.any(start, "rules") > 0);
    if (items.isEmpty()) {
      return -1;
    }
    int end = items.getLast().end();
    String named = named(s, s.any(end, " of the federal rules of "));
    String set = named != null ? named : s.ruleSet;
    if (set == null || CodeNumbering.isOtherCitation(s, items.getFirst().end())) {
      return -1;
    }
    for (Item item : new ArrayList<>(items)) {
      Mention m =
          s.add(
              new Mention(
                  item.start(),
                  item.end(),
                  CitationKind.RULE,
                  named != null ? CitationForm.FULL : CitationForm.SHORT,
                  "citation.rule"));
      m.volume = set;
      m.with(item.ids(n -> List.of("/us/rule/" + set + "/" + n)));
    }
    return end;
  }

  private static @Nullable String named(Scan s, int at) {
    if (at < 0) {
      return null;
    }
    for (String[] set : SETS) {
      if (s.any(at, set[set.length - 1]) > 0) {
        return set[0];
      }
    }
    return null;
  }
}
