package org.inforce.search;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// The normal form of letters: lower case, without accents and ligatures.
final class Folding {
  private Folding() {}

  static String fold(CharSequence word) {
    String lower = word.toString().toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 128) {
        return withoutAccents(lower);
      }
    }
    return lower;
  }

  private static String withoutAccents(String word) {
    char[] folded = new char[word.length() * 4];
    int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, folded, 0, word.length());
    return new String(folded, 0, length);
  }
}
