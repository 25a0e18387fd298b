package org.inforce.obligation;

/// One word or mark of a sentence. `norm` is the word in lower case, contractions undone and
/// brackets within it dropped (`[a]ny` is `any`); `raw` keeps its capitals. Offsets are those of
/// the document.
record Word(String norm, String raw, int start, int end, Kind kind, long classes) {
  enum Kind {
    WORD,
    NUMBER,
    /// A citation as a whole.
    CITATION,
    /// Comma, semicolon, colon, dash, full stop, parenthesis.
    MARK,
    QUOTE
  }

  static Word of(String norm, String raw, int start, int end, Kind kind) {
    return new Word(norm, raw, start, end, kind, kind == Kind.WORD ? Lexicon.masks(norm) : 0L);
  }

  boolean is(WordClass wanted) {
    return (classes & wanted.mask()) != 0;
  }

  boolean isMark(char mark) {
    return kind == Kind.MARK && norm.charAt(0) == mark;
  }

  boolean isCapitalized() {
    return kind == Kind.WORD && Character.isUpperCase(raw.charAt(0));
  }

  /// Two capitals at least and nothing in small letters but a plural s: `CMS`, `APAs`.
  boolean isAcronym() {
    int capitals = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (Character.isLowerCase(c) && !(c == 's' && i == raw.length() - 1)) {
        return false;
      }
    }
    return kind == Kind.WORD && capitals >= 2;
  }
}
