package org.inforce.obligation;

/// Headings and furniture state no norm, whatever words they use.
final class Headings {
  private static final int LONGEST = 14;

  private Headings() {}

  /// True for a short line without a full stop whose words are mostly capitalised.
  static boolean isHeading(Sentence sentence) {
    int capitals = 0;
    int words = 0;
    for (Word word : sentence.words()) {
      if (word.isMark('.') || word.isMark('?') || word.isMark(';') || word.isMark(':')) {
        return false;
      }
      if (word.kind() == Word.Kind.WORD && word.norm().length() > 3) {
        words++;
        capitals += word.isCapitalized() ? 1 : 0;
      }
    }
    return sentence.words().size() <= LONGEST && words > 0 && capitals * 4 >= words * 3;
  }
}
