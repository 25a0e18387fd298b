package org.inforce.answer;

/// Short stretches of a text around a place, cut between words, line breaks folded into spaces.
public final class Excerpts {
  private Excerpts() {}

  /// Up to `most` characters before `offset`; begins with an ellipsis where more stands before.
  public static String before(String text, int offset, int most) {
    int start = Math.max(0, offset - most);
    if (start > 0) {
      int space = text.indexOf(' ', start);
      start = space >= 0 && space < offset ? space + 1 : start;
      start = pastPair(text, start);
    }
    String folded = fold(text.substring(start, offset));
    return start > 0 ? "… " + folded : folded;
  }

  /// Up to `most` characters from `offset` on; ends with an ellipsis where more follows.
  public static String after(String text, int offset, int most) {
    int end = most < text.length() - offset ? offset + most : text.length();
    if (end < text.length()) {
      int space = text.lastIndexOf(' ', end);
      end = space > offset ? space : end;
      end = pastPair(text, end);
    }
    String folded = fold(text.substring(offset, end));
    return end < text.length() ? folded + " …" : folded;
  }

  /// The beginning of a text, at most `most` characters.
  public static String beginning(String text, int most) {
    return after(text, 0, most);
  }

  private static int pastPair(String text, int offset) {
    return offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))
        ? offset + 1
        : offset;
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean wasBlank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isBlank = Character.isWhitespace(c);
      if (!isBlank) {
        folded.append(c);
      } else if (!wasBlank) {
        folded.append(' ');
      }
      wasBlank = isBlank;
    }
    return folded.toString();
  }
}
