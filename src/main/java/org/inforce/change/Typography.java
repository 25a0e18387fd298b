package org.inforce.change;

import java.text.Normalizer;
import java.util.stream.Collectors;

/// What makes no difference to the words: the shape of quotes, dashes and spaces, ligatures, soft
/// hyphens. `“the Act”–` and `"the Act"-` are the same; `8` and `9` are not.
final class Typography {
  private Typography() {}

  static String fold(String text, int start, int end) {
    boolean isPlain = true;
    for (int i = start; i < end && isPlain; i++) {
      isPlain = text.charAt(i) < 0x80;
    }
    String word = text.substring(start, end);
    return isPlain ? word : fold(word);
  }

  /// The words of a text, typography and the width of spaces aside.
  static String folded(String text) {
    return Word.in(text, 0, text.length()).stream()
        .map(Word::form)
        .collect(Collectors.joining(" "));
  }

  static boolean same(String one, String other) {
    return one.equals(other) || folded(one).equals(folded(other));
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
