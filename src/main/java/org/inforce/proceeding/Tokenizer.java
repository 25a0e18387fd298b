package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a stretch of text into words and marks in one pass. A hyphen, an apostrophe, a colon or a
/// full stop between two letters or digits stays inside its word (`data-sharing`, `3:26-cv-00417`,
/// `U.S.C.`); a possessive `'s` becomes a word of its own.
final class Tokenizer {
  private static final String JOINERS = ".:-'’‑&";

  private Tokenizer() {}

  static List<Token> tokens(String text, int start, int end) {
    List<Token> tokens = new ArrayList<>();
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '*' || c == '_') {
        at++;
      } else if (Character.isLetterOrDigit(c)) {
        at = word(text, at, end, tokens);
      } else {
        add(tokens, text, at, at + 1);
        at++;
      }
    }
    return tokens;
  }

  private static int word(String text, int start, int end, List<Token> tokens) {
    int at = start;
    while (at < end && isInside(text, at, end)) {
      at++;
    }
    if (at < end && text.charAt(at) == '.' && isAbbreviation(text, start, at)) {
      at++;
    }
    int possessive = possessive(text, start, at);
    if (possessive > 0) {
      add(tokens, text, start, possessive);
      add(tokens, text, possessive, at);
    } else {
      add(tokens, text, start, at);
    }
    return at;
  }

  private static boolean isInside(String text, int at, int end) {
    if (Character.isLetterOrDigit(text.charAt(at))) {
      return true;
    }
    return JOINERS.indexOf(text.charAt(at)) >= 0
        && at + 1 < end
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /// `U.S.C` before its last stop, or a single capital: the stop belongs to the word.
  private static boolean isAbbreviation(String text, int start, int at) {
    return text.substring(start, at).indexOf('.') > 0 && !Character.isDigit(text.charAt(start))
        || (at - start == 1 && Character.isUpperCase(text.charAt(start)));
  }

  private static int possessive(String text, int start, int end) {
    if (end - start < 3) {
      return -1;
    }
    char mark = text.charAt(end - 2);
    boolean isPossessive =
        (mark == '\'' || mark == '’') && Character.toLowerCase(text.charAt(end - 1)) == 's';
    return isPossessive ? end - 2 : -1;
  }

  private static void add(List<Token> tokens, String text, int start, int end) {
    String word = text.substring(start, end);
    tokens.add(new Token(word, word.toLowerCase(Locale.ROOT).replace('’', '\''), start, end));
  }
}
