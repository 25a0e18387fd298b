package org.inforce.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inforce.document.Document;
import org.jspecify.annotations.Nullable;

/// One run over one document: the cleaned text, ways to look at it, and the mentions found so far,
/// in order. Positions are indexes into the cleaned text; `-1` says that something is not there.
final class Scan {
  final Document document;
  final CleanText clean;
  final char[] t;
  final int n;
  final List<Mention> mentions = new ArrayList<>();
  final Place place = new Place();
  final Definitions definitions = new Definitions();
  final PartyWords parties = new PartyWords();

  /// The act whose section was cited last.
  ActNames.@Nullable Found lastAct;

  /// The sections of the Code cited in full, by number: the mention, or one without identifiers
  /// where two titles share the number.
  final Map<String, Mention> codeSections = new HashMap<>();

  /// Where the explanatory parenthesis ends that the text is in or was in last.
  int explanationEnd = -1;

  /// The set of rules cited last.
  @Nullable String ruleSet;

  Scan(Document document) {
    this.document = document;
    this.clean = CleanText.of(document.text());
    this.t = clean.chars();
    this.n = clean.length();
  }

  Mention add(Mention mention) {
    if (mention.start < explanationEnd) {
      mention.insideUntil = explanationEnd;
    }
    mentions.add(mention);
    return mention;
  }

  String text(int start, int end) {
    for (int i = start; i < end; i++) {
      if (t[i] == '\n' || t[i] == '\f') {
        return new String(t, start, end - start).replace('\n', ' ').replace('\f', ' ');
      }
    }
    return new String(t, start, end - start);
  }

  /// The position behind one blank, or `i`.
  int blank(int i) {
    return Chars.isBlank(t[i]) ? i + 1 : i;
  }

  /// The position behind `literal` if it stands at `i`; a blank in it matches a line break.
  int literal(int i, String literal) {
    int length = literal.length();
    if (i + length > n) {
      return -1;
    }
    for (int k = 0; k < length; k++) {
      char want = literal.charAt(k);
      char have = t[i + k];
      if (have != want && !(want == ' ' && have == '\n')) {
        return -1;
      }
    }
    return i + length;
  }

  /// As [#literal], in either letter case; `literal` is in lower case.
  int any(int i, String literal) {
    int length = literal.length();
    if (i + length > n) {
      return -1;
    }
    for (int k = 0; k < length; k++) {
      char want = literal.charAt(k);
      char have = Chars.lower(t[i + k]);
      if (have != want && !(want == ' ' && have == '\n')) {
        return -1;
      }
    }
    return i + length;
  }

  /// As [#any], and a word ends there.
  int word(int i, String literal) {
    int end = any(i, literal);
    return end >= 0 && !Chars.isWord(t[end]) ? end : -1;
  }

  /// The position behind the digits at `i`; `i` if there are none.
  int digits(int i) {
    int end = i;
    while (Chars.isDigit(t[end])) {
      end++;
    }
    return end;
  }

  /// The value of the digits from `start` to `end`; -1 if there are none or more than nine.
  int value(int start, int end) {
    if (end <= start || end - start > 9) {
      return -1;
    }
    int value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + t[i] - '0';
    }
    return value;
  }

  /// The position behind the letters at `i`.
  int letters(int i) {
    int end = i;
    while (Chars.isLetter(t[end])) {
      end++;
    }
    return end;
  }

  /// True if a word may begin at `i`.
  boolean startsWord(int i) {
    return i == 0 || !Chars.isWord(t[i - 1]);
  }

  /// True if a paragraph or a line begins at `i`.
  boolean startsLine(int i) {
    return i == 0 || t[i - 1] == '\n' || t[i - 1] == '\f';
  }

  /// The end of the last mention; 0 if there is none.
  int lastEnd() {
    return mentions.isEmpty() ? 0 : mentions.getLast().end;
  }
}
