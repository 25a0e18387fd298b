package org.inforce.web;

/// Takes from text what would let it show otherwise than it reads: characters that reorder or hide
/// what follows (Unicode bidirectional overrides, embeddings and isolates) and control characters.
/// Each becomes U+FFFD, so that a reader sees that something was there; a form feed becomes a
/// space.
final class PlainText {
  private PlainText() {}

  /// `text` itself when there is nothing to take.
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDeceptive(text.charAt(i))) {
        return cleaned(text, i);
      }
    }
    return text;
  }

  private static String cleaned(String text, int first) {
    StringBuilder clean = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      clean.append(isDeceptive(c) ? replacement(c) : c);
    }
    return clean.toString();
  }

  private static char replacement(char c) {
    return c == '\f' || c == '\u000B' ? ' ' : '\uFFFD';
  }

  static boolean isDeceptive(char c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t'
        || c >= '\u007F' && c < '\u00A0'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069'
        || c == '\u200E'
        || c == '\u200F'
        || c == '\u061C'
        || c >= '\uFFF9' && c <= '\uFFFB'
        || c == '\uFFFE'
        || c == '\uFFFF';
  }
}
