package org.inforce.proceeding;

/// Words between an auxiliary and its verb, or around them, that say how and not what: `is hereby
/// DENIED in part`.
final class Adverbs {
  private Adverbs() {}

  /// The last token at or before `i` that is none.
  static int over(Sentence s, int i) {
    int at = i;
    while (at > 0 && is(s.lower(at))) {
      at--;
    }
    return at;
  }

  static boolean is(String word) {
    return (word.endsWith("ly") && word.length() > 4)
        || word.equals("hereby")
        || word.equals("also")
        || word.equals("further")
        || word.equals("therefore")
        || word.equals("thus")
        || word.equals("now")
        || word.equals("again")
        || word.equals("since")
        || word.equals("later")
        || word.equals("already")
        || word.equals("instead")
        || word.equals("then")
        || word.equals("both")
        || word.equals("in")
        || word.equals("part")
        || word.equals("otherwise")
        || word.equals("sua")
        || word.equals("sponte");
  }
}
