package org.inforce.citation;

import java.util.HashSet;
import java.util.Set;

/// The words of the parties cited so far: what a name before a page, `In Foo at 62`, is known by.
final class PartyWords {
  private final Set<String> words = new HashSet<>();

  /// Remembers the words of a case's name that start upper-case.
  void add(String name) {
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean in = Chars.isWord(c) || c == '\'' || c == '-';
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        if (i - start > 1 && Chars.isUpper(name.charAt(start))) {
          words.add(name.substring(start, i));
        }
        start = -1;
      }
    }
  }

  /// A name without another case's short form in front of it: `Ash and Regents v. Elm`, where Ash
  /// was cited before.
  CaseNames.Name withoutOther(CaseNames.Name name) {
    String text = name.text();
    int and = text.indexOf(" and ");
    boolean other =
        name.versus()
            && and > 0
            && text.indexOf(' ') == and
            && words.contains(text.substring(0, and))
            && !CaseIndex.isCommon(text.substring(0, and));
    return other ? new CaseNames.Name(name.start() + and + 5, text.substring(and + 5), true) : name;
  }

  /// The start of a known party's name that ends at `end`, at or behind `from`; -1 if none does.
  int nameEndingAt(Scan s, int from, int end) {
    int stop = s.t[end - 1] == ',' ? end - 1 : end;
    int best = -1;
    int i = stop;
    while (i > from) {
      int word = i;
      while (word > from && !Chars.isBlank(s.t[word - 1])) {
        word--;
      }
      if (!Chars.isUpper(s.t[word])) {
        break;
      }
      String text = new String(s.t, word, i - word);
      boolean common = CaseIndex.isCommon(text);
      if (words.contains(text) && !common) {
        best = word;
      } else if (!common || text.equals("In")) {
        break;
      }
      i = word - 1;
    }
    return best;
  }
}
