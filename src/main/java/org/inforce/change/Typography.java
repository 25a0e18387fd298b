package org.inforce.change;

import java.text.Normalizer;
import java.util.stream.Collectors;

/// What makes no difference to the words: the shape of quotes, dashes and spaces, ligatures, soft
/// hyphens, where lines end and words are broken. `“the Act”–` and `"the Act"-` are the same; `8`
/// and `9` are not.
final class Typography {
  private Typography() {}

  static String fold(String text, int start, int end) {
    boolean isPlain = true;
    for (int i = start; i < end && isPlain; i++) {
      isPlain = text.charAt(i) < 0x80;
    }
    String word = text.substring(start, end);
    String folded = isPlain && word.indexOf('`') < 0 ? word : fold(word);
    return folded.equals("--") ? "-" : folded.equals("''") ? "\"" : folded;
  }

  /// The words of a text, typography and the width of spaces aside.
  static String folded(String text) {
    return Word.in(text, 0, text.length()).stream()
        .map(Word::form)
        .collect(Collectors.joining(" "));
  }

  static boolean same(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    boolean isHyphenated = hasBrokenWord(one) || hasBrokenWord(other);
    return set(one, isHyphenated).equals(set(other, isHyphenated));
  }

  /// The words as they would be set in one line by one printer: no space beside a mark, dashes and
  /// doubled quotes as one. Without hyphens when one of the two texts breaks words at line ends,
  /// since nobody can tell there which hyphens are the author's.
  private static String set(String text, boolean isWithoutHyphens) {
    StringBuilder set = new StringBuilder(text.length());
    for (Word word : Word.in(text, 0, text.length())) {
      String form = word.form();
      char last = set.isEmpty() ? ' ' : set.charAt(set.length() - 1);
      if (form.equals("-") && last == '-') {
        continue;
      }
      if (Character.isLetterOrDigit(last) && Character.isLetterOrDigit(form.charAt(0))) {
        set.append(' ');
      }
      set.append(form);
    }
    String line = set.toString();
    return isWithoutHyphens ? line.replace("-", "") : line;
  }

  /// True of `infor-` at the end of a line and `mation` on the next.
  private static boolean hasBrokenWord(String text) {
    for (int i = text.indexOf('\n'); i > 0; i = text.indexOf('\n', i + 1)) {
      int before = i - 1;
      while (before > 0 && Word.isSpace(text.charAt(before)) && text.charAt(before) != '\n') {
        before--;
      }
      int after = i + 1;
      while (after < text.length() && Word.isSpace(text.charAt(after))) {
        after++;
      }
      boolean isBroken =
          "-\u2010\u00ad".indexOf(text.charAt(before)) >= 0
              && after < text.length()
              && Character.isLetter(text.charAt(after));
      if (isBroken) {
        return true;
      }
    }
    return false;
  }

  private static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (c) {
        case '‘', '’', '‚', '‛', '′', '`', '´' -> folded.append('\'');
        case '“', '”', '„', '‟', '″', '«', '»' -> folded.append('"');
        case '‐', '‑', '‒', '–', '—', '―', '−' -> folded.append('-');
        case '\u00ad', '\u200b', '\u2060', '\ufeff' -> {
          // Not seen by a reader.
        }
        default -> folded.append(c);
      }
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFKC);
  }
}
