package org.inforce.obligation;

/// Tells the verbs of relative clauses (`states that receive`) from those of the clause around
/// them. Looks no further than a dozen words.
final class RelativeClauses {
  private final Clause clause;

  RelativeClauses(Clause clause) {
    this.clause = clause;
  }

  /// The word at `index` opens a relative clause.
  boolean isRelative(int index) {
    return clause.is(index, WordClass.RELATIVE)
        && !(clause.isWord(index, "that") && index == 0)
        && !clause.isMark(index - 1, ';');
  }

  /// The finite verb at `verb` is that of a relative clause that opens just before it.
  boolean rules(int verb) {
    int i = verb - 1;
    while (i > 0 && clause.isAdverb(i)) {
      i--;
    }
    return clause.is(i, WordClass.RELATIVE);
  }

  /// True if a verb follows the relative: `states that receive`, `a person who knowingly violates`.
  boolean opensVerb(int relative) {
    int verb = clause.pastAdverbs(relative + 1);
    if (clause.isFinite(verb) || isLexicalVerb(verb)) {
      return true;
    }
    boolean plural = clause.norm(relative - 1).endsWith("s") && !saysThat(relative);
    boolean personal = clause.isWord(relative, "who");
    boolean act = clause.is(verb, WordClass.VERB) || clause.is(verb, WordClass.ACT);
    boolean noun = clause.is(verb, WordClass.DETERMINER) || clause.is(verb, WordClass.PRONOUN);
    boolean ofSomebody =
        Lexicon.isAgentNoun(clause.norm(relative - 1))
            && !saysThat(relative)
            && clause.norm(verb).endsWith("s")
            && !Lexicon.isAgentNoun(clause.norm(verb))
            && (clause.is(verb + 1, WordClass.PREPOSITION)
                || clause.is(verb + 1, WordClass.DETERMINER));
    return !noun && (personal || plural && act || ofSomebody);
  }

  /// `says that`, `the finding that`: what follows is told, and belongs to nobody before it.
  boolean saysThat(int relative) {
    boolean bodies =
        clause.isWord(relative - 1, "states")
            && (relative == 1 || clause.is(relative - 2, WordClass.DETERMINER));
    return clause.is(relative - 1, WordClass.SPEECH) && !bodies
        || clause.is(relative - 1, WordClass.SPEECH_NOUN)
        || clause.is(relative - 1, WordClass.BE);
  }

  /// True if the finite verb at `verb` belongs to a relative clause, `who are not residing`.
  boolean isInside(int verb) {
    int i = verb - 1;
    int stop = Math.max(0, verb - 12);
    while (i >= stop && !clause.isMark(i) && !clause.is(i, WordClass.SUBORDINATOR)) {
      if (clause.is(i, WordClass.RELATIVE)) {
        return i > 0 && !clause.is(i - 1, WordClass.SPEECH);
      }
      if (clause.isFinite(i)) {
        return isInside(i);
      }
      i--;
    }
    return false;
  }

  /// `collects`, `collected`: a finite verb that is no auxiliary, as far as its ending tells.
  boolean isLexicalVerb(int index) {
    String norm = clause.norm(index);
    boolean third = norm.endsWith("s") && Lexicon.is(Lexicon.singular(norm), WordClass.VERB);
    boolean past = Lexicon.isParticiple(norm) && !clause.is(index + 1, WordClass.PREPOSITION);
    return third || past;
  }
}
