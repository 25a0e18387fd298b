package org.inforce.change;

import java.util.ArrayList;
import java.util.List;

/// A word or a mark of a text, from `start` to `end` (exclusive, UTF-16 units), and its form
/// without typography, by which words of two texts are compared. White space is no word. An en dash
/// within a number is its hyphen (`2024–02705`).
record Word(int start, int end, String form) {

  /// The words of `text` between `from` and `to`, in order. A number keeps its inner marks
  /// (`1,234.5`, `164.512`), a word its apostrophe and hyphen.
  static List<Word> in(String text, int from, int to) {
    List<Word> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      if (isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = endOfWord(text, at, to);
      words.add(new Word(at, end, Typography.fold(text, at, end)));
      at = end;
    }
    return words;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u00ad' || c == '\ufeff';
  }

  private static int endOfWord(String text, int start, int to) {
    if (!isWordPart(text.charAt(start))) {
      return isDoubled(text, start, to) ? start + 2 : start + 1;
    }
    int end = start + 1;
    while (end < to && (isWordPart(text.charAt(end)) || isInner(text, end, to))) {
      end++;
    }
    return end;
  }

  /// A typist's dash (`--`) or quotation mark (two apostrophes, two grave accents).
  private static boolean isDoubled(String text, int at, int to) {
    return at + 1 < to
        && text.charAt(at) == text.charAt(at + 1)
        && "-'`’‘".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '\u00ad';
  }

  /// A mark between two letters or digits that belongs to the word.
  private static boolean isInner(String text, int at, int to) {
    return "'’‐‑‒–−-.,:".indexOf(text.charAt(at)) >= 0
        && at + 1 < to
        && Character.isLetterOrDigit(text.charAt(at + 1))
        && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  boolean isMark() {
    return form.length() == 1 && !Character.isLetterOrDigit(form.charAt(0));
  }
}
