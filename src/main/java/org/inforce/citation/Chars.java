package org.inforce.citation;

/// Classes of characters, as the cleaned text holds them: blanks are `' '`, a line break is `'\n'`,
/// a break of paragraph `'\f'`.
final class Chars {
  private Chars() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLower(char c) {
    return c >= 'a' && c <= 'z' || c > 127 && Character.isLowerCase(c);
  }

  static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z' || c > 127 && Character.isUpperCase(c);
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c > 127 && Character.isLetter(c);
  }

  static boolean isWord(char c) {
    return isLetter(c) || isDigit(c);
  }

  /// A blank or a line break, not a break of paragraph.
  static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }

  static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  /// Any blank of Unicode, line breaks included; not NUL.
  static boolean isSpace(char c) {
    return c <= ' ' && c != '\0'
        || c == '\u00a0'
        || c >= '\u2000' && c <= '\u200a'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }
}
