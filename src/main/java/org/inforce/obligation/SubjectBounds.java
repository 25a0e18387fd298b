package org.inforce.obligation;

/// Trims a stretch of words to the subject in it: without conjunctions, adverbs and fronted phrases
/// before it, and empty for `there` and the `it` of `it is unlawful`.
final class SubjectBounds {
  private final Clause clause;

  SubjectBounds(Clause clause) {
    this.clause = clause;
  }

  /// The subject within [`from`, `to`), bare of what leads it; nobody if nothing is left.
  Subject trimmed(int from, int to, Subject.Kind kind) {
    int start = from;
    while (start < to && isLeader(start)) {
      start++;
    }
    start = pastFrontedPhrase(start, to);
    if (start >= to) {
      return Subject.NOBODY;
    }
    if (clause.isWord(to - 1, "there") || (to - start == 1 && isExpletive(to))) {
      return new Subject(start, to, Subject.Kind.EMPTY);
    }
    boolean pronoun = to - start == 1 && clause.is(start, WordClass.PRONOUN);
    return new Subject(start, to, pronoun ? Subject.Kind.PRONOUN : kind);
  }

  private boolean isLeader(int index) {
    Word word = clause.at(index);
    boolean adverb = clause.isAdverb(index) && !word.is(WordClass.DETERMINER);
    return word.is(WordClass.CONJUNCTION)
        || word.kind() == Word.Kind.MARK
        || word.norm().equals("that")
        || word.norm().equals("as")
        || word.norm().equals("except")
        || adverb && !word.norm().equals("not");
  }

  /// `It is unlawful`, `it shall be prohibited`: nobody is meant.
  private boolean isExpletive(int verb) {
    if (!clause.isWord(verb - 1, "it")) {
      return false;
    }
    int i = clause.pastAdverbs(verb);
    while (clause.isFinite(i) || clause.is(i, WordClass.BE) || clause.isAdverb(i)) {
      i++;
    }
    String word = clause.norm(i);
    boolean judged =
        word.equals("unlawful")
            || word.equals("illegal")
            || word.equals("incumbent")
            || (word.equals("prohibited") && !clause.isWord(i + 1, "from"))
            || word.equals("forbidden");
    return judged;
  }

  /// `In this case the agency`: the subject starts at the determiner that follows a noun.
  private int pastFrontedPhrase(int start, int to) {
    if (!clause.is(start, WordClass.PREPOSITION) && !clause.is(start, WordClass.SUBORDINATOR)) {
      return start;
    }
    for (int i = to - 1; i > start + 1; i--) {
      boolean opens = clause.is(i, WordClass.DETERMINER) || clause.is(i, WordClass.PRONOUN);
      Word left = clause.at(i - 1);
      boolean afterNoun =
          !left.is(WordClass.PREPOSITION)
              && !left.is(WordClass.DETERMINER)
              && !left.is(WordClass.CONJUNCTION)
              && !left.is(WordClass.RELATIVE);
      if (opens && afterNoun) {
        return i;
      }
    }
    return start;
  }
}
