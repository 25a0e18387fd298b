package org.inforce.citation;

import org.inforce.authority.StateCodes;
import org.jspecify.annotations.Nullable;

/// Goes once through the text and hands every number and every anchor to its grammar.
final class Scanner {
  private final Scan s;
  private final char[] t;

  Scanner(Scan s) {
    this.s = s;
    this.t = s.t;
  }

  void run() {
    int i = 0;
    while (i < s.n) {
      char c = t[i];
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
        i = word(i);
      } else if (c >= '0' && c <= '9') {
        i = number(i);
      } else if (c == '§') {
        i = sign(i);
      } else {
        i++;
      }
    }
  }

  private int sign(int i) {
    int end = CodeGrammar.sign(s, i);
    int found = SectionGrammar.find(s, i, end);
    return found > end ? found : end;
  }

  private int number(int i) {
    int end = s.digits(i);
    char c = t[end];
    if (i > 0 && (Chars.isLetter(t[i - 1]) || t[i - 1] == '.' || t[i - 1] == ',') && !isFresh(i)) {
      return end;
    }
    int found =
        c == ':' || c == '-'
            ? docket(i, end)
            : c == '(' ? RelativeGrammar.comment(s, i, end) : led(i, end);
    return found > end ? found : end;
  }

  /// True of a number behind a comma or a period that no digit precedes: `,42 U.S.C.`
  private boolean isFresh(int i) {
    return !Chars.isLetter(t[i - 1]) && i > 1 && !Chars.isDigit(t[i - 2]) && t[i - 1] != '$';
  }

  private int docket(int i, int end) {
    int neutral = t[end] == '-' ? NeutralGrammar.find(s, i, end) : -1;
    if (neutral > 0) {
      return neutral;
    }
    int system = SystemGrammar.health(s, i);
    system = system > 0 ? system : LouisianaGrammar.find(s, i, end);
    if (system > 0) {
      return system;
    }
    int bulletin = bulletin(i, end);
    if (bulletin > 0) {
      return bulletin;
    }
    int after = t[end] == ':' ? s.digits(end + 1) : end;
    boolean type = t[after] == '-' && Chars.isLetter(t[after + 1]);
    return type && after - i <= 6 ? DocketGrammar.bare(s, i) : -1;
  }

  /// A volume of a year and a number: `2007-1 C.B. 449`.
  private int bulletin(int start, int end) {
    int volume = t[end] == '-' && end - start == 4 ? s.digits(end + 1) : end;
    Anchors.Match series =
        volume > end + 1 && volume - end <= 3 ? Anchors.behindNumber(s, s.blank(volume)) : null;
    return series != null && series.word().anchor() == Anchor.VOLUME
        ? VolumeGrammar.find(s, start, volume, series.end(), series.word().argument())
        : -1;
  }

  /// What a number leads: a title, a volume.
  private int led(int start, int end) {
    int next = s.blank(end);
    char c = t[next];
    if (Chars.isDigit(c)) {
      return LouisianaGrammar.find(s, start, end);
    }
    if (!(c >= 'A' && c <= 'Z') && c != 'u' && c != 'c') {
      return -1;
    }
    if (end - start > 5) {
      return -1;
    }
    int value = s.value(start, end);
    int found =
        switch (c) {
          case 'U', 'u' -> CodeGrammar.find(s, start, end, value);
          case 'C', 'c' -> RegulationGrammar.find(s, start, end, value);
          case 'F' -> PageGrammar.register(s, start, end, value);
          case 'S' -> PageGrammar.statutes(s, start, end, value);
          default -> -1;
        };
    if (found > 0 || c == 'u' || c == 'c') {
      return found > 0 ? settle(found, start) : found;
    }
    Anchors.Match state = Anchors.behindNumber(s, next);
    if (state != null) {
      found =
          state.word().anchor() == Anchor.VOLUME
              ? VolumeGrammar.find(s, start, end, state.end(), state.word().argument())
              : stateCode(start, end, state);
    }
    found = found < 0 && c == 'C' && end - start == 2 ? DocketGrammar.bare(s, start) : found;
    found = found > 0 ? found : CaseGrammar.find(s, start, end);
    return found > 0 ? found : JournalGrammar.find(s, start, end);
  }

  private int stateCode(int start, int end, Anchors.Match match) {
    StateCodes.Code code = match.word().code().orElseThrow();
    int i = t[match.end()] == '.' ? match.end() + 1 : match.end();
    int number = CodeGrammar.lead(s, i);
    String base = code.base() + "/t" + new String(t, start, end - start);
    return StateGrammar.sections(s, start, number, base, CodeGrammar.isPlural(s, i, number));
  }

  /// A regulation on a line of its own near the top says what the document is part of.
  private int settle(int found, int start) {
    if (start < 4000 && s.startsLine(start) && (t[found] == '\n' || t[found] == '\f')) {
      Mention m = s.mentions.getLast();
      if (m.kind == CitationKind.CFR && m.ids.size() == 1 && !s.place.isRegulation()) {
        String[] parts = m.ids.getFirst().split("/");
        if (parts.length == 5 && parts[4].startsWith("pt")) {
          s.place.enterPart(parts[4].substring(2));
        }
      }
    }
    return found;
  }

  private int word(int i) {
    Anchors.@Nullable Match match = Anchors.at(s, i);
    if (match != null) {
      int found = Anchor.find(s, i, match);
      if (found > i) {
        return found;
      }
    }
    int end = i + 1;
    while (t[end] >= 'a' && t[end] <= 'z' || t[end] >= 'A' && t[end] <= 'Z' || t[end] == '\'') {
      end++;
    }
    return end;
  }
}
