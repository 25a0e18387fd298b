package org.inforce.obligation;

/// Tells the commas and conjunctions of an enumeration (`the owner, operator, or master`) from
/// those that part clauses.
final class SubjectLists {
  private static final int LONGEST_MEMBER = 10;
  private final Clause clause;
  private final RelativeClauses relatives;

  SubjectLists(Clause clause, RelativeClauses relatives) {
    this.clause = clause;
    this.relatives = relatives;
  }

  /// The conjunction that closes a list whose last but one member opens at `start`: there, or
  /// behind a short member (`grants, loans or other aid`); -1 if none.
  int joint(int start, int end) {
    for (int i = start; i < Math.min(end, start + LONGEST_MEMBER); i++) {
      if (clause.is(i, WordClass.CONJUNCTION)) {
        return clause.isMark(i - 1, ',') && i > start ? -1 : i;
      }
      if (clause.isMark(i) || clause.isFinite(i) || clause.is(i, WordClass.RELATIVE)) {
        return -1;
      }
    }
    return -1;
  }

  /// True if the words left of the comma belong to the same enumeration.
  boolean continuesList(int comma, boolean inList) {
    if (!inList) {
      return false;
    }
    int i = comma - 1;
    while (i >= 0 && comma - i <= LONGEST_MEMBER && !clause.isMark(i)) {
      Word word = clause.at(i);
      if (word.is(WordClass.RELATIVE) || clause.isFinite(i) && relatives.isInside(i)) {
        return true;
      }
      if (clause.isFinite(i) || word.is(WordClass.SUBORDINATOR)) {
        return false;
      }
      i--;
    }
    Word first = clause.at(i + 1);
    return comma - i <= LONGEST_MEMBER
        && !first.is(WordClass.PREPOSITION)
        && !clause.isAdverb(i + 1)
        && !Lexicon.isGerund(first.norm());
  }

  /// `the owner, operator, or master`: the comma before the conjunction closes a list of three or
  /// more, whose members left of it hold no verb and are short.
  boolean closesList(int comma) {
    int i = comma - 1;
    while (i >= 0 && comma - i <= LONGEST_MEMBER && !clause.isMark(i)) {
      Word word = clause.at(i);
      boolean other =
          clause.isFinite(i)
              || relatives.isLexicalVerb(i)
              || word.is(WordClass.SUBORDINATOR)
              || word.is(WordClass.RELATIVE)
              || word.kind() == Word.Kind.CITATION;
      if (other) {
        return false;
      }
      i--;
    }
    return clause.isMark(i, ',')
        && comma - i <= LONGEST_MEMBER
        && !isModifier(i + 1)
        && !clause.is(i - 1, WordClass.RELATIVE)
        && !clause.isFinite(i - 1);
  }

  /// True if after the conjunction a new clause begins: a pronoun follows it, or a finite verb
  /// stands before it.
  boolean opensClause(int conjunction, int start) {
    if (clause.is(start, WordClass.PRONOUN)) {
      return true;
    }
    if (clause.isMark(conjunction - 1, ',')) {
      return !closesList(conjunction - 1);
    }
    int stop = Math.max(0, conjunction - 40);
    for (int i = conjunction - 1; i >= stop && !clause.isMark(i); i--) {
      if (clause.is(i, WordClass.SUBORDINATOR)) {
        return false;
      }
      if (clause.isFinite(i)) {
        return !relatives.isInside(i);
      }
    }
    return false;
  }

  /// The words from `start` say more of a noun, or when and how; they are no noun themselves.
  boolean isModifier(int start) {
    Word word = clause.at(start);
    return word.is(WordClass.PREPOSITION)
        || word.is(WordClass.SUBORDINATOR)
        || word.is(WordClass.RELATIVE)
        || word.is(WordClass.CONJUNCTION)
        || (clause.isAdverb(start) && !word.is(WordClass.DETERMINER))
        || word.norm().equals("other") && clause.isWord(start + 1, "than")
        || Lexicon.isParticiple(word.norm())
        || Lexicon.isGerund(word.norm());
  }
}
